import type { Range } from './range.ts';

/** The longest quotation in single marks, in UTF-16 code units: what goes on longer was an apostrophe. */
const LONGEST = 1000;

/** Words that have lost their beginning: ’90s, ’em, ’tis. */
const CUT_OFF = /^.(?:\d|(?:em|tis|twas|til|till|cause|bout|round|n|neath)\b)/i;

/**
 * The quotation in single marks that opens at an offset, as British papers set speech; null where the mark is an
 * apostrophe. It closes at a mark behind a point or a comma, or else at the first that no letter follows: the plural's
 * "the boats’ crews" closes none where such a mark comes later. One that opens the paragraph and is not closed reaches to
 * its end.
 */
export function singleQuotationAt(text: string, at: number): Range | null {
  const curly = text[at] === '‘';
  if ((!curly && text[at] !== "'") || !opensWord(text, at) || CUT_OFF.test(text.slice(at, at + 8)))
    return null;
  const mark = curly ? '’' : "'";
  const words = text.slice(at, at + LONGEST);
  let plain = -1;
  for (let i = words.indexOf(mark, 1); i >= 0; i = words.indexOf(mark, i + 1)) {
    if (/\p{L}/u.test(words[i + 1] ?? ' ')) continue;
    if (curly && plain >= 0 && words.slice(plain, i).includes('‘')) break;
    if (/[.,!?…;:—–”"]/.test(words[i - 1]!)) return { start: at, end: at + i + 1 };
    if (!curly && opensWord(words, i)) break;
    if (plain < 0) plain = i;
    // A point or a comma behind the mark, too, closes what is quoted: ‘a scandal’, he said.
    if (/[.,;:!?)]/.test(words[i + 1] ?? '')) break;
  }
  if (plain >= 0) return { start: at, end: at + plain + 1 };
  return curly && at === 0 && !text.includes(mark) ? { start: 0, end: text.length } : null;
}

/** Whether a mark stands before a word and behind none. */
export const opensWord = (text: string, at: number): boolean =>
  (at === 0 || /[\s([{—–-]/.test(text[at - 1]!)) && /\S/.test(text[at + 1] ?? ' ');
