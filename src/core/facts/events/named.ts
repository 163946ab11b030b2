import type { Range } from '../../text/range.ts';
import type { Token } from './tokens.ts';
import * as words from './words.ts';

/** A proper name of an event: the words that it takes, as indices `[from, to)`, and the index of its head. */
export interface NamedSpan {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** A name has no more words than this before its head, and none more after it. */
const MOST_BEFORE = 8;
const MOST_AFTER = 6;

/** The proper names of events in a sentence, none overlapping another, in order. */
export function namedIn(tokens: readonly Token[]): NamedSpan[] {
  const found: NamedSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const span = fixedAt(tokens, i) ?? openedAt(tokens, i) ?? headedAt(tokens, i);
    if (!span || isWithinBody(tokens, span) || isBodyAfter(tokens, span)) continue;
    // The later of two that overlap has more words before its head, which the earlier could not know.
    while (found.length && found.at(-1)!.to > span.from) found.pop();
    found.push(span);
    i = Math.max(i, span.to - 1);
  }
  return found;
}

/** The range of a name in the article. */
export const rangeOf = (tokens: readonly Token[], { from, to }: Pick<NamedSpan, 'from' | 'to'>): Range => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** A name that is known as it stands, with a year or number before or after it: "2018 FIFA World Cup", "Super Bowl LIV". */
function fixedAt(tokens: readonly Token[], at: number): NamedSpan | null {
  const token = tokens[at]!;
  if (!token.capital && !/^\d/.test(token.text) && token.lower !== 'the') return null;
  for (let to = Math.min(tokens.length, at + words.LONGEST_FIXED); to > at; to--) {
    const run = tokens.slice(at, to);
    if (run.some((word, i) => i > 0 && !word.follows)) continue;
    const name = run
      .map((word, i) => word.lower + (word.possessive && i < run.length - 1 ? "'s" : ''))
      .join(' ');
    if (!words.FIXED.has(name)) continue;
    // "The Troubles" is a name, "the Holocaust" a name with its article.
    const from = token.lower === 'the' ? at + 1 : at;
    if (
      !run.slice(from - at).some((word) => word.capital || /^\d/.test(word.text)) ||
      (!tokens[to - 1]!.capital && !/\d/.test(tokens[to - 1]!.text))
    )
      continue;
    const whole = withYearAfter(tokens, to, /^[IVXL]+$/);
    return { from: leftOf(tokens, from).from, to: whole, head: to - 1 };
  }
  return null;
}

/** A name that its first word opens: "Operation Spider's Web", "Hurricane Ida", "Battle of Kursk", "Expo 2020". */
function openedAt(tokens: readonly Token[], at: number): NamedSpan | null {
  const { lower, capital, text } = tokens[at]!;
  const next = tokens[at + 1];
  if (!capital || !next) return null;
  if (lower === 'operation' && isNamePart(next)) {
    const to = nameRun(tokens, at + 1, true);
    return words.BODIES.has(tokens[to - 1]!.lower) ? null : { from: at, to, head: at };
  }
  if (
    words.STORMS.has(lower) &&
    next.follows &&
    isNamePart(next) &&
    !words.BODIES.has(next.lower) &&
    next.text.length > 2 &&
    next.lower !== 'season'
  )
    return { from: tokens[at - 1]?.lower === 'tropical' ? at - 1 : at, to: at + 2, head: at };
  if (/^(?:Expo|Euro|COP|Copa|Eurovision)$/.test(text) && next.follows && /^\d{2,4}$/.test(next.text))
    return { from: at, to: at + 2, head: at };
  if (/^COP-?\d\d$/.test(text)) return { from: at, to: at + 1, head: at };
  return null;
}

/** A name that its head closes, with what stands before it and the year or the "of …" that follows. */
function headedAt(tokens: readonly Token[], at: number): NamedSpan | null {
  const head = tokens[at]!;
  const isCapital = head.capital && (words.CAPITAL_HEADS.has(head.lower) || words.OF_HEADS.has(head.lower));
  if (
    !isCapital &&
    !words.LOWER_HEADS.has(head.lower) &&
    !words.YEAR_HEADS.has(head.lower) &&
    !words.LOWER_OF_HEADS.has(head.lower)
  )
    return null;
  const left = leftOf(tokens, at);
  const after = tailOf(tokens, at, left.year);
  const span = { from: left.from, to: after, head: at };
  const tail = after > at + 1;
  const before = tokens[at - 1];
  if (isOfThing(tokens, at)) return null;
  if (before && words.NOT_EVENTS.has(`${before.lower}-${head.lower}`) && !left.year) return null;
  if (left.year && (words.YEAR_HEADS.has(head.lower) || isCapital))
    return isBareYear(tokens, span) ? null : span;
  if (tail && tokens[at + 1]!.year)
    return left.proper || (words.YEAR_HEADS.has(head.lower) && left.from < at) ? span : null;
  if (
    tail &&
    words.OF_HEADS.has(head.lower) &&
    (isCapital || left.proper || left.inner) &&
    isOfTail(tokens, at, after)
  )
    return span;
  if (tail && left.inner && /^\d/.test(tokens[after - 1]!.text)) return span;
  if (!left.proper) return null;
  if (isCapital && words.CAPITAL_HEADS.has(head.lower)) return isNarrow(tokens, at, left.from) ? span : null;
  return words.LOWER_HEADS.has(head.lower) || words.INNER_HEADS.get(head.lower)?.has(before!.lower)
    ? span
    : null;
}

