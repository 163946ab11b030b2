import { type Article, telling } from '../../article/article.ts';
import { dayOf } from '../../text/calendar.ts';
import type { Range } from '../../text/range.ts';
import { nearestDay } from '../../text/time/near-days.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { type WrittenDate, writtenDates } from '../../text/time/written-dates.ts';
import * as like from './patterns.ts';

/** How two tellings of one thing are compared: what recurs, or lasts for days, is told apart by less. */
export type Recurrence = 'once' | 'again' | 'yearly' | 'some-days' | 'shock' | 'opening';

/** A thing that happened once, or once a year, and when, as one article tells it. */
export interface Dating {
  /** What happened to whom or what; two datings of one key tell of one thing. */
  readonly key: string;
  /** The same for an editor: "the founding of the Tarnhill Institute". */
  readonly what: string;
  readonly recurrence: Recurrence;
  readonly date: Pick<WrittenDate, 'year' | 'month' | 'day'>;
  /** Where the date stands in the article. */
  readonly at: Range;
}

type Told = Omit<Dating, 'date' | 'at'>;

const kept = new WeakMap<Article, readonly Dating[]>();

/** The datings of an article, in text order, from that article alone. Kept as long as the article is. */
export function datingsOf(article: Article): readonly Dating[] {
  const known = kept.get(article);
  if (known) return known;
  const found = telling(article).flatMap((block) => {
    const words = article.text.slice(block.start, block.end);
    return writtenDates(words).flatMap((date): Dating[] => {
      if (isQuoted(words, date.start)) return [];
      const told = toldOf(words, date);
      if (!told) return [];
      const at = { start: block.start + date.start, end: block.start + date.end };
      return [{ ...told, date: withYear(date, article), at }];
    });
  });
  kept.set(article, found);
  return found;
}

