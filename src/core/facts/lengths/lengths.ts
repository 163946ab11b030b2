import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Length } from './amounts.ts';
import { claimedSpans } from './claims.ts';
import { lifetimeTies } from './lifetimes.ts';
import { skeletonOf } from './skeleton.ts';
import { type Sentence, type Story, storyOf } from './story.ts';
import type { Tie, Ties } from './tie.ts';
import { tiesOf } from './ties.ts';
import { fits } from './verdict.ts';

/** A length of time that a sentence tells outside of quotations, with what the article tells of its two ends. */
export interface ToldLength {
  readonly sentence: Sentence;
  readonly length: Length;
  /** The times between which it may be told; none where the article tells of none. */
  readonly ties: Ties;
  /** One of them, where it fits none: one that tells more than how long it is at most, where there is such. */
  readonly wrong: Tie | null;
}

/** Where several dates may be meant, a length is wrong only if it is off from each by so much of itself. */
const OFF_FROM_ALL = 0.35;

/**
 * The lengths of time that an article tells, in text order, each held against the dates between which it is told.
 * Whatever may be meant is tried, and where one of it fits, the length is right.
 * @param today the article's day as `YYYY-MM-DD`
 */
export function* lengthsTold(article: Article, today: string | null): Iterable<ToldLength> {
  const story = storyOf(article, today);
  for (let nth = 0; nth < story.count; nth++) {
    const sentence = story.sentence(nth)!;
    if (sentence.lengths.length === 0) continue;
    const skeleton = skeletonOf(sentence);
    const words = article.text.slice(sentence.block.start, sentence.block.end);
    const offset = sentence.at.start - sentence.block.start;
    for (const length of sentence.lengths) {
      if (isQuoted(words, offset + length.start)) continue;
      const ties = tiesFor(story, sentence, skeleton, length);
      yield { sentence, length, ties, wrong: wrongOf(length, ties) };
    }
  }
}

function tiesFor(story: Story, sentence: Sentence, skeleton: string, length: Length): Ties {
  const direct = tiesOf(story, sentence, skeleton, length);
  if (direct) return direct;
  const ages = lifetimeTies(story, sentence, skeleton, length);
  return ages.length ? ages : claimedSpans(story, sentence, skeleton, length);
}

function wrongOf(length: Length, ties: Ties): Tie | null {
  if (ties.some((tie) => fits(length, tie) !== false)) return null;
  const guesses = ties.filter(({ isGuess }) => isGuess);
  return guesses.length > 1 && isNearly(length, guesses)
    ? null
    : (ties.findLast(({ leads }) => leads !== 'most') ?? ties.at(-1) ?? null);
}

/** Whether one of several spans comes near to a length. */
const isNearly = (length: Length, ties: Ties): boolean =>
  ties.some(
    ({ from, to }) =>
      fits(
        { ...length, rounding: 'over', number: length.number * (1 - OFF_FROM_ALL) },
        { from, to, leads: 'now' },
      ) === true &&
      fits(
        { ...length, rounding: 'below', number: length.number * (1 + OFF_FROM_ALL) },
        { from, to, leads: 'now' },
      ) === true,
  );

/** Where the words stand in the article that name the date of a tie. */
export const dateOfTie = ({ at: { sentence, date } }: Tie): Range => ({
  start: sentence.at.start + date.start,
  end: sentence.at.start + date.end,
});
