import type { Article } from './article/article.ts';
import type { Edit } from './check.ts';
import type { DateMention } from './facts/facts.ts';
import { type DateForm, writeDay, writeMonth } from './house-style/date-form.ts';
import { dayOf, WEEKDAYS } from './text/calendar.ts';
import type { Range } from './text/range.ts';

/** A mention of time made explicit, or a sentence on why it can't be. */
export type Explicit =
  { readonly edit: Edit; readonly refusal?: never } | { readonly refusal: string; readonly edit?: never };

const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
};
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** The words of a mention that tell its day; around them may stand an hour: "9 p.m. on Friday". */
const DAY_WORDS = new RegExp(
  `(?:(?:the\\s+)?day\\s+(?:before\\s+yesterday|after\\s+tomorrow)|yesterday|today|tomorrow|(?:(?:(?:early|late)\\s+)?(?:on\\s+)?(?:this\\s+(?:past|coming)|last|next|this|that|the\\s+(?:following|previous|next)|following|previous)\\s+)?${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?`,
  'i',
);
const BARE_WEEKDAY = new RegExp(`^${WEEKDAY}`);
const CLOCK = /\d{1,2}[:.]\d\d|\b[ap]\.?m\b|o[’']clock|\b(?:noon|midday|midnight)\b/i;
/** Before these a day needs no "on". */
const PREPOSITION =
  /(?:^|[\s(“"‘])(?:on|by|until|till|since|from|of|for|before|after|between|through|to|and|or|in|at|during|over|than|around|about|every|each|early|late)\s+$/i;
const OPENS = /(?:^|[.!?]["”’)]*\s+|[\n“"]\s*)$/;

/**
 * Writes out which day, month or year a mention of time means: "yesterday" becomes "on Monday, July 21", "last year"
 * "in 2024". The year of a day is added where it isn't the article's own, or where nothing but the year is left out.
 * @param form how the house writes a day
 */
export function madeExplicit(article: Article, date: DateMention, form: DateForm): Explicit {
  const words = date.text.replace(/\s+/g, ' ');
  if (date.type === 'DURATION' || date.type === 'SET' || date.value?.endsWith('_REF'))
    return refused(`“${words}” means no one day.`);
  if (date.value === null || date.anchor === null)
    return refused(
      article.date
        ? `“${words}” is not resolved: nothing told before it says which day it counts from.`
        : `“${words}” is not resolved: set the article’s date first.`,
    );
  if (date.written.year !== undefined) return refused(`“${words}” is explicit already.`);
  const day = dayOf(date.value.replace(/T.*$/, ''));
  if (day) return dayOut(article, date, form);
  if (date.mod !== null || /\b(?:earlier|later)\b/i.test(words))
    return refused(`“${words}” means no one day.`);
  const [, told, ofYear] = /^(\d{4})(?:-(\d\d))?$/.exec(date.value) ?? [];
  if (told === undefined) return refused(`“${words}” means no one day.`);
  const out = ofYear
    ? writeMonth({ year: Number(told), month: Number(ofYear) }, told !== article.date?.value.slice(0, 4))
    : told;
  return placed(article, date, date, out, 'in');
}

function dayOut(article: Article, date: DateMention, form: DateForm): Explicit {
  const { value, written, text, start } = date;
  const [of, time = ''] = value!.split('T');
  const day = dayOf(of!)!;
  const hasHour = CLOCK.test(text);
  // "June 2": only the year is left out.
  if (written.month !== undefined && written.day !== undefined) {
    if (hasHour || PARTS[time]) return refused(`“${text}” tells its day already.`);
    const out = writeDay(form, day, { weekday: written.weekday !== undefined, year: true });
    return placed(article, date, date, out, '');
  }
  const words = hasHour ? DAY_WORDS.exec(text) : null;
  if (hasHour && !words)
    return refused(`“${text}” is an hour of ${writeDay(form, day, { weekday: true, year: true })}.`);
  const at = words ? { start: start + words.index, end: start + words.index + words[0].length } : date;
  const isOfMonth = written.day !== undefined || isPossessive(article, at);
  const out = writeDay(form, day, {
    weekday: !isOfMonth,
    year: of!.slice(0, 4) !== article.date?.value.slice(0, 4),
    part: PARTS[time] ?? '',
  });
  // "met Wednesday" needs no "on"; "met yesterday" does, once it names a day.
  const needsOn = !hasHour && !isOfMonth && !BARE_WEEKDAY.test(text);
  return placed(article, date, at, out, needsOn ? 'on' : '');
}

const isPossessive = ({ text }: Article, { end }: Range): boolean =>
  /^[’']s\b/.test(text.slice(end, end + 3));

const refused = (refusal: string): Explicit => ({ refusal });

/** The words put in the place of a mention, or of part of it, behind the preposition that they need. */
function placed(
  article: Article,
  date: DateMention,
  at: Range,
  words: string,
  preposition: string,
): Explicit {
  const { start, end } = at;
  const before = article.text.slice(Math.max(0, start - 24), start);
  const text =
    preposition && !isPossessive(article, at) && !PREPOSITION.test(before)
      ? `${preposition} ${words}`
      : words;
  const opens = OPENS.test(before) && /^\p{Lu}/u.test(date.text);
  return { edit: { start, end, text: opens ? text[0]!.toUpperCase() + text.slice(1) : text } };
}
