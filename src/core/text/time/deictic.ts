import { type Day, WEEKDAYS } from '../calendar.ts';
import { daysBetween, mondayOf } from '../days.ts';
import { Memo } from '../memo.ts';
import type { Range } from '../range.ts';

/** The unit by which a deictic expression counts from the day on which it is said; `weekday` names the nearest one. */
export type DeicticUnit = 'day' | 'weekday' | 'week' | 'month' | 'year';

/** Words that count from the day on which they are said: "yesterday", "on Wednesday", "last week", "two years ago". */
export interface Deictic extends Range {
  readonly text: string;
  readonly unit: DeicticUnit;
  /** Whether the words mean a day for certain: "today" may also mean nowadays. */
  readonly sure: boolean;
}

const FULL = WEEKDAYS.join('|');
const MONTHLY =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.';
const COUNT =
  '(?:20|1?\\d|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|a few|a couple of)';
const PART = '(?:early |late |later |earlier )?';

const FORMS: readonly { readonly unit: DeicticUnit; readonly pattern: RegExp }[] = (
  [
    ['day', `the day (?:before yesterday|after tomorrow)|yesterday|tomorrow|today|tonight|last night`],
    ['day', `(?:this|tomorrow|yesterday) (?:morning|afternoon|evening)`],
    ['day', `${COUNT} days? (?:ago|from now)`],
    ['week', `${PART}(?:this|last|next) week(?:end)?|(?:over|at) the weekend`],
    ['week', `${COUNT} weeks? (?:ago|from now)`],
    ['week', `(?:earlier|later) in the week|in ${COUNT} weeks[’'] time`],
    ['day', `(?:earlier|later) in the day|in ${COUNT} days[’'] time|the other day`],
    ['month', `(?:earlier|later) in the month|in ${COUNT} months[’'] time`],
    ['year', `(?:earlier|later) in the year|(?:by|at) the end of the year`],
    ['month', `${PART}(?:this|last|next) month|${COUNT} months? (?:ago|from now)|later in (?:${MONTHLY})`],
    [
      'year',
      `${PART}(?:this|last|next) (?:year|spring|summer|autumn|fall|winter|season|term|Christmas|Easter|January|February|March|April|June|July|August|September|October|November|December)|${COUNT} years? (?:ago|from now)`,
    ],
    ['week', `(?:this|last|next|coming|past) (?:${FULL})`],
    [
      'week',
      `(?:over|in|for|during) the (?:past|last|next|coming) (?:few days|week|fortnight|(?:two|three|four|five|six|seven|\\d{1,2}) (?:days|weeks))`,
    ],
    ['weekday', `(?:${FULL})`],
  ] as const
).map(([unit, source]) => ({
  unit,
  pattern: new RegExp(`(?<![\\p{L}\\d’'-])(?:${source})(?![\\p{L}\\d-])`, unit === 'weekday' ? 'gu' : 'giu'),
}));

/** Days that words beside them tie to the calendar, make a habit, or turn into a name. */
const NOT_BEFORE =
  /(?:\b(?:every|each|any|most|some|one|a|an|the|per|black|blue|good|super|bloody|gloomy|remembrance|mothering|shrove|whit|easter|palm|ash|maundy|holy|cyber|giving|pancake|casual|sheffield|ruby|girl|man|freaky|another|following|previous|first|second|third|fourth|last and|and every|of|alternate|(?:every|any|each)\s\S{1,12}\s(?:but|except|and))\s|\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\s*(?:,|to|through|and|or|until|[–/-])\s*)$/i;
const NOT_AFTER = new RegExp(
  `^(?:s\\b|,?\\s+(?:the\\s+)?(?:(?:${MONTHLY})\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\b|in\\s+(?:${MONTHLY}|\\d{4})|of\\s+(?:the|each|every|next|last)\\b)|\\s+\\(|\\s*[–/]|\\s+(?:to|through)\\s+(?:${FULL})|\\s+(?:roast|lunch|school|best|times|telegraph|mirror|express|mail|sport|herald|post|star|news|world|people|review|service|mass|league|nights?\\s+(?:live|fever|football|lights)|agreement|accord|prayers?)\\b)`,
  'iu',
);

