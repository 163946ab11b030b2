import {
  BODY_HEAD,
  CALENDAR,
  MODIFIER,
  PARTICLE,
  PLACE_HEAD,
  ROLE,
  SPEECH_VERB,
  SUFFIX,
  THING_HEAD,
  TITLE,
} from './classes.ts';
import { add, EMPTY } from './hash.ts';
import { ANY_NAME, BODY, COMMON, DEMONYM, FIRST_NAME, PLACE, PLACE_PART, SURNAME } from './lists.ts';
import { isEasternOrder } from './parts.ts';
import { type Run, runsOf } from './runs.ts';
import { BEGIN, LAST, UNIT } from './tags.ts';
import { PROSE, type Token } from './tokens.ts';

/** A name as token indices `[from, to)`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The names that a row of tags marks. */
export function spansOf(tags: Uint8Array): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i];
    if (tag === BEGIN || tag === UNIT) from = i;
    if (tag === LAST || tag === UNIT) spans.push({ from, to: i + 1 });
  }
  return spans;
}

/** The names that the tagger's tags mark, put right by rules that need no weighing, in order. */
export function namesOf(tokens: readonly Token[], tags: Uint8Array): Span[] {
  const runs = runsOf(tokens);
  const runAt = new Map<number, Run>();
  for (const run of runs) for (let i = run.from; i < run.to; i++) runAt.set(i, run);
  const spans = spansOf(tags)
    .map((span) => bare(tokens, span))
    .filter((span): span is Span => span !== null && isPerson(tokens, span, runAt.get(span.from)!));
  return consistent(
    tokens,
    runs,
    [...merged(tokens, spans, runAt), ...shown(tokens, runs, spans)].sort((a, b) => a.from - b.from),
  );
}

/** Two names side by side, or with nothing but particles between them, are one: it is long, or a name few have. */
function merged(tokens: readonly Token[], spans: readonly Span[], runAt: ReadonlyMap<number, Run>): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    const between =
      last && runAt.get(last.from) === runAt.get(span.from) ? tokens.slice(last.to, span.from) : null;
    if (last && between?.every(({ form }) => form.kind === PARTICLE))
      out[out.length - 1] = { from: last.from, to: span.to };
    else out.push(span);
  }
  return out;
}

/** Titles that stand before nothing but a person's name. */
const SURE_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr sgt lt col gen capt maj sen rep gov prof sir cpl insp cllr mr. mrs. ms. dr. sgt. lt. col. gen. capt. maj. sen. rep. gov. prof. cpl. insp. cllr. adm.'.split(
    ' ',
  ),
);
const LONGEST_SHOWN = 4;

/** The names that the tagger missed and a title before them or an age after them shows: "Mr Lang", "Anna Keller, 45,". */
function shown(tokens: readonly Token[], runs: readonly Run[], spans: readonly Span[]): Span[] {
  const taken = new Set(spans.map(({ to }) => to));
  const found: Span[] = [];
  for (const { from, to } of runs) {
    let first = from;
    while (first < to && tokens[first]!.form.kind === TITLE) first++;
    if (first === to || to - first > LONGEST_SHOWN || tokens[from]!.style !== PROSE) continue;
    const rest = tokens.slice(first, to);
    if (
      rest.some(
        ({ form }) => !form.isCapital || form.isCapitals || (form.kind >= CALENDAR && form.kind !== SUFFIX),
      )
    )
      continue;
    let free = true;
    for (let i = from; i <= to; i++) free &&= !taken.has(i);
    if (!free) continue;
    const titled = first > from && SURE_TITLES.has(tokens[first - 1]!.form.folded);
    const joined =
      rest.length > 1 &&
      rest.length < 4 &&
      (rest[0]!.form.lists & FIRST_NAME) !== 0 &&
      taken.has(from - 1) &&
      tokens[from - 1]?.form.folded === 'and';
    if (
      titled ||
      joined ||
      isEastern(rest) ||
      (rest.length > 1 && rest[0]!.form.lists & (FIRST_NAME | ANY_NAME) && isAged(tokens, to))
    )
      found.push({ from: first, to });
  }
  return found;
}

