import { type Article, type Block, telling } from '../../article/article.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import type { PartialDate } from '../../text/time/elapsed.ts';
import { type Token, tokensOf } from '../datings/words.ts';
import type { DateMention } from '../facts.ts';
import { factsOf } from '../read.ts';
import { type Length, lengthsIn } from './amounts.ts';

/** A day, a month or a year that a sentence tells, ranges counted from the sentence's start. */
export interface Told extends Range {
  readonly date: PartialDate;
  /** The place of its token in the sentence. */
  readonly token: number;
}

/** A sentence with the times that it tells. */
export interface Sentence {
  /** Its place among the story's sentences. */
  readonly nth: number;
  readonly block: Block;
  /** Where it stands in the article. */
  readonly at: Range;
  readonly text: string;
  /** The tokens, with ranges counted from the article's start. */
  readonly tokens: readonly Token[];
  readonly dates: readonly Told[];
  readonly lengths: readonly Length[];
}

/** A story's sentences, each read when it is first asked for. */
export interface Story {
  readonly article: Article;
  /** The article's day. */
  readonly now: Day | null;
  readonly count: number;
  /** The sentence at a place; null beyond either end. */
  sentence(nth: number): Sentence | null;
  /** Whether one of the sentences from one place to another, the last among them, may tell a date. */
  hasDates(from: number, to: number): boolean;
}

/** The sentences in which times are compared: those of an article's prose, captions and quotes, not of its headings. */
export function storyOf(article: Article, today: string | null): Story {
  const blocks = telling(article).filter(({ kind }) => kind !== 'headline' && kind !== 'subhead');
  const places = blocks.flatMap((block) => block.sentences.map((at) => ({ block, at })));
  const mentions = mentionsBySentence(article, places);
  const read: (Sentence | undefined)[] = [];
  return {
    article,
    now: today === null ? null : dayOf(today),
    count: places.length,
    sentence: (nth) => {
      const place = places[nth];
      return place ? (read[nth] ??= readSentence(article, place, nth, mentions[nth]!)) : null;
    },
    hasDates: (from, to) => {
      for (let nth = Math.max(0, from); nth <= to; nth++) if (mentions[nth]?.some(dateOf)) return true;
      return false;
    },
  };
}

function mentionsBySentence(article: Article, places: readonly { readonly at: Range }[]): DateMention[][] {
  const { dates } = factsOf(article);
  let next = 0;
  return places.map(({ at }) => {
    while (next < dates.length && dates[next]!.start < at.start) next++;
    const found: DateMention[] = [];
    for (; next < dates.length && dates[next]!.end <= at.end; next++) found.push(dates[next]!);
    return found;
  });
}

/** A sentence of more characters, or one that tells more dates or lengths, is a table or a list: nothing is compared there. */
const LONGEST = 2000;
const MOST = 20;

function readSentence(
  article: Article,
  { block, at }: { readonly block: Block; readonly at: Range },
  nth: number,
  mentions: readonly DateMention[],
): Sentence {
  const text = article.text.slice(at.start, at.end);
  const lengths = text.length > LONGEST || mentions.length > MOST ? [] : lengthsIn(text);
  let tokens: readonly Token[] | null = null;
  let dates: readonly Told[] | null = null;
  return {
    nth,
    block,
    at,
    text,
    lengths: lengths.length > MOST ? [] : lengths,
    get tokens() {
      return (tokens ??= tokensOf(article.text, at.start, at.end, mentions));
    },
    get dates() {
      return (dates ??= mentions.some(dateOf) ? datesIn(this.tokens, at.start) : []);
    },
  };
}

const datesIn = (tokens: readonly Token[], offset: number): Told[] =>
  tokens.flatMap(({ date: mention }, token): Told[] => {
    const date = mention && !isChoice(tokens, token) && dateOf(mention);
    return date ? [{ date, token, start: mention.start - offset, end: mention.end - offset }] : [];
  });

/** Whether a date is one of two of which either may be meant: "on 18 or 19 February". */
const isChoice = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.lower === 'or' && isNumber(tokens[at - 2])) ||
  (tokens[at + 1]?.lower === 'or' && isNumber(tokens[at + 2]));
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.date !== null || /^\d/.test(token.text));

/** The date that a mention tells by itself or against the article's day; null for lengths, and for dates told as unsure. */
export function dateOf({
  type,
  value,
  mod,
  count,
  reference,
  written,
  anchor,
}: DateMention): PartialDate | null {
  if ((type !== 'DATE' && type !== 'TIME') || count || reference === 'anaphoric') return null;
  // A year that the story's other dates only make likely is no ground to reckon on.
  if (reference === 'partial' && written.year === undefined && anchor?.by !== 'article') return null;
  if (mod !== null && mod !== 'START' && mod !== 'MID' && mod !== 'END') return null;
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|-(?:SP|SU|FA|WI)$|$)/.exec(value ?? '') ?? [];
  if (year === undefined) return null;
  // "a year ago" tells a length.
  if (reference === 'deictic' && written.month === undefined && written.weekday === undefined) return null;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
