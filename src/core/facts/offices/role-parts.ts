import { COMMON, DEMONYM, listsOf, PLACE } from '../people/lists.ts';
import { GROUPS } from './groups.ts';
import { type Hold, holdBy, isCharge } from './heads.ts';

/** A word of a role as it stands, and folded without its possessive ending. */
export interface Part {
  readonly text: string;
  readonly plain: string;
  readonly isCapital: boolean;
  readonly isOwner: boolean;
}

/** What stands before or after the noun. */
export interface Told {
  readonly charge: string;
  readonly hold: Hold | null;
  readonly body: string;
  readonly group: string;
}

const NO_PART =
  /^(?:the|a|an|its|their|his|her|our|current|present|long-serving|longest-serving|veteran|popular|own|newly|\d.*)$/;

/** "Ukraine's deputy health", "the institute's", "Ottervale City head" before "minister", "director", "coach". */
export function beforeNoun(parts: readonly Part[]): Told {
  const charge: string[] = [];
  const body: string[] = [];
  const group: string[] = [];
  let hold: Hold | null = null;
  const owner = parts.findLastIndex(({ isOwner }) => isOwner);
  for (const [i, { plain, isCapital }] of parts.entries()) {
    if (NO_PART.test(plain)) continue;
    const isInPlace = plain === 'new' && isCapital && parts[i + 1]?.isCapital === true;
    const held = i > owner && !isInPlace ? holdBy(plain) : null;
    const isNamed =
      isCapital && !(i <= owner ? GROUPS.has(plain) : body.length ? isCharge(plain) : isPlain(plain));
    if (held) hold = hold === 'other' ? hold : held;
    else if (isNamed || (body.length && GROUPS.has(plain))) body.push(plain);
    else if (i <= owner || GROUPS.has(plain)) group.push(plain);
    else charge.push(plain);
  }
  return { charge: charge.join(' '), hold, body: body.join(' '), group: body.length ? '' : group.join(' ') };
}

/** A capital may be the sentence's or the title's: "Launch Director". */
function isPlain(plain: string): boolean {
  const lists = listsOf(plain);
  if (GROUPS.has(plain)) return true;
  return (lists & COMMON) !== 0 && !(lists & (PLACE | DEMONYM));
}

/**
 * "of Newton Pell", "of the union", "for health", "of music at Larkrise School"; null where it makes another office of it.
 * @param isMinister whether what the office is in charge of is still to be told
 */
export function afterNoun(parts: readonly Part[], noun: string, isMinister: boolean): Told | null {
  const told = { charge: '', hold: null, body: '', group: '' };
  for (let from = 0; from < parts.length && PREPOSITION.test(parts[from]!.plain);) {
    const preposition = parts[from]!.plain;
    let to = from + 1;
    while (to < parts.length && (!PREPOSITION.test(parts[to]!.plain) || isInName(parts, to))) to++;
    const words = parts.slice(from + 1, to).filter(({ plain }) => !NO_PART.test(plain));
    // "New Barrow" is a place.
    if (words.some(({ plain, isCapital }) => !isCapital && holdBy(plain) !== null)) return null;
    const names = words.filter(({ isCapital, plain }) => isCapital || GROUPS.has(plain));
    const text = words.map(({ plain }) => plain).join(' ');
    const last = words.at(-1)?.plain ?? '';
    const isOf = preposition === 'of';
    if (noun === 'ambassador' && preposition === 'to') told.charge = text;
    else if (isMinister && (isOf || preposition === 'for') && !words.some(isGroup)) told.charge = text;
    else if (/^(?:for|to|on)$/.test(preposition)) return null;
    else if (names.some(({ isCapital }) => isCapital))
      told.body ||= names.map(({ plain }) => plain).join(' ');
    else if (GROUPS.has(last) || !isOf || parts[from + 1] !== words[0]) told.group ||= text;
    else told.charge ||= text;
    from = to;
  }
  return told;
}

/** "The secretary of the union" is the union's, a secretary of state is not a state's. */
const isGroup = ({ plain }: Part): boolean => GROUPS.has(plain) && plain !== 'state';

const PREPOSITION = /^(?:of|for|at|in|with|to|on|by|from)$/;

/** "Bank of England" goes on, "Health of Ruritania" does not where it is a minister's. */
const isInName = (parts: readonly Part[], at: number): boolean =>
  parts[at]!.plain === 'of' && parts[at - 1]!.isCapital && GROUPS.has(parts[at - 1]!.plain);
