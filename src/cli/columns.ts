/** What a terminal shows as one character: its harmless text and how many columns it takes. */
export interface Cell {
  readonly text: string;
  /** In UTF-16 code units, counted from the start of the text that the cells are of. */
  readonly offset: number;
  readonly columns: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that take two columns: emoji, flags, Chinese, Japanese and Korean. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{RI}\p{RI}|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}])/u;

const TAB = '    ';

/** The cells of a text, with {@link harmless} characters. */
export function* cellsOf(text: string): Generator<Cell> {
  for (const { segment, index } of graphemes.segment(text)) {
    const shown = harmless(segment);
    yield { text: shown, offset: index, columns: columnsOf(shown) };
  }
}

function columnsOf(shown: string): number {
  if (shown === '' || shown === TAB) return shown.length;
  if (/^\p{M}/u.test(shown)) return 0;
  return WIDE.test(shown) ? 2 : 1;
}

/**
 * A text without what a terminal would obey: control characters become `�`, a tab four spaces, and marks that turn
 * the direction of writing or can't be seen are left out.
 */
export const harmless = (text: string): string =>
  text
    .replaceAll('\t', TAB)
    .replace(/[\p{Cc}\p{Cs}]/gu, '\uFFFD')
    .replace(/[\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '');
