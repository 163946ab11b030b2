import { LONGEST, paragraphKey, sentenceKey, shingle, SHORTEST } from './keys.ts';
import { Postings } from './postings.ts';
import type { Signature } from './signature.ts';

/**
 * Which articles may hold copies of which sentences.
 *
 * Every run of three words of every sentence (a shingle: Broder 1997) is a key. A run that stands in many articles
 * says little and would cost much, so its list ends at `COMMON` articles; from then on the run is told apart by one
 * more word, up to six (grams of variable length: Li, Wang and Yang, VLDB 2007). Whole sentences and paragraphs are
 * keys too, so that exact copies need no luck.
 *
 * Why all shingles, and not a sample of them: a sentence of *n* words with *e* words changed keeps at least
 * *n* − 2 − 3*e* of its runs of three (the q-gram lemma: Ukkonen 1992); with a fifth of the words changed that is two or
 * more from eight words on, and none to spare. Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003) is sure to keep
 * only unbroken runs of *k* + *w* − 1 words, MinHash (Broder 1997) speaks of the likeness of wholes, and here the shorter
 * may be a small part of the longer. The measurements are in `scripts/bench/archive.mjs`.
 */
export class CopyIndex {
  readonly #postings = new Postings();
  #hits = new Uint8Array(64);
  #most = new Uint8Array(64);

  add(article: number, signature: Signature): void {
    for (const key of wholes(signature)) this.#postings.add(key, article, REPEATED);
    eachRun(signature, (at, end) => {
      for (let length = SHORTEST; length <= LONGEST && at + length <= end; length++)
        if (this.#postings.add(shingle(signature, at, length), article, COMMON)) return;
    });
  }

  remove(article: number, signature: Signature): void {
    for (const key of wholes(signature)) this.#postings.remove(key, article, REPEATED);
    eachRun(signature, (at, end) => {
      for (let length = SHORTEST; length <= LONGEST && at + length <= end; length++)
        this.#postings.remove(shingle(signature, at, length), article, COMMON);
    });
  }

  /** The articles that share a sentence with this one, or two runs of words with one of its sentences. */
  candidates(signature: Signature, articles: number): number[] {
    if (this.#hits.length < articles) {
      this.#hits = new Uint8Array(articles * 2);
      this.#most = new Uint8Array(articles * 2);
    }
    const found: number[] = [];
    const touched: number[] = [];
    const hit = (article: number): void => {
      const count = ++this.#hits[article]!;
      if (count === 1) touched.push(article);
      else if (count === 2 && !this.#most[article]) {
        this.#most[article] = 1;
        found.push(article);
      } else if (count === 255) this.#hits[article] = 254;
    };
    const hitTwice = (article: number): void => {
      hit(article);
      hit(article);
    };
    for (let sentence = 0; sentence < signature.sentences; sentence++) {
      const end = signature.firstWord(sentence + 1);
      if (signature.wordsIn(sentence) >= FEWEST_WORDS)
        this.#postings.visit(sentenceKey(signature, sentence), hitTwice);
      for (let at = signature.firstWord(sentence); at + SHORTEST <= end; at++) {
        let length = SHORTEST;
        while (
          this.#postings.visit(shingle(signature, at, length), hit) >= COMMON &&
          length < LONGEST &&
          at + length < end
        )
          length++;
      }
      for (const article of touched) this.#hits[article] = 0;
      touched.length = 0;
    }
    for (const article of found) this.#most[article] = 0;
    return found;
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
    const found: number[] = [];
    this.#postings.visit(key, (article) => found.push(article));
    return found;
  }
}

/** A run of words in more articles than this is a common one. */
const COMMON = 16;
/** A sentence or paragraph in so many articles is known well enough. */
const REPEATED = 48;
/** Shorter sentences are no keys: "He declined." */
const FEWEST_WORDS = 5;

function* wholes(signature: Signature): Iterable<number> {
  for (let i = 0; i < signature.sentences; i++)
    if (signature.wordsIn(i) >= FEWEST_WORDS) yield sentenceKey(signature, i);
  for (let i = 0; i < signature.paragraphs; i++)
    if (signature.wordsInParagraph(i) >= FEWEST_WORDS) yield paragraphKey(signature, i);
}

function eachRun(signature: Signature, visit: (at: number, end: number) => void): void {
  for (let sentence = 0; sentence < signature.sentences; sentence++) {
    const end = signature.firstWord(sentence + 1);
    for (let at = signature.firstWord(sentence); at + SHORTEST <= end; at++) visit(at, end);
  }
}
