import type { Place } from '../../archive/copies/copies.ts';
import { placesOf } from '../../archive/copies/wording.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type Day, dayOf, written } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { type Deictic, deictics, differs } from '../../facts/dates/deictics.ts';

/** Relative words in a paragraph or a sentence that stands in an older article too, where they meant another day. */
const check: Check = {
  id: 'date/stale',
  title: 'Relative date taken over from an older article',
  rationale:
    'Background is often pasted from yesterday’s story. Its “yesterday”, “tonight” and “this week” were right there and are wrong here.',
  severity: 'info',
  example: {
    wrong:
      '---\ndate: 2025-07-24\n---\nFerry news\n\nThe harbour board voted yesterday to lend the ferry line the money for a new engine, a new pump and two spare boats.',
    right:
      '---\ndate: 2025-07-24\n---\nFerry news\n\nThe harbour board voted on Monday, 21 July to lend the ferry line the money for a new engine, a new pump and two spare boats.',
    earlier:
      '---\ndate: 2025-07-22\n---\nFerry line gets loan\n\nThe harbour board voted yesterday to lend the ferry line the money for a new engine, a new pump and two spare boats.',
  },
  *run(article, { archive }): Iterable<Report> {
    const here = article.date && dayOf(article.date.value);
    if (!here) return;
    const { paragraphs, sentences } = archive.copiesIn(article);
    for (const copy of [...paragraphs, ...sentences])
      for (const place of copy.places) {
        const older = place.path === article.path ? undefined : archive.get(place.path)?.article;
        const then = older?.date && dayOf(older.date.value);
        if (!then || older.date.value >= article.date.value) continue;
        for (const words of deicticsAt(article, copy)) {
          // A near copy may have put the day right.
          const theirs = deicticsAt(older, place).find(({ text }) => same(text) === same(words.text));
          if (theirs && differs(words.unit, here, then))
            yield reportOf(article, words, place, theirs, then, here);
        }
      }
  },
};

const same = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ');

const deicticsAt = ({ text }: Article, { start, end }: Range): Deictic[] =>
  deictics(text.slice(start, end))
    .filter(({ sure }) => sure)
    .map((words) => ({ ...words, start: start + words.start, end: start + words.end }));

function reportOf(
  article: Article,
  words: Deictic,
  place: Place,
  { start, end }: Range,
  then: Day,
  here: Day,
): Report {
  const where = placesOf(article, [place]);
  return {
    start: words.start,
    end: words.end,
    message: `“${words.text}” is in ${where} too, where it is counted from ${written(then)}; here it is counted from ${written(here)}.`,
    related: [{ path: place.path, start, end, message: `It is counted from ${written(then)} here.` }],
  };
}

export default check;
