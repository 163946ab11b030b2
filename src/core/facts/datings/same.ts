import type { Recurrence } from './classes.ts';
import { classesOfHappening } from './derive.ts';
import { isRepeated } from './repeated.ts';
import type { Happening, Party } from './happening.ts';
import { isMarked, isOpen, isThing, needsNumber, recurrenceOf } from './happenings.ts';

/** What two tellings agree in. */
export interface Agreement {
  /** Their class. */
  readonly name: string;
  readonly recurs: Recurrence;
  /** Whether both name whom or what it happened to. */
  readonly isNamed: boolean;
}

/** Words of a thing that tell of what kind it is, and not which one. */
const KINDS = new Set(
  `gas car train bus ferry plane bomb forest bush apartment house huge massive big great large fierce deadly fatal powerful
  devastating violent major strong night morning evening afternoon day place category people`.split(/\s+/),
);
/** Of companies, the first word alone is as good as the whole name. */
const OF_COMPANIES = /^(?:flotation|bankruptcy|merger|purchase)$/;

/** In what two tellings, `a` the earlier, are of one thing; null where anything tells them apart, or leaves it open. */
export function agreementOf(a: Happening, b: Happening): Agreement | null {
  const shared = a.classes.filter((name) => b.classes.includes(name));
  const name = shared.find((each) => !isOpen(each)) ?? shared[0];
  if (name === undefined || a.ended !== b.ended || !(a.definite || b.definite)) return null;
  if (!isSameSet(a.marks, b.marks) || (needsNumber(name) && !a.marks.length)) return null;
  const isFirst = a.marks.some((mark) => /^(?:first|inaugural|maiden)$/.test(mark));
  const recurs = isFirst ? 'once' : recurrenceOf(name);
  // Of other verbs it is not known how often that happens; a noun with "the" tells that it did so once, a clause of time
  // that the reader knows which one is meant.
  if (isOpen(name) && a.by === 'verb' && b.by === 'verb' && recurs !== 'once')
    return isKnownAgain(a, b, name) ? { name, recurs: 'slip', isNamed: isNamed(a) && isNamed(b) } : null;
  // A noun that no ending shows to tell of a happening does so only beside its verb.
  if (name.startsWith('=') && a.by === b.by && !(isFirst && a.names.length && b.names.length)) return null;
  if (a.agent && b.agent && !isOne(a.agent, b.agent, name)) return null;
  const isByNoun = a.thing || b.thing;
  if (isByNoun && isOpen(name)) return null;
  if (isByNoun && isThing(name) ? !detailsAgree(a, b) : !themesAgree(a, b, name, recurs)) return null;
  const isLoose = a.by === 'verb' && b.by === 'verb' && !a.known && !b.known;
  if (a.aims.length && b.aims.length ? !meet(a.aims, b.aims) : isLoose && a.aims.length !== b.aims.length)
    return null;
  return { name, recurs, isNamed: isNamed(a) && isNamed(b) };
}

/** "When the statue was unveiled": what is done over and over may be another one all the same. */
function isKnownAgain(a: Happening, b: Happening, name: string): boolean {
  if (!isMarked(a.marks) && (!(a.known || b.known) || isRepeated(name))) return false;
  if (!a.theme || !b.theme || !themesAgree(a, b, name, 'slip')) return false;
  if (a.aims.length && b.aims.length && !meet(a.aims, b.aims)) return false;
  return true;
}

const isNamed = ({ names }: Happening): boolean => names.length > 0;

/** All words that tell which thing it is; none where "the fire" stands alone. */
export const wordsOf = ({ details, theme }: Happening): string[] =>
  [...details, ...(theme && !theme.standsFor ? [...theme.names, theme.head] : [])].filter(
    (word) => !KINDS.has(word) && !classesOfHappening(word).some(isThing),
  );

function detailsAgree(a: Happening, b: Happening): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return !x.length || !y.length || meet(x, y);
}

function themesAgree(a: Happening, b: Happening, name: string, recurs: Recurrence): boolean {
  if (a.details.length && b.details.length && !meet(a.details, b.details)) return false;
  if (a.theme && b.theme) return isOne(a.theme, b.theme, name);
  // "The flotation" is of the one that the article tells of; falls and rises are of many.
  return (a.theme !== null || b.theme !== null) && recurs !== 'again';
}

/** Whether two parties may be one. What is told once may be named by less later on, and not by more: "the branch line". */
function isOne(a: Party, b: Party, name: string): boolean {
  if (a.standsFor || b.standsFor) {
    const [pronoun, other] = a.standsFor ? [a, b] : [b, a];
    return !other.standsFor && pronoun.standsFor!.includes(other.head);
  }
  const isName = [a, b].map(({ names, head }) => names.at(-1) === head);
  if (a.names.length && b.names.length) {
    if (isName[0] !== isName[1] || !areOneName(a.names, b.names, name)) return false;
    if (!isName[0] && !areOneNoun(a.head, b.head)) return false;
  } else {
    // "King Olaf" may be "the king" later on.
    const isNoun = areOneNoun(a.head, b.head) || (!b.names.length && a.modifiers.includes(b.head));
    if (!a.definite || !b.definite || !isNoun) return false;
    if (!a.names.length && !b.names.length && !isWithin(b.modifiers, a.modifiers)) return false;
  }
  return (
    (!a.of || !b.of || isOne(a.of, b.of, name)) &&
    (!a.possessor || !b.possessor || isOne(a.possessor, b.possessor, name))
  );
}

/** "Open" is the "Brenvik Open", "Hale" is "Mary Hale": one is the end of the other. */
function areOneName(a: readonly string[], b: readonly string[], name: string): boolean {
  if (!isWithin(a, b) && !isWithin(b, a)) return false;
  return (
    a.at(-1) === b.at(-1) || (OF_COMPANIES.test(name) && a[0] === b[0] && Math.min(a.length, b.length) === 1)
  );
}

/** The same noun, or two of one class: "storm" and "cyclone". */
function areOneNoun(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [a, b].map((head) => classesOfHappening(head).filter((name) => !isOpen(name)));
  return meet(x!, y!);
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
const isWithin = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));
const isSameSet = (a: readonly string[], b: readonly string[]): boolean => isWithin(a, b) && isWithin(b, a);
