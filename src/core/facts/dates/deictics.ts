import { type Day, MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { daysBetween, mondayOf } from '../../text/days.ts';
import { Memo } from '../../text/memo.ts';
import type { Range } from '../../text/range.ts';
import { type Reading, readingsIn } from './find.ts';
import type { Unit } from './units.ts';

/** The unit by which a deictic expression counts from the day on which it is said; `weekday` names the nearest one. */
export type DeicticUnit = 'day' | 'weekday' | 'week' | 'month' | 'year';

/** Words that count from the day on which they are said: "yesterday", "on Wednesday", "last week", "two years ago". */
export interface Deictic extends Range {
  readonly text: string;
  readonly unit: DeicticUnit;
  /** Whether the words mean a day for certain: "today" may also mean nowadays. */
  readonly sure: boolean;
}

const MONTHLY = MONTHS.map((name) => `${name}|${name.slice(0, 4)}\\.|${name.slice(0, 3)}\\.`).join('|');

/** The words' own day told beside them: "today (10 October 2011)", "last year, in 2024". */
const TOLD_AFTER = new RegExp(
  `^(?:,?\\s+(?:in\\s+)?(?:1[5-9]|20)\\d\\d\\b|\\s*[,(]\\s*(?:\\p{Lu}\\p{Ll}+day,?\\s+)?(?:(?:${MONTHLY})\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTHLY})))`,
  'u',
);

const PAST =
  '(?:\\p{L}{2,}ed|said|told|met|held|won|lost|began|took|gave|made|came|went|left|sent|shot|were|was|had|did|fell|rose|hit|ran|got|saw|died)';
/** Something happened today: a past verb before it in its clause, or right after it. */
const HAPPENED = new RegExp(`\\b${PAST}(?:\\s+[^\\s,;:.()“”"]+){0,6}\\s$`, 'iu');
const HAPPENED_AFTER = new RegExp(`^,?\\s+(?:(?:he|she|it|they|we|I)\\s+)?${PAST}\\b`, 'u');
/** Something is to happen tomorrow: a verb that looks ahead in its clause. */
const AHEAD =
  /\b(?:will|shall|is|are|due|expected|set|forecast|scheduled|planned|begins?|opens?|starts?|ends?|leaves?|meets?|votes?)(?:\s+(?!for\b|of\b)[^\s,;:.()“”"]+){0,5}\s$/i;
/** "Tomorrow the cabinet will gather". */
const AHEAD_AFTER = /^,?\s[^.!?“”"]{0,140}?\b(?:will|shall|is to|are to|is due|are due)\b/;
/** The times we live in: "the forms used today", "than they do today". */
const NOWADAYS =
  /\b(?:is|are|has|have|do|does|still|even|used|known|seen|found|practi[sc]ed|needed|faced|based|located|called|considered|regarded|spoken|played|observed|celebrated|recogni[sz]ed|compared|as (?:it|they) (?:was|were))\s(?:\S+\s){0,3}$|\b(?:than|until|till|of|for)\s(?:(?:he|she|it|they|we)\s\S+\s)?$/i;

/** "like it was yesterday", "Yesterday" as a song's name. */
const FIGURE_OF_SPEECH = /(?:\b(?:it (?:was|were)|born|just|only|of|for)\s|[“"‘])$/i;

/** How many paragraphs' words are kept. */
const kept = new Memo<readonly Deictic[]>(4096, read);

/** The deictic expressions in a paragraph's text, in text order, with ranges counted from its start. */
export const deictics = (paragraph: string): readonly Deictic[] => kept.get(paragraph);

function read(paragraph: string): Deictic[] {
  return readingsIn(paragraph).flatMap((reading) => {
    const { start, end } = reading;
    const text = paragraph.slice(start, end);
    const unit = unitOf(reading, text);
    const before = paragraph.slice(Math.max(0, start - 60), start);
    const after = paragraph.slice(end, end + 170);
    if (!unit || TOLD_AFTER.test(after)) return [];
    return [{ start, end, text, unit, sure: isSure(text, before, after) }];
  });
}

const UNITS: Readonly<Partial<Record<Unit, DeicticUnit>>> = {
  D: 'day',
  NI: 'day',
  W: 'week',
  WE: 'week',
  FN: 'week',
  M: 'month',
  Q: 'month',
  Y: 'year',
};

/** By which unit a reading counts from when it is said; null where it counts from nothing, or from what was told. */
function unitOf({ meaning, role }: Reading, text: string): DeicticUnit | null {
  if (meaning.kind === 'fixed') return ofVague(text);
  const { shift, which, written, grain } = meaning;
  // "for the rest of the year" goes on from what was told.
  if (shift?.from === 'either' && !/^(?:earlier|later|(?:the\s+)?end)\b/i.test(text)) return null;
  if (shift) return shift.from === 'told' ? null : (UNITS[shift.unit] ?? null);
  if (written.day !== undefined || written.year !== undefined) return null;
  if (/^(?:last|this|next)$/.test(which ?? ''))
    return grain === 'day' || grain === 'weekend' ? 'week' : 'year';
  if (which) return null;
  if (grain === 'weekend') return 'week';
  // "later in June" is this year's; "Monday to Friday" are any week's.
  if (written.month !== undefined) return /^(?:earlier|later)\b/i.test(text) ? 'month' : null;
  return role === null && written.weekday !== undefined && meaning.nthWeekday === undefined
    ? 'weekday'
    : null;
}

/** "a few days ago", "the past two weeks": no one day, but from the day of saying all the same. */
function ofVague(text: string): DeicticUnit | null {
  const match =
    /(?:^(?:a\s+(?:few|couple(?:\s+of)?)|several|some|just)\s+.*?(day|week|month|year)s?\s+ago|^the\s+(?:past|last|next|coming)\s.*?\b(day|week|fortnight)s?)$/i.exec(
      text,
    );
  const unit = (match?.[1] ?? match?.[2])?.toLowerCase();
  if (unit === 'fortnight') return 'week';
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' ? unit : null;
}

function isSure(text: string, before: string, after: string): boolean {
  // A capital inside a sentence makes a name of it: "From Yesterday".
  if (/^(?:T[oO][dDmM]|Y)/.test(text) && !/(?:^|[.!?:]["”’')]*\s+|[“"‘(]\s?|\n)$/.test(before)) return false;
  if (WEEKDAYS.includes(text)) return !/^\s+(?:prayers?|mass|league|services?)\b/i.test(after);
  if (/^tomorrow$/i.test(text) && (AHEAD.test(before) || AHEAD_AFTER.test(after))) return true;
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
