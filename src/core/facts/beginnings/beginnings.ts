import { type Article, telling } from '../../article/article.ts';
import type { PartialDate } from '../../text/time/elapsed.ts';
import { contains, type Range } from '../../text/range.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';
import { factsOf } from '../read.ts';
import { nounBefore } from './heads.ts';

/** When something began, as one article tells it. */
export interface Beginning {
  /** The words from the verb to the date, in the article. */
  readonly range: Range;
  /** Where the date stands in the article. */
  readonly dateAt: Range;
  readonly date: PartialDate;
  /** `birth` of a person; `since` for "since 2008"; else `start`. */
  readonly kind: 'birth' | 'start' | 'since';
  /** What began, where a noun that goes on names it: its lemma. */
  readonly head: string | null;
  /** The names in the noun's phrase: "the Syrian war". */
  readonly names: readonly string[];
}

const VERB =
  'began|begun|started|broke out|erupted|launched|founded|established|set up|opened|formed|created|introduced|inaugurated|invaded|was built|took office|took effect|came into force|imposed|enacted|agreed|brokered|declared|closed|shut|suspended|banned|besieged|occupied|first (?:held|staged|published|broadcast|performed|run)|became|elected|appointed|sworn in|joined|married|wed';
/** Words between a verb and its date that begin no other clause. */
const TOKEN = "(?!(?:but|and|while|who|whose|when|after|before|until|that|which|where|if)\\b)[\\p{L}\\d’'-]+";
const LEAD =
  '(?:(?:on|in|during|around)\\s+)?(?:(?:the|early|late|mid)[\\s-]+)?(?:(?:early|late)\\s+)?(?:(?:spring|summer|autumn|fall|winter|start|beginning)\\s+(?:of\\s+)?)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$';
const STARTED = new RegExp(
  `(?<![\\p{L}-])(?:${VERB}|Founded|Established|Launched|Opened|Started|Begun|Created|Formed)(?:\\s+${TOKEN}){0,8}?,?\\s+${LEAD}`,
  'u',
);
const BORN = new RegExp(
  `(?<![\\p{L}-])born(?:\\s+(?:in|at)\\s+\\p{Lu}[\\p{L}’'-]*(?:,?\\s+\\p{Lu}[\\p{L}’'-]*){0,3})?,?\\s+${LEAD}`,
  'u',
);
const SINCE =
  /(?<![\p{L}-])since\s+(?:(?:the|early|late|mid)[\s-]+)?(?:(?:start|beginning|spring|summer|autumn|fall|winter) of\s+)?$/iu;
/** "in force since 2010": a state that began then. */
const STATE_SINCE =
  /(?<![\p{L}-])(?:in (?:force|office|power|place|charge|operation)|open|running) since\s+$/u;
/** "since the dam was finished in 2018". */
const SINCE_CLAUSE =
  /(?<![\p{L}-])since\s+(?:the|its|his|her|their|it|he|she|they)\s(?!.*\b(?:but|and|who|which|that|when)\b)[^,.;:!?]{1,60}\s+(?:on|in)\s+$/u;
/** "its founding in 1995", "the outbreak of the war in". */
const BEGINNING =
  /(?<![\p{L}-])(?:founding|foundation|establishment|creation|launch|opening|formation|outbreak|beginning|start|signing)(?:\s+of\s+[^,.;:!?]{1,40})?\s+(?:on|in)\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u;
/** "the full-scale invasion in February 2022": the noun itself tells of the beginning. */
const INVASION = /(?<![\p{L}-])invasion(?:\s+of(?:\s+\p{Lu}[\p{L}’'-]*){1,3})?\s+(?:on|in)\s+$/u;
/** One of the words that every form has. */
const BEGINS =
  /\b(?:born|began|begun|started|agreed|brokered|declared|closed|shut|suspended|banned|besieged|occupied|first|became|elected|appointed|sworn|joined|married|wed|broke|erupted|launched|founded|established|set up|opened|formed|created|introduced|inaugurated|invaded|built|took|came|since|imposed|enacted|invasion|founding|foundation|establishment|creation|launch|opening|formation|outbreak|beginning|start|signing)\b/i;
const kept = new WeakMap<Article, readonly Beginning[]>();

/** The beginnings that an article tells, in text order. Kept as long as the article is. */
export function beginningsOf(article: Article): readonly Beginning[] {
  const known = kept.get(article);
  if (known) return known;
  const found = telling(article).flatMap((block) =>
    block.kind === 'headline' ? [] : readIn(article, block),
  );
  kept.set(article, found);
  return found;
}

function readIn(article: Article, block: Range): Beginning[] {
  const offset = block.start;
  const words = article.text.slice(offset, block.end);
  if (!BEGINS.test(words)) return [];
  const dates = [...writtenDates(words), ...bareMonths(article, block)];
  return dates.flatMap((date): Beginning[] => {
    const year = date.year ?? yearMeant(article, date, offset);
    if (year === null || isQuoted(words, date.start)) return [];
    const before = words.slice(Math.max(0, date.start - 160), date.start).replace(/^.*[.!?;:]\s/s, '');
    const found = kindOf(before);
    if (!found) return [];
    const start = date.start - before.length + found.index;
    const noun = nounBefore(before.slice(0, found.index), found);
    return [
      {
        range: { start: offset + start, end: offset + date.end },
        dateAt: { start: offset + date.start, end: offset + date.end },
        date: partsOf(date, year),
        kind: found.kind,
        ...noun,
      },
    ];
  });
}

const partsOf = ({ month, day }: WrittenDate, year: number): PartialDate => ({
  year,
  ...(month !== undefined && { month }),
  ...(day !== undefined && { day }),
});

/** "since May": a month and nothing more, with ranges counted from the block's start. */
const bareMonths = (article: Article, block: Range): WrittenDate[] =>
  /\bsince\s+\p{Lu}/u.test(article.text.slice(block.start, block.end))
    ? factsOf(article).dates.flatMap(({ start, end, text, written: { year, month, day } }) =>
        month !== undefined && year === undefined && day === undefined && contains(block, { start, end })
          ? [{ start: start - block.start, end: end - block.start, text, month }]
          : [],
      )
    : [];

/** The year of a past day or month that leaves it out, as the article's other dates and its own tell it. */
function yearMeant(article: Article, { start, month }: WrittenDate, offset: number): number | null {
  if (month === undefined || !article.date) return null;
  const at = offset + start;
  const mention = factsOf(article).dates.find((date) => date.start <= at && at < date.end);
  const value = mention?.anchor?.by === 'article' ? mention.value : null;
  return value !== null && value <= article.date.value ? Number(value.slice(0, 4)) : null;
}

/** The words that tell of a beginning, where they stand before the date. */
export interface BeginningWords {
  readonly kind: Beginning['kind'];
  readonly index: number;
  readonly words: string;
}

function kindOf(before: string): BeginningWords | null {
  const forms = [
    ['birth', BORN],
    ['start', STARTED],
    ['start', INVASION],
    ['start', BEGINNING],
    ['start', SINCE_CLAUSE],
    ['start', STATE_SINCE],
    ['since', SINCE],
  ] as const;
  if (!BEGINS.test(before)) return null;
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(before);
    if (match) return { kind, index: match.index, words: match[0] };
  }
  return null;
}
