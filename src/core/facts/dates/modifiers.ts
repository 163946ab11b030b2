import type { TimexMod } from '../facts.ts';
import { textAt, wordAt } from './context.ts';
import { classesAt } from './context.ts';
import type { Source } from './lexer.ts';
import { COUNT, DETERMINER, intern, MONTH, NUM, WD } from './lexicon.ts';
import type { Draft } from './meaning.ts';

/**
 * Takes in the words that belong to an expression's extent around it (TIMEX3): the article, "early", "the end of",
 * "more than", "or so", and reads those that qualify it as its `mod`.
 */
export function modified(source: Source, draft: Draft): Draft {
  const { meaning } = draft;
  if (meaning.kind === 'moment' && isOfOtherCalendar(source, draft.to))
    return { ...draft, meaning: { ...meaning, foreign: true } };
  const isDuration =
    draft.meaning.kind === 'fixed' && (draft.meaning.type === 'DURATION' || draft.meaning.value === null);
  const isRef = draft.meaning.kind === 'fixed' && draft.meaning.value?.endsWith('_REF');
  if (isRef)
    return draft.meaning.kind === 'fixed' && wordAt(source, draft.from - 1) === 'more' ? draft : draft;
  const counted = countsUnits(source, draft) || isDuration;
  return withArticle(source, counted ? quantified(source, draft) : placed(source, draft));
}

/** Another calendar than the Gregorian, named right after a date: "25 October (Julian calendar)", "Old Style". */
const OTHER_CALENDAR =
  /^(?:Julian|Hijri|Islamic|Hebrew|Jewish|Coptic|Ethiopian|Buddhist|Persian|Iranian|Republican)$/;

function isOfOtherCalendar(source: Source, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const word = textAt(source, next);
    if (OTHER_CALENDAR.test(word)) return /^calendar$/i.test(textAt(source, next + 1));
    if (/^old$/i.test(word) && /^style$/i.test(textAt(source, next + 1))) return true;
    if (!/^(?:[(,]|in|by|on|of|the)$/.test(word)) return false;
  }
  return false;
}

/** Whether an expression begins with how many: "four years ago". */
const countsUnits = (source: Source, draft: Draft): boolean =>
  (classesAt(source, draft.from) & COUNT) !== 0 &&
  draft.meaning.kind === 'moment' &&
  draft.meaning.shift !== undefined;

const QUANTIFIERS: readonly (readonly [words: string, mod: TimexMod])[] = [
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
const PHRASES = QUANTIFIERS.map(([words, mod]) => ({ words: words.split(' ').map(intern), mod }));

/** The quantifier right before a place; null where none stands there. */
function quantifierBefore(source: Source, at: number): { from: number; mod: TimexMod } | null {
  for (const { words, mod } of PHRASES) {
    const from = at - words.length;
    if (from >= 0 && words.every((word, i) => wordAt(source, from + i) === word)) return { from, mod };
  }
  return null;
}

function quantified(source: Source, draft: Draft): Draft {
  const hyphenated = wordAt(source, draft.from + 1) === '-';
  const before = quantifierBefore(source, draft.from);
  const after =
    wordAt(source, draft.to) === 'or' && /^(?:so|more|longer|less|fewer)$/.test(wordAt(source, draft.to + 1))
      ? wordAt(source, draft.to + 1)
      : '';
  const mod =
    before?.mod ??
    (
      {
        so: 'APPROX',
        more: 'EQUAL_OR_MORE',
        longer: 'EQUAL_OR_MORE',
        less: 'EQUAL_OR_LESS',
        fewer: 'EQUAL_OR_LESS',
      } as const
    )[after];
  if (!mod) return draft;
  return {
    ...draft,
    from:
      before && !(hyphenated && /^(?:over|under|some)$/.test(wordAt(source, before.from)))
        ? before.from
        : draft.from,
    to: after ? draft.to + 2 : draft.to,
    mod: draft.mod ?? mod,
  };
}
for (const word of ['so', 'more', 'longer', 'less', 'fewer']) intern(word);

const PLACES: Readonly<Record<string, TimexMod>> = {
  early: 'START',
  start: 'START',
  beginning: 'START',
  dawn: 'START',
  late: 'END',
  end: 'END',
  close: 'END',
  mid: 'MID',
  middle: 'MID',
};

/** "early 2024", "mid-July", "the end of the year", "late on Friday", "earlier this week". */
function placed(source: Source, draft: Draft): Draft {
  const { from } = draft;
  const before = wordAt(source, from - 1);
  const isClock = draft.meaning.kind === 'moment' && draft.meaning.grain === 'clock';
  if (isClock && /^(?:about|around|approximately|roughly|nearly|almost)$/.test(before))
    return { ...draft, from: from - 1, mod: 'APPROX' };
  if (/^(?:early|late|mid)$/.test(before)) return { ...draft, from: from - 1, mod: PLACES[before]! };
  if (before === '-' && /^(?:mid|early|late)$/.test(wordAt(source, from - 2)))
    return { ...draft, from: from - 2, mod: PLACES[wordAt(source, from - 2)]! };
  if (/^(?:earlier|later)$/.test(before) && isSaidOrTold(draft)) return { ...draft, from: from - 1 };
  const at = before === 'the' ? from - 2 : from - 1;
  const link = wordAt(source, at);
  const opener = wordAt(source, at - 1);
  if ((link === 'in' || link === 'on') && /^(?:early|late)$/.test(opener))
    return { ...draft, from: at - 1, mod: PLACES[opener]! };
  if (link === 'in' && /^(?:earlier|later)$/.test(opener)) return { ...draft, from: at - 1 };
  if (link === 'of' && PLACES[opener] && opener !== 'early' && opener !== 'late')
    return withArticle(source, { ...draft, from: at - 1, mod: PLACES[opener] });
  return draft;
}
for (const word of [...Object.keys(PLACES), 'earlier', 'later']) intern(word);

const isSaidOrTold = ({ meaning }: Draft): boolean =>
  meaning.kind === 'moment' && (meaning.shift !== undefined || meaning.which !== undefined);

/** Takes in "the", and a possessive before a running count; never before a day, a month or a year. */
function withArticle(source: Source, draft: Draft): Draft {
  const article = wordAt(source, draft.from - 1);
  if (draft.count?.of === 'ordinal' && classesAt(source, draft.from - 1) & DETERMINER)
    return { ...draft, from: draft.from - 1 };
  if (
    article !== 'the' ||
    (draft.meaning.kind === 'fixed' &&
      draft.meaning.type === 'DURATION' &&
      wordAt(source, draft.from + 1) === '-')
  )
    return draft;
  const first = classesAt(source, draft.from);
  if (first & (MONTH | WD)) return draft;
  if (first & NUM && draft.meaning.kind === 'moment') return draft;
  if (draft.meaning.kind === 'moment' && draft.meaning.feast) return draft;
  return textAt(source, draft.from - 1) ? { ...draft, from: draft.from - 1 } : draft;
}
