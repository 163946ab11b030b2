import { type Day, MONTH_PATTERN, readDay } from '../text/calendar.ts';
import type { Range } from '../text/range.ts';

/** The longest line that is nothing but dates and times, in UTF-16 code units. */
const LONGEST = 160;

const VERB =
  /(?:first |last |originally |copy |story |report )?(?:published|posted|created|issued|filed|sent|updated|modified|edited)(?: on| at)?|date(?:line)?|dated?|on|at|and/iy;
const UPDATED = /updated|modified|edited/i;
const WEEKDAY = /(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\b\.?/iy;
/** 22/07/2025, 22.07.2025: which of the first two is the day is not always told. */
const IN_FIGURES = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
/** A day without its year, which a page leaves out. */
const IN_SHORT = new RegExp(
  `(?:${MONTH_PATTERN}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH_PATTERN})(?:st|nd|rd|th)?(?![\\p{L}\\d])`,
  'iuy',
);
const TIME =
  /T?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\.\d+)?(?:\s?[ap]\.?m\b\.?|Z\b|\s?hrs?\b)?|\d{1,2}\s?[ap]\.?m\b\.?/iy;
const ZONE =
  /(?:GMT|UTC|[A-Z]{1,3}T)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?\b|Z\b|[+-]\d{2}:?\d{2}\b|local time|ET\b|PT\b/y;
const AGO =
  /\d+\s?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[smhdw])(?:\s+ago)?\b/iy;
const BY = /[Bb]y\s+\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}/uy;
const BETWEEN = /[\s|•·/,;:()*_–—-]+/y;

/** `Posted: …`, `Last updated on Tuesday, …`: a date or a time follows. */
const SAYS = new RegExp(
  `^\\**(?:first published|published|posted|issued|(?:copy |story |report )?filed|last updated|updated|last modified|modified)(?: on| at)?\\s*:?\\s+(?:on )?(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?\\.?,?\\s+)?(?=\\d|${MONTH_PATTERN}(?![\\p{L}]))`,
  'iu',
);
const MOST_WORDS = 15;

/** A line that tells when a story was written, published or changed, and nothing else. */
export interface Stamp {
  /** Whether a word says so: "Published", "Updated". */
  readonly told: boolean;
  /** The full day that it tells first; that of a change only where no other stands there. */
  readonly day: StampDay | null;
}

/** A full day in a stamp; one that the calendar may lack. */
export interface StampDay extends Range, Day {
  /** Whether it is the day of a change. */
  readonly changed: boolean;
}

/** Reads a line as a stamp; null where it holds anything else. Ranges are counted from the line's start. */
export const stampIn = (line: string): Stamp | null =>
  line.length > LONGEST || !/\d/.test(line) ? null : (wholeStamp(line) ?? toldStamp(line));

/** A line that says that it tells when the story was published, and begins to; zones and the like may follow. */
function toldStamp(line: string): Stamp | null {
  const [words] = SAYS.exec(line) ?? [];
  if (words === undefined || line.split(/\s+/).length > MOST_WORDS) return null;
  const day = dayAt(line, words.length);
  const end = words.length + (day?.length ?? 0);
  const changed = UPDATED.test(words);
  return { told: true, day: day?.read ? { ...day.read, start: words.length, end, changed } : null };
}

function wholeStamp(line: string): Stamp | null {
  let [at, told, changed, times] = [0, false, false, 0];
  const days: StampDay[] = [];
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(line) ?? [];
    at += found?.length ?? 0;
    return found || null;
  };
  while (at < line.length) {
    if (take(BETWEEN)) continue;
    const day = dayAt(line, at);
    const [start, verb] = [at, day ? null : take(VERB)];
    if (day) {
      at += day.length;
      times++;
      if (day.read) days.push({ ...day.read, start, end: at, changed });
    } else if (verb) {
      told ||= verb.length > 3;
      changed = verb.length > 3 ? UPDATED.test(verb) : changed;
    } else if (take(AGO) || take(IN_SHORT) || take(TIME)) times++;
    else if (!take(WEEKDAY) && !take(ZONE) && !take(BY)) return null;
  }
  return times ? { told, day: days.find((day) => !day.changed) ?? days[0] ?? null } : null;
}

/** A full date at an offset: how long it is, and which day it is where that is told. */
function dayAt(line: string, at: number): { readonly length: number; readonly read: Day | null } | null {
  IN_FIGURES.lastIndex = at;
  const figures = IN_FIGURES.exec(line);
  if (figures) return { length: figures[0].length, read: dayInFigures(figures) };
  const day = readDay(line.slice(at, at + 40));
  return day && { length: day.length, read: { year: day.year, month: day.month, day: day.day } };
}

/** Of 22/07 and 07/22 one figure can only be the day; of 06/07 either can. */
function dayInFigures([, first, , second, year]: readonly (string | undefined)[]): Day | null {
  const [a, b] = [Number(first), Number(second)];
  if (year?.length !== 4 || a > 12 === b > 12) return null;
  return { year: Number(year), month: Math.min(a, b), day: Math.max(a, b) };
}
