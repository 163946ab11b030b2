import type { Root, Word as WordNode } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { retext } from 'retext';
import { Memo } from './memo.ts';
import { type Range, trimmed } from './range.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** A word as retext reads it: letters and digits with the apostrophes, hyphens and periods inside. */
export interface Word extends Range {
  readonly text: string;
}

/** A sentence with its words, in order. */
export interface Sentence extends Range {
  readonly words: readonly Word[];
}

const parser = retext().use(retextEnglish).freeze();

/** How many paragraphs' sentences are kept: some dozens of long articles. */
const KEPT = 4096;

const kept = new Memo<readonly Sentence[]>(KEPT, sentencesOf);

/**
 * The sentences of one paragraph's text, with ranges counted from the paragraph's start: words by retext-english, ends by
 * our own rules. A line end inside a paragraph is white space.
 */
export const segment = (paragraph: string): readonly Sentence[] => kept.get(paragraph);

/** The sentences of a paragraph that begins at `start`, with ranges counted from the article's start. */
export function sentencesAt(paragraph: string, start: number): readonly Sentence[] {
  const sentences = segment(paragraph);
  if (start === 0) return sentences;
  const moved = sentences.map((sentence) => new MovedSentence(sentence, start));
  origins.set(moved, sentences);
  return moved;
}

const origins = new WeakMap<readonly Sentence[], readonly Sentence[]>();

/**
 * The sentences as they are kept by their words, with ranges counted from their paragraph's start. They are the same value
 * wherever these words stand, so what is worked out of them is best kept by them: looking it up reads no text again.
 */
export const keptSentences = (sentences: readonly Sentence[]): readonly Sentence[] =>
  origins.get(sentences) ?? sentences;

/** A kept sentence further down an article. Its words are moved when they are asked for: an edit moves thousands. */
class MovedSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly #kept: Sentence;
  #words: readonly Word[] | undefined;

  constructor(kept: Sentence, by: number) {
    this.start = kept.start + by;
    this.end = kept.end + by;
    this.#kept = kept;
  }

  get words(): readonly Word[] {
    const by = this.start - this.#kept.start;
    this.#words ??= this.#kept.words.map(({ start, end, text }) => ({
      start: start + by,
      end: end + by,
      text,
    }));
    return this.#words;
  }
}

function sentencesOf(text: string): Sentence[] {
  const words = wordsOf(parser.parse(text));
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    const range = trimmed(text, { start: from, end });
    const first = next;
    while (next < words.length && words[next]!.start < end) next++;
    if (range.start < range.end) sentences.push({ ...range, words: words.slice(first, next) });
    from = end;
  }
  return sentences;
}

/** The words of a tree in order, by retext-english. */
function wordsOf(tree: Root): Word[] {
  const words: Word[] = [];
  for (const paragraph of tree.children)
    if (paragraph.type === 'ParagraphNode')
      for (const sentence of paragraph.children)
        if (sentence.type === 'SentenceNode')
          for (const node of sentence.children) if (node.type === 'WordNode') words.push(wordOf(node));
  return words;
}

function wordOf(node: WordNode): Word {
  const { start, end } = node.position!;
  return { start: start.offset!, end: end.offset!, text: toString(node) };
}
