import type { Phrase } from '../datings/phrase.ts';
import { isVerb } from '../datings/verbs.ts';
import { PREPOSITIONS } from '../datings/words.ts';
import type { Length } from './amounts.ts';
import type { Entity } from './entities.ts';
import { entityOf } from './pronouns.ts';
import type { Sentence, Story } from './story.ts';
import { phraseAt, subjectAt } from './subjects.ts';

/** Of whom an age is told: "Ana Bell, 45,", "the 45-year-old driver", "he was 45". */
export function entityBeside(story: Story, sentence: Sentence, length: Length): Entity | null {
  const { tokens, at, text } = sentence;
  const words = text.slice(length.start, length.end);
  const place = tokens.findIndex(({ end }) => end >= at.start + length.end);
  const phrase = isBare(words)
    ? nameBefore(
        sentence,
        tokens.findIndex(({ end }) => end > at.start + length.start),
      )
    : /-old$/i.test(words)
      ? (phraseAt(tokens, at.start + length.end) ?? null)
      : subjectAt(tokens, place);
  return phrase && entityOf(story, sentence, phrase);
}

/** Whether an age is told by its number alone: "45". */
export const isBare = (words: string): boolean => /^\d+$/.test(words);

/** The name or noun right before "45," or "(45)". */
function nameBefore({ tokens }: Sentence, place: number): Phrase | null {
  const comma = place - 1;
  if (!/^[,(]$/.test(tokens[comma]?.lower ?? '')) return null;
  let from = comma;
  while (from > 0 && comma - from < 8 && !isEdge(tokens, from - 1)) from--;
  return from === comma ? null : phraseAt(tokens, tokens[from]!.start);
}

const isEdge = (tokens: Sentence['tokens'], i: number): boolean => {
  const { lower, date } = tokens[i]!;
  return (
    date !== null ||
    /^[,;:()“”"–—]$|^(?:and|but|who)$/.test(lower) ||
    PREPOSITIONS.has(lower) ||
    isVerb(tokens, i)
  );
};
