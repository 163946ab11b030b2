import type { Archive, Telling } from '../archive/archive.ts';
import { spellingsOf } from '../archive/people.ts';
import type { Article } from '../article/article.ts';
import type { Person } from '../facts/facts.ts';
import { isOneOffice } from '../facts/offices/conflicts.ts';
import type { Held } from '../facts/offices/held.ts';
import { type CardLine, line, linkTo, nameOf, quoted } from './card.ts';

/** What an editor should look at in what is told of a person: other spellings of the name, an office held and held no more, others of this name. */
export function attention(
  article: Article,
  archive: Archive,
  person: Person,
  others: readonly Telling<Person>[],
): CardLine[] {
  if (!person.name.includes(' ')) return [];
  const spellings = spellingsOf(others).filter(({ name }) => !sameLetters(name, person.name));
  const kin = archive.tellings
    .namesakes(article, person)
    .filter(
      ({ subject }) => subject.name.includes(' ') && !others.some((other) => other.subject === subject),
    );
  return [
    ...officeDiffers([
      ...officesOf(article, archive, person),
      ...others.flatMap((other) => officesOf(other.article, archive, other.subject)),
    ]),
    ...spellings.map(({ name, tellings }) =>
      line(
        'Attention',
        `Spelled ${name} in ${tellings.length === 1 ? 'another article' : `${tellings.length} other articles`}`,
        tellings
          .slice(0, 3)
          .map((telling) =>
            linkTo(
              telling.article,
              telling.subject.mentions[0]!,
              `${nameOf(telling.article)}: ${quoted(telling.article, telling.subject.mentions[0]!)}`,
            ),
          ),
      ),
    ),
    ...spellingsOf(kin).map(({ name, tellings }) =>
      line(
        'Others of this name',
        name,
        tellings.slice(0, 1).map((telling) => linkTo(telling.article, telling.subject.mentions[0]!)),
        true,
      ),
    ),
  ];
}

/** Initials in the middle make no other spelling. */
function sameLetters(a: string, b: string): boolean {
  const bare = (name: string): string => name.replace(/ \p{Lu}\.(?= )/gu, '').replace(/’/g, "'");
  return bare(a) === bare(b);
}

/** The offices that an article tells a person to hold, or to have held. */
const officesOf = (article: Article, archive: Archive, { name }: Person): Telling<Held>[] =>
  (archive.get(article.path)?.told.offices ?? [])
    .filter((held) => held.name === name)
    .map((subject) => ({ article, subject }));

/** One office that is told to be held, and to be held no more, with both places. */
function officeDiffers(all: readonly Telling<Held>[]): CardLine[] {
  for (const former of all) {
    const other =
      former.subject.hold === 'once' &&
      all.find(({ subject }) => subject.hold === 'sole' && isOneOffice(subject, former.subject));
    if (!other) continue;
    const places = [other, former].map(({ article, subject }) =>
      linkTo(article, subject, `${nameOf(article)}: ${quoted(article, subject)}`),
    );
    return [line('Attention', `Told as “${other.subject.text}” and as “${former.subject.text}”`, places)];
  }
  return [];
}
