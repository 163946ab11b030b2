import type { Seen } from './head.ts';

/** One quotation with nothing around it but, perhaps, who said it. */
const QUOTATION = /^[“"‘']([^“”"]{12,300})[”"’'](?:\s*[—–-]\s*\p{Lu}.{1,60})?$/u;

/** So many of its first words tell a quotation, which a paragraph may break off for its speaker. */
const TELLING_WORDS = 5;
/** A shorter one without a sentence's end heads what follows. */
const FEWEST_WORDS = 7;
const LONGEST_SPEAKER = 8;

/** A quotation set apart: marked with `>`, one that stands again in a paragraph, or one that ends as no sentence does. */
export function isPullQuote(
  { text, heading, words }: Seen,
  chunks: readonly Seen[],
  at: number,
  paragraphs: number,
): boolean {
  if (text.startsWith('>')) return true;
  const quoted = QUOTATION.exec(text)?.[1];
  if (!quoted) return false;
  if (heading && paragraphs > 0 && words >= FEWEST_WORDS) return true;
  const telling = quoted
    .split(/\s+/)
    .slice(0, TELLING_WORDS)
    .join(' ')
    .replace(/[.,!?…]+$/, '');
  return chunks.some(
    (other, i) => i !== at && other.text.length > text.length && other.text.includes(telling),
  );
}

/** Whether a line under a pull-quote says whose words they are. */
export const namesSpeaker = ({ text, heading, words, bareByline }: Seen): boolean =>
  heading &&
  words <= LONGEST_SPEAKER &&
  (bareByline ||
    text === text.toUpperCase() ||
    /^(?:[—–-]\s*)?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}, \S/u.test(text));
