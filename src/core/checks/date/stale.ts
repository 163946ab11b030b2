import { type Article, type Block, prose } from '../../article/article.ts';
import type { Place } from '../../archive/paragraphs.ts';
import type { Check, Report } from '../../check.ts';
import { type Day, dayOf, written } from '../../text/calendar.ts';
import { type Deictic, deictics, differs } from '../../text/time/deictic.ts';

/** Relative words in a paragraph that stands in an older article too, where they meant another day. */
const check: Check = {
  id: 'date/stale',
  title: 'Relative date taken over from an older article',
  rationale:
    'Background is often pasted from yesterday’s story. Its “yesterday”, “tonight” and “this week” were right there and are wrong here.',
  severity: 'info',
  *run(article, { archive }): Iterable<Report> {
    const here = article.date && dayOf(article.date.value);
    if (!here) return;
    for (const block of prose(article)) {
      const found = deictics(article.text.slice(block.start, block.end)).filter(({ sure }) => sure);
      if (!found.length) continue;
      const older = archive.placesOf(article, block).find((place) => isOlder(place, article));
      const then = older && dayOf(older.article.date!.value);
      if (!then) continue;
      for (const words of found)
        if (differs(words.unit, here, then)) yield reportOf(words, block, older, then, here);
    }
  },
};

/** A place in an article of an earlier day. */
const isOlder = ({ article }: Place, here: Article): boolean =>
  article.path !== here.path && article.date !== null && article.date.value < here.date!.value;

function reportOf(words: Deictic, block: Block, older: Place, then: Day, here: Day): Report {
  const name = older.article.path.split('/').pop()!;
  // The same words in the older paragraph: spaces and marks may differ, the words do not.
  const theirs = deictics(older.article.text.slice(older.block.start, older.block.end)).find(
    ({ text }) => text.toLowerCase() === words.text.toLowerCase(),
  );
  const at = theirs
    ? { start: older.block.start + theirs.start, end: older.block.start + theirs.end }
    : { start: older.block.start, end: older.block.end };
  return {
    start: block.start + words.start,
    end: block.start + words.end,
    message: `“${words.text}” stands in ${name} too, where it counts from ${written(then)}; here it counts from ${written(here)}.`,
    related: [{ path: older.article.path, ...at, message: `It counts from ${written(then)} here.` }],
  };
}

export default check;
