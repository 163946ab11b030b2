import type { Archive } from '../../archive/archive.ts';
import { beginningsMeant } from '../../archive/beginnings-meant.ts';
import { type Article, type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import type { Beginning } from '../../facts/beginnings/beginnings.ts';
import { subjectBefore } from '../../facts/beginnings/heads.ts';
import { agesApart } from '../../facts/claims/ages-apart.ts';
import { wrongAges } from '../../facts/claims/ages.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import { type ElapsedWords, elapsedWords } from '../../facts/claims/elapsed-words.ts';
import { beginningBefore, beginningBeside } from '../../facts/claims/elapsed-beginnings.ts';
import { stepsBeyond } from '../../facts/claims/beyond.ts';
import { wrongIntervals } from '../../facts/claims/intervals.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Range } from '../../text/range.ts';
import { endsThere, isBeside } from '../../facts/claims/elapsed-ties.ts';
import { type Reckoning, reckon } from '../../facts/claims/reckon.ts';
import { type WrittenDate, writtenDates } from '../../facts/dates/written-dates.ts';

/** A time that does not add up: a war that began in February 2022 is not over four years old in July 2025. */
const check: Check = {
  id: 'date/elapsed',
  title: 'Time that does not add up',
  rationale:
    'Ages, anniversaries and “in its third year” are copied from story to story and grow old. Where the beginning is told too, here or in another article, the years can be counted. Rounded and vague tellings are allowed their vagueness.',
  severity: 'warning',
  example: {
    wrong:
      '---\ndate: 2025-07-22\n---\nThe mill strike began in February 2022.\n\nThe strike is now over four years old.',
    right:
      '---\ndate: 2025-07-22\n---\nThe mill strike began in February 2022.\n\nThe strike is now over three years old.',
  },
  *run(article, { today, archive }): Iterable<Report> {
    const now = today === null ? null : dayOf(today);
    const blocks = telling(article);
    const sentences = blocks.flatMap((block) => block.sentences);
    for (const block of blocks) {
      if (block.kind === 'headline' || block.kind === 'subhead') continue;
      const words = article.text.slice(block.start, block.end);
      for (const { start, end, message, from } of [
        ...wrongIntervals(words, sentencesIn(block), now),
        ...(now ? stepsBeyond(words, now) : []),
      ])
        yield {
          ...within(block, { start, end }),
          message,
          related: [{ path: article.path, ...within(block, from), message: 'It is counted from here.' }],
        };
      const ages = [...agesApart(words, now), ...(now ? wrongAges(words, now) : [])];
      for (const { start, end, message } of ages) yield { ...within(block, { start, end }), message };
      if (now) yield* lengths(article, block, sentences, now, archive);
    }
  },
};

/** The sentences of a block, counted from its start. */
const sentencesIn = ({ start, sentences }: Block): Range[] =>
  sentences.map((sentence) => ({ start: sentence.start - start, end: sentence.end - start }));

const within = (block: Block, { start, end }: Range): Range => ({
  start: block.start + start,
  end: block.start + end,
});

/** How long something goes on, against when it began. */
function* lengths(
  article: Article,
  block: Block,
  sentences: readonly Range[],
  now: Day,
  archive: Archive,
): Iterable<Report> {
  const words = article.text.slice(block.start, block.end);
  const first = sentences.indexOf(block.sentences[0]!);
  for (const [nth, sentence] of block.sentences.entries()) {
    const text = article.text.slice(sentence.start, sentence.end);
    const dates = writtenDates(text).filter(({ year }) => year !== undefined);
    for (const told of elapsedWords(text)) {
      if (isQuoted(words, sentence.start - block.start + told.start)) continue;
      if (told.of === 'ago') {
        yield* ago(told, text, dates, sentence, now);
        continue;
      }
      // "It had been five years since": counted from another day.
      if (/\b(?:had|would|at the time)\b/.test(text.slice(0, told.start))) continue;
      const open = /^\s+of\b/.test(text.slice(told.end));
      if (!open && !endsThere(told, text.slice(told.end))) continue;
      const beginning =
        beginningBeside(article, told, sentence, dates) ??
        (dates.length > 0 || open ? null : beginningBefore(article, told, sentences, first + nth));
      const reckoning = beginning && reckon(told, beginning.date, now, text);
      if (reckoning)
        yield { ...reportOf(reckoning, sentence, told), related: [relatedOf(article, beginning)] };
      else if (!beginning && !open && dates.length === 0)
        yield* elsewhere(article, told, text, sentence, now, archive);
    }
  }
}

/** "thirty-two years ago, in 1986", "in 1986, thirty-two years ago". */
function* ago(
  told: ElapsedWords,
  text: string,
  dates: readonly WrittenDate[],
  at: Range,
  now: Day,
): Iterable<Report> {
  for (const date of dates) {
    if (!isBeside(told, text, date)) continue;
    const reckoning = reckon(told, { ...date, year: date.year! }, now, text);
    if (!reckoning) continue;
    const range = { start: Math.min(told.start, date.start), end: Math.max(told.end, date.end) };
    yield reportOf(reckoning, at, range);
  }
}

/** "the conflict, now over four years old": its beginning stands elsewhere in the article, or in another one. */
function* elsewhere(
  article: Article,
  told: ElapsedWords,
  text: string,
  at: Range,
  now: Day,
  archive: Archive,
): Iterable<Report> {
  if (told.of === 'anniversary' || told.of === 'beside') return;
  const { head, names } = subjectBefore(
    text.slice(0, told.start).replace(/(?:\b(?:is|are|has been)\s+)$/, ''),
  );
  if (!head) return;
  const tellings = beginningsMeant(article, archive, head, names);
  const here = tellings.every((telling) => telling.article === article);
  const reckonings = tellings.map(({ subject }) => reckon(told, subject.date, now, text));
  // Where one telling allows it, another may be of a later phase.
  const first = reckonings[0];
  if (!first || reckonings.some((reckoning) => reckoning === null)) return;
  yield {
    ...reportOf(first, at, told),
    ...(here ? {} : { severity: 'info' as const }),
    related: tellings.slice(0, 5).map(({ article, subject }) => relatedOf(article, subject)),
  };
}

const reportOf = ({ message, fixes }: Reckoning, at: Range, range: Range): Report => ({
  start: at.start + range.start,
  end: at.start + range.end,
  message,
  fixes: fixes.map(({ title, start, end, text }) => ({
    title,
    edits: [{ start: at.start + start, end: at.start + end, text }],
  })),
});

const relatedOf = (
  { path, text }: Article,
  { range }: Beginning,
): { path: string; message: string } & Range => ({
  path,
  ...range,
  message: `The beginning is told here: “${text.slice(range.start, range.end).replace(/\s+/g, ' ')}”.`,
});

export default check;
