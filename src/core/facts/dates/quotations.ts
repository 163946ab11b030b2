import { textAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import type { Draft } from './meaning.ts';

/** The quotations of a text, by its tokens. */
export interface Quotations {
  /** The number of the quotation that a token stands in; -1 outside of all. */
  at(token: number): number;
  /** The place of the draft that tells when a quotation was said; -1 where none does. */
  saidAt(quotation: number): number;
}

type Span = readonly [from: number, to: number];

const SPEECH =
  /^(?:said|says|told|added|wrote|posted|tweeted|announced|declared|stated|warned|insisted|argued|explained|replied|testified|claimed|recalled|noted|admitted|confirmed|reported|commented|remarked)$/;
/** What parts a time from a verb of speaking before it. */
const PARTS = /^(?:[.!?;”"]|that|will|would|after|before)$/;
/** How far from its verb of speaking, and from the quotation, the time of speaking stands, in tokens. */
const NEAR_VERB = 9;
const NEAR_VERB_AFTER = 6;
const NEAR_QUOTATION = 16;

/** Finds quotations in double quotation marks, straight or curly, and the times at which they were said. */
export function quotationsOf(source: Source, drafts: readonly Draft[]): Quotations {
  if (!/[“"]/.test(source.text)) return NONE;
  const spans = spansOf(source);
  const numbers = new Int32Array(spans.length ? source.tokens.length : 0).fill(-1);
  spans.forEach(([from, to], i) => numbers.fill(i, from, to));
  const at = (token: number): number => numbers[token] ?? -1;
  const times = drafts.flatMap((draft, index) =>
    spans.length && at(draft.from) < 0 && isTimeOfSpeaking(source, draft) ? [{ ...draft, index }] : [],
  );
  const said = spans.map((span) => nearestTo(span, times)?.index ?? -1);
  return { at, saidAt: (quotation) => said[quotation] ?? -1 };
}

const NONE: Quotations = { at: () => -1, saidAt: () => -1 };

function spansOf(source: Source): Span[] {
  const spans: Span[] = [];
  let open = -1;
  let close = '';
  for (let at = 0; at < source.tokens.length; at++) {
    const mark = wordAt(source, at);
    if (open < 0 && (mark === '“' || mark === '"')) {
      open = at;
      close = mark === '"' ? '"' : '”';
    } else if (open >= 0 && mark === close) {
      spans.push([open, at]);
      open = -1;
    }
  }
  // A quotation that goes on in the next paragraph has no closing mark.
  if (open >= 0 && close === '”') spans.push([open, source.tokens.length]);
  return spans;
}

/** Whether a day stands after a verb of speaking in its clause, or opens the clause of one. */
function isTimeOfSpeaking(source: Source, { from, to, meaning }: Draft): boolean {
  if (meaning.kind === 'fixed' || meaning.grain !== 'day') return false;
  for (let at = from - 1; at >= Math.max(0, from - NEAR_VERB); at--) {
    const word = textAt(source, at);
    if (SPEECH.test(word)) return true;
    if (PARTS.test(word)) break;
  }
  if (from > 1 && wordAt(source, from - 1) !== 'on') return false;
  for (let at = to; at < to + NEAR_VERB_AFTER; at++) if (SPEECH.test(textAt(source, at))) return true;
  return false;
}

/** The draft nearest to a quotation, of those in text order; undefined where none is near. */
function nearestTo<Time extends Draft>([from, to]: Span, times: readonly Time[]): Time | undefined {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [times[low - 1], times[low]];
  const back = before ? from - before.to : Infinity;
  const ahead = after ? after.from - to : Infinity;
  const nearest = back < ahead ? before : after;
  return Math.min(back, ahead) <= NEAR_QUOTATION ? nearest : undefined;
}
