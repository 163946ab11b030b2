import { isSameThing } from '../beginnings/heads.ts';
import type { Phrase } from '../datings/phrase.ts';
import { isPersonAt } from './persons.ts';
import { OF_PERSON, OF_THING } from './subjects.ts';
import type { Story } from './story.ts';

/** Of whom or what something is told, with its pronouns resolved; words in lower case. */
export interface Entity {
  readonly head: string;
  /** The words of its proper name. */
  readonly names: readonly string[];
  /** What else tells which one it is. */
  readonly details: readonly string[];
  /** Whether it is known for a person, or known for none; null where neither is. */
  readonly isPerson: boolean | null;
}

/** Words that name people: a noun that ends in "-er" may be a tower. */
export const PEOPLE =
  /^(?:man|woman|boy|girl|teenager|youth|child|winner|loser|champion|favourite|singer|actor|actress|player|striker|keeper|driver|teacher|farmer|mother|father|son|daughter|brother|sister|widow|widower|husband|wife|bride|groom|novelist|author|poet|painter|minister|mayor|president|chairman|chairwoman|coach|captain|defendant|suspect|victim|patient|pensioner|couple|pair|twins|grandmother|grandfather|veteran|retiree|couple)$/;

/** What a phrase that is no pronoun names. */
export function entityOfPhrase({ article }: Story, phrase: Phrase): Entity {
  const { head, names, modifiers, marks, places, of, possessor, determiner } = phrase;
  const isNamed = names.length > 0 && isPersonAt(article, phrase);
  const owner =
    possessor && !OF_PERSON.test(possessor.head) && !OF_THING.test(possessor.head) ? possessor : null;
  const details = [
    ...modifiers,
    ...marks,
    ...places,
    ...(of ? [...of.names, of.head] : []),
    ...(owner ? [...owner.names, owner.head] : []),
    ...(/^(?:another|an?)$/.test(determiner) ? ['another'] : []),
  ];
  return { head, names, details, isPerson: personhood(head, names, isNamed) };
}

/** Whether a noun or name is known for a person's. */
export const personhood = (head: string, names: readonly string[], isNamed: boolean): boolean | null =>
  isNamed || PEOPLE.test(head) ? true : names.length ? false : null;

/**
 * Whether a later telling can be of the same one: by a name that both have, or by the noun, where it tells nothing more of
 * it than the first one does.
 */
export function isSame(a: Entity, b: Entity): boolean {
  if (a.isPerson !== null && b.isPerson !== null && a.isPerson !== b.isPerson) return false;
  if (a.names.length && b.names.length) return sharesName(a.names, b.names);
  if (!isSameThing(a.head, b.head)) return false;
  const known = new Set([...a.details, ...a.names, 'another']);
  return b.details.every((word) => known.has(word)) || false;
}

/** Whether two names can be of one: the same last word, and no two first names. */
function sharesName(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.every((name) => many.includes(name)) || (few.at(-1) === many.at(-1) && few[0] === many[0]);
}
