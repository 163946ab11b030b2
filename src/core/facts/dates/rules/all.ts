import type { Rule } from '../grammar.ts';
import { AGO } from './ago.ts';
import { CLOCK } from './clock.ts';
import { CLOCK_FACE } from './clock-face.ts';
import { COUNTS } from './counts.ts';
import { DAYS } from './days.ts';
import { DEICTIC } from './deictic.ts';
import { DURATIONS } from './durations.ts';
import { ERAS } from './eras.ts';
import { FEAST_DAYS } from './feasts.ts';
import { FIGURES } from './figures.ts';
import { LOCATED } from './located.ts';
import { MONTHS_OF_YEARS } from './months.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { PARTS } from './parts.ts';
import { QUARTERS } from './quarters.ts';
import { SEASONS } from './seasons.ts';
import { SETS } from './sets.ts';
import { STRETCHES } from './stretches.ts';
import { WEEKDAYS_OF_WEEKS } from './weekdays.ts';
import { WEEKS } from './weeks.ts';
import { YEARS } from './years.ts';

/** The first of two rules that take the same tokens wins, so that the more particular families come first. */
export const ALL_RULES: readonly Rule[] = [
  ...FEAST_DAYS,
  ...WEEKS,
  ...SETS,
  ...COUNTS,
  ...AGO,
  ...LOCATED,
  ...DEICTIC,
  ...SEASONS,
  ...QUARTERS,
  ...DAYS,
  ...FIGURES,
  ...OTHER_LANGUAGES,
  ...MONTHS_OF_YEARS,
  ...WEEKDAYS_OF_WEEKS,
  ...ERAS,
  ...CLOCK,
  ...CLOCK_FACE,
  ...PARTS,
  ...YEARS,
  ...DURATIONS,
  ...STRETCHES,
];
