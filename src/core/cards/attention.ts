import type { Archive, Telling } from '../archive/archive.ts';
import { spellingsOf } from '../archive/people.ts';
import type { Article } from '../article/article.ts';
import type { Person, Role } from '../facts/facts.ts';
import { heldNow } from '../facts/offices/held.ts';
import { formerOfficeOf } from '../facts/offices/office.ts';
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
  const kin = archive
    .namesakes(article, person)
    .filter(
      ({ subject }) => subject.name.includes(' ') && !others.some((other) => other.subject === subject),
    );
  return [
    ...officeDiffers([{ article, subject: person }, ...others]),
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

/** One office that is told to be held, and to be held no more, with both places. */
function officeDiffers(all: readonly Telling<Person>[]): CardLine[] {
  for (const { article, subject } of all)
    for (const role of subject.roles) {
      const former = formerOfficeOf(role.text);
      const other = former && firstOf(all, (person) => heldNow(person, former));
      if (!other) continue;
      const places = [other, { article, role }].map((place) =>
        linkTo(place.article, place.role, `${nameOf(place.article)}: ${quoted(place.article, place.role)}`),
      );
      return [line('Attention', `Told as “${other.role.text}” and as “${role.text}”`, places)];
    }
  return [];
}

function firstOf(
  all: readonly Telling<Person>[],
  wanted: (person: Person) => Role | null,
): { article: Article; role: Role } | null {
  for (const { article, subject } of all) {
    const role = wanted(subject);
    if (role) return { article, role };
  }
  return null;
}