/** The words' own day told beside them: "today (10 October 2011)", "last year, in 2024". */
const TOLD_AFTER = new RegExp(
  `^(?:,?\\s+(?:in\\s+)?(?:1[5-9]|20)\\d\\d\\b|\\s*[,(]\\s*(?:\\p{Lu}\\p{Ll}+day,?\\s+)?(?:(?:${MONTHLY})\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTHLY})))`,
  'u',
);

/** "the last week of the siege", "the next month": counted from what was told. */
const TOLD_BEFORE = /\b(?:the|its|their|his|her|our)\s$/i;

const PAST =
  '(?:\\p{L}{2,}ed|said|told|met|held|won|lost|began|took|gave|made|came|went|left|sent|shot|were|was|had|did|fell|rose|hit|ran|got|saw|died)';
/** Something happened today: a past verb before it in its clause, or right after it. */
const HAPPENED = new RegExp(`\\b${PAST}(?:\\s+[^\\s,;:.()“”"]+){0,6}\\s$`, 'iu');
const HAPPENED_AFTER = new RegExp(`^,?\\s+(?:(?:he|she|it|they|we|I)\\s+)?${PAST}\\b`, 'u');
/** The times we live in: "the forms used today", "than they do today". */
const NOWADAYS =
  /\b(?:is|are|has|have|do|does|than|still|even|until|till|of|for|used|known|seen|found|practi[sc]ed|needed|faced|based|located|called|considered|regarded|spoken|played|observed|celebrated|recogni[sz]ed|compared|as (?:it|they) (?:was|were))\s(?:\S+\s){0,3}$/i;

/** "like it was yesterday", "Yesterday" as a song's name. */
const FIGURE_OF_SPEECH = /(?:\b(?:it (?:was|were)|born|just|only|of|for)\s|[“"‘])$/i;

/** How many paragraphs' words are kept. */
const kept = new Memo<readonly Deictic[]>(4096, read);

/** The deictic expressions in a paragraph's text, in text order, with ranges counted from its start. */
export const deictics = (paragraph: string): readonly Deictic[] => kept.get(paragraph);

function read(paragraph: string): Deictic[] {
  const found: Deictic[] = [];
  for (const { unit, pattern } of FORMS)
    for (const match of paragraph.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = paragraph.slice(Math.max(0, start - 60), start);
      const after = paragraph.slice(end, end + 30);
      if (found.some((other) => other.start < end && start < other.end)) continue;
      if (/\b(?:Mr|Mrs|Ms|Dr)\.?\s$/.test(before)) continue;
      if (unit === 'weekday' && (NOT_BEFORE.test(before) || NOT_AFTER.test(after))) continue;
      if (unit !== 'weekday' && TOLD_AFTER.test(after)) continue;
      if (
        /^(?:last|next) (?:week|month|year|spring|summer|autumn|fall|winter)/i.test(match[0]) &&
        TOLD_BEFORE.test(before)
      )
        continue;
      found.push({ start, end, text: match[0], unit, sure: isSure(match[0], before, after) });
    }
  return found.sort((a, b) => a.start - b.start);
}

function isSure(text: string, before: string, after: string): boolean {
  // A capital inside a sentence makes a name of it: "From Yesterday".
  if (/^(?:T[oO][dDmM]|Y)/.test(text) && !/(?:^|[.!?:]["”’')]*\s+|[“"‘(]\s?|\n)$/.test(before)) return false;
  if (/^(?:today|tomorrow)$/i.test(text)) {
    if (/^[’']s\b/.test(after)) return false;
    return (
      HAPPENED_AFTER.test(after) ||
      (HAPPENED.test(before) && !NOWADAYS.test(before)) ||
      /\b(?:later|earlier)\s$/i.test(before)
    );
  }
  return !/^yesterday$/i.test(text) || !FIGURE_OF_SPEECH.test(before);
}

/** Whether words of that unit mean another time when said on another day. */
export function differs(unit: DeicticUnit, a: Day, b: Day): boolean {
  switch (unit) {
    case 'day':
      return daysBetween(a, b) !== 0;
    case 'weekday':
      return Math.abs(daysBetween(a, b)) >= 7;
    case 'week':
      return daysBetween(mondayOf(a), mondayOf(b)) !== 0;
    case 'month':
      return a.year !== b.year || a.month !== b.month;
    case 'year':
      return a.year !== b.year;
  }
}
