import { align, type Codes } from './align.ts';
import { type FoldedWord, foldedWords } from './fold.ts';
import { hashOf } from './hash.ts';

/** Words of a copy that stand in the place of others; either may be empty. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/** More words than this are too many to compare one by one with all others. */
const MOST_WORDS = 600;

/** What was changed from one text to its copy, in order; empty where they are too long to tell. */
export function changes(from: string, to: string): Change[] {
  const [old, now] = [foldedWords(from), foldedWords(to)];
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) return [];
  const { ours, theirs } = align(codesOf(old), codesOf(now));
  const found: Change[] = [];
  let [i, j] = [0, 0];
  const upTo = (nextOld: number, nextNow: number): void => {
    const change = { from: words(from, old, i, nextOld), to: words(to, now, j, nextNow) };
    if (change.from || change.to) found.push(change);
  };
  ours.forEach((at, k) => {
    upTo(at, theirs[k]!);
    [i, j] = [at + 1, theirs[k]! + 1];
  });
  upTo(old.length, now.length);
  return found;
}

const codesOf = (words: readonly FoldedWord[]): Codes =>
  Uint32Array.from(words, (word) => (hashOf(word.folded) & ~1) | (word.telling ? 1 : 0));

const words = (text: string, all: readonly FoldedWord[], from: number, to: number): string =>
  from < to ? text.slice(all[from]!.start, all[to - 1]!.end).replace(/\s+/g, ' ') : '';
