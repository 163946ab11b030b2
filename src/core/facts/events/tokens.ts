import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/segment.ts';

/** A word of a sentence as events are looked for in: without a possessive ending, with what stands before it. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** A year of four digits, 1000 to 2099. */
  readonly year: boolean;
  /** "Spider's" and "Years'". `end` is before the ending. */
  readonly possessive: boolean;
  /** Whether no more than white space, and a possessive's apostrophe, stands between the word before and this one. */
  readonly follows: boolean;
  /** Whether it opens its sentence, where a capital tells nothing. */
  readonly first: boolean;
}

const POSSESSIVE = /['’]s?$/;
const CAPITAL = /^[\p{Lu}\p{Lt}]|^\d+[\p{Lu}]/u;
const YEAR = /^(?:1\d\d\d|20\d\d)$/;
const GAP = /^(['’]?)\s{1,3}$/;

/** The words of a sentence, in order. */
export function tokensOf(article: string, { words }: Sentence): Token[] {
  return words.map((word, i) => {
    const text = bare(word.text);
    const before = words[i - 1];
    const next = words[i + 1];
    return {
      start: word.start,
      end: word.start + text.length,
      text,
      lower: text.toLowerCase(),
      capital: CAPITAL.test(text),
      year: YEAR.test(text),
      possessive:
        POSSESSIVE.test(word.text) ||
        (next !== undefined && isPlural(text) && gap(article, word, next) === "'"),
      follows: before !== undefined && gap(article, before, word) !== null,
      first: before === undefined,
    };
  });
}

/** Without a possessive ending, and without the period that retext leaves at some sentences' last words. */
const bare = (text: string): string => {
  const word = text.replace(POSSESSIVE, '');
  return word.endsWith('.') && word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
};

const isPlural = (text: string): boolean => /s$/i.test(text);

/** An apostrophe or nothing where only it and white space parts two words; null where more does. */
function gap(article: string, before: Range, after: Range): "'" | '' | null {
  const match = GAP.exec(article.slice(before.end, Math.min(after.start, before.end + 5)));
  return match && match[0].length === after.start - before.end ? (match[1] ? "'" : '') : null;
}
