import { listsPair, type Form } from './forms.ts';
import { EMPTY, pair, spread } from './hash.ts';
import type { Run } from './runs.ts';
import { PROSE, type Token } from './tokens.ts';

/** How many rows of weights there are; a feature's row is its hash's top bits. */
export const ROWS = 1 << 16;
const SHIFT = 16;

/** How many features a word has in the first pass, and in the second. */
export const FIRST_FEATURES = 78;
export const SECOND_FEATURES = FIRST_FEATURES + 14;

const NONE = 0;
const hash = (form: Form | undefined): number => form?.hash ?? NONE;
const kind = (form: Form | undefined): number => form?.kind ?? 15;
const grade = (form: Form | undefined): number => form?.grade ?? 99;
const rough = (form: Form | undefined): number => form?.rough ?? 99;
const sense = (form: Form | undefined): number => form?.sense ?? 256;
const lists = (form: Form | undefined): number => form?.lists ?? 256;

/**
 * Writes the features of one word of a run: row numbers of the weights, {@link FIRST_FEATURES} of them from `at` on.
 * @param lowered how the word stands elsewhere in the article, see counts.ts
 * @param phrases where words are those of longer names, see phrases.ts
 */
export function writeFeatures(
  rows: Int32Array,
  at: number,
  tokens: readonly Token[],
  { from, to }: Run,
  i: number,
  lowered: number,
  phrases: Uint8Array,
): void {
  let template = 1;
  const put = (value: number): void => {
    rows[at + template - 1] = spread(Math.imul(template, 0x9e3779b1) ^ value) >>> SHIFT;
    template++;
  };
  const token = tokens[i]!;
  const form = token.form;
  const prev = tokens[i - 1];
  const next = tokens[i + 1];
  const before = prev?.form;
  const after = next?.form;
  const gap = token.gap;
  const gapAfter = next ? next.gap : 1;
  const style = token.style;
  const shape = style === PROSE ? form.shape : style;
  const place = i === from ? (i === to - 1 ? 3 : 0) : i === to - 1 ? 2 : 1;
  const length = Math.min(to - from, 5);
  const opener = tokens[from - 1]?.form;
  const closer = tokens[to]?.form;
  const openGap = tokens[from]!.gap;
  const closeGap = tokens[to]?.gap ?? 1;
  const { prefixes, suffixes } = form;
  const isOpening = token.opensSentence ? 1 : 0;

  const verb = verbAfter(tokens, to);

  put(style);
  put(form.hash);
  put(pair(form.hash, style));
  put(pair(hash(before), gap));
  put(pair(hash(after), gapAfter));
  put(hash(tokens[i - 2]?.form));
  put(hash(tokens[i + 2]?.form));
  put(pair(hash(before), form.hash));
  put(pair(form.hash, hash(after)));
  put(shape);
  put(pair(pair(before?.shape ?? 0, shape), after?.shape ?? 0));
  put(prefixes[0] ?? 0);
  put(prefixes[1] ?? 0);
  put(prefixes[2] ?? 0);
  put(suffixes[1] ?? 0);
  put(suffixes[2] ?? 0);
  put(suffixes[3] ?? 0);
  put(pair(form.lists, style));
  put(listsPair(before, form));
  put(listsPair(form, after));
  put(pair(listsPair(before, form), lists(after)));
  put(pair(kind(before), gap));
  put(pair(kind(after), gapAfter));
  put(pair(kind(before), form.lists));
  put(pair(kind(after), form.lists));
  put(pair(isOpening, form.lists));
  put(pair(pair(isOpening, lowered), form.lists));
  put(pair(lowered, place));
  put(pair(place, length));
  put(pair(pair(place, length), form.lists));
  put(pair(pair(hash(opener), openGap), place));
  put(pair(pair(hash(closer), closeGap), place));
  put(pair(pair(kind(opener), openGap), pair(place, length)));
  put(pair(pair(kind(closer), closeGap), pair(place, length)));
  put(pair(pair(pair(kind(opener), kind(closer)), pair(openGap, closeGap)), place));
  put(pair(token.isPossessive ? 1 : 0, form.lists));
  put(pair(token.isPossessive ? 1 : 0, hash(after)));
  put(before?.suffixes[2] ?? 0);
  put(after?.suffixes[2] ?? 0);
  put(pair(gap, gapAfter));
  put(pair(pair(hash(before), gap), pair(hash(after), gapAfter)));
  put(pair(hash(tokens[to - 1]!.form), place));
  put(pair(hash(tokens[from]!.form), place));
  put(pair(pair(tokens[from]!.form.lists, tokens[to - 1]!.form.lists), pair(place, length)));
  put(pair(pair(hash(tokens[i - 2]?.form), hash(before)), gap));
  put(pair(pair(hash(tokens[i + 2]?.form), hash(after)), gapAfter));
  put(pair(form.kind, place));
  put(pair(pair(form.kind, kind(before)), kind(after)));
  put(pair(suffixes[1] ?? 0, pair(place, length)));
  put(pair(suffixes[2] ?? 0, form.lists));
  put(pair(pair(hash(opener), openGap), form.lists));
  put(pair(pair(hash(closer), closeGap), form.lists));
  put(pair(kind(tokens[i - 2]?.form), pair(kind(before), shape)));
  put(pair(kind(tokens[i + 2]?.form), pair(kind(after), shape)));
  put(form.grade);
  put(pair(form.grade, pair(place, length)));
  put(pair(grade(before), form.grade));
  put(pair(form.grade, grade(after)));
  put(pair(pair(rough(before), rough(form)), rough(after)));
  put(pair(pair(rough(tokens[from]!.form), rough(tokens[to - 1]!.form)), pair(place, length)));
  put(pair(form.grade, pair(kind(opener), openGap)));
  put(pair(form.grade, pair(kind(closer), closeGap)));
  put(pair(form.grade, pair(isOpening, lowered)));
  put(pair(form.lists & 4, pair(shape, style)));
  put(phrases[i]!);
  put(pair(phrases[i]!, form.grade));
  put(pair(phrases[i]!, pair(place, length)));
  put(pair(phrases[i]!, pair(phrases[i + 1] ?? 0, kind(after))));
  put(pair(sense(before), gap));
  put(pair(sense(after), gapAfter));
  put(pair(pair(sense(opener), openGap), place));
  put(pair(pair(sense(closer), closeGap), place));
  put(pair(verb, place));
  put(pair(verb, form.lists));
  put(pair(verb, pair(isOpening, pair(lowered, length))));
  put(pair(pair(verb, pair(sense(opener), openGap)), place));
  put(pair(verb, pair(form.grade, length)));
  put(pair(sense(tokens[to + 1]?.form), pair(kind(closer), place)));
}

