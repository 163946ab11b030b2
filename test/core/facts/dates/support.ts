import { parseArticle } from '../../../../src/core/article/parse.ts';
import type { DateMention } from '../../../../src/core/facts/facts.ts';
import { readDates } from '../../../../src/core/facts/dates/read.ts';

/** A Tuesday: the day of the articles in these tests where they name no other. */
export const TUESDAY = '2025-07-22';

/** The mentions of time in a story of a day; of an undated one where `date` is null. */
export function mentions(story: string, date: string | null = TUESDAY): DateMention[] {
  const front = date === null ? '' : `---\ndate: ${date}\n---\n\n`;
  return readDates(parseArticle('story.txt', `${front}${story}`));
}

/** Each mention as an editor would list it: the words, the type, the value. */
export const times = (
  story: string,
  date: string | null = TUESDAY,
): [words: string, type: string, value: string | null][] =>
  mentions(story, date).map(({ text, type, value }) => [text, type, value]);

/** Each mention's words and value. */
export const values = (
  story: string,
  date: string | null = TUESDAY,
): [words: string, value: string | null][] => mentions(story, date).map(({ text, value }) => [text, value]);

/** Each mention's words, value and `mod`. */
export const mods = (story: string): [words: string, value: string | null, mod: string | null][] =>
  mentions(story).map(({ text, value, mod }) => [text, value, mod]);

/** The stories in which a time is found though they tell none, with what is found. */
export const withTimes = (stories: readonly string[]): [story: string, ...found: unknown[]][] =>
  stories.flatMap((story): [string, ...unknown[]][] => {
    const found = values(story);
    return found.length ? [[story, ...found]] : [];
  });
