import type { Check } from './check.ts';
import dateImpossible from './checks/date/impossible.ts';
import dateWeekdayMismatch from './checks/date/weekday-mismatch.ts';
import duplicateArticle from './checks/duplicate/article.ts';
import duplicateHeading from './checks/duplicate/heading.ts';
import duplicateParagraph from './checks/duplicate/paragraph.ts';
import duplicateSentence from './checks/duplicate/sentence.ts';
import readabilityArticle from './checks/readability/article.ts';
import readabilityParagraph from './checks/readability/paragraph.ts';
import readabilitySentence from './checks/readability/sentence.ts';

/** Every check, in the order of its id. A test holds this list equal to the files in `checks/`. */
export const CHECKS: readonly Check[] = [
  dateImpossible,
  dateWeekdayMismatch,
  duplicateArticle,
  duplicateHeading,
  duplicateParagraph,
  duplicateSentence,
  readabilityArticle,
  readabilityParagraph,
  readabilitySentence,
];
