import { MONTH_PATTERN } from '../text/calendar.ts';

/** How agencies write where and when a story was filed, run into its first sentence. No pattern nests a repetition in another. */

const MONTH = `(?:${MONTH_PATTERN}|${MONTH_PATTERN.toUpperCase()})`;
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const DAY = `${WEEKDAY}(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH})(?:,?\\s+\\d{4})?`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.’' -]{2,40}(?:/\\p{Lu}[\\p{Lu}.’' -]{2,40})?";
const PLACE =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}.’' -]{1,40}(?: \\(\\p{Lu}[\\p{L} ]{1,30}\\))?";
const AGENCY = '(?:\\(\\p{L}[\\p{L}\\d.&/ -]{1,40}\\)|/\\p{L}[\\p{L}\\d.& -]{1,40}/)';
const DASH = '(?:[—–―]|--?(?=\\s)|_(?=\\s))';
const STORY = '\\s*(?=[\\p{Lu}“"‘\'«]|\\d[\\d,.]*\\s+\\p{Ll})';

const FORMS = [
  // ISTANBUL, July 22 (Agency) — · WASHINGTON, D.C. — · LONDON/PARIS -
  `(?:\\*\\*)?${CAPITALS}(?:,\\s+${PLACE})?(?:,\\s+${DAY})?(?:\\s+${AGENCY})?(?:\\*\\*)?\\s*${DASH}`,
  // Kyiv (Agency) — · Kyiv, July 22 (Agency) —
  `${PLACE}(?:,\\s+${PLACE})?(?:,\\s+${DAY})?\\s+${AGENCY}\\s*(?:${DASH}|:)`,
  // Kyiv, 22 July 2025 — · New Delhi, July 22: · NEW DELHI, 22 JULY:
  `${PLACE}(?:,\\s+${PLACE})?,\\s+${DAY}\\s*(?:${DASH}|:)`,
  // Kyiv, Ukraine — July 22, 2025 —
  `${PLACE}(?:,\\s+${PLACE})?\\s*${DASH}\\s*${DAY}\\s*${DASH}`,
  // July 22 (Agency) —
  `${DAY}\\s+${AGENCY}\\s*${DASH}`,
  // MOSCOW, July 22 (Agency). · MOSCOW, July 22. /Agency/.
  `${CAPITALS}(?:,\\s+${PLACE})?(?:,\\s+${DAY})?\\.?\\s+${AGENCY}[.:]`,
  // CEDAR BLUFF, Iowa (July 22, 2025) —
  `${CAPITALS}(?:,\\s+${PLACE})?\\s+\\(${DAY}\\)\\s*${DASH}`,
  // OSLO | · (OSLO) —
  `${CAPITALS}\\s+\\|`,
  `\\(${CAPITALS}\\)\\s*${DASH}`,
].map((form) => new RegExp(`^${form}${STORY}`, 'u'));

/** Taipei, Taiwan — : only where a story opens, and one dash is all there is: two set something aside. */
const WITHOUT_CAPITALS = new RegExp(`^${PLACE},\\s+${PLACE}\\s*[—–―]${STORY}(?![^.]*[—–―])`, 'u');

/** NEW DELHI: — only where a story opens, as many a label looks like it. */
const WITH_COLON = new RegExp(`^${CAPITALS}:${STORY}`, 'u');

/** A place's name alone: `Kyiv`, `Newcastle upon Tyne`, `St. John’s`. */
const TOWN =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)\\p{Lu}[\\p{L}.’'-]*(?: (?:(?:upon|on|of|de|la|le|da|do|del|am|an|der|the|y) )?\\p{Lu}[\\p{L}.’'-]*){0,4}";
/** Kyiv, 22 July 2025 · TOKYO, July 22 (Agency) · CEDAR BLUFF, Iowa (July 22, 2025): a line of its own. */
const ALONE = new RegExp(
  `^(?:\\*\\*)?${TOWN}(?:, ${TOWN})?(?:, ${DAY}| \\(${DAY}\\))(?: ${AGENCY})?(?:\\*\\*)?$`,
  'u',
);

/** What stands behind every dateline, and how far into a paragraph one may reach, in UTF-16 code units. */
const MARK = /[—–―|:_/)]|--?\s/;
const LONGEST = 200;

/** Labels in capitals that are no places. */
const LABELS =
  /^(?:analysis|at a glance|breaking(?: news)?|comment|correction|data|developing|editorial|exclusive|explainer|explained|fact ?check|factbox|feature|file|focus|gallery|graphic|in pictures|insight|interview|just in|listen|live|map|news analysis|note|obituary|opinion|photos?|pictures?|podcast|posted|profile|published|q|a|q&a|read(?: more| also)?|also read|recap|see also|more|review|sources?|sport|timeline|update[ds]?|urgent|video|watch|warning)\b/i;

/**
 * How much of a paragraph is its dateline with the dash behind it, in UTF-16 code units; 0 where it has none. A sentence
 * begins after it: "NATO — and nobody else" is none.
 * @param opens whether the paragraph is the story's first
 */
export function datelineLength(paragraph: string, opens: boolean): number {
  if (!/^(?:\*\*)?[\p{Lu}\d(]/u.test(paragraph) || !MARK.test(paragraph.slice(0, LONGEST))) return 0;
  if (LABELS.test(paragraph)) return 0;
  for (const form of opens ? [...FORMS, WITH_COLON, WITHOUT_CAPITALS] : FORMS) {
    const length = form.exec(paragraph)?.[0].length;
    if (length && length < paragraph.length) return length;
  }
  return 0;
}

/** Whether a line is where and when a story was filed, and nothing else. */
export const isDatelineAlone = (line: string): boolean =>
  line.length <= LONGEST && /\d[)*]*$|\)\**$/.test(line) && ALONE.test(line) && !LABELS.test(line);

/** The dateline without the dash, the colon or the bar behind it. */
export const bareDateline = (dateline: string): string =>
  dateline.replace(/[\s—–―|:_*-]+$/, '').replace(/(?<=[)/])\.$/, '');