/** "The British war effort", "the Valley Conference title": the head tells what kind of thing the next noun is. */
function isOfThing(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  const { capital, lower, possessive } = tokens[head]!;
  return (
    next !== undefined &&
    next.follows &&
    !possessive &&
    (!capital || lower === 'conference') &&
    words.THINGS_AFTER.has(next.lower)
  );
}

interface Left {
  readonly from: number;
  readonly proper: boolean;
  readonly year: boolean;
  readonly inner: boolean;
}

/** The words before a head that belong to its name. */
function leftOf(tokens: readonly Token[], head: number): Left {
  let from = head;
  let proper = false;
  let year = false;
  let inner = false;
  while (from > 0 && head - from < MOST_BEFORE && tokens[from]!.follows) {
    const word = tokens[from - 1]!;
    if (word.year) {
      from--;
      year = true;
      from -= dayBefore(tokens, from, head);
      break;
    }
    if (words.isOrdinal(word.lower)) {
      from--;
      continue;
    }
    if (word.possessive && !isOwnPossessive(tokens, from - 1, head)) break;
    if (word.lower === 'years' && word.capital && words.COUNTS.has(tokens[from - 2]?.lower ?? '')) {
      from -= 2;
      proper = true;
      break;
    }
    if (isNamePart(word) && !(word.first && !isProperFirst(word))) proper = true;
    else if (words.INNER.has(word.lower)) inner = true;
    else if (!isConnector(tokens, from - 1)) break;
    from--;
  }
  while (from < head && isLoose(tokens, from, head)) from++;
  return { from, proper: proper && hasProper(tokens, from, head), year, inner };
}

/** How many words of a date before a year belong to the name: "February 1974 … election", "September 11, 2001 attacks". */
function dayBefore(tokens: readonly Token[], year: number, head: number): number {
  const [month, day] = [tokens[year - 2], tokens[year - 1]];
  if (day && words.MONTHS.has(day.lower) && tokens[year]!.follows)
    return tokens[head]!.lower.startsWith('election') ? 1 : 0;
  return day && month && words.MONTHS.has(month.lower) && /^\d{1,2}$/.test(day.text) ? 2 : 0;
}

/** A word that a name may hold with a capital: not a function word, a month or a title. */
const isNamePart = (word: Token): boolean => word.capital && !words.NOT_PART.has(word.lower);

/** A sentence's first word has a capital in any case: only one with another capital or a digit is surely a name. */
const isProperFirst = (word: Token): boolean => word.text.length > 1 && !words.INNER.has(word.lower);

