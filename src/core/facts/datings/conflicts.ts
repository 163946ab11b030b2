import type { Article } from '../../article/article.ts';
import { type Dated, type Dating, datingsOf } from './datings.ts';
import type { Happening } from './happening.ts';
import { isOpen } from './happenings.ts';
import { agreementOf } from './same.ts';
import { distance, isApart, isSlip } from './slips.ts';

/** A dating is held against so many before it and behind it: stories have fewer, and long lists must not cost their square. */
const REACH = 150;

/** Two datings of one thing that cannot both be right. */
export interface Conflict {
  /** The earlier of the two in the article. */
  readonly first: Dating;
  readonly second: Dating;
}

/** The conflicts within an article, in text order of the later dating. */
export function conflictsIn(article: Article): Conflict[] {
  const datings = datingsOf(article);
  const conflicts = datings.flatMap((second, i): Conflict[] => {
    const around = datings.slice(Math.max(0, i - REACH), i + REACH);
    const first = around.slice(0, Math.min(i, REACH)).find((each) => areInConflict(each, second));
    if (!first || areMany(article, first, second)) return [];
    // Three days of what sounds like one thing are those of several.
    const isOfSeveral = around.some((each) => isRival(each, first) && isRival(each, second));
    return isOfSeveral ? [] : [{ first, second }];
  });
  // A date may tell of two things, the storm and what it wrecked: one finding is enough.
  return conflicts.filter(({ second }, i) => conflicts[i - 1]?.second.at.start !== second.at.start);
}

/** Whether two datings, the first told earlier, are of one thing and cannot both be right. What one leaves out, the other may tell. */
export function areInConflict(a: Dating, b: Dating): boolean {
  if (!mayBeOne(a.happening, b.happening) || !isApart(a.date, b.date)) return false;
  const agreement = agreementOf(a.happening, b.happening);
  if (agreement === null || !isSlip(a.date, b.date, agreement)) return false;
  return agreement.name !== 'closure' || !isClosedAgain(a, b);
}

const DAYS_OF_A_YEAR = 366;
/** What is closed and opened again, some days later, by snow or works, and may be closed for good once. */
const CLOSED_AGAIN =
  /^(?:[am]\d+|roads?|streets?|lanes?|avenue|highway|motorway|route|track|trail|path|pass|bridge|crossing|ford|tunnel|causeway|railway|line|runway|airport|airspace|border|frontier|checkpoint|gates?|port|harbou?r|strait|canal|lock|ferry|beach|park|schools?|station|market|court|exchange|pool|reservoir)$/;

/** Whether two days within a year may both be right, as those on which a road was closed. */
const isClosedAgain = (a: Dating, b: Dating): boolean =>
  [a, b].some(({ happening: { theme } }) => theme !== null && CLOSED_AGAIN.test(theme.head)) &&
  (distance(a.date, b.date) ?? Infinity) <= DAYS_OF_A_YEAR;

/** Whether two tellings share a class, and a name where both have one: asked first, as a list of lives asks it of every two. */
function mayBeOne(a: Happening, b: Happening): boolean {
  if (!a.classes.some((name) => b.classes.includes(name))) return false;
  const [x, y] = [a.theme?.names ?? [], b.theme?.names ?? []];
  return a.thing || b.thing || !x.length || !y.length || x.at(-1) === y.at(-1) || x[0] === y[0];
}

const isRival = (a: Dating, b: Dating): boolean => areInConflict(a, b) || areInConflict(b, a);

/** Whether an article tells of several things of a kind: "the fires". */
function areMany({ text }: Article, ...datings: readonly Dating[]): boolean {
  // A name tells which one is meant.
  if (datings.every(({ happening: { names } }) => names.length > 0)) return false;
  return datings.some(
    ({ happening: { thing, noun } }) =>
      thing &&
      /^\p{Ll}+$/u.test(noun) &&
      new RegExp(`(?<![\\p{L}’'-])${noun}e?s(?![\\p{L}’'-])`, 'iu').test(text),
  );
}

/** Two dates, the year that nobody wrote being the one in which they lie nearest. */
export function aligned(a: Dated, b: Dated): readonly [Dated, Dated] {
  const apart = distance(a, b);
  if (apart === null || (a.yearTold && b.yearTold)) return [a, b];
  const moved = a.yearTold || !b.yearTold ? b : a;
  const near = [-1, 0, 1]
    .map((by) => ({ ...moved, year: moved.year! + by, yearTold: true }))
    .find((each) => distance({ ...(moved === a ? b : a), yearTold: true }, each) === apart);
  return moved === a ? [near ?? a, b] : [a, near ?? b];
}

/** What two datings are of, for an editor: "the flotation of Ersk". */
export function whatOf({ first, second }: Conflict): string {
  const told = [first, second].filter(
    (each) => (each.happening.by === 'noun' || each.happening.thing) && each.what && !isPronoun(each),
  );
  const longest = told.sort((a, b) => b.what.length - a.what.length)[0];
  if (longest) return longest.what;
  const [a, b] = [first, second];
  const { name } = agreementOf(a.happening, b.happening)!;
  const noun = isOpen(name) ? a.happening.noun || b.happening.noun : name;
  const named = [a, b].sort(
    (x, y) => Number(isPronoun(x)) - Number(isPronoun(y)) || y.what.length - x.what.length,
  )[0]!;
  const which = `${a.happening.marks.includes('first') ? 'first ' : ''}${noun}`;
  return named.what ? `the ${which} of ${named.what}` : `this ${which}`;
}

const isPronoun = ({ happening: { theme } }: Dating): boolean => theme?.standsFor != null;
