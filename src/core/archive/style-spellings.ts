import type { Mention, Person } from '../facts/facts.ts';
import { surnameOf } from '../facts/people/read.ts';
import { bearersIn } from '../facts/spellings/bearers.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { styledPerson } from './styled-people.ts';

/** A name that an article spells otherwise than its desk does. */
export interface StyleSlip {
  /** Where it is spelled otherwise, in text order; empty where it is right everywhere. */
  readonly places: readonly Mention[];
  /** Where it is spelled as the desk does. */
  readonly right: readonly Mention[];
  /** The desk's spelling of what stands there. */
  readonly use: string;
}

/**
 * How an article spells the people of the house style: the surname wherever it stands, and the full name where the given
 * names alone differ.
 */
export function againstStyle(style: HouseStyle, people: readonly Person[]): StyleSlip[] {
  if (!style.people.length) return [];
  return people.flatMap((person): StyleSlip[] => {
    const styled = styledPerson(style, person);
    if (!styled) return [];
    const use = surnameOf(styled.name);
    const bearers = bearersIn([person]);
    const wrong = bearers.filter(({ surname }) => !isSame(surname, use));
    const right = bearers.filter(({ surname }) => isSame(surname, use)).flatMap(({ places }) => places);
    const slips = wrong.map(({ places }): StyleSlip => ({ places, right, use }));
    const names = person.mentions.filter(
      ({ text, form }) =>
        form === 'full' && isAlias(text, styled.aliases) && isSame(surnameOf(oneLine(text)), use),
    );
    if (names.length) slips.push({ places: names, right, use: styled.name });
    return slips.length ? slips : [{ places: [], right, use }];
  });
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ');
const isSame = (a: string, b: string): boolean => plain(a) === plain(b);
const isAlias = (name: string, aliases: readonly string[]): boolean =>
  aliases.some((alias) => isSame(oneLine(name), alias));
const plain = (name: string): string => name.normalize('NFC').replace(/[’‘]/g, "'");
