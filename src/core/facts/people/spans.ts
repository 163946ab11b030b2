import { again } from './again.ts';
import { withoutBrands } from './brands.ts';
import { CALENDAR, MODIFIER, PARTICLE, ROLE, SUFFIX, TITLE } from './classes.ts';
import { BODY, COMMON, DEMONYM, FAMILIAR, FIRST_NAME, PLACE, SURNAME } from './lists.ts';
import { isPerson } from './look-alikes.ts';
import { withNamesakes } from './namesakes.ts';
import { withNicknames } from './nicknamed.ts';
import { type Run, runsOf } from './runs.ts';
import { isEastern, shown } from './shown.ts';
import { isMetInFull, isSpeakerInFull } from './shown-in-full.ts';
import { BEGIN, LAST, UNIT } from './tags.ts';
import { CAPITALS, PROSE, type Token } from './tokens.ts';

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
  const found = withNicknames(tokens, [
    ...merged(tokens, spans, runAt).flatMap((span) => parted(tokens, withGiven(tokens, span))),
    ...shown(tokens, runs, spans),
  ]);
  const told = withoutBrands(tokens, withNamesakes(tokens, runs, found));
  return [...told, ...again(tokens, runs, told)].sort((a, b) => a.from - b.from);
}

/** In capitals, where all words look alike, a word that is nobody's name parts two names: "KELLER MEETS HOLM". */
function parted(tokens: readonly Token[], span: Span): Span[] {
  if (tokens[span.from]!.style !== CAPITALS) return [span];
  const parts: Span[] = [];
  let from = span.from;
  for (let i = span.from; i <= span.to; i++) {
    const lists = i < span.to && tokens[i]!.form.kind !== PARTICLE ? tokens[i]!.form.lists : 0;
    if (i < span.to && !(lists & COMMON && !(lists & NAMES))) continue;
    if (i > from) parts.push({ from, to: i });
    from = i + 1;
  }
  return parts;
}

const NAMES = FIRST_NAME | SURNAME;

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

/** A name with the first name right before it that is nothing else: "George Washington Harper". */
function withGiven(tokens: readonly Token[], { from, to }: Span): Span {
  const [before, first] = [tokens[from - 1], tokens[from]!];
  const isWhole =
    before !== undefined &&
    first.joins &&
    before.style === PROSE &&
    to - from === 1 &&
    (isSpeakerInFull([before, first], tokens[to]) ||
      isMetInFull(tokens[from - 2], [before, first]) ||
      isEastern([before, first]));
  const isGiven =
    before !== undefined &&
    first.joins &&
    before.style === PROSE &&
    before.form.kind === 0 &&
    before.form.isCapital &&
    (before.form.lists & FIRST_NAME) !== 0 &&
    !(before.form.lists & (FAMILIAR | DEMONYM)) &&
    !(before.form.lists & (PLACE | BODY) && !isOffice(tokens[from - 2])) &&
    !(before.form.lists & COMMON && before.opensSentence);
  return isWhole || isGiven ? { from: from - 1, to } : { from, to };
}

const isOffice = (token: Token | undefined): boolean =>
  token !== undefined && (token.form.kind === TITLE || token.form.kind === ROLE);

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
const TITLES_FIRST: ReadonlySet<string> = new Set(
  'mr mrs ms sir lord lady king queen pope st dr princess prince president general doctor captain major colonel'.split(
    ' ',
  ),
);

const isTitleAlone = ({ form }: Token): boolean =>
  (form.kind === TITLE || form.kind === ROLE || form.kind === MODIFIER || form.kind === CALENDAR) &&
  !(form.lists & FIRST_NAME);
