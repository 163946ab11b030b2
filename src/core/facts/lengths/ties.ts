import { ago, thatIs } from './ago.ts';
import type { Length } from './amounts.ts';
import { between, pair } from './between.ts';
import { anniversary, marked } from './anniversaries.ts';
import { goneBy, ordinalSince, since } from './since.ts';
import { after, laterThan } from './steps.ts';
import type { Sentence, Story } from './story.ts';
import type { Place, Ties } from './tie.ts';

/** The ways in which words join a length to dates, tried in order. */
const WAYS = [goneBy, pair, marked, thatIs, ago, laterThan, between, since, after];

/** What the words around a length of a sentence name as its two ends; null where they name none. */
export function tiesOf(story: Story, sentence: Sentence, skeleton: string, length: Length): Ties | null {
  if (!story.hasDates(sentence.nth - 3, sentence.nth)) return null;
  const left = skeleton.slice(0, length.start);
  const right = skeleton.slice(length.end);
  const place: Place = { story, sentence, length, left, right, skeleton };
  switch (length.as) {
    case 'anniversary':
      return anniversary(place);
    case 'ordinal':
      return ordinalSince(place);
    case 'age':
      return null;
    case 'length':
      break;
  }
  if (/\bnext\s+$/iu.test(left) || /^\s+of\s+age\b/iu.test(right)) return [];
  for (const way of WAYS) {
    const ties = way(place);
    if (ties) return ties;
  }
  return null;
}
