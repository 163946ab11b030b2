/**
 * Whom a story may call by one name, and say so or show it: kin of somebody told before, children, people met in the
 * street with no more than a calling, and those who have one name.
 */

const KIN =
  'son|daughter|wife|husband|brother|sister|sibling|mother|father|mum|mom|dad|parent|partner|baby|child|twin|boy|girl|toddler|newborn|dog|cat|horse|grand(?:son|daughter|mother|father|child|parent)|great-grand\\p{Ll}+|step(?:son|daughter|mother|father|brother|sister)|aunt|uncle|cousin|niece|nephew|widow|widower|fianc[ée]e?|girlfriend|boyfriend|friend|king|queen|saint|st';

/** "his son Emil", "Catchpole’s husband, Martin", "the brothers, Noel and Robin": kin before a name, or before a list that it ends. */
const KIN_BEFORE = new RegExp(
  `\\b(?:${KIN}|children|wives|siblings|families)s?(?: (?:called|named))?,? (?:\\p{Lu}[\\p{L}’'-]+(?:,? \\(?\\d{1,2}\\)?,?)?,? (?:and |or )?){0,4}$`,
  'iu',
);

/** "her coach, Getu," and "whose mother, Eilidh,": somebody's own, set between commas. */
const OWN_BEFORE = /(?:\b(?:his|her|their|my|our|your|whose)|[’']s?) (?:[\p{Ll}-]+ ){1,4}?[\p{Ll}-]+, $/u;
const SET_OFF = /^(?:,| \()/;

/** "her Gordon", "the youngest, Donncha,". */
const DEAR_BEFORE =
  /\b(?:his|her|their|my|our)\s$|\b(?:youngest|eldest|oldest|elder|younger|middle)(?: one)?, $/;

/** "Hettie, ten" and "Khadija, 12," and "Caitríona (17)": a child’s age. */
const CHILD_AFTER =
  /^(?:, | \()(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=[,.;)]|$)/;

/** "Mykola, a tractor driver, said": a calling with “a” tells as much of a passer-by as a reader needs. "Jas from Grimsby". */
const CALLING_AFTER =
  /^, an? (?:[\p{Ll}\d-]+ ){0,4}?[\p{Ll}-]+(?=[,.;]| (?:who|from|of|in|at|with|for|on)\b)/u;
const FROM_AFTER = /^ from \p{Lu}/u;
const READER_BEFORE = /\b(?:reader|listener|viewer|caller|user|correspondent|customer|passenger|fan),? $/;

/** "is called Mariam", "known to all as Birdie", "plays Hal". */
const NAMED_BEFORE =
  /\b(?:called|named|nicknamed|christened|dubbed|known (?:to \p{L}+ |simply |only )?as|calls (?:him|her|them)sel(?:f|ves)|play(?:s|ed|ing)|portray(?:s|ed|ing)) [“"‘']?$/u;

/** Where people have one name, or one that is told: "goes by one name", "declined to give her surname". */
const ONE_NAME =
  /\b(?:(?:goes|go|went) by (?:only )?(?:one|a single|his first|her first|their first)|(?:has|have|uses?|used) (?:only |just )?(?:one|a single) name|(?:declined|refused|did not want|asked not) to (?:give|use|be named|be identified by) (?:his|her|their) (?:sur|last|full|family)|only (?:his|her|their|by) first name|first names? only|(?:name|names) (?:has|have) been changed|not (?:his|her) real name)/;

/**
 * Whether the words beside a lone name show that the story calls its bearer by that name alone, on purpose.
 * @param before the words before it in its paragraph, as far as they matter
 * @param after the words after it
 */
export const isByOneName = (before: string, after: string): boolean =>
  KIN_BEFORE.test(before) ||
  (OWN_BEFORE.test(before) && SET_OFF.test(after)) ||
  DEAR_BEFORE.test(before) ||
  CHILD_AFTER.test(after) ||
  FROM_AFTER.test(after) ||
  READER_BEFORE.test(before) ||
  NAMED_BEFORE.test(before);

/** Whether a lone name is told with a calling as a passer-by is: "Lajos, a retired baker who". */
export const isPasserBy = (before: string, after: string): boolean =>
  CALLING_AFTER.test(after) && !/\b(?:M(?:r|rs|s)|Miss|Dr)\.? $/.test(before);

/** Whether an article says that somebody in it has one name, or is told by one. */
export const hasOneNamed = (text: string): boolean => ONE_NAME.test(text);
