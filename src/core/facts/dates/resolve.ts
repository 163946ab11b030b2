import type { Article } from '../../article/article.ts';
import { type Day, dayOf } from '../../text/calendar.ts';
import type { Anchor, DateMention, Reference } from '../facts.ts';
import { frameOf } from './anchors.ts';
import type { Reading } from './find.ts';
import type { Moment } from './meaning.ts';
import { byDirection } from './nearest.ts';
import { type Told, toldBy } from './timex.ts';
import { valueIn } from './values.ts';

/** One paragraph's readings, and where it begins. */
export interface Paragraph {
  readonly start: number;
  readonly readings: readonly Reading[];
  /** Whether it tells of the story, so that later words may lean on it; the date of publication doesn't. */
  readonly isTelling: boolean;
}

/** A mention that was told, for later ones to lean on. */
export interface Telling {
  readonly told: Told;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Whether it only tells since when: no story goes on from there. */
  readonly background: boolean;
  /** Whether its year is written, or follows from one that is. */
  readonly dated: boolean;
}

interface Resolved {
  readonly value: string | null;
  readonly anchor: Anchor | null;
  /** The telling that it rests on. */
  readonly telling?: Telling | undefined;
}

const UNKNOWN: Resolved = { value: null, anchor: null };

/** How many paragraphs back a day is told in which a bare hour may lie. */
const NEARBY = 2;

/** How many mentions back one is looked for that is fine enough to count from. */
const MOST_BACK = 8;

/** Resolves an article's readings in text order: what is told later leans on what was told before. */
export class Resolver {
  readonly #text: string;
  readonly #day: Day | null;
  readonly #paragraphs: readonly Paragraph[];
  readonly #narrative: boolean;
  readonly #dayFirst: boolean | null;
  readonly #tellings: Telling[] = [];

  constructor(article: Article, paragraphs: readonly Paragraph[]) {
    this.#text = article.text;
    this.#day = article.date && dayOf(article.date.value);
    this.#paragraphs = paragraphs;
    this.#narrative = isNarrative(paragraphs, this.#day);
    this.#dayFirst = orderOfFigures(paragraphs);
  }

