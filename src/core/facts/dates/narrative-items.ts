import { isDay } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import type { Reading } from './find.ts';
import { SEASON_STARTS } from './frames.ts';
import type { Moment } from './meaning.ts';

/** A date of a story that tells its year: what a date without one is reckoned from. */
export interface Dated extends Range {
  readonly moment: Moment;
  readonly year: number;
}

export interface Item {
  /** Where it begins in the article. */
  readonly start: number;
  readonly moment: Moment;
  readonly dated: Dated | null;
}

export function itemOf(reading: Reading, offset: number): Item | null {
  const { meaning: moment, quoted, preposition, ahead } = reading;
  const start = offset + reading.start;
  if (ahead) return null;
  if (moment.kind === 'fixed' || moment.shift || moment.which || moment.foreign) return null;
  const { year, month } = moment.written;
  if (year !== undefined) {
    // "since 1999": no story goes on from there.
    if (quoted || preposition === 'since' || year < 0) return null;
    return { start, moment, dated: { start, end: offset + reading.end, moment, year } };
  }
  const isOpen = month !== undefined || moment.feast || moment.season || moment.quarter;
  return isOpen && moment.shortYear === undefined ? { start, moment, dated: null } : null;
}

/** The months that a moment covers in a year; the whole year where none is told. */
export function stretchOf(moment: Moment | null, year: number): { first: number; last: number } {
  const begin = year * 12;
  const { written, season, quarter, feast } = moment ?? { written: {} };
  const month = feast?.(year).month ?? written.month;
  if (month !== undefined) return { first: begin + month, last: begin + month };
  const start = season ? SEASON_STARTS[season]! : quarter ? quarter * 3 - 2 : null;
  return start ? { first: begin + start, last: begin + start + 2 } : { first: begin + 1, last: begin + 12 };
}

export function mayBe({ written: { month, day } }: Moment, year: number): boolean {
  return month === undefined || day === undefined || day > 31 || isDay({ year, month, day });
}
