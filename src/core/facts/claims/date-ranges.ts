import { MONTH_PATTERN, monthOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { type WrittenDate, writtenDates } from '../dates/written-dates.ts';

/** Two dates told as the beginning and the end of one time, ranges counted from the paragraph's start. */
export interface DateRange extends Range {
  readonly from: WrittenDate;
  readonly to: WrittenDate;
  /** `life`: born on one, died on the other; `course`: begun on one, ended on the other. */
  readonly kind: 'range' | 'life' | 'course';
}

/** "dusk on", "6pm on": an hour before a day, told by a word or by the clock. */
const HOUR =
  '(?:(?:dawn|dusk|noon|midnight|midday|sunrise|sunset|nightfall|\\d{1,2}(?:[:.]\\d\\d)?(?:\\s?[ap]\\.?m\\.?)?)\\s+on\\s+)?';
const WEEKDAY = '(?:\\p{Lu}\\p{Ll}{2,5}day,?\\s+)?';
const TO = new RegExp(
  `^,?\\s+(?:up\\s+)?(?:to|until|till|through)\\s+(?:(?:the|early|late|mid)\\s+)?${HOUR}${WEEKDAY}(?:the\\s+)?$`,
  'u',
);
const AND = new RegExp(`^,?\\s+and\\s+${HOUR}${WEEKDAY}(?:the\\s+)?$`, 'u');
const DASH = /^\s?[–—-]\s?$/;
const FROM = new RegExp(
  `\\b(?:from|between|(?:years|period|seasons|term))\\s+(?:(?:the|early|late|mid)\\s+)?${HOUR}${WEEKDAY}(?:the\\s+)?$`,
  'iu',
);

/** "which began on" before the first, " and ended on" between the two. */
const BEGUN =
  /\b(?:began|begins?|started|starts?|opened|arrested|detained|jailed|took office|came to power|appointed|launched|joined|founded|formed|set up|built|enrolled|elected|crowned|hired|married|moved in|introduced|enlisted|inaugurated)\s+(?:\p{Ll}+\s+){0,2}(?:in\s+\p{Lu}\p{L}+\s+)?(?:on|in)\s+(?:\p{Lu}\p{Ll}{2,5}day,?\s+)?$/u;
const ENDED =
  /^,?\s+(?:(?:and|then|but|before\s+it|until\s+it)\s+)(?:was\s+|were\s+)?(?:ended|ends?|closed(?:\s+down)?|closes?|shut(?:\s+down)?|finished|expires?|expired|released|freed|left(?:\s+office)?|stepped down|quit|retired|resigned|demolished|pulled down|torn down|disbanded|dissolved|abolished|scrapped|wound up|folded|divorced|fired|sacked|dropped)(?:\s+it)?\s+(?:on|in)\s+(?:\p{Lu}\p{Ll}{2,5}day,?\s+)?$/u;

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:1[5-9]|20)\\d\\d)';
const SEPARATOR =
  '(?:\\s?[–—-]\\s?|\\s+(?:to|until|till|through)\\s+(?:the\\s+)?|(?<=\\b[Bb]etween\\s(?:the\\s)?[^.;]{1,16})\\s+and\\s+(?:the\\s+)?)';
/** "June 16-9, 2025", "June 16 to 9". */
const MONTH_FIRST = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH_PATTERN})\\s+${DAY}${SEPARATOR}${DAY}(?![\\p{L}\\d:%]|[.,/–-]\\d)(?:,?\\s+${YEAR}(?!\\d))?`,
  'gu',
);
/** "16-9 June 2025", "from 16 to 9 June". */
const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€–-])${DAY}${SEPARATOR}${DAY}\\s+(${MONTH_PATTERN})(?![\\p{L}\\d])(?:,?\\s+${YEAR}(?!\\d))?`,
  'gu',
);
/** "2022–2025". A page, a standard or a telephone number has other figures or letters beside it. */
const YEARS = new RegExp(
  `(?<![\\p{L}\\d$£€#.,:/–-]|\\b(?:No|pp?|pages?|ext|tel|call|ISO|IEC|IEEE|BS|EN|DIN|lines?|rooms?|flights?)\\.?\\s)${YEAR}\\s?[–—-]\\s?${YEAR}(?![\\p{L}\\d%]|[.,:/–-]\\d)`,
  'giu',
);

