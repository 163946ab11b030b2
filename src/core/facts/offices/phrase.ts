import { fold } from '../../text/spelling.ts';
import { STOP } from './beside.ts';
import { canonical, FOLLOWS, type Hold, isForemost, isWhole, type Kind, kindOf } from './heads.ts';
import { afterNoun, beforeNoun, type Part } from './role-parts.ts';

/** An office as a role tells it: "Ukrainian President", "the mayor of Leeds", "its director". */
export interface Office {
  /** In one wording, with what it is in charge of before the noun: "health minister", "chief arbiter". */
  readonly office: string;
  readonly kind: Kind;
  readonly hold: Hold;
  /** The name of what it is the office of, folded: "ukrainian", "leeds"; empty where none is told. */
  readonly body: string;
  /** The common noun for that: "institute", "state"; empty where none is told. */
  readonly group: string;
}

/** "The founder and chairman of Acme": each role alone. */
const PAIR =
  /^((?:the|its|their)\s|.*['’]s?\s)?((?:[\p{L}-]+\s){1,3})and\s((?:[\p{L}-]+\s?){1,3}?)(\s?(?:of|at|for)\s.*)?$/isu;

/** Reads the offices that a role tells; empty where it names none. */
export function officesIn(role: string): Office[] {
  const pair = PAIR.exec(role);
  const [, opener = '', one = '', other = '', rest = ''] = pair ?? [];
  const roles = pair ? [`${opener}${one}${rest}`, `${opener}${other}${rest}`] : [role];
  const offices = roles.map(officeIn);
  // "The health and education minister" is one office.
  if (pair && !offices[0] && offices[1]?.kind === 'state') return [];
  return offices.flatMap((office) => office ?? []);
}

/** What a state or a firm has several of, unless it is told of what or to whom: "U.S. ambassador". */
const ONE_OF_MANY = /^(?:minister|general|executive|ambassador|consul)$/;

/** A service that has a chief, with what it is the service of before it. */
const FORCE = /^(?:(.+) )?(police|fire|ambulance)(?: service| brigade| force| department)?$/;

function officeIn(role: string): Office | null {
  const parts = partsOf(role);
  const noun = nounOf(parts);
  if (!noun || parts.slice(0, noun.from).some((part, i) => STOP.test(part.plain) && !parts[i - 1]?.isCapital))
    return null;
  const before = beforeNoun(parts.slice(0, noun.from));
  const nouns = parts.slice(noun.from, noun.to).map(({ plain }) => plain);
  const isMinister = /^(?:minister|secretary)$/.test(nouns.join(' ')) && !before.charge;
  const after = afterNoun(parts.slice(noun.to), nouns.at(-1)!, isMinister);
  if (!after) return null;
  const bare = named([before.charge, after.charge].filter(Boolean).join(' '), nouns);
  const body = before.body || after.body;
  // "The chief of the valley's police" is its police chief.
  const force = bare === 'chief' ? FORCE.exec(before.group || after.group) : null;
  const office = force ? `${force[2]!} chief` : bare;
  const group = force ? (force[1] ?? '') : before.group || after.group;
  const isSole = isWhole(office) || ((body || group) && !ONE_OF_MANY.test(office));
  return {
    office,
    kind: kindOf(office) ?? (office.startsWith('chief ') ? 'body' : (kindOf(nouns.at(-1)!) ?? 'body')),
    hold: before.hold ?? (isSole ? 'sole' : 'other'),
    body,
    group,
  };
}

/** The whole name of an office in one wording: "chief executive officer", "board chairman", "school's head teacher". */
function named(charge: string, nouns: readonly string[]): string {
  const noun = canonical(nouns.join(' '));
  const last = canonical(nouns.at(-1)!);
  const one =
    noun === nouns.join(' ') && !last.includes(' ') ? [...nouns.slice(0, -1), last].join(' ') : noun;
  return charge ? canonical(canonical(`${charge} ${nouns.join(' ')}`).replace(nouns.join(' '), one)) : one;
}

const partsOf = (role: string): Part[] =>
  role
    .replace(/\beditor-in-chief\b/gi, 'editor')
    .replace(/\bex-(?=\p{L})/giu, 'ex ')
    .replace(/(?<=director|secretary|governor|consul)-(?=general)/gi, ' ')
    .split(/[\s“”",]+/)
    .filter(Boolean)
    .map((text) => {
      const isOwner = /(?:['’]s|s['’])$/.test(text);
      const plain = (isOwner ? text.replace(/['’]s?$/, '') : text).split('-').map(fold).join('-');
      return { text, plain, isCapital: /^\p{Lu}/u.test(text), isOwner };
    });

/** Where the first noun of an office stands, `[from, to)`: "chief executive officer", "secretary general". */
function nounOf(parts: readonly Part[]): { from: number; to: number } | null {
  const isNoun = (i: number): boolean =>
    i >= 0 && i < parts.length && !parts[i]!.isOwner && (kindOf(parts[i]!.plain) !== null || isFirst(i));
  const isFirst = (i: number): boolean => i > 0 && isForemost(parts[i - 1]!.plain, parts[i]!.plain);
  const at = parts.findIndex((_, i) => isNoun(i));
  if (at < 0) return null;
  let to = at + 1;
  while (isNoun(to) || (to < parts.length && FOLLOWS.has(parts[to]!.plain) && !parts[to - 1]!.isOwner)) to++;
  return { from: isFirst(at) ? at - 1 : at, to };
}