  mentions(): DateMention[] {
    return this.#paragraphs.flatMap(({ start, readings }, paragraph) => {
      const resolved: Resolved[] = [];
      return readings.map((reading, index) => {
        const begin = reading.role === 'end' ? resolved[reading.other] : undefined;
        const result = this.#resolve(reading, paragraph, begin?.value ?? null);
        resolved[index] = result;
        this.#remember(reading, result, paragraph);
        return this.#mention(reading, result, start, readings);
      });
    });
  }

  #mention(
    reading: Reading,
    { value, anchor }: Resolved,
    offset: number,
    readings: readonly Reading[],
  ): DateMention {
    const { meaning, direction } = reading;
    const start = offset + reading.start;
    const end = offset + reading.end;
    const other = readings[reading.other];
    return {
      start,
      end,
      text: this.#text.slice(start, end),
      type:
        meaning.kind === 'fixed'
          ? meaning.type
          : meaning.grain === 'clock' || meaning.grain === 'part'
            ? 'TIME'
            : 'DATE',
      value,
      mod: reading.mod,
      written: meaning.kind === 'fixed' ? {} : meaning.written,
      reference: referenceOf(reading),
      anchor,
      direction: direction && {
        to: direction.to,
        start: direction.start + offset,
        end: direction.end + offset,
      },
      rangeEnd:
        other && reading.role
          ? { role: reading.role, other: { start: offset + other.start, end: offset + other.end } }
          : null,
      count: reading.count,
      readings: value === null ? bothReadings(meaning.kind === 'moment' ? meaning : null) : null,
    };
  }

  #resolve(reading: Reading, paragraph: number, begin: string | null): Resolved {
    const { meaning } = reading;
    if (meaning.kind === 'fixed') return { value: meaning.value, anchor: { by: 'none' } };
    if (meaning.foreign) return UNKNOWN;
    const moment = this.#ordered(meaning);
    if (!moment) return UNKNOWN;
    if (moment.written.year !== undefined)
      return { value: valueIn(moment, { year: moment.written.year }), anchor: { by: 'none' } };
    const said = this.#said(reading, paragraph);
    const context = {
      said: said?.day ?? null,
      told: (fits: (told: Told) => boolean) => this.#lastTold(fits),
      nearby: this.#nearby(paragraph, moment),
      lean: this.#lean(reading, paragraph),
      begin: begin === null ? null : toldBy(begin),
      direction: reading.direction?.to ?? null,
      limit: /^(?:before|until|till|by)$/.test(reading.preposition),
      narrative: this.#narrative && !reading.quoted,
    };
    const found =
      moment.shift || moment.which === 'that' || moment.which === 'before' || moment.which === 'after'
        ? frameOf(moment, context)
        : byDirection(moment, context);
    if (!found) return UNKNOWN;
    return {
      value: valueIn(moment, found.frame),
      anchor: found.telling ? anchorAt(found.telling) : (said?.anchor ?? null),
      telling: found.telling,
    };
  }

  /** A date in figures with its month and day in the order that the article's other dates show; null where none does. */
  #ordered(moment: Moment): Moment | null {
    if (moment.figures !== 'either') return moment;
    if (this.#dayFirst === null) return null;
    const { month, day } = moment.written;
    return this.#dayFirst ? { ...moment, written: { ...moment.written, month: day!, day: month! } } : moment;
  }

  /** When the words were said: the day that a quotation's telling names, else the article's. */
  #said({ saidAt }: Reading, paragraph: number): { day: Day; anchor: Anchor } | null {
    if (!this.#day) return null;
    const article = { day: this.#day, anchor: { by: 'article', day: isoDay(this.#day) } } as const;
    const { readings, start } = this.#paragraphs[paragraph]!;
    const telling = readings[saidAt];
    if (!telling || telling.meaning.kind === 'fixed' || telling.saidAt >= 0) return article;
    const { value } = this.#resolve(telling, paragraph, null);
    const day = value ? dayOf(value) : null;
    if (!day || !value) return article;
    return {
      day,
      anchor: { by: 'quotation', day: value, start: start + telling.start, end: start + telling.end },
    };
  }

  #lastTold(fits: (told: Told) => boolean): Telling | null {
    for (let back = 1; back <= MOST_BACK; back++) {
      const telling = this.#tellings.at(-back);
      if (!telling) return null;
      if (fits(telling.told)) return telling;
    }
    return null;
  }

  /** The day told last, here or shortly before, for a bare hour or part of the day to lie in. */
  #nearby(paragraph: number, { grain }: Moment): Telling | null {
    if (grain !== 'clock' && grain !== 'part') return null;
    const last = this.#lastTold((told) => told.day !== undefined);
    return last && paragraph - last.paragraph <= NEARBY ? last : null;
  }

  /** The telling whose year a date without one is of: in a story of past years the one before, not the article's date. */
  #lean(reading: Reading, paragraph: number): Telling | null {
    if (reading.quoted) return null;
    if (this.#narrative)
      return this.#tellings.findLast(({ dated, background }) => dated && !background) ?? null;
    const last = this.#tellings.at(-1);
    if (!last?.dated || last.background || reading.direction?.to !== 'past') return null;
    return this.#day && last.paragraph === paragraph && last.told.year < this.#day.year ? last : null;
  }

  #remember(
    { meaning, start, end, preposition }: Reading,
    { value, telling }: Resolved,
    paragraph: number,
  ): void {
    const told = value === null || meaning.kind === 'fixed' ? null : toldBy(value);
    if (!told || value === null) return;
    const { start: offset, isTelling } = this.#paragraphs[paragraph]!;
    if (!isTelling) return;
    const dated =
      (meaning.kind === 'moment' && meaning.written.year !== undefined) || telling?.dated === true;
    this.#tellings.push({
      told,
      value,
      start: start + offset,
      end: end + offset,
      paragraph,
      dated,
      background: preposition === 'since',
    });
  }
}

const anchorAt = ({ value, start, end }: Telling): Anchor => ({ by: 'told', day: value, start, end });

const isoDay = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function referenceOf({ meaning, count }: Reading): Reference {
  if (meaning.kind === 'fixed') {
    if (count && count.of !== 'age') return 'anaphoric';
    return meaning.value?.endsWith('_REF') ? 'deictic' : 'absolute';
  }
  if (meaning.shift) return meaning.shift.from !== 'told' ? 'deictic' : 'anaphoric';
  if (meaning.which) return /^(?:last|next|this)$/.test(meaning.which) ? 'deictic' : 'anaphoric';
  return meaning.written.year === undefined ? 'partial' : 'absolute';
}

/** Both days that figures may mean. */
function bothReadings(moment: Moment | null): DateMention['readings'] {
  const { year, month, day } = moment?.written ?? {};
  if (moment?.figures !== 'either' || year === undefined || month === undefined || day === undefined)
    return null;
  return [isoDay({ year, month, day }), isoDay({ year, month: day, day: month })];
}

/** Whether a story is mostly of other years than the article's own. */
function isNarrative(paragraphs: readonly Paragraph[], day: Day | null): boolean {
  if (!day) return true;
  let near = 0;
  let far = 0;
  for (const { readings } of paragraphs)
    for (const { meaning } of readings) {
      const year = meaning.kind === 'moment' ? meaning.written.year : undefined;
      if (year === undefined) continue;
      if (Math.abs(year - day.year) <= 1) near++;
      else far++;
    }
  return far >= 6 && far >= near * 3;
}

/** Whether the day comes first in the article's figures, where one of them shows it; null where none does, or where they differ. */
function orderOfFigures(paragraphs: readonly Paragraph[]): boolean | null {
  const orders = new Set<string>();
  for (const { readings } of paragraphs)
    for (const { meaning } of readings)
      if (meaning.kind === 'moment' && meaning.figures && meaning.figures !== 'either')
        orders.add(meaning.figures);
  return orders.size === 1 ? orders.has('day-first') : null;
}
