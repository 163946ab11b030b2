import { type Day, isDay, WEEKDAYS, written } from '../../text/calendar.ts';
import { addDays, daysBetween } from '../../text/days.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { Range } from '../../text/range.ts';
import { writtenDates } from '../dates/written-dates.ts';

/** Relative words that cannot be right beside what stands next to them, ranges counted from the paragraph's start. */
export interface Contradiction extends Range {
  readonly message: string;
}

/** What makes a past form no report, within some words before it. */
const NO_REPORT =
  /\b(?:would|will|could|should|may|might|if|unless|once|until|when|after|before|whether|wish|wishes|hopes?|were|to|as though|not|never|due|imagine|suppose)(?:\s+[\p{L}’'-]+){0,5}\s+$/iu;

/** "the will of June 2014", "his free will": no verb. */
const WILL_IS_NOUN =
  /\b(?:a|the|his|her|their|its|my|your|our|free|good|ill|last|political|living|this|that|own|of|[’']s)\s+$/i;

const PAST_WORDS =
  '(?:yesterday|last (?:night|week|month|year)|(?:two|three|four|five|six|seven|\\d{1,2}) (?:days|weeks|months) ago)';
const COMING_WORDS = `(?:tomorrow|next (?:week|month|year|${WEEKDAYS.join('|')})|the day after tomorrow)`;
/** Relative words by themselves: "yesterday’s game" and "last year in Rome" belong to a noun. */
const ALONE = '(?=$|[.,;:!?)”"]|\\s+(?:in|at|by|with|when|where|and|but|after|before|to|on|for)\\b)';

const COMING_VERB =
  '(?:will|(?:is|are) (?:set|due|scheduled|going|expected) to)\\s+(?:be\\s+\\p{L}+|(?!be\\b|have\\b)\\p{Ll}+)(?:\\s+(?:place|part|off|out|up|back|over|home))?(?:\\s+(?:in|at|on)\\s+\\p{Lu}[\\p{L}-]+)?';
/** Forms that are no participles: "the report published next week". */
const PAST_VERB =
  '(?:met|took place|began|resumed|started|ended|reopened|signed|won|lost|visited|travelled|crashed|sank|arrived|left|went|came|flew|spoke|voted|died|returned|(?:was|were)\\s+(?:held|published|signed|killed|arrested|born|elected|opened|closed|released|buried|sworn in))(?:\\s+(?:in|at)\\s+\\p{Lu}[\\p{L}-]+)?';

const COMING_YESTERDAY = new RegExp(
  `(?<![\\p{L}’'-])(?<verb>${COMING_VERB})\\s+(?<words>${PAST_WORDS})${ALONE}`,
  'gu',
);
/** "Yesterday she will travel": a subject without a verb of its own between the two. */
const YESTERDAY_COMING = new RegExp(
  `(?<=^|[.!?]["”’)]*\\s+)(?<words>Yesterday|Last (?:night|week|month|year)),?\\s+(?:he|she|it|they|we|(?:the|a|an|its|his|her|their)\\s+[\\p{L}-]+|\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?)\\s+(?<verb>${COMING_VERB})`,
  'gu',
);
const PAST_TOMORROW = new RegExp(
  `(?<![\\p{L}’'-])(?<verb>${PAST_VERB})\\s+(?<words>${COMING_WORDS})${ALONE}`,
  'gu',
);
/** What was said of a coming day is told in the past too: "She said the train left tomorrow". */
const BACKSHIFT =
  /\b(?:said|told|thought|knew|announced|heard|learned|believed|that|who|which)\b[^.!?]{0,60}$/i;

const DAY_WORDS = new RegExp(
  `\\b(yesterday|today|tomorrow)\\s*[,(]\\s*(?:(?:${WEEKDAYS.join('|')}),?\\s+)?(?:on\\s+|the\\s+)?$`,
  'i',
);
const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
/** A story is dated a day after it is written, and days begin earlier in the east. */
const FEWEST_DAYS = 2;

/** Relative words that contradict their verb ("will meet yesterday") or the date beside them ("yesterday, June 2"). */
export function* contradictions(paragraph: string, anchor: Day | null): Iterable<Contradiction> {
  for (const match of paragraph.matchAll(COMING_YESTERDAY)) {
    if (isQuoted(paragraph, match.index) || WILL_IS_NOUN.test(paragraph.slice(0, match.index))) continue;
    yield told(match, (verb, words) => `“${verb}” looks ahead, but “${words}” looks back.`);
  }
  for (const match of paragraph.matchAll(YESTERDAY_COMING))
    if (!isQuoted(paragraph, match.index))
      yield told(match, (verb, words) => `“${verb}” looks ahead, but “${words}” looks back.`);
  for (const match of paragraph.matchAll(PAST_TOMORROW)) {
    const before = paragraph.slice(Math.max(0, match.index - 100), match.index);
    if (isQuoted(paragraph, match.index) || NO_REPORT.test(before) || BACKSHIFT.test(before)) continue;
    yield told(match, (verb, words) => `“${verb}” looks back, but “${words}” looks ahead.`);
  }
  if (anchor) yield* beside(paragraph, anchor);
}

function told(match: RegExpExecArray, say: (verb: string, words: string) => string): Contradiction {
  const { verb, words } = match.groups!;
  return { start: match.index, end: match.index + match[0].length, message: say(verb!, words!) };
}

function* beside(paragraph: string, anchor: Day): Iterable<Contradiction> {
  for (const date of writtenDates(paragraph)) {
    const match = DAY_WORDS.exec(paragraph.slice(Math.max(0, date.start - 40), date.start));
    if (!match || date.month === undefined || date.day === undefined || isQuoted(paragraph, date.start))
      continue;
    const { year, month, day } = date;
    const told = year === undefined ? nearestDay(anchor, month, day) : { year, month, day };
    const meant = addDays(anchor, OFFSETS[match[1]!.toLowerCase()]!);
    if (!told || !isDay(told) || Math.abs(daysBetween(meant, told)) < FEWEST_DAYS) continue;
    yield {
      start: date.start - match[0].length,
      end: date.end + (match[0].includes('(') && paragraph[date.end] === ')' ? 1 : 0),
      message: `The article is dated ${written(anchor)}, which makes “${match[1]!}” ${written(meant)}, not ${written(told)}.`,
    };
  }
}
