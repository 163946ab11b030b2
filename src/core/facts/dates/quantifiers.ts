import type { TimexMod } from '../facts.ts';
import { wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import { intern } from './lexicon.ts';
import type { Draft } from './meaning.ts';

/** Words that qualify how long or how far: "nearly four years", "more than a week ago", "ten days or so". */

/** Before the count; the longer first where one ends in the other. */
const BEFORE: readonly (readonly [words: string, mod: TimexMod])[] = [
  ['no more than', 'EQUAL_OR_LESS'],
  ['not more than', 'EQUAL_OR_LESS'],
  ['no less than', 'EQUAL_OR_MORE'],
  ['no fewer than', 'EQUAL_OR_MORE'],
  ['a little more than', 'MORE_THAN'],
  ['slightly more than', 'MORE_THAN'],
  ['a little over', 'MORE_THAN'],
  ['more than', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['just over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['as many as', 'EQUAL_OR_LESS'],
  ['as long as', 'EQUAL_OR_LESS'],
  ['as little as', 'EQUAL_OR_MORE'],
  ['close to', 'APPROX'],
  ['over', 'MORE_THAN'],
  ['under', 'LESS_THAN'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['roughly', 'APPROX'],
  ['approximately', 'APPROX'],
  ['some', 'APPROX'],
];
const PHRASES = BEFORE.map(([words, mod]) => ({ words: words.split(' ').map(intern), mod }));

/** After the count and its unit, behind "or". */
const AFTER: Readonly<Record<string, TimexMod>> = {
  so: 'APPROX',
  more: 'EQUAL_OR_MORE',
  longer: 'EQUAL_OR_MORE',
  less: 'EQUAL_OR_LESS',
  fewer: 'EQUAL_OR_LESS',
};
Object.keys(AFTER).forEach(intern);

/** Of a time so long ago: more than two years ago lies before the day two years ago. */
const OF_DATES: Readonly<Partial<Record<TimexMod, TimexMod>>> = {
  MORE_THAN: 'BEFORE',
  LESS_THAN: 'AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  EQUAL_OR_LESS: 'ON_OR_AFTER',
};

/** A counted expression with the words that qualify its count. */
export function quantified(source: Source, draft: Draft): Draft {
  const found = phraseBefore(source, draft.from);
  // "a struggle over several years": it lasted them, no longer.
  const vague = draft.meaning.kind === 'fixed' && /X/.test(draft.meaning.value ?? '');
  const before = vague && found?.mod !== 'APPROX' && found?.from === draft.from - 1 ? null : found;
  const after = wordAt(source, draft.to) === 'or' ? AFTER[wordAt(source, draft.to + 1)] : undefined;
  const mod = before?.mod ?? after;
  if (!mod) return draft;
  return {
    ...draft,
    from: before?.from ?? draft.from,
    to: after ? draft.to + 2 : draft.to,
    mod: draft.meaning.kind === 'moment' ? (OF_DATES[mod] ?? mod) : mod,
  };
}

function phraseBefore(source: Source, at: number): { from: number; mod: TimexMod } | null {
  for (const { words, mod } of PHRASES) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, i) => wordAt(source, from + i) === word)) return { from, mod };
  }
  return null;
}
