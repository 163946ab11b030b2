import type { PartialDate } from '../../text/time/elapsed.ts';
import { entityBeside, isBare } from './aged.ts';
import type { Length } from './amounts.ts';
import { type Birth, birthBehind, birthsIn } from './births.ts';
import { type Entity, isSame } from './entities.ts';
import { momentsIn } from './moments.ts';
import { namedBefore } from './named.ts';
import { DATE_START, LENGTH_MARK } from './skeleton.ts';
import type { Sentence, Story, Told } from './story.ts';
import type { Tie } from './tie.ts';

/** Words by which an age is of another time than the article's. */
const THEN = /\b(?:at the time|then|when|would|will|had he|had she|late|until|if|before|after)\b/i;
const NOW = /^(?:is|turns)\b|-old$|\bold$/i;
const RECENT =
  /^\s+(?:(?:earlier\s+)?(?:last|this)\s+(?:week|month|year)|on\s+\p{Lu}\p{Ll}+day|yesterday|today|recently)\b/u;

/** The births that an age can be held against, with the time at which it is told. */
export function lifetimeTies(story: Story, sentence: Sentence, skeleton: string, length: Length): Tie[] {
  if (length.as !== 'age' || length.unit !== 'Y') return [];
  const births = birthsIn(story);
  const of = entityBeside(story, sentence, length);
  if (!of || of.isPerson === false) return [];
  const words = sentence.text.slice(length.start, length.end);
  const meant = births.filter(
    (birth) => isSame(birth.of, of) && (of.head !== 'he' || isNear(birth, sentence)),
  );
  const next = meant.length || !isBare(words) ? null : birthBehind(story, sentence);
  const others = meant.length || next ? [] : agesElsewhere(story, sentence, length, of);
  return [...others, ...meant, ...(next ? [next] : [])].flatMap(({ date, at }) =>
    timesOf(story, sentence, skeleton, length, at.date).map((to): Tie => ({
      from: date,
      to,
      leads: 'age',
      at,
    })),
  );
}

/** Of somebody whom no sentence names, only the sentences around tell. */
const isNear = ({ at }: Birth, sentence: Sentence): boolean =>
  at.sentence.block === sentence.block && Math.abs(at.sentence.nth - sentence.nth) <= 2;

/** How many sentences before another age is looked for. */
const AGES_BACK = 12;

/** "Ellen Farrow, 58, was called to the bar in 1989 at the age of 34": the two years of birth that another age leaves open. */
function agesElsewhere(story: Story, sentence: Sentence, length: Length, of: Entity): Birth[] {
  const { now } = story;
  if (!now || of.names.length === 0 || isBare(sentence.text.slice(length.start, length.end))) return [];
  const found: Birth[] = [];
  for (let nth = Math.max(0, sentence.nth - AGES_BACK); nth <= sentence.nth; nth++) {
    const other = story.sentence(nth)!;
    for (const age of other.lengths) {
      const words = other.text.slice(age.start, age.end);
      if (age === length || age.as !== 'age' || !isBare(words) || age.number < 5) continue;
      const whose = entityBeside(story, other, age);
      if (!whose || !isSame(whose, of)) continue;
      for (const year of [now.year - age.number - 1, now.year - age.number])
        found.push({
          of,
          date: { year },
          at: { sentence: other, date: { ...age, date: { year }, token: -1 } },
        });
    }
  }
  return found;
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
  const others = sentence.dates.filter(
    (told) => told !== birth && (isWhen ? told.start >= length.end : !origins.has(told)),
  );
  // "She is 17 in 1972": the plot of a book, whose persons have no birth in the article.
  if (/^is\b/i.test(words) && others.some(({ date }) => now && date.year < now.year - 1)) return [];
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
