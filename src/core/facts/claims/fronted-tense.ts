import { isVerb } from '../datings/verbs.ts';
import { DETERMINERS, isCapital, type Token } from '../datings/words.ts';
import type { ClauseTense } from './clause-tense.ts';
import { ANY_FORM, BE_NOW, BE_THEN, CLAUSES, isPlan, MEANT, UNSURE, WILL } from './tense-words.ts';

/** How far behind a date that opens its sentence the verb is looked for, in tokens. */
const FARTHEST = 14;
/** What else in the sentence looks ahead: then the past verb is another one's. */
const LOOKS_AHEAD = /^(?:will|would|shall|due|expected|scheduled|planned|deadline|until|if)$/;

/** The tense of the clause that a date opens: "On 3 May the board will vote". */
export function frontedTense(tokens: readonly Token[], at: number): ClauseTense | null {
  const tense = (way: ClauseTense['way'], from: number, to: number): ClauseTense => ({
    way,
    from,
    to,
    verb: tokens[to - 1]!.lower,
    preposition: 'on',
    between: [],
    timetabled: false,
    fronted: true,
  });
  const comma = tokens[at + 1]?.lower === ',' ? 1 : 0;
  for (let i = at + 1 + comma; i < tokens.length && i - at < FARTHEST; i++) {
    const { lower, date } = tokens[i]!;
    if (date || UNSURE.has(lower) || CLAUSES.has(lower) || /^[.;:()“”"–—]$/.test(lower)) return null;
    if (lower === ',') {
      const close = closingComma(tokens, i);
      if (close === null) return null;
      i = close;
      continue;
    }
    if (WILL.has(lower))
      return tokens[i + 1]?.lower === 'have' ? null : tense('coming', i, Math.min(i + 2, tokens.length));
    if (BE_NOW.has(lower)) {
      const meant = MEANT.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
      return tokens[meant]?.lower === 'to' && tokens[meant + 1] ? tense('coming', i, meant + 2) : null;
    }
    if (BE_THEN.has(lower)) {
      const verb = tokens[i + 1]?.lower.endsWith('ly') ? i + 2 : i + 1;
      const word = tokens[verb]?.lower ?? '';
      return word && isVerb(tokens, verb) && !isPlan(word) && !looksAhead(tokens, verb)
        ? tense('past', i, verb + 1)
        : null;
    }
    if (!isVerb(tokens, i)) continue;
    if (i === at + 1 + comma || DETERMINERS.has(tokens[i - 1]!.lower)) continue;
    return ANY_FORM.has(lower) || isPlan(lower) || looksAhead(tokens, i) ? null : tense('past', i, i + 1);
  }
  return null;
}

const looksAhead = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(
    ({ lower }, i) =>
      i > from && (LOOKS_AHEAD.test(lower) || (lower === 'to' && tokens[i - 1]?.lower === 'set')),
  );

/** The comma that closes what another opens after a subject: ", Devika Rathore,"; null where a clause may stand there. */
function closingComma(tokens: readonly Token[], open: number): number | null {
  for (let i = open + 1; i < open + 7 && i < tokens.length; i++) {
    if (tokens[i]!.lower === ',') return i;
    if (isVerb(tokens, i) && !isCapital(tokens[i])) return null;
  }
  return null;
}
