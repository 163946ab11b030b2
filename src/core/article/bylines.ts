import { MONTH_PATTERN } from '../text/calendar.ts';

/** How newsrooms name who wrote a story, on a line of its own. */

const WORD = "\\p{Lu}[\\p{L}.’'-]*";
const PARTICLE = '(?:\\s+(?:de|la|van|der|von|bin|al|el|da|dos|di|den|ten|ter|le|ibn))*';
const NAME = `${WORD}${PARTICLE}(?:\\s+${WORD}){1,3}`;
const NAMES = `${NAME}(?:(?:,\\s+|,?\\s+and\\s+|\\s+&\\s+)${NAME}){0,4}`;
const PLACE = `${WORD}${PARTICLE}(?:\\s+${WORD}){0,2}`;
const ROLES =
  '(?:staff|reporters?|correspondents?|writers?|editors?|desk|bureau|team|agencies|columnists?|analysts?|journalists?|producers?|contributors?|bureau chief)';
const STAFF = `(?:(?:our|the|an?)\\s+)?(?:[\\p{L}’'&.-]+\\s+){0,4}${ROLES}`;
/** What may follow a name: a place, a paper, an age of the line; kept short, as a sentence is not. */
const MORE =
  '(?:(?:,|\\s+and|\\s+&|\\s*[|•·/]|\\s+[–—-]|\\s+in|\\s+at|\\s+for|\\s+(?:reporting\\s+)?from)\\s.{0,60})?';
const OPENING =
  '(?:By|BY|by|Text:|Words:|(?:Written|Story|Words|Text|Article|Compiled|Reported|Report)\\s+by)';

/** `By Anna Keller`, `By ANNA KELLER and Tom Ash in Kyiv`, `Story by Anna Keller • 3h`. */
const BY_NAME = new RegExp(`^[*_(]*${OPENING}\\s+${NAMES}${MORE}[*_)]*$`, 'u');

/** `By our Staff Reporter`, `By Agency staff`, `By AFP`. */
const BY_STAFF = new RegExp(
  `^[*_(]*(?:By|BY|by)\\s+(?:${STAFF}${MORE}|(?:The\\s+)?\\p{Lu}{2,5})[*_)]*$`,
  'iu',
);

/** `Anna Keller in Kyiv`, alone on a line. */
const NAME_IN_PLACE = new RegExp(
  `^${NAMES},?\\s+in\\s+${PLACE}(?:(?:,|\\s+and)\\s+${NAME}(?:,?\\s+in\\s+${PLACE})?){0,3}$`,
  'u',
);

/** `Anna Keller`, `ANNA KELLER and TOM ASH`, `Anna Keller, Political Correspondent`, `Anna Keller reporting from Kyiv`. */
const NAME_ALONE = new RegExp(
  `^${NAMES}(?:,?\\s+(?:${STAFF}|(?:reporting|reports)\\s+from\\s+${WORD}.{0,40}))?$`,
  'iu',
);

/** `Chief Political Correspondent`, `Copy Wire Writer`: the line under a name. */
const JOB = new RegExp(`^(?:[\\p{L}’'&.-]+\\s+){0,5}${ROLES}(?:,?\\s+(?:in|for|at|of)\\s+.{0,40})?$`, 'iu');

/** Words that begin a clause, not a name: "By Tuesday Night". */
const NOT_A_NAME = new RegExp(
  `^By\\s+(?:${MONTH_PATTERN}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|That|Then|Now|All|Some|Any|This)\\b`,
  'i',
);

const LONGEST = 120;

/** A sentence ends with a mark; of names only `Jr.` and an initial do. */
const isSentence = (line: string): boolean => /[!?…:;]$|(?<!\b(?:[JS]r|\p{Lu}))\.$/u.test(line);

/** Whether a line says by whom the story is, wherever it stands near the head. */
export const isByline = (line: string): boolean =>
  line.length <= LONGEST &&
  !isSentence(line) &&
  !NOT_A_NAME.test(line) &&
  (BY_NAME.test(line) || BY_STAFF.test(line) || NAME_IN_PLACE.test(line));

/** Whether a line under a headline is nothing but who wrote the story. Elsewhere such a line may be anything. */
export const isBareByline = (line: string): boolean =>
  line.length <= LONGEST && /^\p{Lu}/u.test(line) && !isSentence(line) && isNames(line);

const isNames = (line: string): boolean => {
  if (!NAME_ALONE.test(line)) return false;
  const parts = line.split(/\s+/);
  return parts.every(isNamePart) ? parts.length <= LONGEST_NAME || JOINS.test(line) : HAS_ROLE.test(line);
};

/** More words in capitals than these are a headline's. */
const LONGEST_NAME = 3;
const JOINS = /,|\band\b|&/;
const HAS_ROLE = new RegExp(`\\b${ROLES}\\b|\\bfrom\\b`, 'i');

const isNamePart = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || /^(?:and|&|de|la|van|der|von|bin|al|el|da|dos|di|den|ten|ter|le|ibn)$/.test(word);

/** Whether a line under a byline says what its writer does, or for whom: `Copy Wire News, Kyiv`. */
export const isJob = (line: string): boolean =>
  line.length <= LONGEST &&
  !isSentence(line) &&
  (JOB.test(line) ||
    (/^\p{Lu}/u.test(line) && line.split(/[\s,]+/).length <= 5 && line.split(/[\s,]+/).every(isNamePart)));
