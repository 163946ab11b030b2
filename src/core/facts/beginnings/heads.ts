import type { Beginning, BeginningWords } from './beginnings.ts';

/** Things that begin once and go on: their beginning and their length may be told in different sentences. Synonyms share a lemma. */
const HEADS: Readonly<Record<string, string>> = {
  war: 'war',
  conflict: 'war',
  invasion: 'war',
  fighting: 'war',
  hostilities: 'war',
  strike: 'strike',
  walkout: 'strike',
  siege: 'siege',
  blockade: 'blockade',
  dispute: 'dispute',
  standoff: 'standoff',
  trial: 'trial',
  drought: 'drought',
  pandemic: 'pandemic',
  epidemic: 'epidemic',
  occupation: 'occupation',
  uprising: 'uprising',
  insurgency: 'insurgency',
  ceasefire: 'ceasefire',
  truce: 'ceasefire',
  lockdown: 'lockdown',
  boycott: 'boycott',
  inquiry: 'inquiry',
  embargo: 'embargo',
  shutdown: 'shutdown',
  curfew: 'curfew',
  moratorium: 'moratorium',
};
const HEAD = Object.keys(HEADS).join('|');

/** What goes on since a date began then; what has grown worse since may be older. */
const GOES_ON =
  /(?:raged|ravaged|lasted|gone on|dragged on|been (?:fought|waged|raging|going on|under way|underway|running|in force)|devastated|gripped|engulfed|killed|run|paralysed|paralyzed)\b[^.;:!?]{0,50}$/u;

const NOUN = new RegExp(
  `(?<names>(?:\\p{Lu}[\\p{L}’'-]*\\s+)*)(?:[\\p{Ll}-]+\\s+){0,2}?(?<head>${HEAD})(?<of>\\s+(?:in|on|of|against|with)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*)?(?:,?\\s+(?:which|that)(?:\\s+(?:has|have|had|was))?|,)?\\s+$`,
  'u',
);

/** The noun that began, right before its verb: "the Syrian war, which", "the strike". */
export function nounBefore(
  before: string,
  { kind, words }: BeginningWords,
): Pick<Beginning, 'head' | 'names'> {
  if (/^(?:invasion|invaded)/.test(words)) return { head: 'war', names: namesIn(words) };
  const clause = kind === 'since' ? before.replace(GOES_ON, '') : before;
  if (kind === 'since' && clause === before) return { head: null, names: [] };
  const match = NOUN.exec(clause);
  if (!match) return { head: null, names: [] };
  const { names = '', head, of = '' } = match.groups!;
  return { head: HEADS[head!]!, names: namesIn(`${names} ${of}`) };
}

/** Names in a noun's phrase, without the article that opens a sentence. */
const namesIn = (words: string): string[] =>
  (words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).filter(
    (word) => !/^(?:The|This|That|A|An|Its|Their)$/.test(word),
  );

const SUBJECT = new RegExp(
  `(?<names>(?:\\p{Lu}[\\p{L}’'-]*\\s+)*)(?<head>${HEAD})(?<of>\\s+(?:in|on|of|against|with)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’'-]*)?,?\\s+$`,
  'u',
);

/** The noun right before words that tell how long it goes on: "the conflict, now over four years old". */
export function subjectBefore(words: string): Pick<Beginning, 'head' | 'names'> {
  const match = SUBJECT.exec(words.slice(-120));
  if (!match) return { head: null, names: [] };
  const { names = '', head, of = '' } = match.groups!;
  return { head: HEADS[head!]!, names: namesIn(`${names} ${of}`) };
}

/** Where a noun's phrase ends and a phrase that belongs to it begins: "the strike at the mill". */
const OF_IT = /\s+(?:of|at|in|on|over|for|against|with|between|to|by|from)\s.*$/s;

/** The noun of what began, as it stands before the verb: "strike" in "The strike at the mill, which"; null where none does. */
export function nounOf(before: string): string | null {
  const clause = before
    .replace(/,?\s+(?:(?:which|that)(?:\s+(?:has|have|had|was|were))?|was|were|had|has been)?\s*$/, '')
    .replace(/^.*[,;]\s+/s, '')
    .replace(OF_IT, '');
  const noun = /(?:^|\s)(\p{Ll}[\p{Ll}-]+)$/u.exec(clause)?.[1];
  return noun ?? null;
}

/** Whether two nouns may name one thing that goes on: the same, or "strike" and "walkout". */
export const isSameThing = (a: string, b: string): boolean => a === b || (HEADS[a] ?? a) === (HEADS[b] ?? b);
