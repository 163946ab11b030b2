import type { Range } from '../../text/range.ts';
import type { Sentence, Word } from '../../text/segment.ts';

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

const CAPITAL = /^[\p{Lu}\p{Lt}]|^\d+[\p{Lu}]/u;
const YEAR = /^(?:1\d\d\d|20\d\d)$/;
const GAP = /^(['’]?)\s{1,3}$/;

/** The words of a sentence, in order. */
export function tokensOf(article: string, { words }: Sentence): Token[] {
  const tokens: Token[] = [];
  let follows = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const text = bare(word.text);
    const gap = gapAfter(article, word, words[i + 1]);
    const isPossessive = text.length < word.text.length && !word.text.endsWith('.');
    tokens.push({
      start: word.start,
      end: word.start + text.length,
      text,
      lower: text.toLowerCase(),
      capital: isCapital(text),
      year: text.length === 4 && YEAR.test(text),
      possessive: isPossessive || (gap === 'apostrophe' && /s$/i.test(text)),
      follows,
      first: i === 0,
    });
    follows = gap !== null;
  }
  return tokens;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122) return false;
  return (code >= 65 && code <= 90) || CAPITAL.test(text);
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’';

/** Without a possessive ending, and without the period that retext leaves at some sentences' last words. */
function bare(text: string): string {
  const { length } = text;
  const last = text[length - 1];
  if (last === 's' && isApostrophe(text[length - 2])) return text.slice(0, -2);
  if (isApostrophe(last)) return text.slice(0, -1);
  return last === '.' && text.indexOf('.') === length - 1 ? text.slice(0, -1) : text;
}

/** What stands between a word and the next where that is white space, or white space after an apostrophe; else null. */
function gapAfter(article: string, word: Word, next: Word | undefined): 'space' | 'apostrophe' | null {
  if (!next) return null;
  const length = next.start - word.end;
  if (length === 1 && article[word.end] === ' ') return 'space';
  const match = length <= 4 ? GAP.exec(article.slice(word.end, next.start)) : null;
  return match && (match[1] ? 'apostrophe' : 'space');
}
