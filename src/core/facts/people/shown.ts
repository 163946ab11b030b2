import { CALENDAR, ROLE, SUFFIX, TITLE } from './classes.ts';
import { hashOf } from './hash.ts';
import {
  ANY_NAME,
  BODY,
  COMMON,
  DEMONYM,
  FAMILIAR,
  FIRST_NAME,
  isPhrase,
  PLACE,
  PLACE_PART,
  SURNAME,
} from './lists.ts';
import { isShownAlone } from './lone.ts';
import { isEasternOrder } from './parts.ts';
import type { Run } from './runs.ts';
import { isAged, isDescribed, isIntroduced, isMetInFull, isSpeakerInFull, isTold } from './shown-in-full.ts';
import type { Span } from './spans.ts';
import { PROSE, type Token } from './tokens.ts';

/** Titles that stand before nothing but a person's name. */
const SURE_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms mx dr sgt lt col gen capt maj sen rep gov prof sir cpl insp cllr adm'.split(' '),
);
const LONGEST_SHOWN = 4;

/** The names that the tagger missed and a title before them or an age after them shows: "Mr Lang", "Anna Keller, 45,". */
export function shown(tokens: readonly Token[], runs: readonly Run[], spans: readonly Span[]): Span[] {
  const taken = new Uint8Array(tokens.length);
  for (const span of spans) taken.fill(1, span.from, span.to);
  const found: Span[] = [];
  for (const { from, to } of runs) {
    let first = to;
    while (first > from && !isOffice(tokens[first - 1]!)) first--;
    if (first === to || to - first > LONGEST_SHOWN || tokens[from]!.style !== PROSE) continue;
    const rest = tokens.slice(first, to);
    if (
      rest.some(
        ({ form }) => !form.isCapital || form.isCapitals || (form.kind >= CALENDAR && form.kind !== SUFFIX),
      )
    )
      continue;
    if (taken.subarray(from, to).includes(1)) continue;
    const titled = first > from && SURE_TITLES.has(tokens[first - 1]!.form.folded.replace('.', ''));
    const joined =
      rest.length > 1 &&
      rest.length < 4 &&
      (rest[0]!.form.lists & FIRST_NAME) !== 0 &&
      tokens[from - 1]?.form.folded === 'and' &&
      taken[from - 2] === 1;
    if (
      titled ||
      joined ||
      isEastern(rest) ||
      isFullName(tokens, { from, to }, first) ||
      (first === from && isIntroduced(tokens, { from, to })) ||
      isShortForm(rest) ||
      isSpeakerInFull(rest, tokens[to]) ||
      isMetInFull(tokens[first - 1], rest) ||
      isTold(tokens, first, rest, to) ||
      isDescribed(tokens, rest, to) ||
      (to - from === 1 && isShownAlone(tokens, from)) ||
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
export function isEastern(words: readonly Token[]): boolean {
  const folded = words.map(({ form }) => form.folded);
  const given = words.slice(1);
  return (
    isEasternOrder(folded) &&
    given.every(({ form }) => GIVEN.test(form.folded) && !(form.lists & COMMON)) &&
    !given.every(({ form }) => form.lists & (PLACE | PLACE_PART))
  );
}

/** "Tomas Holm": a first name that is nothing else and a surname, which no longer name or thing takes in. */
function isFullName(tokens: readonly Token[], { from, to }: Run, first: number): boolean {
  const [given, surname] = [tokens[first]!.form, tokens[to - 1]!.form];
  return (
    to - first === 2 &&
    (first > from || tokens[first - 1]?.form.folded !== 'the') &&
    (given.lists & FIRST_NAME) !== 0 &&
    !(given.lists & (PLACE | FAMILIAR | BODY | DEMONYM)) &&
    !(given.lists & COMMON && tokens[first]!.opensSentence) &&
    (surname.lists & SURNAME) !== 0 &&
    !(surname.lists & (BODY | COMMON)) &&
    !isPhrase(hashOf(`${given.folded} ${surname.folded}`))
  );
}

/** "Al Keller": before a usual surname no Arabic article. */
const isShortForm = ([first, surname, ...more]: readonly Token[]): boolean =>
  more.length === 0 &&
  first!.text === 'Al' &&
  surname !== undefined &&
  (surname.form.lists & SURNAME) !== 0 &&
  !(surname.form.lists & (PLACE | BODY));

const isOffice = ({ form }: Token): boolean => form.kind === TITLE || form.kind === ROLE;