/** One or two syllables of Chinese or Korean in Latin letters. */
const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|uai|uan|ing|yun|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|oo|eo|er|a|o|e|i|u)';
const GIVEN = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`);

/** "Xi Jinping": a surname of the east and syllables that are no place and no word. */
function isEastern(words: readonly Token[]): boolean {
  const folded = words.map(({ form }) => form.folded);
  const given = words.slice(1);
  return (
    isEasternOrder(folded) &&
    given.every(({ form }) => GIVEN.test(form.folded) && !(form.lists & COMMON)) &&
    !given.every(({ form }) => form.lists & (PLACE | PLACE_PART))
  );
}

const COMMA_GAP = add(EMPTY, 44);

/** "…, 45," or "…, 45." */
const isAged = (tokens: readonly Token[], next: number): boolean =>
  tokens[next]?.gap === COMMA_GAP &&
  /^[1-9]\d?$/.test(tokens[next].text) &&
  (tokens[next + 1]?.gap === COMMA_GAP || tokens[next + 1]?.opensSentence !== false);

/** A name without the titles, roles and peoples before it; null where nothing else is left. */
function bare(tokens: readonly Token[], { from, to }: Span): Span | null {
  let first = from;
  while (first < to - 1 && isBefore(tokens[first]!)) first++;
  // "Minister" alone is nobody's name; "Prince" may be.
  if (first === to - 1 && first > from && tokens[first]!.form.kind === SUFFIX) return null;
  if (to - first === 1 && isTitleAlone(tokens[first]!)) return null;
  return { from: first, to };
}

const isBefore = ({ form, text }: Token): boolean =>
  (form.kind === TITLE &&
    !(form.lists & FIRST_NAME && !text.endsWith('.') && !TITLES_FIRST.has(form.folded))) ||
  ((form.kind === ROLE || form.kind === MODIFIER) && !(form.lists & FIRST_NAME)) ||
  ((form.lists & DEMONYM) !== 0 && (form.lists & (FIRST_NAME | SURNAME)) === 0);

/** Titles that are first names too, and hardly ever first names in the news. */
const TITLES_FIRST: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'sir',
  'lord',
  'lady',
  'king',
  'queen',
  'pope',
  'st',
  'dr',
  'princess',
  'prince',
  'president',
  'general',
  'doctor',
  'captain',
  'major',
  'colonel',
]);

const isTitleAlone = ({ form }: Token): boolean =>
  (form.kind === TITLE || form.kind === ROLE || form.kind === MODIFIER || form.kind === CALENDAR) &&
  !(form.lists & FIRST_NAME);

/** Where the titles before a name begin. */
function titleStart(tokens: readonly Token[], from: number): number {
  let first = from;
  while (first > 0 && tokens[first]!.joins && tokens[first - 1]!.form.kind === TITLE) first--;
  return first;
}

/** No person: "Kim Dae Jung Library" names a thing after one. */
function isPerson(tokens: readonly Token[], { from, to }: Span, run: Run): boolean {
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
  return !(to - from === 1 && isDate(tokens, from));
}

/** What has a person's name after it and is none: "Hurricane Anna", "HMS Queen Anna", where the title is before the name. */
const THINGS: ReadonlySet<string> = new Set(
  'hurricane storm typhoon cyclone uss hms ins rms ss operation lake mount mt fort port camp cape'.split(' '),
);

const IN_TIME: ReadonlySet<string> = new Set(
  'in on of since until by last next this early late mid every from during'.split(' '),
);

/** "3 May", "May 3", "in May": a month or a day of the week, whoever has it for a name. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { form, style, joins } = tokens[at]!;
  if (form.kind !== CALENDAR) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    (joins &&
      before !== undefined &&
      (/\d/.test(before.text) || (style === PROSE && IN_TIME.has(before.form.folded)))) ||
    (next !== undefined && next.joins && /^\d/.test(next.text))
  );
}

const HEADS: ReadonlySet<number> = new Set([BODY_HEAD, PLACE_HEAD, THING_HEAD]);

/** Adds the places where a full name, or a person's surname alone, stands again. */
function consistent(tokens: readonly Token[], runs: readonly Run[], spans: readonly Span[]): Span[] {
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
          standsAlone(tokens, i, i + length, to)
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
  return [...spans, ...added].sort((a, b) => a.from - b.from);
}

/** A surname that is a place or a common word too is a person's where it speaks, and a common one within a sentence. */
function isTelling(tokens: readonly Token[], at: number): boolean {
  const { form, opensSentence } = tokens[at]!;
  if (tokens[at + 1]?.joins && tokens[at + 1]!.form.kind === SPEECH_VERB) return true;
  return !(form.lists & (PLACE | BODY)) && !(form.lists & COMMON && opensSentence);
}

/** The one word by which a person's surname is told again: "Leyen" of "von der Leyen" finds the run that "von der" opens. */
function surnameWord(tokens: readonly Token[], from: number, to: number): string {
  let last = to - 1;
  while (last > from + 1 && tokens[last]!.form.kind === SUFFIX) last--;
  const words = tokens.slice(from, last + 1).map(({ form }) => form.folded);
  return isEasternOrder(words) ? words[0]! : words.at(-1)!;
}

/** Nothing beside it makes a longer name of it. */
const standsAlone = (tokens: readonly Token[], from: number, to: number, end: number): boolean =>
  to === end || !HEADS.has(tokens[to]!.form.kind) || from < 0;

const key = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++) text += ` ${tokens[i]!.form.folded}`;
  return text;
};
