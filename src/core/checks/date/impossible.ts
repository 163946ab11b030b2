import { telling } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { impossibleTimes } from '../../text/time/clock.ts';
import { impossibleDays } from '../../text/time/impossible-days.ts';

/** "There is no September 31", "never on the 31st of June": whoever says so knows. */
const DENIED =
  /\b(?:(?:there(?:\s+(?:is|was|are|were)|[’']s)|has|have|had)\s+(?:no|never|not)|(?:isn|wasn)[’']t\s+(?:an?|any)|no such (?:day|date|thing) as|never(?:\s+\p{Ll}+)?(?:\s+on)?)\s+(?:the\s+|such\s+)?$/iu;

/** "31 June, a day that does not exist", "the 30th of February never comes". */
const KNOWN =
  /^[”"’',]*\s+(?:[\p{L}’'-]+,?\s+){0,6}?(?:(?:do(?:es)?n[’']t|do(?:es)?\s+not|did\s+not|didn[’']t|never|cannot|can[’']t|won[’']t|will\s+not)\s+(?:exist|come|fall|arrive|happen)\w*|(?:is|was)(?:n[’']t|\s+not)?\s+(?:no|a\s+real|any)\s+(?:day|date|time)|no\s+(?:calendar|almanac|clock|such)|meaning\s+never|(?:that\s+is,\s+)never)\b/iu;

/** Days and times that no calendar or clock has: 30 February, June 31, 29 February of a common year, 25:70. */
const check: Check = {
  id: 'date/impossible',
  title: 'Impossible date or time',
  rationale:
    'A day that the calendar lacks, or a time that no clock shows, is a slip of the pen or of a program; readers see it at once, and nobody can tell what was meant.',
  severity: 'error',
  example: {
    wrong: 'The court meets again on 31 June 2025.',
    right: 'The court meets again on 30 June 2025.',
  },
  *run(article, { today }): Iterable<Report> {
    for (const block of telling(article)) {
      const words = article.text.slice(block.start, block.end);
      if (!/\d|thirt|ninth/i.test(words)) continue;
      const found = [...impossibleDays(words, today), ...impossibleTimes(words)];
      for (const { at, length, why } of found) {
        if (
          DENIED.test(words.slice(Math.max(0, at - 40), at)) ||
          /^[^\n]{0,60}?\bno such (?:day|date|time)\b/.test(words.slice(at + length)) ||
          KNOWN.test(words.slice(at + length, at + length + 80))
        )
          continue;
        const start = block.start + at;
        const text = words
          .slice(at, at + length)
          .replace(/\s+/g, ' ')
          .replace(/^the /i, '');
        yield { start, end: start + length, message: `There is no ${text}: ${why}.` };
      }
    }
  },
};

export default check;
