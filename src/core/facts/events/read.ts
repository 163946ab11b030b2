import { type Article, type Block, telling } from '../../article/article.ts';
import type { DateMention, Event, Person } from '../facts.ts';
import { type Joined, joinTellings } from './join.ts';
import { partakersOf, type PersonAt, peopleAt } from './partakers.ts';
import { keyOf } from './near.ts';
import type { Telling } from './telling.ts';
import { isOfTalks, tellingsIn } from './tellings.ts';
import { tollsOf } from './tolls-of.ts';
import { FIXED } from './words.ts';

/**
 * The events of an article: those that a proper name names, and those that a description tells with enough beside it
 * to be known apart. Mentions of one event are joined.
 */
export function readEvents(
  article: Article,
  dates: readonly DateMention[],
  people: readonly Person[],
): Event[] {
  const persons = peopleAt(people);
  const blocks = telling(article);
  const ofTalks = isOfTalks(article);
  const told = blocks
    .filter((block) => !isHeading(block))
    .flatMap((block) => tellingsIn(article, block, dates, persons, ofTalks));
  const known = new Set(told.filter(({ named }) => named).map(({ key }) => key));
  // In a headline of capitals every word looks like a name's: there only names that the story bears out count.
  const headings = blocks
    .filter(isHeading)
    .flatMap((block) =>
      tellingsIn(article, block, dates, persons, ofTalks).filter(
        ({ named, key }) => named && (known.has(key) || FIXED.has(key) || !isTitleCase(article, block)),
      ),
    );
  const events = joinTellings([...told, ...headings]);
  const tolls = tollsOf(article, events);
  return events
    .map((event, i) => eventOf(article, event, persons, tolls[i]!))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const isHeading = ({ kind }: Block): boolean => kind === 'headline' || kind === 'subhead';

/** Whether most of a heading's longer words have a capital. */
function isTitleCase({ text }: Article, { start, end }: Block): boolean {
  const words = text.slice(start, end).match(/[\p{L}’'-]{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.6;
}

function eventOf(
  article: Article,
  { tellings }: Joined,
  people: readonly PersonAt[],
  tolls: Event['tolls'],
): Event {
  const inOrder = [...tellings].sort((a, b) => a.mention.start - b.mention.start);
  const dates = inOrder.flatMap(({ date }) => date ?? []);
  const value = dates.find((date) => date.value !== null)?.value ?? null;
  const place = tellings.find((telling) => telling.place !== null)?.place ?? null;
  return {
    name: nameOf(tellings, place),
    kind: tellings[0]!.named ? 'named' : 'told',
    date: value && /T\d/.test(value) ? value.slice(0, 10) : value,
    place,
    dates,
    happening: tellings[0]!.happening,
    ordinal: tellings.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null,
    people: [
      ...new Set(inOrder.flatMap(({ mention, sentence }) => partakersOf(article, mention, sentence, people))),
    ],
    tolls,
    mentions: inOrder.map(({ mention }) => mention),
  };
}

/** The name with the most words; of told events the first description that tells enough, with the place where it lacks it. */
function nameOf(tellings: readonly Telling[], place: string | null): string {
  const words = ({ name }: Telling): number => name.split(/\s+/).length;
  const names = tellings.filter(({ named, key, mention }) => named && keyOf(mention.text) === key);
  const best = names.reduce(
    (most, other) => (words(other) > words(most) ? other : most),
    names[0] ?? tellings[0]!,
  );
  const name = best.name.replace(/\s+/g, ' ');
  return best.named || place === null || name.includes(place) ? name : `${name}, ${place}`;
}
