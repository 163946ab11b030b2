import type { Check } from './check.ts';
import dateImpossible from './checks/date/impossible.ts';
import dateWeekdayMismatch from './checks/date/weekday-mismatch.ts';
import duplicateParagraph from './checks/duplicate/paragraph.ts';
import eventNumberConflict from './checks/event/number-conflict.ts';
import nameFirstReference from './checks/name/first-reference.ts';
import nameRoleConflict from './checks/name/role-conflict.ts';
import nameSpellingVariant from './checks/name/spelling-variant.ts';
import readabilitySentence from './checks/readability/sentence.ts';

/** Every check, in the order of its id. A test holds this list equal to the files in `checks/`. */
export const CHECKS: readonly Check[] = [
  dateImpossible,
  dateWeekdayMismatch,
  duplicateParagraph,
  eventNumberConflict,
  nameFirstReference,
  nameRoleConflict,
  nameSpellingVariant,
  readabilitySentence,
];
