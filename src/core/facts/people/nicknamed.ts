import { BODY_HEAD, CALENDAR, PLACE_HEAD, PRONOUN, ROLE, SUFFIX, THING_HEAD, TITLE } from './classes.ts';
import { add, EMPTY } from './hash.ts';
import { ANY_NAME, COMMON, FIRST_NAME, SURNAME } from './lists.ts';
import type { Span } from './spans.ts';
import { PROSE, type Token } from './tokens.ts';

/** A nickname has no more words: "The Big Man". */
const LONGEST_NICKNAME = 3;

/** The gaps that are one quotation mark and space, double or single. */
const MARKS: ReadonlySet<number> = new Set([add(EMPTY, 34), add(EMPTY, 39)]);

const NO_NAME: ReadonlySet<number> = new Set([
  BODY_HEAD,
  CALENDAR,
  PLACE_HEAD,
  THING_HEAD,
  TITLE,
  ROLE,
  PRONOUN,
]);

/**
 * The spans, with each name that has a nickname in quotation marks taken whole: ‘Nils "The Ferret" Keller’, whatever the
 * tagger made of its parts.
 */
export function withNicknames(tokens: readonly Token[], all: readonly Span[]): Span[] {
  const spans = all.flatMap((span) => atOneMark(tokens, span));
  const named = nicknamed(tokens, spans);
  if (!named.length) return spans;
  return [
    ...spans.filter((span) => !named.some((one) => span.from < one.to && one.from < span.to)),
    ...named,
  ];
}

/** One quotation mark alone parts two names: ‘the film "Anna" Keller wrote’. */
function atOneMark(tokens: readonly Token[], { from, to }: Span): Span[] {
  const marks: number[] = [];
  for (let i = from + 1; i < to; i++) if (MARKS.has(tokens[i]!.gap)) marks.push(i);
  return marks.length === 1
    ? [
        { from, to: marks[0]! },
        { from: marks[0]!, to },
      ]
    : [{ from, to }];
}

function nicknamed(tokens: readonly Token[], spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let open = 1; open < tokens.length - 1; open++) {
    if (!isMarked(tokens[open]!) || !isGiven(tokens[open - 1]!)) continue;
    let last = open + 1;
    while (last < tokens.length && last - open < LONGEST_NICKNAME && !isMarked(tokens[last]!)) last++;
    const surname = tokens[last];
    if (!surname || surname.gap !== tokens[open]!.gap || !isMarked(surname) || !isSurname(surname)) continue;
    const before = spans.find(({ to, from }) => to >= open && from < open);
    const after = spans.find(({ from, to }) => from <= last && to > last);
    let to = Math.max(last + 1, after?.to ?? 0);
    if (tokens[to]?.form.kind === SUFFIX && tokens[to]!.joins) to++;
    found.push({ from: Math.min(open - 1, before?.from ?? open), to });
    open = last;
  }
  return found;
}

const isMarked = ({ gap, opensSentence }: Token): boolean => MARKS.has(gap) && !opensSentence;

const isGiven = ({ form, gap, isPossessive, style }: Token): boolean =>
  form.isCapital &&
  !MARKS.has(gap) &&
  style === PROSE &&
  !isPossessive &&
  !NO_NAME.has(form.kind) &&
  (form.lists & FIRST_NAME) !== 0;

const isSurname = ({ form, style }: Token): boolean =>
  form.isCapital &&
  style === PROSE &&
  !NO_NAME.has(form.kind) &&
  ((form.lists & COMMON) === 0 || (form.lists & (SURNAME | ANY_NAME)) !== 0);
