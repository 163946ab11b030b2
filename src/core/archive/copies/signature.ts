import type { Range } from '../../text/range.ts';
import type { Codes } from './align.ts';

/** What a sentence is, beside its words. */
/** A good part of it stands in quotation marks. */
export const QUOTED = 1;
/** A quotation, with no more than who said it. */
export const SPEECH = 2;
/** Names or figures in a row. */
export const LISTED = 4;
/** How many bits the flags take. */
export const FLAGS = 3;

/** How many numbers each part takes. */
export const HEADER = 5;
export const SENTENCE = 4;
export const PARAGRAPH = 4;
export const HEADLINE = 5;

/** The first number: what the others mean. It changes with this layout, with how words are folded and with the hash. */
export const LAYOUT = 1;

export interface Headline extends Range {
  readonly hash: number;
  readonly words: number;
  readonly line: number;
}

/**
 * The prose of one article as numbers: enough to find and to prove copies without its text. One array holds all, four
 * bytes a word and sixteen a sentence, so that years of articles fit into memory and a store takes it as it is:
 *
 *     layout and counts (5) │ sentences: first word, start, end, paragraph × 8 + flags │ paragraphs: start, end, line, first sentence
 *     │ headlines: hash, words, start, end, line │ words: 31 bits of hash, 1 bit whether telling
 */
export class Signature {
  readonly data: Uint32Array;
  readonly sentences: number;
  readonly paragraphs: number;
  readonly headlines: number;
  readonly words: number;
  readonly #paragraphsAt: number;
  readonly #headlinesAt: number;
  readonly #wordsAt: number;

  /** @throws RangeError where the counts do not agree with the array's length */
  constructor(data: Uint32Array) {
    this.data = data;
    this.sentences = data[1] ?? 0;
    this.paragraphs = data[2] ?? 0;
    this.headlines = data[3] ?? 0;
    this.words = data[4] ?? 0;
    this.#paragraphsAt = HEADER + this.sentences * SENTENCE;
    this.#headlinesAt = this.#paragraphsAt + this.paragraphs * PARAGRAPH;
    this.#wordsAt = this.#headlinesAt + this.headlines * HEADLINE;
    if (data.length !== this.#wordsAt + this.words) throw new RangeError('A damaged signature.');
  }

  /** A word's hash, without the bit that says whether it is telling. */
  word(at: number): number {
    return this.data[this.#wordsAt + at]! >>> 1;
  }

  firstWord(sentence: number): number {
    return sentence < this.sentences ? this.data[HEADER + sentence * SENTENCE]! : this.words;
  }

  wordsIn(sentence: number): number {
    return this.firstWord(sentence + 1) - this.firstWord(sentence);
  }

  sentence(sentence: number): Range {
    const at = HEADER + sentence * SENTENCE;
    return { start: this.data[at + 1]!, end: this.data[at + 2]! };
  }

  paragraphOf(sentence: number): number {
    return this.data[HEADER + sentence * SENTENCE + 3]! >>> FLAGS;
  }

  has(sentence: number, flag: number): boolean {
    return (this.data[HEADER + sentence * SENTENCE + 3]! & flag) !== 0;
  }

  /** A sentence's words. */
  codes(sentence: number): Codes {
    return this.#codes(this.firstWord(sentence), this.firstWord(sentence + 1));
  }

  /** A paragraph's words. */
  paragraphCodes(paragraph: number): Codes {
    const from = this.firstWord(this.firstSentence(paragraph));
    return this.#codes(from, this.firstWord(this.firstSentence(paragraph + 1)));
  }

  #codes(from: number, to: number): Codes {
    return this.data.subarray(this.#wordsAt + from, this.#wordsAt + to);
  }

  /** A paragraph's range. */
  paragraph(paragraph: number): Range {
    const at = this.#paragraphsAt + paragraph * PARAGRAPH;
    return { start: this.data[at]!, end: this.data[at + 1]! };
  }

  /** The line on which a paragraph begins, counted from 1. */
  lineOf(paragraph: number): number {
    return this.data[this.#paragraphsAt + paragraph * PARAGRAPH + 2]!;
  }

  /** A paragraph's first sentence; for the paragraph after the last, the number of sentences. */
  firstSentence(paragraph: number): number {
    return paragraph < this.paragraphs
      ? this.data[this.#paragraphsAt + paragraph * PARAGRAPH + 3]!
      : this.sentences;
  }

  wordsInParagraph(paragraph: number): number {
    return this.paragraphCodes(paragraph).length;
  }

  /** A headline's range, the hash of its words, how many they are, and its line, counted from 1. */
  headline(at: number): Headline {
    const from = this.#headlinesAt + at * HEADLINE;
    const [hash = 0, words = 0, start = 0, end = 0, line = 0] = this.data.subarray(from, from + HEADLINE);
    return { hash, words, start, end, line };
  }

  /** The headline that begins at an offset. */
  headlineAt(start: number): Headline | undefined {
    return this.#headlines().find((headline) => headline.start === start);
  }

  /** The headline with the same words. */
  headlineLike({ hash, words }: Headline): Headline | undefined {
    return this.#headlines().find((headline) => headline.hash === hash && headline.words === words);
  }

  #headlines(): Headline[] {
    return Array.from({ length: this.headlines }, (_, i) => this.headline(i));
  }
}
