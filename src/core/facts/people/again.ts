import { ROLE, SPEECH_VERB, SUFFIX, TITLE } from './classes.ts';
import { BODY, COMMON, PLACE } from './lists.ts';
import { HEADS, isDate } from './look-alikes.ts';
import { isEasternOrder } from './parts.ts';
import type { Run } from './runs.ts';
import type { Span } from './spans.ts';
import { PROSE, type Token } from './tokens.ts';

/** The further places where a full name, or a person's surname alone, stands again and the tagger missed it. */
export function again(tokens: readonly Token[], runs: readonly Run[], spans: readonly Span[]): Span[] {
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const full = new Map<string, number>();
  const surnames = new Set<string>();
  for (const { from, to } of spans) {
    if (to - from < 2) continue;
    full.set(key(tokens, from, to), to - from);
    surnames.add(surnameWord(tokens, from, to));
  }
  const added: Span[] = [];
  for (const { from, to } of runs) {
    for (let i = from; i < to; i++) {
      if (taken[i]) continue;
      const token = tokens[i]!;
      for (let length = Math.min(to - i, 5); length >= 2; length--)
        if (
          full.get(key(tokens, i, i + length)) === length &&
          !taken.subarray(i, i + length).includes(1) &&
          standsAlone(tokens, i + length, to)
        ) {
          added.push({ from: i, to: i + length });
          taken.fill(1, i, i + length);
          break;
        }
      if (taken[i] || !surnames.has(token.form.folded)) continue;
      const titled = i > from && (tokens[i - 1]!.form.kind === TITLE || tokens[i - 1]!.form.kind === ROLE);
      if (
        (i === from || titled) &&
        i === to - 1 &&
        token.style === PROSE &&
        !isDate(tokens, i) &&
        (titled || isTelling(tokens, i))
      ) {
        added.push({ from: i, to: i + 1 });
        taken[i] = 1;
      }
    }
  }
  return added;
}

/** A surname that is a place or a common word too is a person's where it speaks, and a common one within a sentence. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const { form, opensSentence } = tokens[at]!;
  if (tokens[at + 1]?.joins && tokens[at + 1]!.form.kind === SPEECH_VERB) return true;
  return !(form.lists & (PLACE | BODY)) && !(form.lists & COMMON && opensSentence);
}

/** The one word by which a person's surname is told again: "Leyen" of "von der Leyen" finds the run that "von der" opens. */
export function surnameWord(tokens: readonly Token[], from: number, to: number): string {
  let last = to - 1;
  while (last > from + 1 && tokens[last]!.form.kind === SUFFIX) last--;
  const words = tokens.slice(from, last + 1).map(({ form }) => form.folded);
  return isEasternOrder(words) ? words[0]! : words.at(-1)!;
}

/** Nothing beside it makes a longer name of it. */
const standsAlone = (tokens: readonly Token[], to: number, end: number): boolean =>
  to === end || !HEADS.has(tokens[to]!.form.kind);

const key = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++) text += ` ${tokens[i]!.form.folded}`;
  return text;
};
