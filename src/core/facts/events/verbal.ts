import { overlaps, type Range } from '../../text/range.ts';
import type { Telling } from './join.ts';
import { rangeOf } from './named.ts';
import { keyOf, mentionOf, type Near } from './near.ts';
import { onlyPlace, type Place, placeAt } from './place.ts';
import type { Token } from './tokens.ts';
import { tollsIn } from './tolls.ts';
import { dateOf } from './when.ts';
import { SUBJECTS, UNREAL_BEFORE, VERBS } from './verbal-words.ts';

/** A happening that a verb tells: "drones struck the port of Ravna". */
interface VerbalSpan {
  /** The words that it takes, as indices `[from, to)`: from who or what did it, where that stands right before. */
  readonly from: number;
  readonly to: number;
  /** What happens, as the nouns are classed: `attack`. */
  readonly happening: string;
  readonly place: string | null;
}

/** Who or what did it stands no further before the verb, in words, nor after "by". */
const REACH = 5;
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
  const isDated = date?.value !== null && date !== null;
  const words = article.text.slice(sentence.start, sentence.end);
  const isCounted = span.happening === 'vote' ? COUNT.test(words) : isDated && span.place !== null;
  const isTold =
    (isCounted && isDated) ||
    ((isDated || span.place !== null) && tollsIn(article.text, sentence).length > 0);
  if (!isTold) return null;
  return {
    mention,
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
    if (!kinds || tokens[at]!.capital || isUnreal(tokens, at)) continue;
    for (const { happening, by, particle } of kinds) {
      if (particle && tokens[at + 1]?.lower !== particle) continue;
      const doer = by === null ? at : doerOf(tokens, at, by);
      if (doer === null) continue;
      const object = placeAt(tokens, at + (particle ? 2 : 1));
      const place = object && !isPerson(tokens, object, people) ? object : null;
      return {
        from: Math.min(doer, at),
        to: place?.to ?? at + (particle ? 2 : 1),
        happening,
        place: (place ?? struckPlace(tokens, at))?.text ?? onlyPlace(tokens, people),
      };
    }
  }
  return null;
}

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

/** What did not happen, or not yet: "did not strike", "if troops stormed". */
const isUnreal = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - REACH - 1), at).some(({ lower }) => UNREAL_BEFORE.has(lower));

const isPerson = (tokens: readonly Token[], { from, to }: Place, people: readonly Range[]): boolean =>
  people.some((person) => overlaps(person, { start: tokens[from]!.start, end: tokens[to - 1]!.end }));