/** The ranges between two calendar dates that a paragraph tells, backward ones too, in text order. */
export function dateRanges(paragraph: string): DateRange[] {
  if (!/\d/.test(paragraph)) return [];
  const dates = writtenDates(paragraph);
  const found: DateRange[] = [];
  for (let i = 1; i < dates.length; i++) {
    const [from, to] = [dates[i - 1]!, dates[i]!];
    const kind = kindOf(paragraph, from, to);
    if (!kind) continue;
    const lead =
      kind === 'range' ? (FROM.exec(paragraph.slice(0, from.start).slice(-50))?.[0].length ?? 0) : 0;
    found.push({ start: from.start - lead, end: to.end, from, to, kind });
  }
  found.push(...inOneMonth(paragraph), ...years(paragraph));
  return found.sort((a, b) => a.start - b.start);
}

function kindOf(paragraph: string, from: WrittenDate, to: WrittenDate): DateRange['kind'] | null {
  const between = paragraph.slice(from.end, to.start);
  const before = paragraph.slice(Math.max(0, from.start - 70), from.start);
  if (isLife(before, between)) return 'life';
  if (BEGUN.test(before) && ENDED.test(between)) return 'course';
  // "June 5 and July 7" is a range after "between" alone.
  const opens = FROM.exec(before)?.[0] ?? '';
  if (/^between/i.test(opens)) return AND.test(between) ? 'range' : null;
  if (TO.test(between)) return opens || from.day !== undefined || isFullMonth(from, to) ? 'range' : null;
  return DASH.test(between) && (from.month !== undefined || to.month !== undefined) ? 'range' : null;
}

/** "July 2024 to June 2025": two months that both tell their year. */
const isFullMonth = (from: WrittenDate, to: WrittenDate): boolean =>
  from.month !== undefined && to.month !== undefined && from.year !== undefined && to.year !== undefined;

/** "born in Porto in 1969 and died in 1965": one person's, no relative's between. */
function isLife(before: string, between: string): boolean {
  if (
    between.length > 60 ||
    /[;()]|\b(?:who|whose|which|his|her|their|when|after|while|as|father|mother|son|daughter|wife|husband|brother|sister|widow)\b/i.test(
      between,
    )
  )
    return false;
  return (
    /\b(?:born|b\.)(?:\s[^.;()]{0,50})?$/i.test(before.replace(/^.*[!?;]/s, '')) &&
    /\b(?:died|d\.)(?:\s|$)/.test(between)
  );
}

/** Ranges that tell their month once. */
function* inOneMonth(paragraph: string): Iterable<DateRange> {
  for (const match of paragraph.matchAll(MONTH_FIRST))
    yield monthRange(paragraph, match, [match[2]!, match[3]!], match[1]!, match[4]);
  for (const match of paragraph.matchAll(DAY_FIRST))
    yield monthRange(paragraph, match, [match[1]!, match[2]!], match[3]!, match[4]);
}

function monthRange(
  paragraph: string,
  match: RegExpExecArray,
  days: readonly [string, string],
  month: string,
  year: string | undefined,
): DateRange {
  const lead = FROM.exec(paragraph.slice(0, match.index).slice(-50))?.[0].length ?? 0;
  const first = match.index + match[0].search(/\d/);
  const second = first + match[0].slice(first - match.index + days[0].length).search(/\d/) + days[0].length;
  const dateAt = (start: number, text: string): WrittenDate => ({
    start,
    end: start + text.length,
    text,
    month: monthOf(month)!,
    day: Number(text),
    ...(year === undefined ? {} : { year: Number(year) }),
  });
  return {
    start: match.index - lead,
    // A short "Jun." ends with a point; after "June" it ends the sentence.
    end: match.index + match[0].replace(/(?<=June|July)\.$/, '').length,
    from: dateAt(first, days[0]),
    to: dateAt(second, days[1]),
    kind: 'range',
  };
}

function* years(paragraph: string): Iterable<DateRange> {
  if (!/\d{4}\s?[–—-]/.test(paragraph)) return;
  for (const match of paragraph.matchAll(YEARS)) {
    const start = match.index;
    const end = start + match[0].length;
    const yearAt = (at: number, text: string): WrittenDate => ({
      start: at,
      end: at + 4,
      text,
      year: Number(text),
    });
    yield { start, end, from: yearAt(start, match[1]!), to: yearAt(end - 4, match[2]!), kind: 'range' };
  }
}
