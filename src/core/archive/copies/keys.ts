import type { Codes } from './align.ts';
import { joined } from './hash.ts';
import type { Signature } from './signature.ts';

/** A shingle has at least so many words. */
export const SHORTEST = 3;
/** And at most so many: longer ones are made only where all shorter ones are too common. */
export const LONGEST = 6;

/** What tells the keys of whole sentences and paragraphs from those of shingles. */
const SENTENCE = 0x5e47e4ce;
const PARAGRAPH = 0x9a7a67af;

/** The key of the `length` words from `at` on. */
export function shingle(signature: Signature, at: number, length: number): number {
  let key = length;
  for (let i = 0; i < length; i++) key = joined(key, signature.word(at + i));
  return key;
}

/** The key of a sentence with all its words. */
export const sentenceKey = (signature: Signature, sentence: number): number =>
  keyOf(SENTENCE, signature.codes(sentence));

/** The key of a paragraph with all its words. */
export const paragraphKey = (signature: Signature, paragraph: number): number =>
  keyOf(PARAGRAPH, signature.paragraphCodes(paragraph));

function keyOf(kind: number, words: Codes): number {
  let key = joined(kind, words.length);
  for (const word of words) key = joined(key, word >>> 1);
  return key;
}
