import type { Article } from '../article/article.ts';
import { readDates } from './dates/read.ts';
import { readEvents } from './events/read.ts';
import type { Facts } from './facts.ts';
import { readPeople } from './people/read.ts';

const kept = new WeakMap<Article, Facts>();

/** What one article tells, from that article alone. Kept as long as the article is. */
export function factsOf(article: Article): Facts {
  const known = kept.get(article);
  if (known) return known;
  const times = readDates(article);
  const dates = times.filter(({ count }) => count?.of !== 'age');
  const ages = times.filter(({ count }) => count?.of === 'age');
  const people = readPeople(article);
  const facts = { dates, ages, people, events: readEvents(article, dates, people) };
  kept.set(article, facts);
  return facts;
}
