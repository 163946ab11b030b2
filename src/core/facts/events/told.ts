import type { Range } from '../../text/range.ts';
import type { Token } from './tokens.ts';
import { classOf } from './happenings.ts';
import { type Place, placeAfter, placeAt } from './place.ts';
import { describedBefore, type ToldBefore } from './told-before.ts';
import * as words from './told-words.ts';
import { isOrdinal } from './words.ts';

/** A description of a happening: the words that it takes, as indices `[from, to)`, and what it tells. */
export interface ToldSpan extends Pick<ToldBefore, 'ordinal' | 'definite' | 'other'> {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** What happens, by the head noun: `talks`, `attack`. */
  readonly happening: string;
  readonly place: (Range & { readonly text: string }) | null;
  /** A verb tells what place it met. */
  readonly isMet: boolean;
  /** With a head in the plural. */
  readonly many: boolean;
  /** A head that needs another word to tell what happens, and lacks it. */
  readonly vague: boolean;
  /** No name, number or place beside the head. */
  readonly plain: boolean;
}

/**
 * The descriptions of happenings in a sentence, whatever stands beside them.
 * @param ofTalks whether the article tells of talks: then "the second round" is theirs
 */
export function toldIn(tokens: readonly Token[], ofTalks: boolean): ToldSpan[] {
  const found: ToldSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = toldAt(tokens, i, ofTalks);
    if (!span) continue;
    if (found.length && found.at(-1)!.to > span.from) found.pop();
    found.push(span);
    i = span.to - 1;
  }
  return found;
}

function toldAt(tokens: readonly Token[], at: number, ofTalks: boolean): ToldSpan | null {
  const head = tokens[at]!;
  const happening = happeningAt(tokens, at, ofTalks);
  if (!happening || (head.capital && !head.first) || isModifier(tokens, at)) return null;
  const before = describedBefore(tokens, at);
  const rest = head.lower === words.ROUND ? afterRound(tokens, at) : at + 1;
  const met = head.possessive ? null : metBy(tokens, rest);
  if (before.unreal || (before.verb && !met)) return null;
  // "The exchange" may mean the prisoner exchange told before, and else tells nothing.
  const vague = !hasNeeded(tokens, before.from, at);
  if (vague && !before.definite) return null;
  const beside = head.possessive ? null : placeAfter(tokens, rest, happening);
  const place = beside ?? met;
  return {
    from: before.from,
    to: beside?.to ?? rest,
    head: at,
    happening,
    ordinal: before.ordinal,
    place: place && { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end, text: place.text },
    isMet: met !== null,
    definite: before.definite,
    other: before.other,
    many: head.lower.endsWith('s'),
    vague,
    plain: before.names.length === 0 && before.ordinal === null && !place,
  };
}

/** What a happening met: "an earthquake shook Ravna", "the floods that swept through the city of Kessin". */
function metBy(tokens: readonly Token[], after: number): Place | null {
  const verb = /^(?:that|which|has|have|had)$/.test(tokens[after]?.lower ?? '') ? after + 1 : after;
  if (!tokens[verb]?.follows || !words.MEETS.has(tokens[verb].lower)) return null;
  return placeAt(tokens, words.THROUGH.has(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1);
}

function happeningAt(tokens: readonly Token[], at: number, ofTalks: boolean): string | undefined {
  const { lower } = tokens[at]!;
  if (lower === 'strike' && words.STOPPAGES.has(tokens[at - 1]?.lower ?? '')) return 'stoppage';
  if (lower !== words.ROUND) return classOf.get(lower);
  const rest = afterRound(tokens, at);
  if (rest > at + 1) return classOf.get(tokens[rest - 1]!.lower);
  const isCounted = ofTalks && at > 0 && isOrdinal(tokens[at - 1]!.lower);
  return isCounted && tokens[at + 1]?.lower !== 'of' ? 'talks' : undefined;
}

/** The index after "round of ceasefire discussions". */
function afterRound(tokens: readonly Token[], round: number): number {
  if (tokens[round + 1]?.lower !== 'of') return round + 1;
  let at = round + 2;
  while (at < tokens.length && at < round + 6 && tokens[at]!.follows) {
    const { lower } = tokens[at]!;
    if (classOf.get(lower) === 'talks') return at + 1;
    if (!words.MODIFIERS.has(lower) && !tokens[at]!.capital) break;
    at++;
  }
  return round + 1;
}

/** A noun of happening before another noun only says of what kind that is: "strike damage", "attack drones". */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.follows || tokens[at]!.possessive) return false;
  return classOf.has(next.lower) || next.lower === words.ROUND || words.NOUNS_AFTER.has(next.lower);
}

function hasNeeded(tokens: readonly Token[], from: number, head: number): boolean {
  const needed = words.NEEDS.get(tokens[head]!.lower);
  if (!needed) return true;
  if (tokens.slice(from, head).some((word) => needed.has(word.lower))) return true;
  return tokens[head + 1]?.lower === 'of' && needed.has(tokens[head + 2]?.lower ?? '');
}
