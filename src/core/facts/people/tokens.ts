import type { Article, Block } from '../../article/article.ts';
import { type Form, readForm } from './forms.ts';
import { EMPTY, add } from './hash.ts';

/** How a sentence uses capitals: where most words have one, a capital says nothing of names. */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;

/** A word of the article as the tagger sees it, without a possessive ending. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: Form;
  readonly isPossessive: boolean;
  /** Hash of the marks between the word before and this one; {@link EDGE} at a block's start. */
  readonly gap: number;
  /** Nothing stands between the word before and this one that ends a name. */
  readonly joins: boolean;
  readonly opensSentence: boolean;
  /** {@link PROSE}, {@link TITLE_CASE} or {@link CAPITALS}. */
  readonly style: number;
}

/** The gap before a block's first word. */
export const EDGE = 1;

/** A word as it stands, with its form: kept, since a story's words come again and again. */
interface Read {
  readonly text: string;
  readonly form: Form;
  readonly isPossessive: boolean;
}

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;
const QUOTE = 34;
const STRAIGHT: Readonly<Record<number, number>> = {
  0x201c: QUOTE,
  0x201d: QUOTE,
  0x2018: 39,
  0x2019: 39,
  0x2013: 45,
  0x2014: 45,
};

/** How many spellings are kept: all the words of some dozens of articles. */
const KEPT = 16_384;

/** A Memo that put each word asked for in front would cost more than the reading that it saves: this one starts anew. */
const kept = new Map<string, Read>();

function read(word: string): Read {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const made = readWord(word);
  kept.set(word, made);
  return made;
}

/** The tokens of blocks, in order. */
export function tokensOf({ text }: Article, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  for (const block of blocks) {
    let before = -1;
    for (const { words } of block.sentences) {
      const reads = words.map((word) => read(word.text));
      const style = styleOf(reads);
      for (let i = 0; i < words.length; i++) {
        const { start, end } = words[i]!;
        const known = reads[i]!;
        tokens.push({
          start,
          end: start + known.text.length,
          text: known.text,
          form: known.form,
          isPossessive: known.isPossessive,
          gap: before < 0 ? EDGE : gapOf(text, before, start),
          joins: before >= 0 && joins(text, before, start, tokens.at(-1)!, i === 0),
          opensSentence: i === 0,
          style,
        });
        before = end;
      }
    }
  }
  return tokens;
}

function readWord(word: string): Read {
  const text = /['’]/.test(word) ? word.replace(POSSESSIVE, '') : word;
  return { text, form: readForm(text), isPossessive: text.length < word.length };
}

const isSpace = (code: number): boolean => code <= 32 || code === 160;
const straight = (code: number): number => (code < 128 ? code : (STRAIGHT[code] ?? code));

/** A hash of the first marks in a gap, white space left out, quotes straightened. */
function gapOf(text: string, from: number, to: number): number {
  let hash = EMPTY;
  for (let i = from, marks = 0; i < to && marks < 4; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    marks++;
    hash = add(hash, straight(code));
  }
  return hash;
}

/** A name goes on over spaces, over the quotes of a nickname, and over a break that an initial made seem a sentence's. */
function joins(text: string, from: number, to: number, before: Token, opensSentence: boolean): boolean {
  if (before.isPossessive || to - from > 3 || to === from) return false;
  if (opensSentence && !/^\p{Lu}\.$/u.test(before.text)) return false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && straight(code) !== QUOTE) return false;
  }
  return true;
}

/** A sentence of few words may have capitals by chance. */
const FEWEST_WORDS = 3;
const MOST_CAPITALS = 0.8;
/** The share of words that are small in a headline, beside those that always are. */
const MOST_SMALL = 0.05;
const ALWAYS_SMALL: ReadonlySet<string> = new Set(
  'a an the of in on at by for to and or but nor as with from over into after amid vs v via de la'.split(' '),
);

function styleOf(reads: readonly Read[]): number {
  let titled = 0;
  let small = 0;
  let capitals = 0;
  let lettered = 0;
  for (let i = 0; i < reads.length; i++) {
    const { form } = reads[i]!;
    if (!form.hasLetters) continue;
    lettered++;
    if (form.hasNoSmall) capitals++;
    if (i > 0 && form.isCapital) titled++;
    else if (!form.isCapital && !ALWAYS_SMALL.has(form.folded)) small++;
  }
  if (lettered >= FEWEST_WORDS && capitals >= lettered * MOST_CAPITALS) return CAPITALS;
  return titled >= FEWEST_WORDS && small <= lettered * MOST_SMALL ? TITLE_CASE : PROSE;
}
