import { parseArticle } from '../../../../src/core/article/parse.ts';
import type { Event } from '../../../../src/core/facts/facts.ts';
import { factsOf } from '../../../../src/core/facts/read.ts';

/** The events of a text, as an article of 24 July 2025, a Thursday. */
export const eventsIn = (text: string): readonly Event[] =>
  factsOf(parseArticle('story.txt', `---\ndate: 2025-07-24\n---\n\n${text}\n`)).events;

/** The words of every mention of a named event. */
export const namesIn = (text: string): string[] =>
  eventsIn(text)
    .filter(({ kind }) => kind === 'named')
    .flatMap(({ mentions }) => mentions.map((mention) => mention.text));

/** The words of every mention of a told event, event by event. */
export const toldIn = (text: string): string[][] =>
  eventsIn(text)
    .filter(({ kind }) => kind === 'told')
    .map(({ mentions }) => mentions.map((mention) => mention.text));
