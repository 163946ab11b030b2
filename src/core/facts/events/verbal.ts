import { overlaps, type Range } from '../../text/range.ts';
import { clauseName } from './clause-name.ts';
import type { Telling } from './telling.ts';
import { rangeOf } from './named.ts';
import { keyOf, mentionOf, type Near } from './near.ts';
import { onlyPlace, type Place, placeAt } from './place.ts';
import type { Token } from './tokens.ts';
import { tollsIn } from './tolls.ts';
import { dateOf } from './when.ts';
import { MUNITIONS, SUBJECTS, UNREAL_BEFORE, VERBS } from './verbal-words.ts';

/** A happening that a verb tells: "drones struck the port of Ravna". */
interface VerbalSpan {
  /** The words that it takes, as indices `[from, to)`: from who or what did it, where that stands right before. */
  readonly from: number;
  readonly to: number;
  /** What happens, as the nouns are classed: `attack`. */
  readonly happening: string;
  readonly place: string | null;
  /** The place is what the verb tells to be struck. */
  readonly isAimed: boolean;
}

/** Who or what did it stands no further before the verb, in words, nor after "by". */
const REACH = 7;
const REACH_BY = 4;

/**
 * What a verb tells, where no noun of its sentence tells of a happening: only with a day and a place, or with the dead or
 * hurt and one of the two, or, of a vote, with its count and a day.
 */
export function verbalTelling({ article, sentence, tokens, dates, people }: Near): Telling | null {
  const span = verbalIn(tokens, people);
  if (!span) return null;
  const mention = mentionOf(article, rangeOf(tokens, span));
  const date = dateOf(article.text, mention, sentence, dates, true, true);
  const isDated = /^\d/.test(date?.value ?? '');
  const words = article.text.slice(sentence.start, sentence.end);
  const isCounted = span.happening === 'vote' ? COUNT.test(words) : isDated && span.place !== null;
  const isTold =
    (isCounted && isDated) ||
    span.isAimed ||
    (span.happening === 'talks' && (isDated || span.place !== null)) ||
    (span.happening === 'sitting' && isDated) ||
    (span.happening === 'killing' && date !== null && span.place !== null) ||
    ((isDated || span.place !== null) && tollsIn(article.text, sentence).length > 0);
  if (!isTold) return null;
  return {
    mention,
    name: clauseName(tokens, span.from, span.to),
    sentence,
    key: keyOf(mention.text),
    named: false,
    happening: span.happening,
    ordinal: null,
    place: span.place,
    date,
    definite: false,
    other: false,
    qualified: true,
    plain: false,
  };
}

/** "7-6", "by 7 votes to 6", "unanimously". */
const COUNT = /\b\d{1,3}[-–]\d{1,3}\b|\b\d{1,3} (?:votes )?to \d{1,3}\b|\bunanimously\b/;

/** The happening that the first telling verb of a sentence tells; null where none does. */
function verbalIn(tokens: readonly Token[], people: readonly Range[]): VerbalSpan | null {
  for (let at = 1; at < tokens.length; at++) {
    const kinds = VERBS.get(tokens[at]!.lower);
    if (!kinds || tokens[at]!.capital) continue;
    for (const { happening, by, particle, passive } of kinds) {
      if (passive && !isDoneTo(tokens, at)) continue;
      if (particle && tokens[at + 1]?.lower !== particle) continue;
      if (isUnreal(tokens, at, PLANNED.has(happening))) continue;
      const doer = by === null ? at : doerOf(tokens, at, by);
      if (doer === null) continue;
      const object = placeAt(
        tokens,
        at + (particle || /^(?:on|into|onto)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1),
      );
      const place = object && !isPerson(tokens, object, people) ? object : null;
      const told = (place ?? struckPlace(tokens, at))?.text ?? onlyPlace(tokens, people);
      return {
        from: Math.min(doer, passive ? at - 2 : at),
        to: place?.to ?? at + (particle ? 2 : 1),
        happening,
        place: told,
        isAimed: by === 'arms' && (place !== null || (told !== null && MUNITIONS.has(tokens[doer]!.lower))),
      };
    }
  }
  return null;
}

/** "A child was killed"; who "he" is, another sentence tells. */
const isDoneTo = (tokens: readonly Token[], at: number): boolean =>
  /^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '') &&
  !/^(?:|he|she|it|they|we|i|you|who|which|that|this|these|those)$/.test(tokens[at - 2]?.lower ?? '');

/** Where who or what did it begins: before the verb in its own clause, or the verb itself where "by" tells it after; else null. */
function doerOf(tokens: readonly Token[], at: number, kind: string): number | null {
  const doers = SUBJECTS[kind]!;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i + 1]!.follows; i--)
    if (doers.has(tokens[i]!.lower)) return i;
  if (tokens[at + 1]?.lower !== 'by') return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 2 + REACH_BY) && tokens[i]!.follows; i++)
    if (doers.has(tokens[i]!.lower)) return at;
  return null;
}

/** What was struck, where it is told before the verb: "the town of Pesk was hit by rockets". */
function struckPlace(tokens: readonly Token[], at: number): Place | null {
  if (!/^(?:was|were)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  for (let start = at - 2; start >= Math.max(1, at - 1 - REACH); start--) {
    const place = placeAt(tokens, start);
    if (place?.to === at - 1) return place;
  }
  return null;
}

/** What is told beforehand too: "the envoys will meet in Ravna on Monday". */
const PLANNED: ReadonlySet<string> = new Set(['talks', 'sitting', 'opening']);

/** What did not happen, or not yet: "did not strike", "if troops stormed"; what is planned for a day is told. */
function isUnreal(tokens: readonly Token[], at: number, isPlanned: boolean): boolean {
  return tokens.slice(Math.max(0, at - REACH - 1), at).some(({ lower }, i, before) => {
    if (!UNREAL_BEFORE.has(lower)) return false;
    const isPlan =
      lower === 'will' || (lower === 'to' && /^(?:are|is|were|was|due)$/.test(before[i - 1]?.lower ?? ''));
    return !(isPlanned && isPlan);
  });
}

const isPerson = (tokens: readonly Token[], { from, to }: Place, people: readonly Range[]): boolean =>
  people.some((person) => overlaps(person, { start: tokens[from]!.start, end: tokens[to - 1]!.end }));
