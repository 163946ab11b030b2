import { telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { daysIn, MONTH_PATTERN, monthOf, MONTHS } from '../../text/calendar.ts';

const MONTH_FIRST = new RegExp(
  `\\b(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|[.,/-]\\d)(?:,?\\s+(\\d{4})\\b)?`,
  'gu',
);
const DAY_FIRST = new RegExp(
  `(?<![\\d.,:/-])\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_PATTERN})(?![\\p{L}\\d])(?:,?\\s+(\\d{4})\\b)?`,
  'gu',
);
const ISO = /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d/-])/g;

/** What may follow "June 31" where it is a date; a noun after it may be what is counted. */
const AFTER_A_DATE =
  /^(?:$|[^\s\p{L}\d]|\s+(?:[^\p{L}\d\s]|(?:a|after|and|as|at|before|by|for|from|has|have|in|into|is|it|of|on|or|that|the|to|until|was|were|when|where|which|while|who|will|with|without)\b))/u;

/** Days that no calendar has: 30 February, June 31, 29 February of a common year. */
const check: Check = {
  id: 'date/impossible',
  title: 'Impossible date',
  rationale:
    'A day that the calendar lacks is a slip of the pen or of a program; readers see it at once, and nobody can tell which day was meant.',
  severity: 'error',
  *run(article): Iterable<Report> {
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      for (const match of words.matchAll(MONTH_FIRST)) {
        if (!match[3] && !AFTER_A_DATE.test(words.slice(match.index + match[0].length))) continue;
        yield* judge(match, block.start, monthOf(match[1]!), Number(match[2]), match[3]);
      }
      for (const match of words.matchAll(DAY_FIRST))
        yield* judge(match, block.start, monthOf(match[2]!), Number(match[1]), match[3]);
      for (const match of words.matchAll(ISO))
        yield* judge(match, block.start, Number(match[2]), Number(match[3]), match[1]);
    }
  },
};

function* judge(
  match: RegExpExecArray,
  offset: number,
  month: number | undefined,
  day: number,
  year: string | undefined,
): Iterable<Report> {
  if (month === undefined || day < 1 || day > 39) return;
  const name = MONTHS[month - 1];
  // A leap year, where the year is not told: 29 February is then possible.
  const most = name && daysIn(year ? Number(year) : 2000, month);
  if (most && day <= most) return;
  const start = offset + match.index;
  const why = most
    ? `${name}${year && month === 2 ? ` ${year}` : ''} has ${most} days`
    : `a year has 12 months`;
  yield {
    start,
    end: start + match[0].length,
    message: `There is no ${match[0].replace(/\s+/g, ' ')}: ${why}.`,
  };
}

export default check;
