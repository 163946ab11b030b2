import type { Paragraph, Root, Sentence as SentenceNode } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { retext } from 'retext';
import { Memo } from './memo.ts';
import type { Range } from './range.ts';

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

const kept = new Memo<readonly Sentence[]>(KEPT, (text) => sentencesOf(parser.parse(text)));

/**
 * The sentences of one paragraph's text, by retext-english, with ranges counted from the paragraph's start.
 * A line end inside a paragraph is white space.
 */
export const segment = (paragraph: string): readonly Sentence[] => kept.get(paragraph);

/** The sentences of a paragraph that begins at `start`, with ranges counted from the article's start. */
export function sentencesAt(paragraph: string, start: number): Sentence[] {
  return segment(paragraph).map((sentence) => ({
    start: sentence.start + start,
    end: sentence.end + start,
    words: sentence.words.map((word) => ({
      start: word.start + start,
      end: word.end + start,
      text: word.text,
    })),
  }));
}

function sentencesOf(tree: Root): Sentence[] {
  return tree.children
    .filter((node): node is Paragraph => node.type === 'ParagraphNode')
    .flatMap((paragraph) => paragraph.children)
    .filter((node): node is SentenceNode => node.type === 'SentenceNode')
    .map((node) => ({ ...rangeOf(node), words: wordsOf(node) }));
}

function wordsOf(sentence: SentenceNode): Word[] {
  return sentence.children
    .filter((node) => node.type === 'WordNode')
    .map((node) => ({ ...rangeOf(node), text: toString(node) }));
}

function rangeOf(node: SentenceNode | SentenceNode['children'][number]): Range {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! };
}
