import type { Range } from '../../text/range.ts';
import type { Token } from './tokens.ts';
import { placeAfter } from './place.ts';
import { describedBefore, type ToldBefore } from './told-before.ts';
import * as words from './told-words.ts';

/** A description of a happening: the words that it takes, as indices `[from, to)`, and what it tells. */
export interface ToldSpan extends Pick<ToldBefore, 'ordinal' | 'definite' | 'other'> {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** What happens, by the head noun: `talks`, `attack`. */
  readonly happening: string;
  readonly place: (Range & { readonly text: string }) | null;
  /** With a head in the plural. */
  readonly many: boolean;
  /** A head that needs another word to tell what happens, and lacks it. */
  readonly vague: boolean;
  /** No name, number or place beside the head. */
  readonly plain: boolean;
}

/** The descriptions of happenings in a sentence, whatever stands beside them. */
export function toldIn(tokens: readonly Token[]): ToldSpan[] {
  const found: ToldSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = toldAt(tokens, i);
    if (!span) continue;
    if (found.length && found.at(-1)!.to > span.from) found.pop();
    found.push(span);
    i = span.to - 1;
  }
  return found;
}

function toldAt(tokens: readonly Token[], at: number): ToldSpan | null {
  const head = tokens[at]!;
  const happening = happeningAt(tokens, at);
  if (!happening || (head.capital && !head.first) || isModifier(tokens, at)) return null;
  const before = describedBefore(tokens, at);
  if (before.unreal || before.verb) return null;
  // "The exchange" may mean the prisoner exchange told before, and else tells nothing.
  const vague = !hasNeeded(tokens, before.from, at);
  if (vague && !before.definite) return null;
  const rest = head.lower === words.ROUND ? afterRound(tokens, at) : at + 1;
  const place = head.possessive ? null : placeAfter(tokens, rest, happening);
  return {
    from: before.from,
    to: place?.to ?? rest,
    head: at,
    happening,
    ordinal: before.ordinal,
    place: place && { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end, text: place.text },
    definite: before.definite,
    other: before.other,
    many: head.lower.endsWith('s'),
    vague,
    plain: before.names.length === 0 && before.ordinal === null && !place,
  };
}

function happeningAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  if (lower === 'strike' && words.STOPPAGES.has(tokens[at - 1]?.lower ?? '')) return 'stoppage';
  if (lower !== words.ROUND) return words.classOf.get(lower);
  const rest = afterRound(tokens, at);
  return rest > at + 1 ? words.classOf.get(tokens[rest - 1]!.lower) : undefined;
}

/** The index after "round of ceasefire discussions". */
function afterRound(tokens: readonly Token[], round: number): number {
  if (tokens[round + 1]?.lower !== 'of') return round + 1;
  let at = round + 2;
  while (at < tokens.length && at < round + 6 && tokens[at]!.follows) {
    const { lower } = tokens[at]!;
    if (words.classOf.get(lower) === 'talks') return at + 1;
    if (!words.MODIFIERS.has(lower) && !tokens[at]!.capital) break;
    at++;
  }
  return round + 1;
}

/** A noun of happening before another noun only says of what kind that is: "strike damage", "attack drones". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.follows || tokens[at]!.possessive) return false;
  return words.classOf.has(next.lower) || next.lower === words.ROUND || words.NOUNS_AFTER.has(next.lower);
}

function hasNeeded(tokens: readonly Token[], from: number, head: number): boolean {
  const needed = words.NEEDS.get(tokens[head]!.lower);
  if (!needed) return true;
  if (tokens.slice(from, head).some((word) => needed.has(word.lower))) return true;
  return tokens[head + 1]?.lower === 'of' && needed.has(tokens[head + 2]?.lower ?? '');
}
