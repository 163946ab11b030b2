import { add, EMPTY } from './hash.ts';
import { isPhrase, LONGEST_PHRASE } from './lists.ts';
import type { Run } from './runs.ts';
import type { Token } from './tokens.ts';

/** Where words are those of a longer name of a place or body, as bits: 1 its first word, 2 an inner one, 4 its last. */
export function phrasesIn(tokens: readonly Token[], runs: readonly Run[]): Uint8Array {
  const bits = new Uint8Array(tokens.length);
  for (const { from, to } of runs)
    for (let first = from; first < to - 1; first++) {
      let hash = EMPTY;
      for (let at = first; at < Math.min(to, first + LONGEST_PHRASE); at++) {
        if (at > first) hash = add(hash, 32);
        const { folded } = tokens[at]!.form;
        for (let i = 0; i < folded.length; i++) hash = add(hash, folded.charCodeAt(i));
        if (at === first || !isPhrase(hash)) continue;
        bits[first]! |= 1;
        for (let inner = first + 1; inner < at; inner++) bits[inner]! |= 2;
        bits[at]! |= 4;
      }
    }
  return bits;
}
