import { telling } from '../../article/article.ts';
import type { Check, Fix, Report } from '../../check.ts';
import {
  type Day,
  dayOf,
  isDay,
  MONTH_PATTERN,
  monthOf,
  weekdayOf,
  WEEKDAYS,
  written,
} from '../../text/calendar.ts';

const WEEKDAY = `(${WEEKDAYS.join('|')})`;
const FORM = new RegExp(
  `\\b${WEEKDAY},?\\s+(?:the\\s+)?(?:(${MONTH_PATTERN})\\s+(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH_PATTERN}))(?![\\d:])(?:,?\\s+(\\d{4})\\b)?`,
  'gu',
);

/** A weekday beside a date that falls on another: "Tuesday, June 2, 2025". */
const check: Check = {
  id: 'date/weekday-mismatch',
  title: 'Weekday and date disagree',
  rationale:
    'When the weekday does not fit the date, one of the two is wrong, and a reader who plans by it comes on the wrong day.',
  severity: 'warning',
  *run(article, { today }): Iterable<Report> {
    for (const block of telling(article))
      for (const match of article.text.slice(block.start, block.end).matchAll(FORM)) {
        const day = resolve(match, today);
        if (!day || weekdayOf(day) === match[1]) continue;
        const start = block.start + match.index;
        yield {
          start,
          end: start + match[0].length,
          message: `${written(day)} ${today && `${day.year}-12-31` < today ? 'was' : 'is'} a ${weekdayOf(day)}, not a ${match[1]}.`,
          fixes: [weekdayFix(start, match[1]!, weekdayOf(day))],
        };
      }
  },
};

/** The day meant. A year that is not written is the one in which the day lies nearest to the article's own date. */
function resolve(match: RegExpExecArray, today: string | null): Day | null {
  const month = monthOf(match[2] ?? match[5]!)!;
  const day = Number(match[3] ?? match[4]);
  if (match[6]) return valid({ year: Number(match[6]), month, day });
  const anchor = today && dayOf(today);
  if (!anchor) return null;
  const distance = ({ year, month, day }: Day): number =>
    Math.abs(Date.UTC(year, month - 1, day) - Date.UTC(anchor.year, anchor.month - 1, anchor.day));
  const near = [-1, 0, 1].map((years) => ({ year: anchor.year + years, month, day })).filter(isDay);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const valid = (day: Day): Day | null => (isDay(day) ? day : null);

const weekdayFix = (start: number, wrong: string, right: string): Fix => ({
  title: `Change the weekday to ${right}`,
  edits: [{ start, end: start + wrong.length, text: right }],
});

export default check;
