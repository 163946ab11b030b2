import { LONGEST, paragraphKey, sentenceKey, shingle, SHORTEST } from './keys.ts';
import { Postings } from './postings.ts';
import type { Signature } from './signature.ts';

/** Whether a sentence is a copy of the sentence `theirs` of another article. */
export type Judgement = (sentence: number, article: number, theirs: number) => boolean;

/**
 * Which sentences of which articles may be copies of a sentence.
 *
 * Every run of three words of every sentence (a shingle: Broder 1997) is a key. A run that stands in many articles
 * says little and would cost much, so its list ends at `COMMON` sentences; from then on the run is told apart by one
 * more word, up to six (grams of variable length: Li, Wang and Yang, VLDB 2007). Whole sentences and paragraphs are
 * keys too, so that exact copies need no luck.
 *
 * Why all shingles, and not a sample of them: a sentence of *n* words with *e* words changed keeps at least
 * *n* − 2 − 3*e* of its runs of three (the q-gram lemma: Ukkonen 1992), which is little where a fifth of a short sentence
 * is changed. Of 5,000 copies that still share 80 % of their words, runs of three miss none, runs of four 0.1 %,
 * winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003) 0.02 % with two thirds of the keys and 1.3 % with a third,
 * MinHash in bands (Broder 1997) 0.2 to 4.4 % with as many keys. `npm run bench -- archive` prints the table.
 */
export class CopyIndex {
  readonly #postings = new Postings();

  /** @param article a number below `MOST_ARTICLES` that no other article in the index has */
  add(article: number, signature: Signature): void {
    eachWhole(signature, (key, sentence) =>
      this.#postings.add(key, placeOf(article, sentence, signature.wordsIn(sentence)), REPEATED),
    );
    eachRun(signature, (at, end, sentence) => {
      const place = placeOf(article, sentence, signature.wordsIn(sentence));
      for (let length = SHORTEST; length <= LONGEST && at + length <= end; length++)
        if (this.#postings.add(shingle(signature, at, length), place, COMMON)) return;
    });
  }

  /** Takes out an article, whose signature must be the one that it was added with. */
  remove(article: number, signature: Signature): void {
    eachWhole(signature, (key, sentence) =>
      this.#postings.remove(key, placeOf(article, sentence, signature.wordsIn(sentence)), REPEATED),
    );
    eachRun(signature, (at, end, sentence) => {
      const place = placeOf(article, sentence, signature.wordsIn(sentence));
      for (let length = SHORTEST; length <= LONGEST && at + length <= end; length++)
        this.#postings.remove(shingle(signature, at, length), place, COMMON);
    });
  }

  /**
   * The articles that hold a copy of a sentence, by the judgement of `isCopy`, which is asked of each pair of sentences
   * that share keys, two of them where both are long, until one pair of an article holds.
   */
  candidates(signature: Signature, isCopy: Judgement): number[] {
    const found = new Set<number>();
    for (let sentence = 0; sentence < signature.sentences; sentence++)
      for (const [place, hits] of this.#hits(signature, sentence)) {
        // Most share one run and no more: those are told by their place alone, without a look at their article.
        if (hits < 2 && place % 2 === 0 && signature.wordsIn(sentence) >= LONG) continue;
        const article = Math.floor(place / PLACES);
        if (!found.has(article) && isCopy(sentence, article, (place % PLACES) >> 1)) found.add(article);
      }
    return [...found];
  }

  /** How many keys of a sentence stand in which places. */
  #hits(signature: Signature, sentence: number): Map<number, number> {
    const hits = new Map<number, number>();
    const hit = (place: number): void => void hits.set(place, (hits.get(place) ?? 0) + 1);
    const end = signature.firstWord(sentence + 1);
    if (signature.wordsIn(sentence) >= FEWEST_WORDS)
      this.#postings.visit(sentenceKey(signature, sentence), (place) => void hits.set(place, WHOLE));
    for (let at = signature.firstWord(sentence); at + SHORTEST <= end; at++)
      for (let length = SHORTEST; length <= LONGEST && at + length <= end; length++)
        if (this.#postings.visit(shingle(signature, at, length), hit) < COMMON) break;
    return hits;
  }

  /** The articles in which a paragraph stands word for word, at most some dozens. */
  withParagraph(signature: Signature, paragraph: number): number[] {
    return this.#listed(paragraphKey(signature, paragraph));
  }

  /** The articles in which a sentence stands word for word, at most some dozens. */
  withSentence(signature: Signature, sentence: number): number[] {
    return this.#listed(sentenceKey(signature, sentence));
  }

  #listed(key: number): number[] {
    const found = new Set<number>();
    this.#postings.visit(key, (place) => void found.add(Math.floor(place / PLACES)));
    return [...found];
  }
}

/** Hits enough for any sentence. */
const WHOLE = 1000;

/** A sentence of so many words keeps more than one of its runs in whatever copy counts. */
const LONG = 13;

/** An article's places: two for each sentence, the second if it is short; those far down share the last two. */
const PLACES = 4096;
/** The place of all sentences from this one on. */
export const LAST_PLACE = PLACES / 2 - 1;
/** How many articles an index can tell apart. */
export const MOST_ARTICLES = 2 ** 32 / PLACES - 1;

const placeOf = (article: number, sentence: number, words: number): number =>
  article * PLACES + Math.min(sentence, LAST_PLACE) * 2 + (words < LONG || sentence >= LAST_PLACE ? 1 : 0);

/** A run of words in more sentences than this is a common one. */
const COMMON = 8;
/** A sentence or paragraph that stands so often is known well enough. */
const REPEATED = 48;
/** Shorter sentences are no keys: "He declined." */
const FEWEST_WORDS = 5;

function eachWhole(signature: Signature, visit: (key: number, sentence: number) => void): void {
  for (let i = 0; i < signature.sentences; i++)
    if (signature.wordsIn(i) >= FEWEST_WORDS) visit(sentenceKey(signature, i), i);
  for (let i = 0; i < signature.paragraphs; i++)
    if (signature.wordsInParagraph(i) >= FEWEST_WORDS)
      visit(paragraphKey(signature, i), signature.firstSentence(i));
}

function eachRun(signature: Signature, visit: (at: number, end: number, sentence: number) => void): void {
  for (let sentence = 0; sentence < signature.sentences; sentence++) {
    const end = signature.firstWord(sentence + 1);
    for (let at = signature.firstWord(sentence); at + SHORTEST <= end; at++) visit(at, end, sentence);
  }
}
