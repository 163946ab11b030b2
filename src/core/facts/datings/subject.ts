import { classesOfHappening } from './derive.ts';
import { isThing } from './happenings.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { clauseStart } from './verbs.ts';
import { isCapital, PREPOSITIONS, type Token } from './words.ts';

/** What may stand between two commas after a noun. */
const APPOSITION = /^(?:with|of|in|at|from|near|a|an|the|who|which|whose|then|now|once|one|aged|\d+)$/;
/** The longest such, in tokens. */
const LONGEST = 16;

/** The subject of the verb before which it ends; `alone` where no auxiliary stands before the verb. */
export function subjectBefore(tokens: readonly Token[], end: number, alone: boolean): Phrase | null {
  const before = tokens[end - 1]?.lower ?? '';
  if (/^(?:who|which|that)$/.test(before))
    return meantBefore(tokens, tokens[end - 2]?.lower === ',' ? end - 2 : end - 1);
  const comma = before === ',' ? openingComma(tokens, end - 1) : null;
  if (comma !== null) {
    const whole = phraseOf(tokens.slice(clauseStart(tokens, comma), comma));
    // "An earlier rocket, the Ersk-2, blew up".
    const named = whole?.names.length ? null : phraseOf(tokens.slice(comma + 1, end - 1));
    return named?.names.length && /^(?:the)?$/.test(named.determiner) ? named : whole;
  }
  if (alone && /^[,(]$/.test(before)) return meantBefore(tokens, end - 1);
  return phraseOf(tokens.slice(clauseStart(tokens, end), end));
}

/** The comma that opens what another closes: "The storm, with winds of 90 mph, …"; null where none does. */
function openingComma(tokens: readonly Token[], close: number): number | null {
  for (let i = close - 1; i > 0 && close - i < LONGEST; i--)
    if (tokens[i]!.lower === ',')
      return APPOSITION.test(tokens[i + 1]!.lower) || isCapital(tokens[i + 1]) ? i : null;
  return null;
}

/** What "which" or a participle after a comma is said of: a thing that happens, where one is told, else the noun nearest. */
function meantBefore(tokens: readonly Token[], end: number): Phrase | null {
  const start = clauseStart(tokens, end);
  const whole = phraseOf(tokens.slice(start, end));
  // "the victims of the fire, which broke out": a thing that happens, whose phrase it is or is of.
  for (let phrase = whole; phrase; phrase = phrase.of)
    if (classesOfHappening(phrase.head).some(isThing)) return phrase;
  const at = tokens
    .slice(start, end)
    .findLastIndex((token) => PREPOSITIONS.has(token.lower) && token.lower !== 'of');
  return at < 0 ? whole : phraseOf(tokens.slice(start + at + 1, end));
}
