import type { Article } from '../../article/article.ts';
import type { Person, Role } from '../facts.ts';
import { formerOfficeOf, isSameBody, type Office, officeOf } from './office.ts';

/** An office that a role tells a person to hold. */
export interface Held extends Office {
  readonly person: Person;
  readonly role: Role;
}

const OF_THEN =
  /\b(?:former|formerly|then|ex|late|previous|acting|interim|elect|was|were|had|became|since|until|from \d{4}|in \d{4}|served|succeed\w*|replac\w*|predecessor|sworn|inaugurat\w*|elected|candidate|election|resign\w*|ousted|deposed|exiled|self-\w+|rival|disputed|outgoing|incoming)\b/i;

/** The offices that an article tells people to hold now: nothing around puts them into another time. */
export const heldIn = (article: Article, people: readonly Person[]): Held[] =>
  people.flatMap((person) =>
    person.name.includes(' ') ? person.roles.flatMap((role) => heldBy(article, person, role)) : [],
  );

function heldBy({ text }: Article, person: Person, role: Role): Held[] {
  const office = officeOf(role.text);
  if (!office) return [];
  return OF_THEN.test(text.slice(Math.max(0, role.start - 40), role.end + 60))
    ? []
    : [{ ...office, person, role }];
}

/** The role by which a person is told to have held an office once; null where none does. */
export const heldOnce = ({ roles }: Person, held: Office): Role | null =>
  roles.find(({ text }) => {
    const former = formerOfficeOf(text);
    return former !== null && former.office === held.office && mayBeOne(former.body, held.body);
  }) ?? null;

/** The role by which a person is told to hold an office now, going by the role alone; null where none does. */
export const heldNow = ({ roles }: Person, held: Office): Role | null =>
  roles.find(({ text }) => {
    const office = officeOf(text);
    return office !== null && office.office === held.office && mayBeOne(office.body, held.body);
  }) ?? null;

/** A body that is not told may be any. */
const mayBeOne = (a: string, b: string): boolean => !a || !b || isSameBody(a, b);
