import type { Archive, Telling } from './archive/archive.ts';
import type { Article } from './article/article.ts';
import type { Event, Mention, Person } from './facts/facts.ts';
import { factsOf } from './facts/read.ts';
import type { Options } from './review.ts';
import { sentenceCardAt } from './sentence-card.ts';
import { dayOf, weekdayOf, written } from './text/calendar.ts';
import { type Range, touches } from './text/range.ts';

/** A place that a card links to. */
export interface CardLink extends Range {
  readonly path: string;
  readonly label: string;
}

/** One line of a card: words of Copydesk's own and of articles, with links to where they stand. All of it is text, no markup. */
export interface CardLine {
  readonly label: string;
  readonly text: string;
  readonly links: readonly CardLink[];
}

/** What is shown for the words under the cursor. */
export interface Card extends Range {
  readonly kind: 'person' | 'event' | 'sentence';
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** At most so many other articles stand on a card. */
const MOST_ARTICLES = 5;

/** The card for what stands at an offset; null where no person or event is named there and no hard sentence stands. */
export function cardAt(
  article: Article,
  archive: Archive,
  offset: number,
  options: Options = {},
): Card | null {
  const { people, events } = factsOf(article);
  for (const person of people) {
    const mention = person.mentions.find((mention) => touches(mention, offset));
    if (mention) return personCard(article, archive, person, mention);
  }
  for (const event of events) {
    const mention = event.mentions.find((mention) => touches(mention, offset));
    if (mention) return eventCard(article, archive, event, mention);
  }
  return sentenceCardAt(article, offset, options);
}

function personCard(article: Article, archive: Archive, person: Person, { start, end }: Mention): Card {
  const others = archive.othersOnPerson(article, person.name);
  const told = person.roles.map((role): CardLine => ({ label: 'As told', text: role.text, links: [] }));
  const elsewhere = others.flatMap(({ article: other, subject }) =>
    subject.roles
      .slice(0, 1)
      .map((role): CardLine => ({ label: 'As told', text: role.text, links: [linkTo(other, role)] })),
  );
  return {
    kind: 'person',
    start,
    end,
    title: person.name,
    lines: [...(told.length ? told : elsewhere.slice(0, 1)), here(article, person.mentions), ...also(others)],
  };
}

function eventCard(article: Article, archive: Archive, event: Event, { start, end }: Mention): Card {
  const day = event.date ? dayOf(event.date) : null;
  const date = day ? `${weekdayOf(day)}, ${written(day)}` : event.date;
  const when: CardLine[] = date ? [{ label: 'When, as told', text: date, links: [] }] : [];
  const others = archive.othersOnEvent(article, event.name);
  return {
    kind: 'event',
    start,
    end,
    title: event.name,
    lines: [...when, here(article, event.mentions), ...also(others)],
  };
}

function here(article: Article, mentions: readonly Mention[]): CardLine {
  const count =
    mentions.length === 1 ? 'Named once in this article' : `Named ${mentions.length} times in this article`;
  return {
    label: 'Here',
    text: count,
    links: [{ ...mentions[0]!, path: article.path, label: 'first mention' }],
  };
}

function also(others: readonly Telling<{ readonly mentions: readonly Mention[] }>[]): CardLine[] {
  if (!others.length) return [];
  const shown = others
    .slice(0, MOST_ARTICLES)
    .map(({ article, subject }) => linkTo(article, subject.mentions[0]!));
  const more = others.length - shown.length;
  return [{ label: 'Elsewhere', text: more ? `and in ${more} more` : '', links: shown }];
}

function linkTo(article: Article, { start, end }: Range): CardLink {
  const name = decodeURIComponent(article.path.split('/').pop() ?? article.path);
  return { path: article.path, start, end, label: article.date ? `${name} (${article.date.value})` : name };
}
