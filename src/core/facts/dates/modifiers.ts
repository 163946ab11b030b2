import type { TimexMod } from '../facts.ts';
import { classesAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import { COUNT, DETERMINER, intern, MONTH, NUM, WD } from './lexicon.ts';
import type { Draft, Fixed } from './meaning.ts';
import { isOfOtherCalendar } from './other-calendars.ts';
import { quantified } from './quantifiers.ts';

/**
 * Takes in the words that belong to an expression's extent around it (TIMEX3): the article, "early", "the end of",
 * "more than", "or so", and reads those that qualify it as its `mod`.
 */
export function modified(source: Source, draft: Draft): Draft {
  const { meaning, from, to } = draft;
  if (meaning.kind === 'fixed') {
    if (meaning.value?.endsWith('_REF')) return draft;
    return withArticle(source, isCounted(meaning) ? quantified(source, draft) : placed(source, draft));
  }
  if (isOfOtherCalendar(source, to)) return { ...draft, meaning: { ...meaning, foreign: true } };
  const counts = meaning.shift !== undefined && (classesAt(source, from) & COUNT) !== 0;
  return withArticle(source, counts ? quantified(source, draft) : placed(source, draft));
}

const isCounted = ({ type, value }: Fixed): boolean => type === 'DURATION' || value === null;

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
[...Object.keys(PLACES), 'earlier', 'later', 'approximately', 'roughly'].forEach(intern);

/** "early 2024", "mid-July", "the end of the year", "late on Friday", "earlier this week", "about 9 p.m.". */
function placed(source: Source, draft: Draft): Draft {
  const { from, meaning } = draft;
  const before = wordAt(source, from - 1);
  const taking = (tokens: number, mod: TimexMod | null): Draft => ({ ...draft, from: from - tokens, mod });
  if (
    meaning.kind === 'moment' &&
    meaning.grain === 'clock' &&
    /^(?:about|around|approximately|roughly)$/.test(before)
  )
    return taking(1, 'APPROX');
  if (/^(?:early|late|mid)$/.test(before)) return taking(1, PLACES[before]!);
  const joined = wordAt(source, from - 2);
  if (before === '-' && /^(?:mid|early|late)$/.test(joined)) return taking(2, PLACES[joined]!);
  const counts = meaning.kind === 'moment' && (meaning.shift !== undefined || meaning.which !== undefined);
  const isWeekday =
    meaning.kind === 'moment' && meaning.written.weekday !== undefined && meaning.written.day === undefined;
  if ((counts || isWeekday) && /^(?:earlier|later)$/.test(before)) return taking(1, null);
  const article = before === 'the' ? 1 : 0;
  if (counts && article && /^(?:early|late)$/.test(joined)) return taking(2, PLACES[joined]!);
  const link = wordAt(source, from - article - 1);
  const opener = wordAt(source, from - article - 2);
  if ((link === 'in' || link === 'on') && /^(?:early|late)$/.test(opener))
    return taking(article + 2, PLACES[opener]!);
  if (link === 'in' && /^(?:earlier|later)$/.test(opener)) return taking(article + 2, null);
  if (link === 'of' && PLACES[opener] && !/^(?:early|late)$/.test(opener))
    return taking(article + 2, PLACES[opener]);
  // "the early hours of Sunday".
  const hours = /^(?:early|small|wee)$/.test(wordAt(source, from - article - 3));
  return link === 'of' && opener === 'hours' && hours ? taking(article + 3, 'START') : draft;
}
['hours', 'small', 'wee'].forEach(intern);

/** Takes in "the", and a possessive before a running count; never before a written day, month or year. */
function withArticle(source: Source, draft: Draft): Draft {
  const { from, meaning, count } = draft;
  const withIt = { ...draft, from: from - 1 };
  if (count?.of === 'ordinal' && classesAt(source, from - 1) & DETERMINER) return withIt;
  if (wordAt(source, from - 1) !== 'the' || classesAt(source, from) & (MONTH | WD)) return draft;
  if (meaning.kind === 'fixed')
    return meaning.type === 'DURATION' && wordAt(source, from + 1) === '-' ? draft : withIt;
  return meaning.feast || classesAt(source, from) & NUM ? draft : withIt;
}
