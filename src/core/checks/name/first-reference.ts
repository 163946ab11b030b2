import type { Archive, Telling } from '../../archive/archive.ts';
import { isFull, sameName } from '../../archive/people.ts';
import type { Article } from '../../article/article.ts';
import { styledPerson } from '../../archive/styled-people.ts';
import type { Check, Fix, Report } from '../../check.ts';
import type { StylePerson } from '../../house-style/house-style.ts';
import type { Person, PersonMention } from '../../facts/facts.ts';
import { surnameOf } from '../../facts/people/read.ts';
import { isShownToBePerson } from '../../facts/introductions/evidence.ts';
import { isExcusedByWords } from '../../facts/introductions/excuses.ts';
import { firstMet, isOneName, withoutRank } from '../../facts/introductions/first-met.ts';
import { afterGivenNames } from '../../facts/introductions/given.ts';
import { strangersIn } from '../../facts/introductions/strangers.ts';
import { spelledTwoWays } from '../../facts/spellings/read.ts';
import { contains } from '../../text/range.ts';
import { fold } from '../../text/spelling.ts';

/** So many articles that give one full name make its bearer widely known. */
const WIDELY = 3;

/** A person who is met by a surname or a first name alone. */
const check: Check = {
  id: 'name/first-reference',
  title: 'Person not introduced',
  rationale:
    'A reader who meets a surname with no first name and no role does not know who is meant. It happens when the paragraph that introduced the person was cut or moved. People whom three other articles name in full are taken as known, and so are those who need no first name by the house style.',
  severity: 'info',
  example: {
    wrong: 'Marsh said the board had no choice. The bridge was closed at noon.',
    right: 'Lena Marsh, the board’s chair, said it had no choice. The bridge was closed at noon.',
  },
  *run(article, { facts, archive, style }): Iterable<Report> {
    const isKnown = (person: Person): boolean => fullNamesOf(article, archive, person).length > 0;
    for (const person of [...facts.people, ...strangersIn(article, facts.people, isKnown)]) {
      const mention = firstMet(article, person);
      if (
        !mention ||
        mention.form === 'full' ||
        !isOneName(mention.text) ||
        isExcused(article, archive, facts.people, person, mention)
      )
        continue;
      const styled = styledPerson(style, person);
      if (!styled?.needsNoFirstName) yield reportOf(article, archive, person, mention, styled);
    }
  },
};

function isExcused(
  article: Article,
  archive: Archive,
  people: readonly Person[],
  person: Person,
  mention: PersonMention,
): boolean {
  if (isExcusedByWords(article.text, person, mention)) return true;
  if (isMisspelt(article, people, person) || hasUnfoundName(article, person, mention)) return true;
  const known = fullNamesOf(article, archive, person);
  return known.length ? isWidelyKnown(known) : !isShownToBePerson(article, person);
}

/** Whether the article gives the full name although it was not found: anywhere, or before a mention of one told later. */
function hasUnfoundName(article: Article, { mentions }: Person, { start }: PersonMention): boolean {
  const at = afterGivenNames(article).get(mentions[0]!.text);
  return at !== undefined && (at < start || mentions.every(({ form }) => form !== 'full'));
}

/** Whether the name is another's, spelled in another way: that is its own finding. */
const isMisspelt = (article: Article, people: readonly Person[], { mentions }: Person): boolean =>
  spelledTwoWays(article, people).some(({ odd, usual }) =>
    [...odd, ...usual].some((place) => mentions.some((mention) => contains(mention, place))),
  );

/** The other articles' people of this surname whom they name in full. */
const fullNamesOf = (article: Article, archive: Archive, person: Person): Telling<Person>[] =>
  archive.tellings
    .namesakes(article, person)
    .filter(
      ({ subject }) => isFull(subject) && fold(surnameOf(subject.name)) === fold(surnameOf(person.name)),
    );

/** Three articles give one full name, and none another bearer of the surname. */
function isWidelyKnown(tellings: readonly Telling<Person>[]): boolean {
  const [first] = tellings;
  return (
    first !== undefined &&
    new Set(tellings.map(({ article }) => article.path)).size >= WIDELY &&
    tellings.every(({ subject }) => sameName(subject.name, first.subject.name))
  );
}

function reportOf(
  article: Article,
  archive: Archive,
  person: Person,
  mention: PersonMention,
  styled: StylePerson | null,
): Report {
  const later = person.mentions.map(withoutRank).find(({ form }) => form === 'full');
  const known = later ? [] : fullNamesOf(article, archive, person);
  const names = new Set(known.map(({ subject }) => subject.name));
  const told = later?.text.replace(/\s+/g, ' ') ?? (names.size === 1 ? [...names][0]! : null);
  // The desk's own form comes before any that an article gives.
  const full = styled?.firstReference ?? styled?.name ?? told;
  const line = later && article.lines.positionAt(later.start).line + 1;
  const telling = known[0];
  return {
    start: mention.start,
    end: mention.end,
    message: later
      ? `“${mention.text}” is named before being introduced: the full name, ${told!}, comes only in line ${line!}.`
      : `“${mention.text}” is not introduced: the article gives no full name.`,
    related: later
      ? [{ path: article.path, start: later.start, end: later.end, message: 'The full name is here.' }]
      : telling
        ? [
            {
              path: telling.article.path,
              ...rangeOf(telling.subject.mentions[0]!),
              message: `Another article has “${telling.subject.name}”.`,
            },
          ]
        : [],
    fixes: full && mention.form === 'surname' ? [fixOf(mention, full)] : [],
  };
}

const rangeOf = ({ start, end }: PersonMention) => ({ start, end });

const fixOf = ({ start, end }: PersonMention, full: string): Fix => ({
  title: `Give the full name: ${full}`,
  edits: [{ start, end, text: full }],
});

export default check;
