import { textAt, wordAt } from './context.ts';
import type { Source } from './lexer.ts';
import type { Draft } from './meaning.ts';

/** A quotation by its tokens, and the draft that tells when it was said; -1 where none does. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  readonly saidAt: number;
}

const SPEECH =
  /^(?:said|says|told|added|wrote|posted|tweeted|announced|declared|stated|warned|insisted|argued|explained|replied|testified|claimed|recalled|noted|admitted|confirmed|reported|commented|remarked)$/;
/** How far from its verb of speaking, and from the quotation, the time of speaking stands, in tokens. */
const NEAR_VERB = 9;
const NEAR_QUOTATION = 16;

/** The quotations of a text in double or curly single quotation marks, with the time at which each was said. */
export function quotationsOf(source: Source, drafts: readonly Draft[]): Quotation[] {
  const spans = spansOf(source);
  return spans.map(([from, to]) => ({ from, to, saidAt: saidAt(source, drafts, spans, from, to) }));
}

function spansOf(source: Source): (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  let open = -1;
  let straight = false;
  for (let at = 0; at < source.tokens.length; at++) {
    const mark = wordAt(source, at);
    if (open < 0) {
      if (mark === '“' || mark === '"') {
        open = at;
        straight = mark === '"';
      }
    } else if (mark === (straight ? '"' : '”')) {
      spans.push([open, at]);
      open = -1;
    }
  }
  // A quotation that goes on in the next paragraph has no closing mark.
  if (open >= 0 && !straight) spans.push([open, source.tokens.length]);
  return spans;
}

function saidAt(
  source: Source,
  drafts: readonly Draft[],
  spans: readonly (readonly [number, number])[],
  from: number,
  to: number,
): number {
  let best = -1;
  let nearest = NEAR_QUOTATION + 1;
  drafts.forEach((draft, index) => {
    const { meaning } = draft;
    if (
      meaning.kind === 'fixed' ||
      meaning.grain !== 'day' ||
      spans.some(([a, b]) => a < draft.from && draft.from < b)
    )
      return;
    const distance = draft.from >= to ? draft.from - to : from - draft.to;
    if (distance < 0 || distance >= nearest || !followsSpeech(source, draft)) return;
    nearest = distance;
    best = index;
  });
  return best;
}

/** Whether a verb of speaking stands before an expression in its clause, or right after it where it opens one. */
function followsSpeech(source: Source, { from, to }: Draft): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEAR_VERB); at--) {
    if (SPEECH.test(textAt(source, at))) return true;
    if (/^(?:[.!?;”"]|that|will|would|after|before)$/.test(wordAt(source, at) || textAt(source, at))) break;
  }
  for (let at = to; at < Math.min(source.tokens.length, to + 6); at++)
    if (SPEECH.test(textAt(source, at))) return wordAt(source, from - 1) === 'on' || from < 2;
  return false;
}