/** A yearless date is of the year in which it lies nearest to the article's own. */
function withYear({ year, month, day }: WrittenDate, article: Article): Dating['date'] {
  const anchor = article.date && dayOf(article.date.value);
  const near = year === undefined && anchor && month && day ? nearestDay(anchor, month, day) : null;
  const told = near?.year ?? year;
  return {
    ...(told === undefined ? {} : { year: told }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

function toldOf(words: string, date: WrittenDate): Told | null {
  const before = words
    .slice(Math.max(0, date.start - 160), date.start)
    .replace(/^.*[.!?]["”’)]*\s+(?=["“‘]?\p{Lu}\p{L}*[\s,])/su, '');
  const after = words.slice(date.end, date.end + 160);
  const around = `${before} ${after.slice(0, 120)}`;
  return (
    (like.TELLS_OF_PERSON.test(before) ? personOf(before, after) : null) ??
    (like.TELLS_OF_EVENT.test(around) ? (eventOf(before, after) ?? operationOf(before, after)) : null) ??
    (like.TELLS_OF_SHOCK.test(around) ? shockOf(before, after) : null) ??
    (like.TELLS_OF_BODY.test(before) ? bodyOf(before, after) : null)
  );
}

const keyOf = (...parts: string[]): string =>
  parts
    .join(' ')
    .toLowerCase()
    .replace(/[“”"‘]/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** A name as it stands, without line ends, the article before it and a possessive or closing mark after it. */
const named = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/^(?:The|A|An)\s+/, '')
    .replace(/[’']s?$/, '');

function personOf(before: string, after: string): Told | null {
  const match = like.PERSON.exec(before);
  const turned = match || !like.BORN_FIRST.test(before) ? null : like.THEN_PERSON.exec(after);
  const { name, verb = 'born' } = match?.groups ?? turned?.groups ?? {};
  if (!name) return null;
  const what = verb === 'born' ? 'birth' : 'death';
  const whole = named(withoutLead(name));
  if (!whole.includes(' ')) return null;
  return { key: keyOf(what, whole), what: `the ${what} of ${whole}`, recurrence: 'once' };
}

/** Words with a capital that only begin a sentence. */
const withoutLead = (name: string): string =>
  name.replace(
    /^(?:(?:The|A|An|In|On|At|As|But|And|When|While|Since|After|Before|Its|His|Her|Their|Author|Writer|Historian|Poet|Painter|Composer|Singer|Actor|Actress|President|Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Judge|Senator|Bishop|King|Queen|Prince|Princess)\.?\s+)+/,
    '',
  );

function eventOf(before: string, after: string): Told | null {
  const happened = like.EVENT_HAPPENED.exec(before) ?? like.EVENT_KILLED.exec(before);
  const match = happened ?? like.EVENT_ON.exec(before) ?? eventAfter(before, after);
  if (!match) return null;
  const { name, marks = '', verb = '', treaty, operation, again, yearly, days } = match.groups!;
  if (like.APART.test(marks) || like.APART.test(match[0].slice(match[0].indexOf(name!)))) return null;
  const whole = named(withoutLead(name!));
  if (!/\s/.test(whole) || /^(?:World )?Cup final$/i.test(whole)) return null;
  const stage = /ended|closed/.test(verb)
    ? 'end'
    : /ratified/.test(verb)
      ? 'ratification'
      : treaty && /signed|concluded/.test(verb)
        ? 'signing'
        : '';
  // "the Treaty of X of 1990" and "on" alone leave open which of its days is meant.
  if (
    treaty &&
    !stage &&
    /^(?:Treaty|Peace|Accord|Agreement|Declaration|Convention)/.test(whole) &&
    happened === null
  )
    return null;
  // An operation goes on: only its beginning is one day.
  if (operation && !/began|started|launched|carried out/.test(verb)) return null;
  const recurrence = again ? 'again' : yearly ? 'yearly' : days ? 'some-days' : 'once';
  return {
    key: keyOf(stage, whole),
    what: `${stage ? `the ${stage} of ` : ''}the ${whole}`.replace('the Operation', 'Operation'),
    recurrence,
  };
}

/** "the June 17, 2010 Lindholm ferry disaster"; with a comma, only where it says what happened on the day. */
function eventAfter(before: string, after: string): RegExpExecArray | null {
  const match = like.EVENT_AFTER.exec(after);
  if (!match) return null;
  const { comma, verb } = match.groups!;
  const leads = comma ? /(?:^|\s)[“"]?On\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u : /\b[Tt]he\s+$/;
  return leads.test(before) && (!comma || verb !== undefined) ? match : null;
}

/** "On May 31, under the code name Operation X, …": the day on which an operation began. */
function operationOf(before: string, after: string): Told | null {
  if (!/(?:^|[,—–]\s)["“]?[Oo]n\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u.test(before)) return null;
  const name = like.CODE_NAME.exec(after)?.groups?.['name'];
  if (!name || like.APART.test(after.slice(0, after.indexOf(name)))) return null;
  const whole = named(name.replace(/[“"]/g, ''));
  return { key: keyOf(whole), what: whole, recurrence: 'once' };
}

function shockOf(before: string, after: string): Told | null {
  const groups =
    (like.SHOCK_HIT.exec(before) ?? like.HIT_BY_SHOCK.exec(before))?.groups ?? shockAround(before, after);
  if (!groups) return null;
  const { place, head, article = 'the', marks = '' } = groups;
  if (like.APART.test(marks) || like.APART.test(before) || /^[^.]*\baftershock/.test(after)) return null;
  const where = named(place!);
  const kind = /^quake$/i.test(head!) ? 'earthquake' : head!.toLowerCase();
  const definite = /^a/i.test(article) ? '' : ' (the)';
  return { key: keyOf(kind, where), what: `the ${kind} in ${where}${definite}`, recurrence: 'shock' };
}

/** "the April 17, 2005 earthquake in Dunmere", "the earthquake of April 17, 2005 that struck Dunmere". */
function shockAround(before: string, after: string): Record<string, string | undefined> | null {
  const of = like.SHOCK_OF.exec(before)?.groups;
  const rest = of && like.SHOCK_AFTER.exec(after)?.groups;
  if (!of || !rest || (of['head'] === undefined) === (rest['head'] === undefined)) return null;
  return { ...of, head: of['head'] ?? rest['head'], place: rest['place'] };
}

function bodyOf(before: string, after: string): Told | null {
  const direct = like.BODY.exec(before);
  const turned = direct ? null : like.BEGUN_FIRST.exec(before);
  const name = direct?.groups!['name'] ?? (turned && like.THEN_NAME.exec(after)?.groups!['name']);
  const groups = direct?.groups ?? turned?.groups;
  if (!name || !groups || like.APART.test((direct ?? turned)![0].replace(name, ''))) return null;
  const whole = named(withoutLead(name));
  // "Party", "Institute" alone, and what only begins a sentence, name nothing.
  if (
    !/\s/.test(whole) &&
    (whole.length < 5 || whole !== name || /\b[Tt]he\s+$/.test(before.slice(0, direct?.index ?? 0)))
  )
    return null;
  const what =
    groups['founded'] || groups['founding'] ? 'founding' : groups['built'] ? 'building' : 'opening';
  return {
    key: keyOf(what, whole),
    what: `the ${what} of ${article(whole)}${whole}`,
    recurrence: what === 'founding' ? 'once' : 'opening',
  };
}

/** "the Tarnhill Institute", but "Greenpeace". */
const article = (name: string): string => (/\s/.test(name) ? 'the ' : '');