/** "Thirty Years' War", "Women's World Cup": with a capital and closely before the head. */
const isOwnPossessive = (tokens: readonly Token[], at: number, head: number): boolean =>
  head - at <= 3 &&
  /^(?:years?|women|men|world|workers|children|people|peasants|miners|players|colonels|king|queen|valentine|open)$/i.test(
    tokens[at]!.text.replace(/['’]?s$/, ''),
  );

/** "House of Representatives", "Trinidad and Tobago" within a name. */
function isConnector(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { lower } = tokens[at]!;
  if (
    !before ||
    !tokens[at]!.follows ||
    !tokens[at + 1]!.capital ||
    !before.capital ||
    words.NOT_PART.has(before.lower)
  )
    return false;
  return (
    (lower === 'of' && /^(?:house|horn|isle|republic|gulf|cape|council|cup)$/.test(before.lower)) ||
    (lower === 'and' && /^(?:trinidad|bosnia|newfoundland|track)$/.test(before.lower))
  );
}

/** A name starts with a year, an ordinal or a proper name: not with "national" or "and". */
const isLoose = (tokens: readonly Token[], at: number, head: number): boolean => {
  const word = tokens[at]!;
  if (word.year || words.MONTHS.has(word.lower)) return false;
  if (words.isOrdinal(word.lower)) return false;
  return !word.capital && !hasDigits(word) && !(at === head);
};
const hasDigits = (word: Token): boolean => /\d/.test(word.text);

const hasProper = (tokens: readonly Token[], from: number, head: number): boolean =>
  tokens.slice(from, head).some((word) => isNamePart(word) && !words.isOrdinal(word.lower));

/** The index after what follows a head and belongs to its name. */
function tailOf(tokens: readonly Token[], head: number, year: boolean): number {
  const next = tokens[head + 1];
  const { lower } = tokens[head]!;
  if (!next?.follows || tokens[head]!.possessive) return head + 1;
  if (next.year) return head + 2;
  if (
    next.lower === 'of' &&
    tokens[head + 2]?.follows &&
    /^\d{4}(?:[-–]\d{2,4})?$/.test(tokens[head + 2]!.text)
  )
    return head + 3;
  const takes =
    (next.lower === 'of' && (words.OF_HEADS.has(lower) || words.LOWER_OF_HEADS.has(lower))) ||
    (next.lower === 'in' && words.IN_HEADS.has(lower) && (year || tokens[head]!.capital)) ||
    (next.lower === 'on' && words.ON_HEADS.has(lower) && tokens[head]!.capital);
  if (!takes) return head + 1;
  let at = head + 2;
  if (tokens[at]?.lower === 'the') at++;
  if (!tokens[at]?.follows || !isNamePart(tokens[at]!)) return head + 1;
  return nameRun(tokens, at, next.lower === 'on' || /^(?:battle|siege)$/.test(lower));
}

const isOfTail = (tokens: readonly Token[], head: number, to: number): boolean =>
  to > head + 2 && tokens[head + 1]!.lower !== 'on';

/** The index after a run of words with capitals that begins at `at`. */
function nameRun(tokens: readonly Token[], at: number, throughPossessive: boolean): number {
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < MOST_AFTER &&
    tokens[to]!.follows &&
    (!tokens[to - 1]!.possessive || throughPossessive)
  ) {
    const word = tokens[to]!;
    const next = tokens[to + 1];
    if (isNamePart(word) || (word.year && throughPossessive)) to++;
    else if (/^(?:and|of|the)$/.test(word.lower) && throughPossessive && next?.follows && isNamePart(next))
      to += 2;
    else break;
  }
  return to;
}

/** "In 2019 elections were held": a year that only dates the noun after it. */
const isBareYear = (tokens: readonly Token[], { from, head }: NamedSpan): boolean =>
  head - from === 1 && /^(?:in|by|of|from|since|until)$/.test(tokens[from - 1]?.lower ?? '');

/** Heads that are common in other names ask for one of the words that make them an event's. */
function isNarrow(tokens: readonly Token[], head: number, from: number): boolean {
  const allowed = words.NARROW.get(tokens[head]!.lower);
  return (
    !allowed ||
    tokens
      .slice(from, head)
      .some((word) => allowed.has(word.lower) || (word.possessive && allowed.has(`${word.lower}'s`)))
  );
}

/** "Daughters of the American Revolution", "Ministry of War": a name in the name of a body. */
function isWithinBody(tokens: readonly Token[], { from }: NamedSpan): boolean {
  let at = from - 1;
  if (tokens[at]?.lower === 'the') at--;
  // "Popular Front for the Liberation of …".
  if (
    /^(?:for|to)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:Front|Campaign|Fund|Act|Movement|Committee)$/.test(tokens[at - 1]?.text ?? '')
  )
    return true;
  return (
    tokens[at]?.lower === 'of' &&
    words.WITHIN_BODIES.has(tokens[at - 1]?.lower ?? '') &&
    tokens[at - 1]!.capital
  );
}

/** "World Cup Committee", "National War Labor Board": the name of a body goes on with capitals. */
function isBodyAfter(tokens: readonly Token[], { to }: NamedSpan): boolean {
  if (tokens[to - 1]!.possessive || tokens[to - 1]!.year) return false;
  for (let at = to; at < to + 3 && tokens[at]?.follows && tokens[at]!.capital; at++)
    if (words.BODIES.has(tokens[at]!.lower) && (at === to || !words.PEOPLE_AFTER.has(tokens[at]!.lower)))
      return true;
  return false;
}

/** Whether a year tail of the form "2018" or a number in capitals follows a fixed name. */
function withYearAfter(tokens: readonly Token[], to: number, number: RegExp): number {
  const next = tokens[to];
  return next?.follows && !tokens[to - 1]!.possessive && (next.year || number.test(next.text)) ? to + 1 : to;
}
