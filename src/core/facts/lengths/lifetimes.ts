import type { PartialDate } from '../../text/time/elapsed.ts';
import type { Phrase } from '../datings/phrase.ts';
import { isVerb } from '../datings/verbs.ts';
import { PREPOSITIONS } from '../datings/words.ts';
import type { Length } from './amounts.ts';
import { type Moment, momentsIn, namedBefore } from './moments.ts';
import { DATE_START, LENGTH_MARK } from './skeleton.ts';
import type { Sentence, Story, Told } from './story.ts';
import { type Entity, entityOf, isSame, phraseAt, subjectAt, topicOf } from './subjects.ts';
import type { Tie } from './ties.ts';

/** A person's first day, where the article tells it. */
interface Birth {
  readonly of: Entity;
  readonly date: PartialDate;
  readonly at: { readonly sentence: Sentence; readonly date: Told };
}

const kept = new WeakMap<Story, readonly Birth[]>();
const BIRTH = /^(?:birth|=born|=hatch|=foal|=whelp)$/;

/** The births that a story tells, and those that a birthday tells: "turned 70 on Sunday". Kept as long as the story is. */
function birthsIn(story: Story): readonly Birth[] {
  const known = kept.get(story);
  if (known) return known;
  const found: Birth[] = [];
  for (let nth = 0; nth < story.count; nth++) {
    const sentence = story.sentence(nth)!;
    if (sentence.dates.length === 0 || !/\b(?:born|hatched|foaled|turned)\b/i.test(sentence.text)) continue;
    for (const moment of momentsIn(story, sentence))
      if (isBirth(moment))
        found.push({ of: moment.of[0]!, date: moment.date, at: { sentence, date: moment.told } });
    found.push(...birthdaysIn(story, sentence));
  }
  kept.set(story, found);
  return found;
}

const isBirth = ({ classes, of }: Moment): boolean =>
  of.length > 0 && classes.some((name) => BIRTH.test(name));

/** "who turned 70 on Sunday, 15 December". */
function birthdaysIn(story: Story, sentence: Sentence): Birth[] {
  return sentence.lengths.flatMap((length): Birth[] => {
    const words = sentence.text.slice(length.start, length.end);
    const next = sentence.dates.find(({ start }) => start >= length.end);
    if (
      !/^turned/i.test(words) ||
      !next ||
      !/^\s+(?:on|in)\s+$/.test(sentence.text.slice(length.end, next.start))
    )
      return [];
    const of = entityBeside(story, sentence, length);
    const date = { ...next.date, year: next.date.year - length.number };
    return of ? [{ of, date, at: { sentence, date: next } }] : [];
  });
}

/** Of whom an age is told: "Ana Bell, 45,", "the 45-year-old driver", "he was 45". */
function entityBeside(story: Story, sentence: Sentence, length: Length): Entity | null {
  const { tokens, at, text } = sentence;
  const words = text.slice(length.start, length.end);
  const place = tokens.findIndex(({ end }) => end >= at.start + length.end);
  const phrase = isBare(words)
    ? nameBefore(
        sentence,
        tokens.findIndex(({ end }) => end > at.start + length.start),
      )
    : /-old$/i.test(words)
      ? (phraseAt(tokens, at.start + length.end) ?? null)
      : subjectAt(tokens, place);
  return phrase && entityOf(story, sentence, phrase);
}

const isBare = (words: string): boolean => /^\d+$/.test(words);

