import { BODY_HEAD, CALENDAR, PLACE_HEAD, THING_HEAD, TITLE } from './classes.ts';
import { add, EMPTY } from './hash.ts';
import { FIRST_NAME, PLACE } from './lists.ts';
import type { Run } from './runs.ts';
import type { Span } from './spans.ts';
import { PROSE, type Token } from './tokens.ts';

/** The classes of nouns that make another thing's name of a person's: "Kim Dae Jung Library". */
export const HEADS: ReadonlySet<number> = new Set([BODY_HEAD, PLACE_HEAD, THING_HEAD]);

const IN_TIME: ReadonlySet<string> = new Set(
  'in on of since until by last next this early late mid every from during'.split(' '),
);

const IN_MAY: ReadonlySet<string> = new Set('in since until last next early late mid'.split(' '));

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?$/;

/** "3 May", "May 3", "in May", "died Monday": a month or a day of the week, whoever has it for a name. */
export function isDate(tokens: readonly Token[], at: number): boolean {
  const { form, style, joins } = tokens[at]!;
  // "May" is a name and a verb so often that it is no month by itself.
  const isMay = form.folded === 'may';
  if (form.kind !== CALENDAR && !isMay) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    (WEEKDAY.test(form.folded) && !(joins && before !== undefined && before.form.kind === TITLE)) ||
    (joins &&
      before !== undefined &&
      (/\d/.test(before.text) || (style === PROSE && (isMay ? IN_MAY : IN_TIME).has(before.form.folded)))) ||
    (next !== undefined && next.joins && /^\d/.test(next.text))
  );
}

/** Where the titles before a name begin. */
function titleStart(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && tokens[first]!.joins && tokens[first - 1]!.form.kind === TITLE) first--;
  return first;
}

/** No person: "Kim Dae Jung Library" names a thing after one. */
export function isPerson(tokens: readonly Token[], { from, to }: Span, run: Run): boolean {
  const next = tokens[to];
  if (
    next &&
    to < run.to &&
    next.joins &&
    next.form.isCapital &&
    next.style === PROSE &&
    HEADS.has(next.form.kind) &&
    !(next.form.lists & FIRST_NAME && to - from === 1)
  )
    return false;
  const before = tokens[titleStart(tokens, from) - 1];
  if (before && tokens[from]!.joins && THINGS.has(before.form.folded) && before.form.isCapital) return false;
  if (to - from > 1 && SURE_THINGS.has(tokens[from]!.form.folded)) return false;
  if (isPlaced(tokens, { from, to })) return false;
  return !(to - from === 1 && isDate(tokens, from));
}

/** What has a person's name after it and is none: "Hurricane Anna", "HMS Queen Anna", where the title is before the name. */
const THINGS: ReadonlySet<string> = new Set(
  'hurricane storm typhoon cyclone uss hms ins rms ss operation lake mount mt fort port camp cape'.split(' '),
);

/** Those of them that are nobody's first name. */
const SURE_THINGS: ReadonlySet<string> = new Set('hurricane typhoon cyclone uss hms ins rms'.split(' '));

/** Words before a place. After "of", "from" and "to" people stand as often. */
const WHERE: ReadonlySet<string> = new Set('in at near through across into around'.split(' '));

/** Verbs of going, and what comes between them and a place: "flew from Paris", "to stay in Jordan". */
const GOING: ReadonlySet<string> = new Set(
  'arrive arrived come came drive drove flew fly flying go going gone home live lived lives living moved move moving return returned returning sail sailed stay stayed stays travel traveled travelled travelling went'.split(
    ' ',
  ),
);
const TO_PLACE: ReadonlySet<string> = new Set('in to from at near'.split(' '));

/** "flew from Paris": a place, whoever in the article has it for a name. */
const isGoneTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.joins &&
  TO_PLACE.has(tokens[at - 1]?.form.folded ?? '') &&
  tokens[at - 1]!.joins &&
  GOING.has(tokens[at - 2]?.form.folded ?? '');

/** Last words of a place's name that are surnames too. */
const GROUNDS: ReadonlySet<string> = new Set(
  'wood woods hill hills moor brook pond field fields farm heath marsh green common ford bridge mill mills lane beach bay ridge dale forest'.split(
    ' ',
  ),
);

/** "Sochi, in the south" and "through Ling Wood": what stands beside it, or ends it, makes a place of it. */
function isPlaced(tokens: readonly Token[], { from, to }: Span): boolean {
  const [first, last, next] = [tokens[from]!, tokens[to - 1]!, tokens[to]];
  if (to - from === 1 && first.form.lists & PLACE)
    return (
      isGoneTo(tokens, from) ||
      (!(first.form.lists & FIRST_NAME) && next?.gap === COMMA && WHERE.has(next.form.folded))
    );
  if (to - from === 1) return false;
  return (
    GROUNDS.has(last.form.folded) &&
    !last.isPossessive &&
    first.joins &&
    WHERE.has(tokens[from - 1]?.form.folded ?? '')
  );
}

const COMMA = add(EMPTY, 44);
