import type { Archive, Telling } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import type { DateMention, Event, Mention, Toll } from '../facts/facts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { fold } from '../text/spelling.ts';
import { type Card, type CardLine, line, linkTo, listed, nameOf, quoted } from './card.ts';
import { countsOf } from './event-counts.ts';
import { elsewhere, here } from './mentions.ts';
import { styleOfEvent } from './style.ts';
import { timexText } from './timex-text.ts';

/** What an event is as the articles tell: when, where, with whom, the numbers, and what of it is told in two ways. */
export function eventCard(
  article: Article,
  archive: Archive,
  style: HouseStyle,
  event: Event,
  { start, end }: Mention,
): Card {
  const others = archive.tellings.othersOnEvent(article, event);
  const all = [{ article, subject: event }, ...others];
  return {
    kind: 'event',
    start,
    end,
    title: event.name,
    lines: [
      ...styleOfEvent(style, event),
      ...dates(all),
      ...places(all),
      ...tolls(all),
      here(article, event.mentions),
      ...elsewhere(others),
      ...people(all),
      ...attention(all),
    ],
  };
}

/** Each day told, with the first place here or elsewhere that tells it. */
function dates(all: readonly Telling<Event>[]): CardLine[] {
  const told = new Map<string, CardLine>();
  for (const { article, subject } of all)
    for (const date of subject.dates)
      if (date.value && !told.has(dayOf(date)))
        told.set(dayOf(date), line('When, as told', timexText(dayOf(date)), [linkTo(article, date)]));
  return [...told.values()].map((each, i) => ({ ...each, more: i > 1 }));
}

/** A date's value without the time of day. */
const dayOf = ({ value }: DateMention): string => value!.replace(/T.*$/, '');

function places(all: readonly Telling<Event>[]): CardLine[] {
  const told = new Map<string, CardLine>();
  for (const { article, subject } of all)
    if (subject.place && !told.has(fold(subject.place)))
      told.set(
        fold(subject.place),
        line('Where, as told', subject.place, [linkTo(article, subject.mentions[0]!)], told.size > 0),
      );
  return [...told.values()];
}

function people(all: readonly Telling<Event>[]): CardLine[] {
  const names = [...new Set(all.flatMap(({ subject }) => subject.people))];
  return names.length ? [line('Who, as told', listed(names))] : [];
}

/** Each number told, once. */
function tolls(all: readonly Telling<Event>[]): CardLine[] {
  const told = new Map<string, CardLine>();
  for (const { article, subject } of all)
    for (const toll of subject.tolls)
      if (!told.has(tollText(toll)))
        told.set(tollText(toll), line('Told of it', tollText(toll), [linkTo(article, toll)], told.size > 3));
  return [...told.values()];
}

const BOUNDS: Readonly<Record<Toll['bound'], string>> = {
  exact: '',
  'at-least': 'at least ',
  'at-most': 'at most ',
  about: 'about ',
};

/** "at least 13 people injured in Sumy". */
function tollText({ count, bound, whom, measure, place }: Toll): string {
  const counted = measure === 'bodies' ? whom || 'bodies' : [whom, measure].filter(Boolean).join(' ');
  return `${BOUNDS[bound]}${count.toLocaleString('en')} ${counted}${place ? ` in ${place}` : ''}`;
}

/** What two tellings of one event tell differently: the day, and the numbers between articles. */
function attention(all: readonly Telling<Event>[]): CardLine[] {
  const found: CardLine[] = [];
  const days = new Map<string, { article: Article; date: DateMention }>();
  for (const { article, subject } of all)
    for (const date of subject.dates)
      if (
        date.type === 'DATE' &&
        date.value &&
        /^\d{4}-\d{2}-\d{2}$/.test(date.value) &&
        !days.has(date.value)
      )
        days.set(date.value, { article, date });
  if (days.size > 1)
    found.push(
      line(
        'Attention',
        `Told on ${listed([...days.keys()].map(timexText))}`,
        [...days.values()].map(({ article, date }) =>
          linkTo(article, date, `${nameOf(article)}: ${quoted(article, date)}`),
        ),
      ),
    );
  for (const [measure, counts] of countsOf(all))
    if (counts.size > 1)
      found.push(
        line(
          'Attention',
          `Numbers differ: ${listed([...counts.values()].map(({ toll }) => tollText(toll)))}`,
          [...counts.values()].map(({ article, toll }) =>
            linkTo(article, toll, `${nameOf(article)}: ${quoted(article, toll)}`),
          ),
          measure === 'bodies',
        ),
      );
  return found;
}
