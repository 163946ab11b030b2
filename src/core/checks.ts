import type { Check } from './check.ts';
import dateAmbiguous from './checks/date/ambiguous.ts';
import dateArticleDate from './checks/date/article-date.ts';
import dateConflict from './checks/date/conflict.ts';
import dateElapsed from './checks/date/elapsed.ts';
import dateImpossible from './checks/date/impossible.ts';
import dateRangeOrder from './checks/date/range-order.ts';
import dateSpacing from './checks/date/spacing.ts';
import dateStale from './checks/date/stale.ts';
import dateStyle from './checks/date/style.ts';
import dateTense from './checks/date/tense.ts';
import dateUnanchored from './checks/date/unanchored.ts';
import dateWeekdayMismatch from './checks/date/weekday-mismatch.ts';
import duplicateArticle from './checks/duplicate/article.ts';
import duplicateHeading from './checks/duplicate/heading.ts';
import duplicateParagraph from './checks/duplicate/paragraph.ts';
import duplicateQuotation from './checks/duplicate/quotation.ts';
import duplicateSentence from './checks/duplicate/sentence.ts';
import eventNumberConflict from './checks/event/number-conflict.ts';
import nameFirstReference from './checks/name/first-reference.ts';
import nameRoleConflict from './checks/name/role-conflict.ts';
import nameSpellingVariant from './checks/name/spelling-variant.ts';
import readabilityArticle from './checks/readability/article.ts';
import readabilityParagraph from './checks/readability/paragraph.ts';
import readabilitySentence from './checks/readability/sentence.ts';
import styleNumber from './checks/style/number.ts';
import stylePreferred from './checks/style/preferred.ts';

/** Every check, in the order of its id. A test holds this list equal to the files in `checks/`. */
export const CHECKS: readonly Check[] = [
  dateAmbiguous,
  dateArticleDate,
  dateConflict,
  dateElapsed,
  dateImpossible,
  dateRangeOrder,
  dateSpacing,
  dateStale,
  dateStyle,
  dateTense,
  dateUnanchored,
  dateWeekdayMismatch,
  duplicateArticle,
  duplicateHeading,
  duplicateParagraph,
  duplicateQuotation,
  duplicateSentence,
  eventNumberConflict,
  nameFirstReference,
  nameRoleConflict,
  nameSpellingVariant,
  readabilityArticle,
  readabilityParagraph,
  readabilitySentence,
  styleNumber,
  stylePreferred,
];
