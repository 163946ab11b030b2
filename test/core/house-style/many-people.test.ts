import { expect, it } from 'vitest';
import { Archive } from '../../../src/core/archive/archive.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { NO_STYLE, type StylePerson } from '../../../src/core/house-style/house-style.ts';
import { review } from '../../../src/core/review.ts';

const GIVEN = ['Astrid', 'Birger', 'Carl', 'Dagny', 'Edvin', 'Frida', 'Gustav', 'Hedda', 'Ivar', 'Jonna'];

/** A person of the list; every look at it is counted. */
function watched(i: number, look: () => void): StylePerson {
  const surname = `${String.fromCharCode(65 + (i % 26))}${'aeiou'[i % 5]}${(i * 7919).toString(36).replaceAll(/\d/g, 'l')}son`;
  const person: StylePerson = {
    name: `${GIVEN[i % GIVEN.length]} ${surname}`,
    aliases: [],
    role: null,
    firstReference: null,
    needsNoFirstName: false,
  };
  return new Proxy(person, {
    get: (target, key: keyof StylePerson) => (look(), target[key]),
  });
}

const story = (day: number): string =>
  `Pier ${day} to close\n\nVALLHAVEN, July ${day}, 2025 — The mayor, Karin Hallstrom, met Lars Ekdahl and Olle Brandt at the pier. ` +
  'Hallstrom said that Ekdahl had asked for time, and Brandt for money.\n';

/** How often a list of so many people is looked at in the review of a second article, when it is known already. */
function looksWith(count: number): number {
  let looks = 0;
  const look = (): void => void looks++;
  const known = ['Karin Hallström', 'Lars Ekdahl'].map((name) => ({ ...NOBODY, name }));
  const people = [...known, ...Array.from({ length: count }, (_, i) => watched(i, look))];
  const style = { ...NO_STYLE, people };
  const archive = new Archive();
  const [first, second] = [1, 2].map((day) => parseArticle(`${day}.txt`, story(day)));
  archive.set(first!);
  archive.set(second!);
  review(first!, archive, { style });
  expect(looks).toBeGreaterThanOrEqual(count);
  looks = 0;
  const { findings } = review(second!, archive, { style });
  expect(findings.map(({ message }) => message).join()).toContain('Hallström');
  return looks;
}

const NOBODY: StylePerson = {
  name: '',
  aliases: [],
  role: null,
  firstReference: null,
  needsNoFirstName: false,
};

it('ten thousand people of a house style are gone through once; an article’s review looks at none of them again', () => {
  expect(looksWith(10_000)).toBe(looksWith(10));
});
