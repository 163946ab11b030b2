import { type Day, written } from '../../text/calendar.ts';
import { daysBetween } from '../../text/days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import type { WrittenDate } from '../dates/written-dates.ts';
import type { Contradiction } from './relative-tense.ts';
import { spanOf } from './tense-clash.ts';

/** A tense against a date that opens its sentence, or against one that something runs until: no verb stands before it. */

/** A story is written on one day and dated on the next, and days begin earlier in the east. */
const FEWEST_DAYS = 2;
/** Farther back, the present tense is a historian's. */
const MOST_DAYS_BACK = 60;

const OPENS = /(?:^|[.!?]["”’)]*\s+)["“]?On\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u;
/** "the chief minister, Devika Rathore," without a verb of its own. */
const SUBJECT =
  "(?:the|an?|its|his|her|their|some|more than|\\p{Lu})(?:(?!\\b(?:that|which|who|when|as|and|will|would|is|are|was|were|has|have|had)\\b)[\\p{L}\\d’' -]){1,60}?(?:,\\s+[^,.;]{2,40},)?";
const COMING = new RegExp(
  `^,?\\s+${SUBJECT}\\s+(?<verb>(?:will|(?:is|are)\\s+(?:to|due to|set to|expected to|scheduled to))\\s+(?!have\\b)\\p{Ll}+)`,
  'iu',
);
const HAPPENED = new RegExp(
  `^,?\\s+${SUBJECT}\\s+(?<verb>(?:was|were)\\s+\\p{Ll}+(?:ed|en|n|t)|met|went|came|took|gave|won|lost|beat|fell|sank|struck|broke|began|left|said|told|found|shot|flew|spoke|wrote|rose|ran|drove|held|sent|(?!(?:need|speed|seed|hundred|red)\\b)\\p{Ll}{2,}ed)(?=\\s)`,
  'iu',
);
/** What else in the sentence looks ahead: then the past verb is another one's. */
const LOOKS_AHEAD =
  /\b(?:will|would|shall|due|to be|is to|are to|set to|expected|scheduled|planned|deadline|until|by then|if)\b/;
/** "runs", "is open", "remains on show" before "until". */
const RUNS_UNTIL =
  /\b(?<verb>(?:runs?|continues?|lasts?|stays?|(?:is|are|remains?)\s+(?:open|closed|shut|valid|in force|on\s+(?:show|display|sale|view)))(?:\s+(?!(?:and|but|which|who|that|when|from)\b)[\p{L}’'-]+){0,6}?\s+(?:until|till|through))\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u;

/** "resumes service on July 9": the present of timetables; not "It opens on July 9, when a van …", a tale's. */
const TIMETABLED =
  /(?<!\b(?:to|would|will|could|may|might|should|shall|can|must|not|did|does)\s)\b(?<verb>(?:re)?opens?|closes?|resumes?(?:\s+service)?|expires?|kicks?\s+off|(?:goes|go)\s+on\s+sale)\s+on\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u;

/** The tenses of a paragraph that speak against such a date. */
export function* frontedTenses(
  paragraph: string,
  dates: readonly WrittenDate[],
  anchor: Day,
): Iterable<Contradiction> {
  for (const date of dates) {
    if (isQuoted(paragraph, date.start)) continue;
    const sentence = sentenceOf(paragraph, date);
    const beside = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const span = spanOf(date, anchor, beside);
    if (!span) continue;
    const before = paragraph.slice(Math.max(0, date.start - 120), date.start);
    const after = paragraph.slice(date.end, sentence.end);
    const [ahead, back] = [daysBetween(anchor, span.first), daysBetween(span.last, anchor)];
    const isLate = back >= FEWEST_DAYS && back <= MOST_DAYS_BACK;
    const tale = /^,\s+(?:when|as|with)\b/.test(after);
    const runs = isLate ? (RUNS_UNTIL.exec(before) ?? (tale ? null : TIMETABLED.exec(before))) : null;
    if (runs) {
      const start = date.start - before.length + runs.index;
      yield { start, end: date.end, message: tooLate(runs.groups!['verb']!, date, span.last, anchor) };
      continue;
    }
    if (!OPENS.test(before) || beside.length > 1) continue;
    const coming = back >= FEWEST_DAYS ? COMING.exec(after) : null;
    const past = ahead >= FEWEST_DAYS && !LOOKS_AHEAD.test(after) ? HAPPENED.exec(after) : null;
    const found = coming ?? past;
    if (!found) continue;
    const end = date.end + found[0].length;
    const verb = found.groups!['verb']!.replace(/\s+/g, ' ');
    yield {
      start: date.start,
      end,
      message: coming ? tooLate(verb, date, span.last, anchor) : tooSoon(verb, span.first, anchor),
    };
  }
}

const inDays = (days: number): string => `${days} day${days === 1 ? '' : 's'}`;

const tooLate = (verb: string, { text }: WrittenDate, day: Day, anchor: Day): string =>
  `${text} was ${inDays(daysBetween(day, anchor))} before the article’s date, ${written(anchor)}, but “${verb.replace(/\s+/g, ' ')}” tells of it as still to come.`;

const tooSoon = (verb: string, day: Day, anchor: Day): string =>
  `${written(day)} lies ${inDays(daysBetween(anchor, day))} after the article’s date, ${written(anchor)}, but “${verb}” tells of it as past.`;

function sentenceOf(paragraph: string, { start, end }: WrittenDate): { start: number; end: number } {
  const before = /(?:^|[.!?]["”’)]*\s+(?=["“]?\p{Lu}))(?:(?![.!?]["”’)]*\s+["“]?\p{Lu}).)*$/su.exec(
    paragraph.slice(Math.max(0, start - 300), start),
  );
  const after = /^(?:(?![.!?]["”’)]*(?:\s+["“]?\p{Lu}|$)).)*/su.exec(paragraph.slice(end, end + 300))!;
  return {
    start: start - (before ? before[0].replace(/^[.!?]["”’)]*\s+/, '').length : 0),
    end: end + after[0].length,
  };
}
