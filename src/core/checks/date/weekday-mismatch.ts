import { telling } from '../../article/article.ts';
import type { Block } from '../../article/article.ts';
import type { Check, Fix, Report } from '../../check.ts';
import { formOfStyle, writeDay } from '../../house-style/date-form.ts';
import type { HouseStyle } from '../../house-style/house-style.ts';
import { type Day, dayOf, isDay, isoOf, weekdayOf, written } from '../../text/calendar.ts';
import { addDays, daysBetween } from '../../text/days.ts';
import { julianWeekdayOf, nearestDay } from '../../text/time/near-days.ts';
import { rewritten } from '../../text/time/rewrite-date.ts';
import { type Pair, weekdayPairs } from '../../facts/claims/weekday-dates.ts';
import { type Around, dayCounted, yearsAround } from '../../facts/claims/years-around.ts';

/** The last country of Europe changed calendars in 1923: before, a date may be right by the Julian one. */
const GREGORIAN_EVERYWHERE = 1924;

/** In days. */
const RECENT = 21;

/** Coming and past days in words, where the year is not written. */
const COMING = /\b(?:will|is due|are due|is set|are set|scheduled|planned|next)\b/i;

/** A weekday beside a date that falls on another: "Tuesday, June 2, 2025". */
const check: Check = {
  id: 'date/weekday-mismatch',
  title: 'Weekday and date disagree',
  rationale:
    'When the weekday does not fit the date, one of the two is wrong, and a reader who plans by it comes on the wrong day.',
  severity: 'warning',
  example: {
    wrong: 'The court meets again on Tuesday, June 2, 2025.',
    right: 'The court meets again on Monday, June 2, 2025.',
  },
  *run(article, { facts, today, style }): Iterable<Report> {
    const anchor = today === null ? null : dayOf(today);
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      for (const pair of weekdayPairs(words)) {
        const date = { start: block.start + pair.date.start, end: block.start + pair.date.end };
        const mention = facts.dates.find(({ start, end }) => start < date.end && end > date.start);
        const said = mention ? dayCounted(mention) : null;
        const days = said ? [said] : daysMeant(pair, words, yearsAround(article, facts, date), anchor);
        const day = days[0];
        if (!day || days.some((day) => fits(pair.weekday, day))) continue;
        yield reportOf(pair, day, block, words, today, style);
      }
    }
  },
};

const fits = (weekday: string, day: Day): boolean =>
  weekdayOf(day) === weekday || (day.year < GREGORIAN_EVERYWHERE && julianWeekdayOf(day) === weekday);

/**
 * The days that may be meant, the likeliest first. A year that is not written is the one in which the day lies nearest
 * to the article's date; but it may be one that the text around it tells ("a year on"), or the coming one where the
 * sentence looks ahead.
 */
function daysMeant(pair: Pair, words: string, years: Around, anchor: Day | null): Day[] {
  const { year, month, day } = pair.date;
  if (year !== undefined) return [{ year, month, day }].filter(isDay);
  if (!anchor) return [];
  const nearest = nearestDay(anchor, month, day);
  if (!nearest) return [];
  const around = words.slice(Math.max(0, pair.start - 120), pair.end + 60);
  const coming = COMING.test(around) && daysBetween(anchor, nearest) < 0 ? [nearest.year + 1] : [];
  // Half a year away, the one before and the one after are as near.
  const far =
    Math.abs(daysBetween(anchor, nearest)) > 150 ? [anchor.year - 1, anchor.year, anchor.year + 1] : [];
  // So near to the article's day, only a year on or a year before is meant; one further away is another date's.
  const isRecent = Math.abs(daysBetween(anchor, nearest)) <= RECENT;
  const told = years.told.filter((year) => !isRecent || Math.abs(year - anchor.year) <= 1);
  return [
    nearest,
    ...[...years.above, ...told, ...coming, ...far].map((year) => ({ year, month, day })).filter(isDay),
  ];
}

function reportOf(
  pair: Pair,
  day: Day,
  block: Block,
  words: string,
  today: string | null,
  style: HouseStyle,
): Report {
  const right = weekdayOf(day);
  const verb = today !== null && isoOf(day) < today ? 'was' : 'is';
  return {
    start: block.start + pair.start,
    end: block.start + pair.end,
    message: `${written(day)} ${verb} a ${right}, not a ${pair.weekday}.`,
    fixes: fixes(pair, day, block.start, words, style),
  };
}

/** The weekday that fits the date; then the nearest dates that fit the weekday. */
function fixes(pair: Pair, day: Day, offset: number, words: string, style: HouseStyle): Fix[] {
  const { start, end } = pair.weekdayAt;
  const weekday = pair.weekdayAs(weekdayOf(day));
  const change: Fix = {
    title: `Change the weekday to ${weekday}`,
    edits: [{ start: offset + start, end: offset + end, text: weekday }],
  };
  const near = [-3, -2, -1, 1, 2, 3].map((days) => addDays(day, days));
  const dates = near.filter((other) => weekdayOf(other) === pair.weekday);
  return [
    change,
    ...dates.map((other): Fix => {
      const { start, end } = pair.date;
      const form = style.dates.style && formOfStyle(style.dates.style);
      const text = form
        ? writeDay(form, other, { year: pair.date.year !== undefined })
        : rewritten(words.slice(start, end), day, other);
      return {
        title: `Change the date to ${text}`,
        edits: [{ start: offset + start, end: offset + end, text }],
      };
    }),
  ];
}

export default check;
