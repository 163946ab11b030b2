import { MONTH_PATTERN } from '../text/calendar.ts';

/**
 * How the lines around a story look in newsrooms' copy. Each pattern is tried on one chunk of at most some hundred
 * characters, and none nests a repetition in another, so none can grow slow.
 */

/** A date that opens the text, on its own line or run into the first sentence: `date 2025-07-22`. */
export const DATE_LINE = /^\uFEFF?date:?[ \t]+(\d{4}-\d{2}-\d{2})(?![-\d])[.:,]?\s*/i;

/** `Published: July 22, 2025`, `Last updated on 22 July 2025 at 10:00`. The date follows. */
export const PUBLISHED =
  /^(?:\**)(?:first published|published|posted|last updated|updated|last modified)(?: on| at)?\s*:?\s+(?:on )?(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?\.?,?\s+)?(?=\d|[A-Z][a-z]{2})/i;

/** `Thursday, July 24, 2025` alone on a line, as the day that the article is of. */
export const DAY_ALONE = new RegExp(
  `^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?=(?:${MONTH_PATTERN}\\s+\\d{1,2}|\\d{1,2}\\s+${MONTH_PATTERN}),?\\s+\\d{4}$)`,
  'i',
);

const AGENCY = '\\((?:\\p{L}[\\p{L}\\d.&/ -]{1,40})\\)';
const DATE = `${MONTH_PATTERN}\\s+\\d{1,2}(?:,\\s+\\d{4})?|\\d{1,2}\\s+${MONTH_PATTERN}(?:,?\\s+\\d{4})?`;
const CAPITALS = "\\p{Lu}[\\p{Lu}.’' -]{2,40}";
const PLACE = "\\p{Lu}[\\p{L}.’' -]{1,40}";

/**
 * `ISTANBUL, July 22 (Agency) — `, `WASHINGTON, D.C. — `, `Kyiv (Agency) - `: capitals with a dash, or any place with an
 * agency and a dash. A sentence begins after it: "NATO — and nobody else" is none. Group 1 is the date where it has one.
 */
export const DATELINE = new RegExp(
  `^(?:${CAPITALS}(?:,\\s+${PLACE})?(?:,\\s+(${DATE}))?(?:\\s+${AGENCY})?|${PLACE}(?:,\\s+(${DATE}))?\\s+${AGENCY})\\s*(?:[—–]|--?(?=\\s))\\s*(?=[\\p{Lu}\\d“"‘'])`,
  'u',
);

const NAME =
  "\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:de|la|van|der|von|bin|al|el|da|dos|di))*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){1,3}";

/** `By Anna Keller`, `By Anna Keller and Tom Ash in Kyiv`, `By ANNA KELLER, political editor`. */
export const BYLINE = new RegExp(
  `^(?:\\*|_)*(?:By|BY|Text:|Words:)\\s+${NAME}(?:(?:,| and| &)\\s+.{0,60})?(?:\\s+in\\s+.{0,30})?(?:\\*|_)*$`,
  'u',
);

/** `Anna Keller in Kyiv`, alone on a line. */
export const NAME_IN_PLACE = new RegExp(
  `^${NAME}(?:\\s+and\\s+${NAME})?,?\\s+in\\s+${NAME.replace('{1,3}', '{0,2}')}$`,
  'u',
);

/** Words that begin a clause, not a name: "By Tuesday Night". */
export const NOT_A_NAME = new RegExp(
  `^By\\s+(?:${MONTH_PATTERN}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|The|This|That|Then|Now|All|Some|Any)\\b`,
  'i',
);

/** Names a picture's source at the end of the line: `Agency/Getty Images`, `(AP Photo)`, `Photo by Anna Keller`. */
export const CREDIT =
  /(?:(?:^|[\s([,.:;–—-])\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}\/\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){0,3}[)\]]?|(?:Photo|Photograph|Picture|Image|Credit)s?(?: by|:|\/)\s*\S.{0,60}|\((?:AP|AFP|EPA|PA|Reuters|Getty)[^)]{0,40}\)|(?:Getty Images|AP Photo|via [A-Z]\S+(?: Images)?))$/u;

/** `Photo: …`, `Caption: …` at the start of the line. */
export const CAPTION =
  /^[*_([]*(?:Photo|Photograph|File photo|Picture|Pictured|Image|Caption)s?(?: by| credit)?\s*:/i;

/** What stands under every article and is no part of the story. */
export const STANDING =
  /^[^\p{L}]*(?:follow us|subscribe|sign up|enjoy(?:ed|ing) (?:the|this)|have (?:thoughts|corrections|a (?:story|tip|correction))|got a (?:story|tip)|spotted (?:an|a) (?:error|mistake)|read more|read also|also read|read next|related(?: articles?| stories)?:|advertisement|share this|©|\(c\) \d{4}|copyright\b|all rights reserved|this (?:article|story|piece) (?:was|is|has been|first|originally)|(?:with )?(?:additional )?(?:reporting|editing|writing) by|to contact the|support our|click here|join (?:us|our)|like what you|download our|watch:|listen:|more on this)/iu;

/** A short line that sends the reader somewhere. */
export const SENDS_AWAY =
  /\b(?:follow|e-?mail|contact|write to|reach|find|like|bookmark) us\b|\bour (?:newsletter|app|channel|podcast)\b/i;

/** The heading over a list of sources, in several languages. */
export const SOURCES =
  /^(?:[#*_\s]*)(?:sources?|references|source list|further reading|quellen|fuentes|fonti|bronnen|fontes|referencias|références|källor|kilder|lähteet|źródła|zdroje|kaynaklar|джерела|источники)\s*:?\s*(?:[*_\s]*)$/iu;

/** A list item's mark. */
export const BULLET = /^(?:[-*•·–—]|\d{1,2}[.)])\s+(?=\S)/;

/** A Markdown heading's or a whole bold line's marks: the words are group 1 or 2. */
export const MARKED_HEADING = /^(?:#{1,6}\s+(.+?)\s*#*|(?:\*\*|__)(.+)(?:\*\*|__))$/;

/** A rule, a table's row, a fence: no words of the story. */
export const NO_PROSE = /^(?:(?:[-*_=~]\s*){3,}|\||`{3})/;

/** A sentence's end: the mark with the quotes and brackets that close after it. */
export const SENTENCE_END = /[.!?…:;]["”’')\]*_]*$/;
