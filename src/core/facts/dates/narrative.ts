import { isDay } from '../../text/calendar.ts';
import { weekdayIndex } from '../../text/days.ts';
import type { Moment } from './meaning.ts';
import { type Dated, type Item, itemOf, mayBe, stretchOf } from './narrative-items.ts';
import type { Paragraph } from './story.ts';

/** The year of a date that doesn't tell it, and the dated one that it follows in the story, or else leads up to. */
export interface Narrated {
  readonly year: number;
  readonly from: Dated;
}

/** A story goes on rather than back: of a month, it is the next one unless the last lies much nearer. */
const BACKWARD = 1.6;

/** A story that leaps by years is no dearer for leaping further: in months. */
const LEAP = 30;

/** What it costs to take a dated one for an aside ("as in 1939") from which the story doesn't go on: in months. */
const ASIDE = 16;

/** A weekday that doesn't fit its date speaks against the year. */
const WRONG_WEEKDAY = 24;

/** How many courses of the story are weighed at a time. */
const MOST_COURSES = 12;

/** How the story may have run up to a date: where it stands, in months from year 0, and how dear its leaps were. */
interface Course {
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  /** The year that was given to this date; null for an aside. */
  readonly year: number | null;
  readonly before: Course | null;
}

/**
 * Gives the dates of a story that leave their year out the years by which the story, read from beginning to end, leaps
 * least between them: the cheapest path through all its dates (Viterbi), so that a year told later counts as much as one
 * told before. Takes time in proportion to the number of dates.
 * @returns by where in the article a date begins
 */
export function narrate(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Narrated> {
  const items = paragraphs.flatMap(({ start, readings, isTelling }) =>
    isTelling ? readings.flatMap((reading) => itemOf(reading, start) ?? []) : [],
  );
  const years = items.flatMap(({ dated }) => dated?.year ?? []);
  if (years.length === 0) return new Map();
  let courses: Course[] = [...new Set(years)].map((year) => ({
    ...stretchOf(null, year),
    cost: 0,
    year: null,
    before: null,
  }));
  for (const item of items) courses = cheapest(courses.flatMap((course) => goOn(course, item)));
  return yearsAlong(courses[0], items);
}

/** The ways in which a course may go on with a date. */
function goOn(course: Course, { moment, dated }: Item): Course[] {
  if (dated)
    return [
      moved(course, moment, dated.year),
      { ...course, cost: course.cost + ASIDE, year: null, before: course },
    ];
  const year = Math.floor((course.last - 1) / 12);
  return [year - 1, year, year + 1]
    .filter((year) => mayBe(moment, year))
    .map((year) => moved(course, moment, year));
}

function moved(course: Course, moment: Moment, year: number): Course {
  const { first, last } = stretchOf(moment, year);
  const leap =
    first > course.last ? first - course.last : last < course.first ? (course.first - last) * BACKWARD : 0;
  const { month, day, weekday } = moment.written;
  const isOff =
    weekday !== undefined && month !== undefined && day !== undefined && isDay({ year, month, day })
      ? weekdayIndex({ year, month, day }) !== weekday
      : false;
  return {
    // A whole year told after one of its months leaves the story where it is.
    first: leap ? first : Math.max(first, course.first),
    last: leap ? last : Math.min(last, course.last),
    cost: course.cost + Math.min(leap, LEAP) + (isOff ? WRONG_WEEKDAY : 0),
    year,
    before: course,
  };
}

/** The cheapest courses, one for each place at which the story may stand. */
function cheapest(courses: readonly Course[]): Course[] {
  const best = new Map<number, Course>();
  for (const course of courses) {
    const place = course.first * 100_000 + course.last;
    const other = best.get(place);
    if (!other || course.cost < other.cost) best.set(place, course);
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_COURSES);
}

function yearsAlong(course: Course | undefined, items: readonly Item[]): Map<number, Narrated> {
  const years: (number | null)[] = [];
  for (let at = course; at?.before; at = at.before) years.push(at.year);
  years.reverse();
  const found = new Map<number, Narrated>();
  let from = items.find(({ dated }, i) => dated && years[i] !== null)?.dated ?? null;
  for (const [i, { start, dated }] of items.entries()) {
    const year = years[i];
    if (year === undefined || year === null) continue;
    if (dated) from = dated;
    else if (from) found.set(start, { year, from });
  }
  return found;
}
