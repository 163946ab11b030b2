import { type Article, type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { contradictions } from '../../facts/claims/relative-tense.ts';
import { tenseAt } from '../../facts/claims/clause-tense.ts';
import { comingNoun } from '../../facts/claims/coming-noun.ts';
import { type DaySpan, spanOf } from '../../facts/claims/date-spans.ts';
import { clashOf } from '../../facts/claims/tense-clash.ts';
import { tokensOf } from '../../facts/datings/words.ts';
import type { Range } from '../../text/range.ts';
import type { DateMention } from '../../facts/facts.ts';
import { type WrittenDate, writtenDates } from '../../facts/dates/written-dates.ts';

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
    let next = 0;
    for (const block of telling(article)) {
      while (next < facts.dates.length && facts.dates[next]!.start < block.start) next++;
      const from = next;
      while (next < facts.dates.length && facts.dates[next]!.end <= block.end) next++;
      const mentions = facts.dates.slice(from, next);
      const words = article.text.slice(block.start, block.end);
      for (const found of contradictions(words, anchor)) yield moved(found, block);
      if (!anchor) continue;
      const dates = writtenDates(words).filter((date) => !isOfStory(date, block, mentions));
      for (const date of dates) {
        const span = spanOf(date, anchor, besideIn(block, date, dates));
        if (span && !isQuoted(words, date.start))
          yield* clashAt(article, block, mentions, date, span, anchor);
      }
    }
  },
};

/** What the tense of its clause says against a date. */
function* clashAt(
  { text }: Article,
  block: Block,
  mentions: readonly DateMention[],
  date: WrittenDate,
  span: DaySpan,
  anchor: Day,
): Iterable<Report> {
  const [start, end] = [block.start + date.start, block.start + date.end];
  const sentence = block.sentences.find((one) => one.start <= start && end <= one.end);
  if (!sentence) return;
  const tokens = tokensOf(text, sentence.start, sentence.end, mentions);
  const at = tokens.findIndex((token) => token.date && token.start <= start && end <= token.end);
  const tense = at < 0 ? null : (comingNoun(tokens, at) ?? tenseAt(tokens, at));
  const message = tense && clashOf(tokens, tense, date, span, anchor);
  if (!tense || !message) return;
  yield {
    start: Math.min(tokens[tense.from]!.start, start),
    end: Math.max(tokens[tense.to - 1]!.end, end),
    message,
  };
}

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
