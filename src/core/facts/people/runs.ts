import { PARTICLE } from './classes.ts';
import type { Token } from './tokens.ts';

/** Neighbouring words that may belong to one name: token indices `[from, to)`. A name never leaves its run. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of words with capitals, with the particles between them. Words outside are in no name. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opens(tokens, i)) continue;
    let to = i + 1;
    for (let next = to; next < tokens.length && tokens[next]!.joins; next++) {
      if (isNameLike(tokens[next]!)) to = next + 1;
      else if (tokens[next]!.form.kind !== PARTICLE) break;
    }
    runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

const isNameLike = ({ text, form }: Token): boolean =>
  form.isCapital || /^\p{Ll}{1,4}[-'’]\p{Lu}/u.test(text);

/** A name opens with a capital, or with a particle right before one: "von der Leyen", "al-Sharaa". */
function opens(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (isNameLike(token)) return true;
  if (token.form.kind !== PARTICLE) return false;
  const next = tokens[i + 1];
  if (!next?.joins) return false;
  if (isNameLike(next)) return true;
  const last = tokens[i + 2];
  return next.form.kind === PARTICLE && last !== undefined && last.joins && isNameLike(last);
}
