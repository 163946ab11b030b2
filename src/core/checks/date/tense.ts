import { type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { dayOf } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { contradictions } from '../../facts/claims/relative-tense.ts';
import { spanOf, toldAsComing, toldAsPast } from '../../facts/claims/tense-clash.ts';
import { frontedTenses } from '../../facts/claims/fronted-tense.ts';
import type { Range } from '../../text/range.ts';
import type { DateMention } from '../../facts/facts.ts';
import { type WrittenDate, writtenDates } from '../../facts/dates/written-dates.ts';

/** A story is written on one day and dated on the next, and days begin earlier in the east. */
const FEWEST_DAYS = 2;

/** A past verb with a day after the article's date, or "will" with a day before it. */
const check: Check = {
  id: 'date/tense',
  title: 'Tense and date disagree',
  rationale:
    'A story that waited for a day, or was written from an older one, tells as still to come what is past; a slip in a year does the same. Quotations are left alone.',
  severity: 'warning',
  example: {
    wrong: '---\ndate: 2025-07-22\n---\nThe ministers will meet on 18 July 2025 in Oslo.',
    right: '---\ndate: 2025-07-22\n---\nThe ministers met on 18 July 2025 in Oslo.',
  },
  *run(article, { today, facts }): Iterable<Report> {
    const anchor = today === null ? null : dayOf(today);
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      for (const found of contradictions(words, anchor)) yield moved(found, block);
      if (!anchor) continue;
      const dates = writtenDates(words).filter((date) => !isOfStory(date, block, facts.dates));
      for (const found of frontedTenses(words, dates, anchor)) yield moved(found, block);
      for (const date of dates) {
        const span = spanOf(date, anchor, besideIn(block, date, dates));
        if (!span || isQuoted(words, date.start)) continue;
        const report =
          daysBetween(anchor, span.first) >= FEWEST_DAYS
            ? toldAsPast(words, date, span, anchor)
            : daysBetween(span.last, anchor) >= FEWEST_DAYS
              ? toldAsComing(words, date, span, anchor, dates)
              : null;
        if (report) yield moved(report, block);
      }
    }
  },
};

/** Whether a date without a year takes it from what was told before, as in a history: its year is not the article's. */
const isOfStory = ({ year, start }: WrittenDate, block: Block, mentions: readonly DateMention[]): boolean =>
  year === undefined &&
  mentions.some(
    (mention) =>
      mention.anchor?.by === 'told' &&
      mention.start <= block.start + start &&
      block.start + start < mention.end,
  );

/** The dates of the same sentence and of the one before: another year told there may be this one's too. */
function besideIn(
  { start, sentences }: Block,
  { start: at }: Range,
  dates: readonly WrittenDate[],
): WrittenDate[] {
  const index = sentences.findIndex((one) => one.start <= start + at && start + at < one.end);
  const from = (sentences[index - 1] ?? sentences[index])?.start ?? start;
  const to = sentences[index]?.end ?? Infinity;
  return dates.filter((date) => start + date.start >= from && start + date.end <= to);
}

const moved = (report: Report, block: Block): Report => ({
  ...report,
  start: report.start + block.start,
  end: report.end + block.start,
});

export default check;
