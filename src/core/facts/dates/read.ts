import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { type Article, telling } from '../../article/article.ts';
import { dayOf } from '../../text/calendar.ts';
import type { DateMention, Reference, TimexType, WrittenParts } from '../facts.ts';

/** chrono reads numbers and short words as times where no month, weekday, year or relative word stands: those are dropped. */
const TELLS_A_DATE =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z.]*\s*\d|\d\s*(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:january|february|april|june|july|august|september|october|november|december)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:19|20)\d\d\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:last|next|this|past)\s+\w+|\b(?:ago|later|earlier)\b/i;

/** Needs no anchor: a day, month and year in the words themselves. */
const FULL = /\b(?:1[0-9]|20)\d\d\b/;

const PREPOSITION = /^(?:on|in|at|by|from|since|until|before|after)\s+/i;

/** The mentions of time in an article, read by chrono-node against the article's date; without one, only full dates have a value. */
export function readDates(article: Article): DateMention[] {
  const anchor = article.date && dayOf(article.date.value);
  // Any noon will do where no anchor is known: only parts that the words themselves tell are kept then.
  const instant = anchor
    ? new Date(Date.UTC(anchor.year, anchor.month - 1, anchor.day, 12))
    : new Date(Date.UTC(2000, 0, 1, 12));
  return telling(article).flatMap((block) => {
    const words = article.text.slice(block.start, block.end).replaceAll('\n', ' ');
    return en.casual
      .parse(words, { instant, timezone: 0 })
      .filter((found) => TELLS_A_DATE.test(found.text))
      .map((found) => mentionOf(found, block.start, article.date?.value ?? null));
  });
}

/** Counts from when it is said. */
const DEICTIC = /\b(?:yesterday|today|tomorrow|tonight|last|next|this|past|ago)\b/i;
/** Counts from what was told. */
const ANAPHORIC = /\b(?:later|earlier)\b/i;

function mentionOf(found: ParsedResult, offset: number, anchor: string | null): DateMention {
  const lead = PREPOSITION.exec(found.text)?.[0].length ?? 0;
  const text = found.text.slice(lead).replace(/[\s,.]+$/, '');
  const start = offset + found.index + lead;
  const type: TimexType = found.start.isCertain('hour') ? 'TIME' : 'DATE';
  const full = FULL.test(text);
  const reference: Reference = full
    ? 'absolute'
    : ANAPHORIC.test(text)
      ? 'anaphoric'
      : DEICTIC.test(text)
        ? 'deictic'
        : 'partial';
  return {
    start,
    end: start + text.length,
    text,
    type,
    value: anchor || full ? valueOf(found.start, type) : null,
    mod: null,
    written: writtenIn(found.start),
    reference,
    anchor: full ? { by: 'none' } : anchor ? { by: 'article', day: anchor } : null,
    direction: null,
    rangeEnd: null,
    count: null,
    readings: null,
  };
}

/** The parts that chrono is certain of; in relative words it counts them, so none is written. */
function writtenIn(parts: ParsedComponents): WrittenParts {
  if (parts.tags().has('result/relativeDate')) return {};
  const names = ['year', 'month', 'day', 'weekday', 'hour', 'minute'] as const;
  return Object.fromEntries(
    names.filter((name) => parts.isCertain(name)).map((name) => [name, parts.get(name)!]),
  );
}

const two = (n: number | null): string => String(n ?? 0).padStart(2, '0');

/** The TIMEX3 value of what chrono read, no finer than what it is certain of. */
function valueOf(parts: ParsedComponents, type: TimexType): string {
  const month = `${parts.get('year')}-${two(parts.get('month'))}`;
  if (!parts.isCertain('day') && !parts.isCertain('weekday') && !parts.tags().has('result/relativeDate'))
    return month;
  const day = `${month}-${two(parts.get('day'))}`;
  return type === 'TIME' ? `${day}T${two(parts.get('hour'))}:${two(parts.get('minute'))}` : day;
}
