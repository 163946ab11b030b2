import type { Archive } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import type { DateMention } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import { dayOf } from '../text/calendar.ts';
import { type Card, type CardLine, line, linkTo, nameOf } from './card.ts';
import { periodText, timexText } from './timex-text.ts';
import { distanceText } from './written.ts';

/** At most so many events of one day stand on a short card. */
const SHOWN = 3;

/** Which day a mention means, from what that was reckoned, how far it is, and what else is told for it. */
export function dateCard(article: Article, archive: Archive, date: DateMention): Card {
  const value = date.value?.replace(/(?<=\d)T.*$/, '') ?? null;
  return {
    kind: 'date',
    start: date.start,
    end: date.end,
    title: titleOf(date),
    lines: [
      ...reckoning(article, date),
      ...distance(article, value),
      ...alsoTold(article, archive, date, value),
    ],
  };
}

function titleOf({ value, text, type }: DateMention): string {
  if (value === null) return text.replace(/\s+/g, ' ');
  return periodText(value, type === 'SET') ?? timexText(value);
}

function reckoning(article: Article, { anchor, value, reference, start, written }: DateMention): CardLine[] {
  if (value === null && written.hour !== undefined && article.date)
    return [line('Hour', 'Before noon or after it: the words do not tell')];
  if (value === null)
    return reference === 'absolute' ? [] : [line('Reckoned from', 'No date is known to reckon from')];
  if (anchor === null || anchor.by === 'none' || reference === 'absolute') return [];
  const day = timexText(anchor.day);
  if (anchor.by === 'article')
    return [
      line(
        'Reckoned from',
        `The article’s date, ${day}`,
        article.date?.range ? [linkTo(article, article.date.range, 'date')] : [],
      ),
    ];
  const what =
    anchor.by === 'quotation'
      ? 'The day of the quotation'
      : anchor.start < start
        ? 'A date told before'
        : 'A date told further down';
  return [
    line('Reckoned from', `${what}, ${day}`, [
      linkTo(article, anchor, article.text.slice(anchor.start, anchor.end).replace(/\s+/g, ' ')),
    ]),
  ];
}

function distance(article: Article, value: string | null): CardLine[] {
  const [day, today] = [value && dayOf(value), article.date && dayOf(article.date.value)];
  return day && today ? [line('Distance', `${distanceText(today, day)} the article’s date`)] : [];
}

/** The events of the day, here and in other articles, the other articles' number, and where else the day is told here. */
function alsoTold(article: Article, archive: Archive, date: DateMention, value: string | null): CardLine[] {
  if (value === null || !dayOf(value)) return [];
  const here = factsOf(article)
    .events.filter((event) => event.date === value)
    .map((event) => linkTo(article, event.mentions[0]!, event.name));
  const again = factsOf(article)
    .dates.filter((other) => other.start !== date.start && other.value?.startsWith(value))
    .slice(0, SHOWN)
    .map((other) => linkTo(article, other, other.text.replace(/\s+/g, ' ')));
  const there = archive.tellings
    .eventsOn(article, value)
    .map(({ article: other, subject }) =>
      linkTo(other, subject.mentions[0]!, `${subject.name}, ${nameOf(other)}`),
    );
  return [
    ...(here.length ? [line('That day here', '', here)] : []),
    ...(again.length ? [line('The same day', '', again)] : []),
    ...(there.length
      ? [
          line(
            'That day elsewhere',
            there.length > SHOWN ? `and ${there.length - SHOWN} more` : '',
            there.slice(0, SHOWN),
          ),
        ]
      : []),
    ...(there.length > SHOWN ? [line('That day elsewhere', '', there.slice(SHOWN), true)] : []),
  ];
}
