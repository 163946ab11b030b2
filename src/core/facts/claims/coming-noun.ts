import { isVerb } from '../datings/verbs.ts';
import { isWord, type Token } from '../datings/words.ts';
import type { ClauseTense } from './clause-tense.ts';
import { BE_NOW, isHappeningNoun, MEANT, WILL } from './tense-words.ts';

const COMING = /^(?:upcoming|forthcoming|impending)$/;
/** Words between it and its noun. */
const FARTHEST = 4;

/** "the upcoming vote on 3 May", "the next sitting, on 3 May, will hear": a noun that tells of what is still to come. */
export function comingNoun(tokens: readonly Token[], at: number): ClauseTense | null {
  let noun = at - 1;
  if (/^(?:on|of)$/.test(tokens[noun]?.lower ?? '')) noun--;
  if (tokens[noun]?.lower === ',') noun--;
  if (!isWord(tokens[noun]) || !isHappeningNoun(tokens[noun]!.lower)) return null;
  let from = noun - 1;
  while (from >= 0 && noun - from < FARTHEST && isWord(tokens[from]) && !isComing(tokens[from]!)) from--;
  if (from < 0 || !isComing(tokens[from] ?? tokens[0]!)) return null;
  const isNext = tokens[from]!.lower === 'next';
  // "The next vote, on 3 May, failed" is a story of then.
  if (isNext ? !looksAhead(tokens, at) : isTale(tokens)) return null;
  return {
    way: 'coming',
    from,
    to: noun + 1,
    verb: tokens[noun]!.lower,
    preposition: 'on',
    between: [],
    timetabled: false,
    fronted: true,
  };
}

const isComing = ({ lower }: Token): boolean => lower === 'next' || COMING.test(lower);

const looksAhead = (tokens: readonly Token[], at: number): boolean =>
  tokens.some(
    ({ lower }, i) =>
      i > at &&
      (WILL.has(lower) ||
        (BE_NOW.has(lower) && (MEANT.has(tokens[i + 1]?.lower ?? '') || tokens[i + 1]?.lower === 'to'))),
  );

/** Whether a past tense, not a perfect, tells when it was still to come. */
const isTale = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, i) =>
      /^(?:was|were|had|would|could)$/.test(lower) ||
      (isVerb(tokens, i) &&
        !tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:has|have|been)$/.test(lower))),
  );