/** Words between a name and its verb: "was soon elected", "has never met". */
const BETWEEN: ReadonlySet<string> = new Set(
  'was were is are be been has have had will would could can may might must should did does do not never also later then soon once again still now only even just first'.split(
    ' ',
  ),
);
const FARTHEST_VERB = 4;

/** What the verb after a run means, auxiliaries and adverbs passed over; whether any was is told too. */
function verbAfter(tokens: readonly Token[], to: number): number {
  for (let at = to; at < Math.min(tokens.length, to + FARTHEST_VERB); at++) {
    const { form, gap, opensSentence } = tokens[at]!;
    if (opensSentence || gap !== EMPTY || form.isCapital) return 0;
    if (!BETWEEN.has(form.folded) && !form.folded.endsWith('ly')) {
      const kind = form.sense & 31;
      return kind === 0 ? 0 : kind + 32 * (at > to ? 1 : 0);
    }
  }
  return 0;
}

/** Writes what the first pass found of the same words elsewhere in the article, from `at` on. */
export function writeSecondFeatures(rows: Int32Array, at: number, values: readonly number[]): void {
  for (let i = 0; i < values.length; i++)
    rows[at + i] = spread(Math.imul(i + 101, 0x9e3779b1) ^ pair(EMPTY, values[i]!)) >>> SHIFT;
}
