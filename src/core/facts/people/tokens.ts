import type { Article, Block } from '../../article/article.ts';
import type { Sentence } from '../../text/segment.ts';
import { add, EMPTY } from './hash.ts';
import { type Form, readForm } from './forms.ts';

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

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** The tokens of blocks, in order. */
export function tokensOf(article: Article, blocks: readonly Block[]): Token[] {
  const tokens: Token[] = [];
  const forms = new Map<string, Form>();
  const formOf = (text: string): Form => {
    let form = forms.get(text);
    if (!form) forms.set(text, (form = readForm(text)));
    return form;
  };
  for (const block of blocks) {
    let before = -1;
    for (const sentence of block.sentences) {
      const style = styleOf(sentence);
      let opensSentence = true;
      for (const word of sentence.words) {
        const text = word.text.replace(POSSESSIVE, '');
        const gap = before < 0 ? '' : article.text.slice(before, word.start);
        tokens.push({
          start: word.start,
          end: word.start + text.length,
          text,
          form: formOf(text),
          isPossessive: text.length < word.text.length,
          gap: before < 0 ? EDGE : gapOf(gap),
          joins: before >= 0 && joins(gap, tokens.at(-1)!, opensSentence),
          opensSentence,
          style,
        });
        opensSentence = false;
        before = word.end;
      }
    }
  }
  return tokens;
}

/** A hash of the marks in a gap, white space left out, quotes straightened. */
function gapOf(gap: string): number {
  let hash = EMPTY;
  for (let i = 0, marks = 0; i < gap.length && marks < 4; i++) {
    const code = gap.charCodeAt(i);
    if (code <= 32 || code === 160) continue;
    marks++;
    hash = add(hash, STRAIGHT[gap[i]!] ?? code);
  }
  return hash;
}

const STRAIGHT: Readonly<Record<string, number>> = { '“': 34, '”': 34, '‘': 39, '’': 39, '–': 45, '—': 45 };

/** A name goes on over spaces, over the quotes of a nickname, and over a break that an initial made seem a sentence's. */
function joins(gap: string, before: Token, opensSentence: boolean): boolean {
  if (before.isPossessive || gap.length > 3) return false;
  if (opensSentence && !/^\p{Lu}\.$/u.test(before.text)) return false;
  return /^[\s"“”]+$/.test(gap);
}

function styleOf({ words }: Sentence): number {
  let long = 0;
  let capital = 0;
  let capitals = 0;
  let lettered = 0;
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    if (!/\p{L}/u.test(text)) continue;
    const isUpper = text === text.toUpperCase();
    lettered++;
    if (isUpper) capitals++;
    if (i === 0 || text.length < 4) continue;
    long++;
    if (isUpper || /^\p{Lu}/u.test(text)) capital++;
  }
  if (lettered >= 3 && capitals >= lettered * 0.8) return CAPITALS;
  return long >= 3 && capital >= long * 0.75 ? TITLE_CASE : PROSE;
}
