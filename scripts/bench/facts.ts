import { en } from 'chrono-node';
import type { Article } from '../../src/core/article/article.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import { readDates } from '../../src/core/facts/dates/read.ts';
import { readEvents } from '../../src/core/facts/events/read.ts';
import { readPeople } from '../../src/core/facts/people/read.ts';
import { median, table } from './measure.ts';
import { fresh, runPlain, type Text } from './review.ts';

/** Prints what finding dates, people and events costs, each on texts that no memo knows, beside the plain packages. */
export function benchFacts(texts: readonly Text[]): void {
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  let mark = 0;
  let articles: Article[] = [];
  const prepare = (): void => {
    mark++;
    articles = texts.map((text) => fresh(text, mark)).map(({ path, text }) => parseArticle(path, text));
    // Words are parted when they are first asked for; that is the structure's cost, not a fact's.
    articles.forEach((article) =>
      article.blocks.forEach((block) => block.sentences.forEach(({ words: own }) => own.length)),
    );
  };
  const stage = (read: (article: Article) => unknown): number =>
    median(() => articles.forEach((article) => void read(article)), prepare);
  const rows: [string, number][] = [
    ['plain chrono-node', median(() => texts.forEach(({ text }) => void en.casual.parse(text)))],
    ['Copydesk, dates', stage(readDates)],
    ['plain retext-english + retext-readability', median(() => texts.forEach(runPlain))],
    ['Copydesk, people', stage(readPeople)],
    ['Copydesk, events', stage((article) => readEvents(article, [], []))],
  ];
  console.log('\nfacts, milliseconds\n');
  table(
    ['', 'all', 'per 1,000 words'],
    rows.map(([name, ms]) => [name, ms.toFixed(2), ((ms * 1000) / words).toFixed(2)]),
  );
}
