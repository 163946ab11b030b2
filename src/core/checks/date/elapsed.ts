import type { Archive } from '../../archive/archive.ts';
import { beginningsMeant } from '../../archive/beginnings-meant.ts';
import type { Article } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import type { Beginning } from '../../facts/beginnings/beginnings.ts';
import { subjectBefore } from '../../facts/beginnings/heads.ts';
import { dateOfTie, lengthsTold, type ToldLength } from '../../facts/lengths/lengths.ts';
import { reckon, type Reckoning } from '../../facts/lengths/reckoning.ts';
import { fits, type Span } from '../../facts/lengths/verdict.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';

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
    for (const told of lengthsTold(article, today)) {
      const { sentence, length, ties, wrong } = told;
      if (wrong)
        yield {
          ...reportOf(told, reckon(length, sentence.text, wrong, now), dateOfTie(wrong)),
          related: [{ path: article.path, ...dateOfTie(wrong), message: 'It is counted from here.' }],
        };
      else if (ties.length === 0 && now) yield* elsewhere(article, told, now, archive);
    }
  },
};

/** What stands between a noun and the words that tell how long it has gone on: ", now", "has lasted", "is in its". */
const GOES_ON =
  /,?\s+(?:(?:is|are)\s+|(?:has|have)\s+(?:now\s+)?(?:lasted|raged|gone on|dragged on|continued|been (?:going on|raging|fought|waged|under way))\s+(?:for\s+)?)?(?:now\s+|already\s+|still\s+)?(?:(?:in|into|entering)\s+(?:its|their|the)\s+)?$/;

/** "the conflict, now over four years old": its beginning stands elsewhere in the article, or in another one. */
function* elsewhere(article: Article, told: ToldLength, now: Day, archive: Archive): Iterable<Report> {
  const { sentence, length } = told;
  const before = sentence.text.slice(0, length.start);
  const match = GOES_ON.exec(before);
  if (!match || (length.as === 'length' && !/^,?\s+ha/.test(match[0])) || length.as === 'anniversary') return;
  if (sentence.dates.length > 0) return;
  const { head, names } = subjectBefore(`${before.slice(0, match.index)} `);
  if (!head) return;
  const tellings = beginningsMeant(article, archive, head, names);
  const spans = tellings.map(({ subject }): Span => ({ from: subject.date, to: now, leads: 'now' }));
  // Where one telling allows it, another may be of a later phase.
  if (spans.length === 0 || spans.some((span) => fits(length, span) !== false)) return;
  yield {
    ...reportOf(told, reckon(length, sentence.text, spans[0]!, now), null),
    ...(tellings.every((telling) => telling.article === article) ? {} : { severity: 'info' as const }),
    related: tellings.slice(0, 5).map(({ article, subject }) => relatedOf(article, subject)),
  };
}

/** So far apart at most, in UTF-16 code units, a length and its date are underlined together. */
const BESIDE = 25;

/** The report stands under the length, with the date beside it; under the date where that is told in a later sentence. */
function reportOf(
  { sentence, length }: ToldLength,
  { message, fixes }: Reckoning,
  date: Range | null,
): Report {
  const { start: offset } = sentence.at;
  const at = { start: offset + length.start, end: offset + length.end };
  return {
    ...placeOf(at, date, sentence.at, length.as === 'age'),
    message,
    fixes: fixes.map(({ title, start, end, text }) => ({
      title,
      edits: [{ start: offset + start, end: offset + end, text }],
    })),
  };
}

function placeOf(length: Range, date: Range | null, sentence: Range, isAge: boolean): Range {
  if (!date || date.end <= sentence.start) return length;
  if (date.start >= sentence.end) return date;
  const gap = Math.max(date.start - length.end, length.start - date.end);
  return gap <= (isAge ? 2 * BESIDE : BESIDE)
    ? { start: Math.min(length.start, date.start), end: Math.max(length.end, date.end) }
    : length;
}

const relatedOf = (
  { path, text }: Article,
  { range }: Beginning,
): { path: string; message: string } & Range => ({
  path,
  ...range,
  message: `The beginning is told here: “${text.slice(range.start, range.end).replace(/\s+/g, ' ')}”.`,
});

export default check;
