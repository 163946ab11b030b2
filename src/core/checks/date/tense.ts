import { type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { dayOf } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { contradictions } from '../../facts/claims/relative-tense.ts';
import { spanOf, toldAsComing, toldAsPast } from '../../facts/claims/tense-clash.ts';
import { frontedTenses } from '../../facts/claims/fronted-tense.ts';
import type { Range } from '../../text/range.ts';
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
  *run(article, { today }): Iterable<Report> {
    const anchor = today === null ? null : dayOf(today);
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      for (const found of contradictions(words, anchor)) yield moved(found, block);
      if (!anchor) continue;
      for (const found of frontedTenses(words, anchor)) yield moved(found, block);
      const dates = writtenDates(words);
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
