import type { PartialDate } from '../../text/time/elapsed.ts';
import { PREPOSITIONS } from '../datings/words.ts';
import { entityBeside } from './aged.ts';
import type { Entity } from './entities.ts';
import type { Moment } from './moment.ts';
import { momentsIn } from './moments.ts';
import type { Sentence, Story, Told } from './story.ts';
import { topicOf } from './subjects.ts';

/** A person's first day, where the article tells it. */
export interface Birth {
  readonly of: Entity;
  readonly date: PartialDate;
  readonly at: { readonly sentence: Sentence; readonly date: Told };
}

const kept = new WeakMap<Story, readonly Birth[]>();
const BIRTH = /^(?:birth|=born|=hatch|=foal|=whelp)$/;

/** The births that a story tells, and those that a birthday tells: "turned 70 on Sunday". Kept as long as the story is. */
export function birthsIn(story: Story): readonly Birth[] {
  const known = kept.get(story);
  if (known) return known;
  const found: Birth[] = [];
  for (let nth = 0; nth < story.count; nth++) {
    const sentence = story.sentence(nth)!;
    if (!/\b(?:born|hatched|foaled|turned)\b/i.test(sentence.text) || sentence.dates.length === 0) continue;
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

/** "Ana Bell, 19, scored. The teenager, who was born in March 2002": the birth that the next sentence tells of the only one aged. */
export function birthBehind(story: Story, sentence: Sentence): Birth | null {
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
