import { type Article, prose } from '../../article/article.ts';
import { type FoldedWord, foldedText, foldedWords } from './fold.ts';
import { hashOf } from './hash.ts';
import { quotedParts } from './quoted.ts';
import {
  FLAGS,
  HEADLINE,
  LAYOUT,
  LISTED,
  PARAGRAPH,
  QUOTED,
  SENTENCE,
  Signature,
  SPEECH,
} from './signature.ts';

/** Sentences are compared word by word at a cost that grows with their square, so longer ones are parted. */
const LONGEST_SENTENCE = 160;

/** A list of names or figures has hardly any of the small words that hold sentences together. */
const FEWEST_SMALL = 0.15;
const MOST_TELLING = 0.5;
/** What says the same words over and over is no sentence. */
const FEWEST_DIFFERENT = 0.35;
/** With such a share of its words in quotation marks a sentence tells what someone said. */
const MOST_QUOTED = 0.4;
/** Around a quotation, fewer words than this tell no more than who said it. */
const LONGEST_ATTRIBUTION = 12;

const kept = new WeakMap<Article, Signature>();

/** The signature of an article. Kept as long as the article is. */
export function signatureOf(article: Article): Signature {
  const known = kept.get(article);
  if (known) return known;
  const made = sign(article);
  kept.set(article, made);
  return made;
}

function sign(article: Article): Signature {
  const { text, lines } = article;
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const words: number[] = [];
  const read = prose(article).map((block) => ({
    block,
    sentences: block.sentences.map((range) => ({
      range,
      words: foldedWords(text.slice(range.start, range.end), range.start),
    })),
  }));
  const names = namesIn(read.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.words)));
  for (const { block, sentences: own } of read) {
    const quoted = quotedParts(text.slice(block.start, block.end), block.start);
    const paragraph = paragraphs.length / PARAGRAPH;
    const firstSentence = sentences.length / SENTENCE;
    for (const { range: whole, words: all } of own) {
      for (const part of parts(all)) {
        const range = part === all ? whole : { start: part[0]!.start, end: part.at(-1)!.end };
        sentences.push(
          words.length,
          range.start,
          range.end,
          (paragraph << FLAGS) | flagsOf(text, part, quoted),
        );
        for (const word of part) {
          const telling = word.telling || (word === all[0] && names.has(word.folded));
          words.push((hashOf(word.folded) & ~1) | (telling ? 1 : 0));
        }
      }
    }
    const line = lines.positionAt(block.start).line + 1;
    paragraphs.push(block.start, block.end, line, firstSentence);
  }
  const headlines = article.blocks
    .filter((block) => block.kind === 'headline')
    .flatMap(({ start, end }) => {
      const folded = foldedText(text.slice(start, end));
      return folded
        ? [hashOf(folded), folded.split(' ').length, start, end, lines.positionAt(start).line + 1]
        : [];
    });
  const counts = [
    sentences.length / SENTENCE,
    paragraphs.length / PARAGRAPH,
    headlines.length / HEADLINE,
    words.length,
  ];
  return new Signature(
    Uint32Array.from([LAYOUT, ...counts, ...sentences, ...paragraphs, ...headlines, ...words]),
  );
}

/** The words that are names within sentences: where one opens a sentence, its capital means the same. */
const namesIn = (sentences: readonly (readonly FoldedWord[])[]): Set<string> =>
  new Set(
    sentences.flatMap((words) =>
      words
        .slice(1)
        .filter((word) => word.named)
        .map((word) => word.folded),
    ),
  );

function parts(words: FoldedWord[]): FoldedWord[][] {
  if (words.length <= LONGEST_SENTENCE) return words.length ? [words] : [];
  const out: FoldedWord[][] = [];
  for (let i = 0; i < words.length; i += LONGEST_SENTENCE) out.push(words.slice(i, i + LONGEST_SENTENCE));
  return out;
}

function flagsOf(text: string, words: readonly FoldedWord[], quoted: (offset: number) => boolean): number {
  let [inQuotes, small, telling] = [0, 0, 0];
  let commas = 0;
  let end = words[0]!.start;
  const different = new Set<string>();
  for (const word of words) {
    if (quoted(word.start)) inQuotes++;
    if (word.small) small++;
    if (word.telling || word.capital) telling++;
    different.add(word.folded);
    if (text[end] === ',') commas++;
    end = word.end;
  }
  // "The members are Ada Wren, Tom Ash, Lena Hale, Omar Dunne and Ruth Bell."
  const enumerates = commas >= 3 && small <= words.length * 0.25 && telling >= words.length * 0.6;
  const listed =
    enumerates ||
    different.size < words.length * FEWEST_DIFFERENT ||
    (words.length >= 5 && small <= words.length * FEWEST_SMALL && telling >= words.length * MOST_TELLING);
  const quotes = inQuotes >= words.length * MOST_QUOTED;
  const around = words.length - inQuotes;
  const speech = quotes && (around < LONGEST_ATTRIBUTION || around < words.length / 3);
  return (quotes ? QUOTED : 0) | (speech ? SPEECH : 0) | (listed ? LISTED : 0);
}
