import { parseArticle } from '../../../../src/core/article/parse.ts';
import type { Person } from '../../../../src/core/facts/facts.ts';
import { readPeople } from '../../../../src/core/facts/people/read.ts';

/** The people of a text. */
export const peopleIn = (text: string): Person[] => readPeople(parseArticle('article.txt', text));

/** The names of the people of a text. */
export const namesIn = (text: string): string[] => peopleIn(text).map(({ name }) => name);

/** The person of that name; fails where there is none. */
export function personIn(text: string, name: string): Person {
  const people = peopleIn(text);
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`no ${name} among ${people.map((one) => one.name).join(', ')}`);
  return person;
}

/** Each mention of a person with its form: `Keller surname`. */
export const formsOf = ({ mentions }: Person): string[] =>
  mentions.map(({ text, form }) => `${text} ${form}`);