/** The name or noun right before "45," or "(45)". */
function nameBefore({ tokens }: Sentence, place: number): Phrase | null {
  const comma = place - 1;
  if (!/^[,(]$/.test(tokens[comma]?.lower ?? '')) return null;
  let from = comma;
  while (from > 0 && comma - from < 8 && !isEdge(tokens, from - 1)) from--;
  return from === comma ? null : phraseAt(tokens, tokens[from]!.start);
}

const isEdge = (tokens: Sentence['tokens'], i: number): boolean => {
  const { lower, date } = tokens[i]!;
  return (
    date !== null ||
    /^[,;:()“”"–—]$|^(?:and|but|who)$/.test(lower) ||
    PREPOSITIONS.has(lower) ||
    isVerb(tokens, i)
  );
};

/** Words by which an age is of another time than the article's. */
const THEN = /\b(?:at the time|then|when|would|will|had he|had she|late|until|if|before|after)\b/i;
const NOW = /^(?:is|turns)\b|-old$|\bold$/i;
const RECENT =
  /^\s+(?:(?:earlier\s+)?(?:last|this)\s+(?:week|month|year)|on\s+\p{Lu}\p{Ll}+day|yesterday|today|recently)\b/u;

/** The births that an age can be held against, with the time at which it is told. */
export function lifetimeTies(story: Story, sentence: Sentence, skeleton: string, length: Length): Tie[] {
  if (length.as !== 'age' || length.unit !== 'Y') return [];
  const births = birthsIn(story);
  if (births.length === 0) return [];
  const of = entityBeside(story, sentence, length);
  if (!of || of.isPerson === false) return [];
  const words = sentence.text.slice(length.start, length.end);
  const meant = births.filter((birth) => isSame(birth.of, of));
  const next = meant.length || !isBare(words) ? null : birthBehind(story, sentence);
  return [...meant, ...(next ? [next] : [])].flatMap(({ date, at }) =>
    timesOf(story, sentence, skeleton, length, at.date).map((to): Tie => ({
      from: date,
      to,
      leads: 'age',
      at,
    })),
  );
}

/** "Ana Bell, 19, scored. The teenager, who was born in March 2002": the birth that the next sentence tells of the only one aged. */
function birthBehind(story: Story, sentence: Sentence): Birth | null {
  const ages = sentence.lengths.filter(({ as }) => as === 'age');
  const next = story.sentence(sentence.nth + 1);
  const topic = next && topicOf(next.tokens);
  if (ages.length !== 1 || !next || !topic || topic.names.length || topic.possessor) return null;
  if (!/^(?:the|he|she)$/.test(topic.determiner || topic.head)) return null;
  const after = next.tokens.find(({ start }) => start >= topic.end);
  if (!after || PREPOSITIONS.has(after.lower)) return null;
  const moment = momentsIn(story, next).find(
    (each) =>
      isBirth(each) &&
      (each.of[0]!.head === topic.head || each.of[0]!.head === 'he' || /^(?:he|she)$/.test(topic.head)),
  );
  return moment ? { of: moment.of[0]!, date: moment.date, at: { sentence: next, date: moment.told } } : null;
}

/** The times at which an age may be told. */
function timesOf(
  story: Story,
  sentence: Sentence,
  skeleton: string,
  length: Length,
  birth: Told,
): PartialDate[] {
  const { now } = story;
  const words = sentence.text.slice(length.start, length.end);
  const origins = new Set(
    momentsIn(story, sentence)
      .filter(({ isOrigin }) => isOrigin)
      .map(({ told }) => told),
  );
  const behind = sentence.text.slice(length.end);
  const isWhen = /^[^,;]*\bwhen\b(?!.*\b(?:that|which|who|whose)\b)/u.test(behind);
  const others = sentence.dates.filter((told) => told !== birth && (isWhen || !origins.has(told)));
  const times: PartialDate[] = others.map(({ date }) => date);
  const rest = skeleton.replaceAll(new RegExp(`[${DATE_START}${LENGTH_MARK}]`, 'gu'), ' ');
  if (times.length === 0) {
    const when = /\bwhen\s+(?<event>[^,]{3,40})/iu.exec(rest)?.groups!['event'];
    for (const { date } of when ? namedBefore(story, sentence, when) : []) times.push(date);
  }
  const isNow =
    isBare(words) ||
    NOW.test(words) ||
    (/^turned/i.test(words) && RECENT.test(behind)) ||
    (/^aged\b/i.test(words) && times.length === 0) ||
    /^(?:man|woman|boy|girl)\b/i.test(words);
  if (now && isNow && !THEN.test(sentence.text.replace(words, ''))) times.unshift(now);
  return times;
}
