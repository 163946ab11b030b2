import { type Article, prose } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { DateMention } from '../facts.ts';
import { factsOf } from '../read.ts';
import { happeningsAt } from './clause.ts';
import type { Happening } from './happening.ts';
import { meant, wordsOfName } from './pronouns.ts';
import { tokensOf } from './words.ts';

/** A day, a month or a year; a yearless day of an undated article leaves its year open. */
export interface Dated {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Whether the year is written here, and not reckoned from the article's own. */
  readonly yearTold: boolean;
  /** A night lies on two days. */
  readonly night: boolean;
}

/** Something that happened and when, as one article tells it. */
export interface Dating {
  readonly happening: Happening;
  /** The words that name it, or what it happened to: "the flotation of Ersk", "the ferry"; empty where nobody is named. */
  readonly what: string;
  readonly date: Dated;
  /** Where the date stands in the article. */
  readonly at: Range;
}

const kept = new WeakMap<Article, readonly Dating[]>();

/** The datings of an article, in text order, from that article alone. Kept as long as the article is. */
export function datingsOf(article: Article): readonly Dating[] {
  const known = kept.get(article);
  if (known) return known;
  const { dates } = factsOf(article);
  const found: Dating[] = [];
  let next = 0;
  for (const block of prose(article)) {
    while (next < dates.length && dates[next]!.start < block.start) next++;
    let last = next;
    while (last < dates.length && dates[last]!.end <= block.end) last++;
    if (last === next) continue;
    const inside = dates.slice(next, last);
    const words = article.text.slice(block.start, block.end);
    for (const sentence of block.sentences) {
      const within = inside.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      if (!within.some(isExact)) continue;
      const tokens = tokensOf(article.text, sentence.start, sentence.end, within);
      for (const [at, { date }] of tokens.entries()) {
        if (!date || !isExact(date) || isQuoted(words, date.start - block.start)) continue;
        for (const happening of happeningsAt(tokens, at)) {
          const told = meant(happening, { article, block, sentence });
          if (told)
            found.push({
              happening: told,
              what: whatIn(article, told),
              date: partsOf(date),
              at: { start: date.start, end: date.end },
            });
        }
      }
    }
    next = last;
  }
  kept.set(article, found);
  return found;
}

const PRONOUN = /^(?:he|she|him|it|they|them|who|which|this|that)$/i;

/** The words of an article that name what happened, with "the" where they are a name of it; for a pronoun the name meant. */
function whatIn(article: Article, { by, thing, named, struck, theme }: Happening): string {
  const { text } = article;
  const words = (range: Range): string =>
    text.slice(range.start, range.end).replace(/\s+/g, ' ').replace(/[“”"]/g, '');
  const name = words(named).replace(/^(?:The|A|An|His|Her|Its|Their)\s/, (word) => word.toLowerCase());
  if (PRONOUN.test(name)) return theme?.names.length ? nameOf(article, theme.names) : '';
  const bare =
    (thing || by === 'noun') && !/^(?:the|an?|his|her|its|their|this|that|Operation)\s|[’']s?\s/.test(name);
  return `${bare ? 'the ' : ''}${name}${struck ? ` in ${words(struck)}` : ''}`;
}

/** The name of the person of whom some words in lower case are the name; empty where there is none. */
const nameOf = (article: Article, names: readonly string[]): string =>
  factsOf(article).people.find(({ name }) => wordsOfName(name).join(' ') === names.join(' '))?.name ?? '';

/** Whether a mention tells a day, a month or a year of the past by itself. */
function isExact({ type, mod, rangeEnd, count, written, reference }: DateMention): boolean {
  return (
    (type === 'DATE' || type === 'TIME') &&
    !rangeEnd &&
    !count &&
    (mod === null || mod === 'START' || mod === 'MID' || mod === 'END') &&
    (reference === 'absolute' || reference === 'partial') &&
    (written.year !== undefined || (written.month !== undefined && written.day !== undefined))
  );
}

function partsOf({ value, written }: DateMention): Dated {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value ?? '') ?? [];
  const parts = year
    ? { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined }
    : { year: written.year, month: written.month, day: written.day };
  return {
    ...(parts.year === undefined ? {} : { year: parts.year }),
    ...(parts.month === undefined ? {} : { month: parts.month }),
    ...(parts.day === undefined ? {} : { day: parts.day }),
    yearTold: written.year !== undefined,
    night: /T(?:NI|24|00)/.test(value ?? ''),
  };
}
