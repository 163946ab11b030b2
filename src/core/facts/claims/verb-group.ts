import { DETERMINERS, isCapital, isWord, type Token } from '../datings/words.ts';
import { ANY_FORM, BE_NOW, BE_THEN, isPlan, MEANS, MEANT, WILL } from './tense-words.ts';

/** "the will of", "his free will": no verb. */
export const isModal = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  !DETERMINERS.has(tokens[i - 1]!.lower) &&
  !/^(?:free|good|ill|last|political|living|own|of)$|[’']s$/.test(tokens[i - 1]!.lower);

/** The base form after "will" or "to", past "not" and adverbs, with "be" before a participle. */
export function baseAfter(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (
    /^(?:not|also|now|then|only|again|soon|finally|be)$|ly$/.test(tokens[at]?.lower ?? '') &&
    tokens[at + 1]
  )
    at++;
  return at;
}

export const isInfinitive = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return (
    isWord(next) &&
    !isCapital(next) &&
    !DETERMINERS.has(next.lower) &&
    !/^(?:\d.*|public|polls|court|work|school|hospital|prison|jail|parliament|sea|sale|auction|market|trial|people|members|police|reporters|investigators|visitors|traffic|collectors|him|them|me|us|each|both|all|some|any|several|more|one|two|three)$|[^s]s$/.test(
      next.lower,
    )
  );
};

/** Where "is to", "are due to" or "plans to" begins before an infinitive; null where nothing says that it is to come. */
export function meantBefore(tokens: readonly Token[], to: number): number | null {
  let i = to - 1;
  while (
    i >= 0 &&
    /^(?:now|still|also|currently|expected)$/.test(tokens[i]!.lower) &&
    !MEANT.has(tokens[i]!.lower)
  )
    i--;
  if (i >= 0 && MEANS.has(tokens[i]!.lower)) return isNoun(tokens, i) ? null : i;
  if (i >= 0 && MEANT.has(tokens[i]!.lower)) i--;
  while (i >= 0 && /^(?:now|still|also|currently|not)$/.test(tokens[i]!.lower)) i--;
  return i >= 0 && BE_NOW.has(tokens[i]!.lower) ? i : null;
}

const isNoun = (tokens: readonly Token[], i: number): boolean => DETERMINERS.has(tokens[i - 1]?.lower ?? '');

/** "The panel meets on", "shops close on": a subject in the same number right before a verb of timetables. */
export function isPresent(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!isWord(before) || DETERMINERS.has(before.lower) || /^(?:and|or|to)$/.test(before.lower)) return false;
  return tokens[i]!.lower.endsWith('s') || /^(?:they|we|\p{L}{3,}s)$/u.test(before.lower);
}

/** The auxiliaries before a past form or participle and what they make of it; null where it is no verb. */
export function groupBefore(
  tokens: readonly Token[],
  verb: number,
  isUntil: boolean,
): { readonly way: 'past' | 'coming' | null; readonly from: number } | null {
  const { lower } = tokens[verb]!;
  let i = verb - 1;
  while (
    i >= 0 &&
    /^(?:not|also|now|still|currently|just|since|only|then|first|later|finally)$|ly$/.test(tokens[i]!.lower)
  )
    i--;
  const before = tokens[i]?.lower ?? '';
  if (before === 'be' || before === 'been') {
    const aux = tokens[i - 1]?.lower ?? '';
    if (before === 'be' && WILL.has(aux)) return { way: 'coming', from: i - 1 };
    if (before === 'be' && aux === 'not' && WILL.has(tokens[i - 2]?.lower ?? ''))
      return { way: 'coming', from: i - 2 };
    if (before === 'be' && aux === 'to') {
      const from = meantBefore(tokens, i - 1);
      return { way: from === null ? null : 'coming', from: from ?? i };
    }
    return before === 'been' && /^(?:has|have|had)$/.test(aux) && !isPlan(lower)
      ? { way: 'past', from: i - 1 }
      : { way: null, from: i };
  }
  if (before === 'be' || before === 'being' || before === 'having') return { way: null, from: i };
  if (BE_NOW.has(before)) return { way: MEANT.has(lower) || isUntil ? 'coming' : null, from: i };
  if (isPlan(lower)) return { way: null, from: i };
  if (BE_THEN.has(before)) return { way: 'past', from: i };
  // "the injured men": a participle before its noun.
  if (ANY_FORM.has(lower) || DETERMINERS.has(before) || verb === 0) return null;
  return { way: 'past', from: verb };
}
