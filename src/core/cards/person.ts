import type { Archive, Telling } from '../archive/archive.ts';
import { spellingsOf } from '../archive/people.ts';
import { styledPerson } from '../archive/styled-people.ts';
import { awake } from '../archive/resting.ts';
import type { Article } from '../article/article.ts';
import type { Facts, Mention, Person } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { contains } from '../text/range.ts';
import { fold } from '../text/spelling.ts';
import { attention } from './attention.ts';
import { type Card, type CardLine, line, linkTo, listed } from './card.ts';
import { elsewhere, here } from './mentions.ts';
import { lastQuotation } from './quotation.ts';
import { styleOfPerson } from './style.ts';

/** At most so many roles and so many people beside stand on a short card. */
const SHOWN_ROLES = 3;
const SHOWN_PEOPLE = 4;
/** The newest articles are read again for a card: a name may stand in thousands, and a hover must not wait for them. */
const READ_AGAIN = 24;
const LONGEST_QUOTATION = 240;

/** Who a person is as the articles tell, where they are named, with whom, and what an editor should look at. */
export function personCard(
  article: Article,
  archive: Archive,
  style: HouseStyle,
  person: Person,
  { start, end }: Mention,
): Card {
  const others = archive.tellings.othersOnPerson(article, person);
  const all = [{ article, subject: person }, ...others];
  return {
    kind: 'person',
    start,
    end,
    title: titleOf(person, others),
    lines: [
      ...styleOfPerson(styledPerson(style, person)),
      ...roles(all),
      here(article, person.mentions),
      ...elsewhere(others),
      ...company(all),
      ...attention(article, archive, person, others),
      ...quotation(all),
    ],
  };
}

/** The fullest name told: an article that tells a surname alone is helped out by the others. */
const titleOf = (person: Person, others: readonly Telling<Person>[]): string =>
  person.name.includes(' ') ? person.name : (spellingsOf(others)[0]?.name ?? person.name);

/** Each role once, as first told here or in the newest article, with its article. */
function roles(all: readonly Telling<Person>[]): CardLine[] {
  const told = new Map<string, CardLine>();
  for (const { article, subject } of all)
    for (const role of subject.roles) {
      const key = fold(role.text);
      if (!told.has(key))
        told.set(key, line('As told', role.text, [linkTo(article, role)], told.size >= SHOWN_ROLES));
    }
  return [...told.values()];
}

/** The people most often named in the same paragraphs, and the events that the person took part in. */
function company(all: readonly Telling<Person>[]): CardLine[] {
  const counts = new Map<string, number>();
  const events = new Map<string, CardLine['links'][number]>();
  for (const { article: told, subject } of all.slice(0, READ_AGAIN)) {
    const article = awake(told);
    const facts = factsOf(article);
    for (const name of namedBeside(article, facts, subject)) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const event of facts.events)
      if (event.people.includes(subject.name) && !events.has(event.name))
        events.set(event.name, linkTo(article, event.mentions[0]!, event.name));
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const links = [...events.values()];
  return [
    ...(names.length ? [line('Named with', listed(names.slice(0, SHOWN_PEOPLE)))] : []),
    ...(links.length ? [line('At', '', links.slice(0, SHOWN_PEOPLE))] : []),
    ...(names.length > SHOWN_PEOPLE ? [line('Named with', listed(names.slice(SHOWN_PEOPLE)), [], true)] : []),
  ];
}

/** The other people of each paragraph that names a person, once for each paragraph. */
function namedBeside(article: Article, { people }: Facts, person: Person): string[] {
  const blocks = article.blocks.filter((block) =>
    person.mentions.some((mention) => contains(block, mention)),
  );
  return people
    .filter((other) => other.name !== person.name && other.name.includes(' '))
    .flatMap((other) =>
      blocks
        .filter((block) => other.mentions.some((mention) => contains(block, mention)))
        .map(() => other.name),
    );
}

/** The last quotation here, else the newest elsewhere. */
function quotation(all: readonly Telling<Person>[]): CardLine[] {
  for (const { article, subject } of all.slice(0, READ_AGAIN)) {
    const range = lastQuotation(article, subject);
    if (!range) continue;
    const words = article.text
      .slice(range.start, range.end)
      .replace(/\s+/g, ' ')
      .replace(/[,\s]+$/, '');
    const short =
      words.length > LONGEST_QUOTATION
        ? `${words.slice(0, LONGEST_QUOTATION).replace(/\s\S*$/, '')} …`
        : words;
    return [line('Last quotation', `“${short}”`, [linkTo(article, range)])];
  }
  return [];
}
