import { beginsSentence, classesAt, isCounted, isName, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { MONTH, PREPOSITION } from '../lexicon.ts';
import type { Draft, Moment, Which } from '../meaning.ts';

/** Months with and without a year: "June 2025", "in May", "last July", "Nov ’98". */

const month = (match: Match, more: Partial<Moment> = {}, year?: number, weak = false): Draft =>
  match.draft(
    {
      kind: 'moment',
      grain: 'month',
      written: {
        month: match.number('month') ?? match.number('monthlike')!,
        ...(year !== undefined && { year }),
      },
      ...more,
    },
    { weak },
  );

/** "in 2,000"-like figures apart, a year after a month is one. */
const monthOfYear = (match: Match): Draft | null =>
  isCounted(match.source, match.to) && classesAt(match.source, match.from - 1) === 0
    ? null
    : month(match, {}, match.number('year'));

const monthOfShortYear = (match: Match): Draft => month(match, { shortYear: match.number('num')! });

/** Months that are also names or other words, by number: a bare one needs more to be taken for a month. */
const DOUBTFUL = new Set([1, 3, 4, 5, 6, 8]);
/** What a bare month may stand after without being a name or a verb. */
const BEFORE =
  /^(?:in|since|until|till|by|from|of|last|next|this|early|late|mid|during|through|throughout|to|between|and|or|before|after|around|for|the|each|every|a|an|that|following|previous|coming|past|-|–|—|\(|,|\/)$/;
/** What follows Theresa May, and "March" of people. */
const AFTER_NAME =
  /^(?:government|cabinet|administration|team|camp|family|ministry|resigned|told|added|argued|insisted|warned|madness)$/;

/** A month by itself; where a name or a verb may be meant it needs a year beside it. */
const bareMonth = (match: Match): Draft => month(match, {}, undefined, !isMonth(match));

function isMonth(match: Match): boolean {
  const { source, from, to } = match;
  const token = match.token('month')!;
  const number = token.value;
  if (
    token.lexeme.code === 'short' &&
    source.text[token.end - 1] !== '.' &&
    textAt(source, from).length < 4 &&
    number !== 5
  )
    return false;
  const before = wordAt(source, from - 1);
  if (
    isName(source, to) &&
    DOUBTFUL.has(number) &&
    !/^(?:in|since|until|by|during|last|next|this)$/.test(before)
  )
    return false;
  if (
    number === 3 &&
    /^(?:on|for|of|against)$/.test(wordAt(source, to)) &&
    !(classesAt(source, from - 1) & PREPOSITION)
  )
    return false;
  if (DOUBTFUL.has(number) && isName(source, from - 1) && !beginsSentence(source, from - 1)) return false;
  if (number === 5 || number === 3 || number === 8) {
    if (
      !BEFORE.test(before) &&
      !(classesAt(source, to + 1) & MONTH && /^(?:and|or|to|-|–|through)$/.test(wordAt(source, to)))
    )
      return false;
    if (AFTER_NAME.test(textAt(source, to))) return false;
    // "with the May said", "Mrs May, the prime minister": a name between commas.
    if (before === ',' && isOtherWord(source, to)) return false;
  }
  return true;
}

const WHICH: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  previous: 'before',
  preceding: 'before',
  next: 'next',
  coming: 'next',
  upcoming: 'next',
  following: 'after',
  this: 'this',
  that: 'that',
  same: 'that',
};

/** Whether a word is one that {@link whichIn} knows. */
export const isWhich = (word: string): boolean => Object.hasOwn(WHICH, word);

/** Which one the captured word means: "next" counts from now, "the next" from what was told. */
export function whichIn({ source, from }: Match, word: string, at = from): Which {
  const which = WHICH[word]!;
  return which === 'next' && wordAt(source, at - 1) === 'the' ? 'after' : which;
}

/** The words that {@link whichIn} knows, as a pattern's element. */
export const WHICH_WORDS = `which=${Object.keys(WHICH).join('|')}`;

export const MONTHS_OF_YEARS: readonly Rule[] = [
  rule('MONTHLIKE ,? of|in? YEAR', monthOfYear),
  rule("MONTH '|’|‘ ~NUM", monthOfShortYear),
  rule('MONTH', bareMonth),
  rule(`${WHICH_WORDS} MONTH`, (match) => month(match, { which: whichIn(match, match.word('which')) })),
  rule('this coming|past MONTH', (match) =>
    month(match, { which: match.source.tokens[match.from + 1]!.lexeme.word === 'past' ? 'last' : 'next' }),
  ),
];
