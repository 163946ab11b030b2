import type { Sentence } from './story.ts';

/**
 * A sentence with its dates and lengths marked, so that patterns can tell how they are joined. Each keeps its place:
 * the first character of a date is {@link DATE_START}, each other one {@link DATE_MARK}.
 */
export const DATE_START = '\uE000';
export const DATE_MARK = '\uE001';
/** Stands for each character of a length. */
export const LENGTH_MARK = '\uE002';
/** Any mark. */
export const MARKS = `${DATE_START}${DATE_MARK}${LENGTH_MARK}`;

/** A date in a pattern over a skeleton, and what may stand between a preposition and it. */
export const DATE = `${DATE_START}${DATE_MARK}*`;
export const TIME_OF =
  '(?:(?:the|early|late|mid|spring|summer|autumn|fall|winter|start|end|beginning|night|morning|evening|of|\\p{Lu}\\p{Ll}{2,8}day,?)[\\s-]+){0,4}';

/** The skeleton of a sentence. */
export function skeletonOf({ text, dates, lengths }: Pick<Sentence, 'text' | 'dates' | 'lengths'>): string {
  const marks = [
    ...dates.map(({ start, end }) => ({ start, end, first: DATE_START, rest: DATE_MARK })),
    ...lengths.map(({ start, end }) => ({ start, end, first: LENGTH_MARK, rest: LENGTH_MARK })),
  ].sort((a, b) => a.start - b.start);
  let skeleton = '';
  for (const { start, end, first, rest } of marks)
    if (start >= skeleton.length)
      skeleton += text.slice(skeleton.length, start) + first + rest.repeat(end - start - 1);
  return skeleton + text.slice(skeleton.length);
}
