import type { Range } from '../../text/range.ts';
import type { Token } from './tokens.ts';
import * as words from './told-words.ts';
import { isOrdinal, NOT_PART } from './words.ts';

/** A description of a happening: the words that it takes, as indices `[from, to)`, and what it tells. */
export interface ToldSpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** What happens, by the head noun: `talks`, `attack`. */
  readonly happening: string;
  /** "third" and "3rd" as 3; null where it is not counted. */
  readonly ordinal: number | null;
  readonly place: (Range & { readonly text: string }) | null;
  /** With "the" or "this" before it, so that it may mean one told before. */
  readonly definite: boolean;
  /** Told as another than one before: "previous", "another". */
  readonly other: boolean;
  /** Names before the head: "Ukrainian". */
  readonly names: readonly string[];
  /** With a head in the plural. */
  readonly many: boolean;
  /** No name, number or place beside the head. */
  readonly plain: boolean;
}

const MOST_BEFORE = 7;
const MOST_PLACE_WORDS = 5;

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
  if (!happening || head.capital || isModifier(tokens, at)) return null;
  const left = leftOf(tokens, at);
  if (left.unreal || !hasNeeded(tokens, left.from, at)) return null;
  const rest = head.lower === words.ROUND ? afterRound(tokens, at) : at + 1;
  const place = head.possessive ? null : placeAfter(tokens, rest, happening);
  return {
    from: left.from,
    to: place?.to ?? rest,
    head: at,
    happening,
    ordinal: left.ordinal,
    place: place && { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end, text: place.text },
    definite: left.definite,
    other: left.other,
    names: left.names,
    many: head.lower.endsWith('s'),
    plain: left.names.length === 0 && left.ordinal === null && !place,
  };
}

function happeningAt(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
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
  return words.classOf.has(next.lower) || next.lower === words.ROUND || NOUNS_AFTER.test(next.lower);
}

const NOUNS_AFTER =
  /^(?:agreement|agreements|attempts?|proposals?|deals?|plan|plans|efforts?|drones?|aircraft|helicopters?|damage|zones?|victims?|survivors?|suspects?|risk|risks|season|seasons|results?|campaigns?|officials?|day|night|night's|monitors?|commission|process|table|room|rooms|station|stations|department|service|services|brigade|crews?|engines?|alarms?|chief|warning|warnings|insurance|defences?|defenses?|relief|board|court|judge|lawyer|date|dates|threats?|capability|group|force|forces|laws?|rules?|site|scene|hall|ground|plan|terms?|talks?|fund|winner|winners|time|year|record|turnout|share|shares|intention|pledge|promises?|fraud|observers?)$/;

interface Left {
  readonly from: number;
  readonly ordinal: number | null;
  readonly definite: boolean;
  readonly other: boolean;
  readonly unreal: boolean;
  readonly names: readonly string[];
}

function leftOf(tokens: readonly Token[], head: number): Left {
  let from = head;
  let ordinal: number | null = null;
  let other = false;
  const names: string[] = [];
  while (from > 0 && head - from < MOST_BEFORE && tokens[from]!.follows) {
    const word = tokens[from - 1]!;
    if (word.possessive) break;
    if (isOrdinal(word.lower) && word.lower !== 'inaugural')
      ordinal = words.ORDINAL_WORDS.get(word.lower) ?? parseInt(word.lower, 10);
    else if (words.OTHER.has(word.lower)) other = true;
    else if (word.capital && !word.first && !NOT_PART.has(word.lower)) names.unshift(word.text);
    else if (word.capital && word.first && !NOT_PART.has(word.lower) && !words.MODIFIERS.has(word.lower))
      names.unshift(word.text);
    else if (!words.MODIFIERS.has(word.lower) && !word.lower.includes('-') && !word.year) break;
    from--;
  }
  const before = tokens[from]!.follows ? tokens[from - 1] : undefined;
  return {
    from,
    ordinal: Number.isNaN(ordinal) ? null : ordinal,
    definite: before !== undefined && words.DEFINITE.has(before.lower),
    other: other || before?.lower === 'another',
    unreal:
      (before !== undefined && words.UNREAL.has(before.lower)) ||
      tokens.slice(from, head).some((word) => words.UNREAL.has(word.lower)),
    names,
  };
}

function hasNeeded(tokens: readonly Token[], from: number, head: number): boolean {
  const needed = words.NEEDS.get(tokens[head]!.lower);
  if (!needed) return true;
  if (tokens.slice(from, head).some((word) => needed.has(word.lower))) return true;
  return tokens[head + 1]?.lower === 'of' && needed.has(tokens[head + 2]?.lower ?? '');
}

/** The place told right after: "in Istanbul", "held at the Grand Hotel", "near the port of Odesa". */
function placeAfter(
  tokens: readonly Token[],
  at: number,
  happening: string,
): { from: number; to: number; text: string } | null {
  let start = at;
  if (/^(?:held|hosted|staged)$/.test(tokens[start]?.lower ?? '')) start++;
  const preposition = tokens[start];
  if (!preposition || !preposition.follows) return null;
  const places =
    words.PLACE_PREPOSITIONS.has(preposition.lower) ||
    (/^(?:attack|invasion|blast|offensive)$/.test(happening) &&
      words.TARGET_PREPOSITIONS.has(preposition.lower)) ||
    (preposition.lower === 'of' && happening === 'invasion');
  return places ? placeAt(tokens, start + 1) : null;
}

/** The name of a place that begins at an index, its article and kind left out: "the city of Sumy" is "Sumy". */
export function placeAt(
  tokens: readonly Token[],
  start: number,
): { from: number; to: number; text: string } | null {
  let from = start;
  while (
    from < start + 6 &&
    tokens[from]?.follows &&
    /^(?:the|a|its|city|town|village|port|region|province|capital|of|central|eastern|western|northern|southern|north|south|east|west|downtown|ukrainian|russian)$/.test(
      tokens[from]!.text,
    )
  )
    from++;
  const first = tokens[from];
  if (
    !first?.follows ||
    !first.capital ||
    NOT_PART.has(first.lower) ||
    first.possessive ||
    first.text.length < 2
  )
    return null;
  let to = from + 1;
  while (
    to < tokens.length &&
    to - from < MOST_PLACE_WORDS &&
    tokens[to]!.follows &&
    tokens[to]!.capital &&
    !NOT_PART.has(tokens[to]!.lower) &&
    !tokens[to - 1]!.possessive
  )
    to++;
  if (tokens[to - 1]!.possessive) return null;
  const text = tokens
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
  return { from, to, text };
}
