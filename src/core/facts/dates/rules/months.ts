import { beginsSentence, classesAt, isCounted, isName, isOtherWord, textAt, wordAt } from '../context.ts';
import { type Match, rule, type Rule } from '../grammar.ts';
import { DAY, MONTH, PREPOSITION } from '../lexicon.ts';
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
const NAMES = new Set([1, 3, 4, 5, 6, 8]);
const VERBS_AND_NAMES = new Set([3, 5, 8]);
/** What such a month may stand after. */
const BEFORE =
  /^(?:in|since|until|till|by|from|of|last|next|this|early|late|mid|during|through|throughout|to|between|and|or|before|after|around|for|the|each|every|a|an|that|following|previous|coming|past|-|–|—|\(|,|\/)$/;
/** What follows a politician's name, and "March" of basketball. */
const AFTER_NAME =
  /^(?:government|cabinet|administration|team|camp|family|ministry|resigned|told|added|argued|insisted|warned|madness)$/;
const CLEARLY_TIME = /^(?:in|since|until|by|during|last|next|this|early|late|mid)$/;

/** A month by itself; where a name or a verb may be meant it is one only with a year beside it. */
const bareMonth = (match: Match): Draft => month(match, {}, undefined, !isMonth(match));

function isMonth(match: Match): boolean {
  const { source, from, to } = match;
  const { value, end, lexeme } = match.token('month')!;
  const before = wordAt(source, from - 1);
  // "Mar" and "Jan" without a period are hardly months.
  if (lexeme.code === 'short' && source.text[end - 1] !== '.' && textAt(source, from).length < 4)
    return false;
  // A day that is part of a name stands after it: "the Sept. 11 attacks".
  if (classesAt(source, to) & DAY && !isCounted(source, to + 1)) return false;
  if (NAMES.has(value)) {
    if (isName(source, to) && !CLEARLY_TIME.test(before)) return false;
    if (isName(source, from - 1) && !beginsSentence(source, from - 1)) return false;
  }
  return !VERBS_AND_NAMES.has(value) || isMonthNotVerb(match, before);
}

/** "in May", "March and April"; not "May said", "the March on Washington", "Mrs May, the former home secretary". */
function isMonthNotVerb({ source, from, to }: Match, before: string): boolean {
  const next = wordAt(source, to);
  const inList = /^(?:and|or|to|-|–|through)$/.test(next) && (classesAt(source, to + 1) & MONTH) !== 0;
  if (!BEFORE.test(before) && !inList) return false;
  if (/^(?:on|for|of|against)$/.test(next) && !(classesAt(source, from - 1) & PREPOSITION)) return false;
  if (before === ',' && isOtherWord(source, to)) return false;
  return !AFTER_NAME.test(textAt(source, to));
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
  rule('MONTH ~-|/ ~YEAR', monthOfYear),
  rule("MONTH '|’|‘ ~NUM", monthOfShortYear),
  rule('MONTH', bareMonth),
  rule(`${WHICH_WORDS} MONTH`, (match) => month(match, { which: whichIn(match, match.word('which')) })),
  rule('this coming|past MONTH', (match) =>
    month(match, { which: match.source.tokens[match.from + 1]!.lexeme.word === 'past' ? 'last' : 'next' }),
  ),
];
