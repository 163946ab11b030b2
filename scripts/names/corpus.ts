import { readFileSync } from 'node:fs';
import { parseArticle } from '../../src/core/article/parse.ts';
import type { Range } from '../../src/core/text/range.ts';
import { readBlocks } from '../../src/core/facts/people/blocks.ts';
import { tokensOf, type Token } from '../../src/core/facts/people/tokens.ts';
import { BEGIN, INSIDE, LAST, UNIT } from '../../src/core/facts/people/tags.ts';

/** An article with the people marked in it. */
export interface Marked {
  readonly id: string;
  readonly set: string;
  readonly tokens: readonly Token[];
  readonly tags: Uint8Array;
  /** The marks, for scoring: those that no row of tags can give are among them. */
  readonly people: readonly Range[];
}

interface Record {
  readonly id: string;
  readonly set: string;
  readonly text: string;
  readonly people?: readonly Range[];
}

/** Reads a file of one JSON object a line: `id`, `set`, `text`, `people` with `start` and `end`. */
export const readMarked = (path: string): Marked[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const record: Record = JSON.parse(line);
      return marked(record);
    });

export function marked({ id, set, text, people = [] }: Record): Marked {
  const article = parseArticle(id, text);
  const tokens = tokensOf(article, readBlocks(article));
  const tags = new Uint8Array(tokens.length);
  for (const { start, end } of people) {
    const inside = tokens.flatMap((token, i) => (token.start >= start && token.end <= end ? [i] : []));
    const whole =
      inside.length &&
      tokens[inside[0]!]!.start === start &&
      inside.every((i, at) => at === 0 || tokens[i]!.joins);
    if (!whole) continue;
    inside.forEach((i, at) => {
      tags[i] = inside.length === 1 ? UNIT : at === 0 ? BEGIN : at === inside.length - 1 ? LAST : INSIDE;
    });
  }
  return { id, set, tokens, tags, people };
}

/** The ranges that a row of tags marks. */
export function rangesOf(tokens: readonly Token[], tags: Uint8Array): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  tokens.forEach((token, i) => {
    const tag = tags[i];
    if (tag === BEGIN || tag === UNIT) start = token.start;
    if (tag === LAST || tag === UNIT) ranges.push({ start, end: token.end });
  });
  return ranges;
}
