import { type Article, type Block, telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { contradictions } from '../../facts/claims/relative-tense.ts';
import { tenseAt } from '../../facts/claims/clause-tense.ts';
import { comingNoun } from '../../facts/claims/coming-noun.ts';
import { spanOf } from '../../facts/claims/date-spans.ts';
import { clashOf } from '../../facts/claims/tense-clash.ts';
import { daySaid, mayLieInOtherYear } from '../../facts/claims/other-years.ts';
import { weekdayPairs } from '../../facts/claims/weekday-dates.ts';
import { tokensOf } from '../../facts/datings/words.ts';
import type { Range } from '../../text/range.ts';
import type { DateMention, Facts } from '../../facts/facts.ts';
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
      let [at, before] = [0, [] as WrittenDate[]];
      for (const sentence of block.sentences) {
        const own: WrittenDate[] = [];
        while (at < dates.length && block.start + dates[at]!.end <= sentence.end) own.push(dates[at++]!);
        const unquoted = own.filter(({ start }) => !isQuoted(words, start));
        if (unquoted.length > 0 && own.length <= MOST_DATES)
          yield* clashesIn(
            article,
            { sentence, offset: block.start, words, mentions, facts },
            unquoted,
            [...before, ...own],
            anchor,
          );
        before = own;
      }
    }
  },
};

/** No sentence tells more dates; a table or a list run together does. */
const MOST_DATES = 40;

/** A sentence, where its paragraph begins, and that paragraph's words and mentions of time. */
interface Place {
  readonly sentence: Range;
  readonly offset: number;
  readonly words: string;
  readonly mentions: readonly DateMention[];
  readonly facts: Facts;
}

/** What the tenses of a sentence say against its dates; another year told in `beside` may be theirs too. */
function* clashesIn(
  article: Article,
  { sentence, offset, words, mentions, facts }: Place,
  dates: readonly WrittenDate[],
  beside: readonly WrittenDate[],
  anchor: Day,
): Iterable<Report> {
  const tokens = tokensOf(article.text, sentence.start, sentence.end, mentions);
  for (const date of dates) {
    const [start, end] = [offset + date.start, offset + date.end];
    const at = tokens.findIndex((token) => token.date && token.start <= start && end <= token.end);
    if (at < 0) continue;
    const said = date.year === undefined ? daySaid(tokens[at]!.date!) : null;
    const span = said ?? spanOf(date, anchor, beside);
    const tense = span && (comingNoun(tokens, at) ?? tenseAt(tokens, at));
    const message = span && tense && clashOf(tokens, tense, date, span, anchor);
    if (!tense || !message) continue;
    if (date.year === undefined && !said) {
      const pair = weekdayPairs(words).find(
        (each) => each.date.start < date.end && date.start < each.date.end,
      );
      if (mayLieInOtherYear(article, facts, { start, end }, span.first, pair?.weekday, tense.way)) continue;
    }
    yield {
      start: Math.min(tokens[tense.from]!.start, start),
      end: Math.max(tokens[tense.to - 1]!.end, end),
      message,
    };
  }
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

const moved = (report: Report, block: Block): Report => ({
  ...report,
  start: report.start + block.start,
  end: report.end + block.start,
});

export default check;
