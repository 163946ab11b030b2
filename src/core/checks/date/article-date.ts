import type { Article, Block } from '../../article/article.ts';
import { dateLineIn } from '../../article/date.ts';
import { stampIn } from '../../article/stamps.ts';
import type { Check, Report } from '../../check.ts';
import { type Day, dayOf, daysIn, isDay, MONTHS, readDay, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDatesAt } from '../../facts/dates/written-dates.ts';

/** A story sent on one day is printed on the next, and it may be the next already where it is read. */
const MOST_DAYS_APART = 2;
/** A dateline tells when a story was filed: it may wait for some days, but is not filed after it is published. */
const LONGEST_WAIT = 10;
/** The longest last line that tells where and when, in UTF-16 code units. */
const LONGEST_FOOT = 110;

/** A date of the article's own that the calendar lacks, or two of them that cannot both be right. */
const check: Check = {
  id: 'date/article-date',
  title: 'The article’s own dates disagree',
  rationale:
    'Every “yesterday” counts from the article’s date. Where its front matter, its dateline and its “Published” line tell different days, or one that the calendar lacks, nobody can tell which it counts from.',
  severity: 'warning',
  example: {
    wrong:
      '---\ndate: 2025-07-22\n---\nBridge opens\n\nPublished: July 20, 2025\n\nThe bridge opened to traffic at noon.',
    right:
      '---\ndate: 2025-07-22\n---\nBridge opens\n\nPublished: July 22, 2025\n\nThe bridge opened to traffic at noon.',
  },
  *run(article): Iterable<Report> {
    const own = article.date && dayOf(article.date.value);
    const foot = article.blocks.length > 2 ? article.blocks.at(-1) : null;
    for (const block of article.blocks) {
      const date = dateIn(article, block) ?? (block === foot ? footIn(article, block) : null);
      if (!date || date.month === undefined || date.day === undefined) continue;
      const impossible = whyNot(date);
      if (impossible) {
        yield { ...rangeOf(date), severity: 'error', message: impossible };
        continue;
      }
      const day = own && dayNear(date, own);
      if (!day || !article.date || isSame(article.date.range, date)) continue;
      const days = daysBetween(own, day);
      const late = block.kind === 'dateline' || block === foot ? LONGEST_WAIT : MOST_DAYS_APART;
      if (days < MOST_DAYS_APART && -days < late) continue;
      yield reportOf(article, block, date, own, day);
    }
  },
};

/** The date of a line that tells when the article was written or published; an update tells another day with reason. */
function dateIn({ text }: Article, block: Block): WrittenDate | null {
  const words = text.slice(block.start, block.end);
  switch (block.kind) {
    case 'date-line': {
      const line = dateLineIn(words);
      return line && readAt(words, line.at, block.start);
    }
    case 'published': {
      const day = stampIn(words)?.day;
      return day && !day.changed ? readAt(words, day.start, block.start) : null;
    }
    case 'dateline':
      return writtenDatesAt(words, block.start)[0] ?? null;
    default:
      return null;
  }
}

/** Where and when a story was written, as a last line by itself: "Elmford, Monday 2 April 2025". */
const FOOT =
  /^(?:\p{Lu}[\p{L}.’'-]{1,30}(?:\s(?:\p{Lu}[\p{L}.’'-]{0,30}|of|on|upon|the|de|la|le|sur|am)){0,5},\s+){1,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?=\p{Lu}|\d)/u;

function footIn({ text }: Article, block: Block): WrittenDate | null {
  const words = text.slice(block.start, block.end);
  if (words.length > LONGEST_FOOT) return null;
  const at = FOOT.exec(words)?.[0].length;
  const date = at === undefined ? null : readAt(words, at, block.start);
  return date && /^\.?$/.test(text.slice(date.end, block.end)) ? date : null;
}

function readAt(words: string, at: number, offset: number): WrittenDate | null {
  const day = readDay(words.slice(at, at + 40));
  if (!day) return null;
  const { year, month, length } = day;
  const range = { start: offset + at, end: offset + at + length };
  return { ...range, text: words.slice(at, at + length), year, month, day: day.day };
}

function whyNot({ text, year, month, day }: WrittenDate): string | null {
  const name = MONTHS[month! - 1];
  if (!name) return `There is no ${text}: a year has 12 months.`;
  const most = daysIn(year ?? 2000, month!);
  if (day! >= 1 && day! <= most) return null;
  return `There is no ${text}: ${name}${year !== undefined && month === 2 ? ` ${year}` : ''} has ${most} days.`;
}

/** The day that a date means; a dateline's year is the one in which it lies nearest to the article's day. */
function dayNear({ year, month, day }: WrittenDate, own: Day): Day | null {
  const years = year === undefined ? [own.year, own.year - 1, own.year + 1] : [year];
  const days = years.map((year) => ({ year, month: month!, day: day! })).filter(isDay);
  days.sort((a, b) => Math.abs(daysBetween(own, a)) - Math.abs(daysBetween(own, b)));
  return days[0] ?? null;
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });
const isSame = (a: Range | null, b: Range): boolean => a !== null && a.start < b.end && b.start < a.end;

const SOURCES = {
  'front-matter': 'its front matter',
  'date-line': 'its first line',
  dateline: 'its dateline',
  published: 'its “Published” line',
  'file-name': 'the file’s name',
} as const;

function reportOf({ path, date }: Article, block: Block, here: WrittenDate, own: Day, day: Day): Report {
  const [source, range] = [SOURCES[date!.source], date!.range];
  const line = block.kind === 'dateline' ? 'the dateline' : 'this line';
  const days = Math.abs(daysBetween(own, day));
  const message = `The article is dated ${written(own)} by ${source}, but ${written(day)} by ${line}: ${days} days ${day.year * 400 + day.month * 31 + day.day < own.year * 400 + own.month * 31 + own.day ? 'earlier' : 'later'}.`;
  const related = range ? [{ path, ...range, message: `${written(own)} is told here.` }] : [];
  return { ...rangeOf(here), message, related };
}

export default check;
