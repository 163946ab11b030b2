import { bytesOf } from './bytes.ts';
import { FIRST, SECOND } from './data/weights.ts';
import { ROWS } from './features.ts';
import { tag, type Weights } from './tagger.ts';
import { TAGS } from './tags.ts';
import type { Token } from './tokens.ts';

let passes: readonly [Weights, Weights] | null = null;

/** The weights of one pass: a signed byte for each tag of each row, then those of the moves. */
function weightsOf(base64: string): Weights {
  const bytes = new Int8Array(bytesOf(base64).buffer);
  const rows = ROWS * TAGS;
  return { rows: bytes.subarray(0, rows), moves: bytes.subarray(rows, rows + TAGS * TAGS) };
}

/** The tags of an article's words by the weights that come with Copydesk. They are read at the first call. */
export function tagWords(tokens: readonly Token[]): Uint8Array {
  passes ??= [weightsOf(FIRST), weightsOf(SECOND)];
  return tag(tokens, passes[0], passes[1]);
}
