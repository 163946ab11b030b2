import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { factsOf } from '../../../src/core/facts/read.ts';
import { overlaps } from '../../../src/core/text/range.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** Whom and what a careful reader names in each sample: a person by the name, an event by words that tell of it. */
const expected = read('test/fixtures/casts/expected.txt')
  .trim()
  .split('\n\n')
  .map((part) => {
    const [name, ...lines] = part.split('\n');
    const of = (kind: string): string[] =>
      lines.filter((line) => line.startsWith(kind)).map((line) => line.slice(kind.length + 1));
    return { name: name!.replace('# ', ''), people: of('person'), events: of('event') };
  });

/** What is found, missed and wrong of one kind in one sample. */
interface Tally {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

function tallyOf({ name, people, events }: (typeof expected)[number]): Record<'people' | 'events', Tally> {
  const article = parseArticle(name, read(`sample-articles/${name}`));
  const facts = factsOf(article);
  const names = facts.people.map((person) => person.name);
  const tells = (event: (typeof facts.events)[number], words: string): boolean => {
    const start = article.text.indexOf(words);
    expect(start, `“${words}” stands in ${name}`).toBeGreaterThanOrEqual(0);
    const end = start + words.length;
    const [date] = event.dates;
    return (
      event.mentions.some((mention) => overlaps(mention, { start, end })) ||
      (date !== undefined && overlaps(date, { start, end }))
    );
  };
  const missed = events.filter((words) => !facts.events.some((event) => tells(event, words)));
  return {
    people: {
      found: people.filter((person) => names.includes(person)).length,
      missed: people.filter((person) => !names.includes(person)),
      wrong: names.filter((person) => !people.includes(person)),
    },
    events: {
      found: events.length - missed.length,
      missed,
      wrong: facts.events.filter((event) => !events.some((words) => tells(event, words))).map((e) => e.name),
    },
  };
}

const sum = (tallies: readonly Tally[]): { found: number; missed: string[]; wrong: string[] } => ({
  found: tallies.reduce((all, { found }) => all + found, 0),
  missed: tallies.flatMap(({ missed }) => missed),
  wrong: tallies.flatMap(({ wrong }) => wrong),
});

// After a change for the better: npx vitest run test/core/facts/casts.test.ts -u, and read what changed.
it('finds the people and events of the samples that a careful reader names, and no others', async () => {
  const tallies = expected.map(tallyOf);
  const shown = (['people', 'events'] as const).map((kind) => {
    const { found, missed, wrong } = sum(tallies.map((tally) => tally[kind]));
    return [
      `${kind}: ${found} found, ${missed.length} missed, ${wrong.length} wrong`,
      ...missed.map((words) => `  missed: ${words}`),
      ...wrong.map((words) => `  wrong: ${words}`),
    ].join('\n');
  });
  await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/casts/tally.txt');
});
