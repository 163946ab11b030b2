import type { Article } from '../../article/article.ts';
import { type Day, dayOf, isDay, isoOf } from '../../text/calendar.ts';
import { daysBetween, weekdayIndex } from '../../text/days.ts';
import type { Anchor, DateMention } from '../facts.ts';
import { type Context, type Framed, frameOf } from './anchors.ts';
import type { Reading } from './find.ts';
import type { Moment } from './meaning.ts';
import { narrate, type Narrated } from './narrative.ts';
import { mentionOf } from './mention.ts';
import { dayOfEvent } from './event-days.ts';
import { byDirection } from './nearest.ts';
import { isHistory, orderOfFigures, type Paragraph, type Telling, Tellings } from './story.ts';
import { type Told, toldBy } from './timex.ts';
import { valueIn } from './values.ts';
import { headingOver, type YearHeading, yearHeadings } from './year-headings.ts';

/** A reading's value and what it was resolved against, each null where it isn't known. */
export interface Resolved {
  readonly value: string | null;
  readonly anchor: Anchor | null;
  /** Whether it is a date in figures of which nothing tells the order. */
  readonly isOpen?: boolean;
  /** Whether its year follows from a written one. */
  readonly dated?: boolean;
}

const UNKNOWN: Resolved = { value: null, anchor: null };

/** Resolves an article's readings in text order: what is told later leans on what was told before. */
export class Resolver {
  readonly #text: string;
  readonly #day: Day | null;
  readonly #paragraphs: readonly Paragraph[];
  readonly #history: boolean;
  readonly #order: ReturnType<typeof orderOfFigures>;
  /** The years of a history's dates that leave theirs out. */
  readonly #narrated: ReadonlyMap<number, Narrated>;
  readonly #tellings = new Tellings();
  readonly #headings: readonly YearHeading[];

  constructor(article: Article, paragraphs: readonly Paragraph[]) {
    this.#text = article.text;
    this.#day = article.date && dayOf(article.date.value);
    this.#paragraphs = paragraphs;
    this.#headings = yearHeadings(article.text);
    this.#history = isHistory(paragraphs, this.#day);
    this.#order = orderOfFigures(paragraphs);
    this.#narrated = this.#history ? narrate(paragraphs) : new Map();
  }

  mentions(): DateMention[] {
    return this.#paragraphs.flatMap(({ start, readings }, paragraph) => {
      const resolved: Resolved[] = [];
      return readings.map((reading) => {
        const begin = reading.role === 'end' ? (resolved[reading.other]?.value ?? null) : null;
        const result = this.#resolve(reading, paragraph, begin);
        resolved.push(result);
        this.#remember(reading, result, paragraph);
        return mentionOf(this.#text, reading, result, start, readings[reading.other], this.#day);
      });
    });
  }

  #resolve(reading: Reading, paragraph: number, begin: string | null): Resolved {
    const { meaning } = reading;
    if (meaning.kind === 'fixed')
      return { value: meaning.value, anchor: meaning.value === null ? null : { by: 'none' } };
    const moment = this.#ordered(meaning);
    if (!moment) return { ...UNKNOWN, isOpen: true };
    if (moment.foreign) return UNKNOWN;
    const { year } = moment.written;
    if (year !== undefined) return { value: valueIn(moment, { year }), anchor: { by: 'none' } };
    const heading = headingOver(this.#headings, this.#paragraphs[paragraph]!.start + reading.start);
    if (heading && isOfYear(moment)) return underHeading(moment, heading);
    const narrated = begin === null && this.#narrated.get(this.#paragraphs[paragraph]!.start + reading.start);
    if (narrated) return byStory(moment, narrated);
    const said = this.#said(reading, paragraph);
    const found = framed(moment, this.#context(reading, moment, paragraph, said?.day ?? null, begin));
    if (!found) return UNKNOWN;
    const { frame, telling } = found;
    const isBare = Object.keys(frame).length === 0;
    const anchor = telling ? anchorAt(telling) : isBare ? null : (said?.anchor ?? null);
    return { value: valueIn(moment, frame), anchor, dated: telling?.dated === true };
  }

  #context(
    reading: Reading,
    moment: Moment,
    paragraph: number,
    said: Day | null,
    begin: string | null,
  ): Context {
    const { grain } = moment;
    return {
      said,
      told: (fits, most) => this.#tellings.lastThat(fits, most),
      happened: (event) => dayOfEvent(event, this.#text, this.#paragraphs, this.#tellings),
      scene: moment.the ? this.#scene(moment, paragraph) : null,
      nearby: grain === 'clock' || grain === 'part' ? this.#dayOfHour(reading, paragraph) : null,
      lean: this.#lean(reading, paragraph),
      begin: begin === null ? null : toldBy(begin),
      direction: reading.direction?.to ?? null,
      limit: /^(?:before|until|till|by)$/.test(reading.preposition),
      history: this.#history && !reading.quoted && !reading.ahead,
    };
  }

  /** The day in which a bare hour or part of the day lies, where it isn't the day of saying. */
  #dayOfHour({ direction }: Reading, paragraph: number): Telling | 'unknown' | null {
    return this.#history || !this.#day
      ? this.#tellings.dayNear(paragraph)
      : this.#tellings.dayOfStory(paragraph, this.#day, direction?.to === 'future');
  }

  /** The last telling of a day, or of a month for "the 14th", in this paragraph or the one before, if it is long ago. */
  #scene({ written }: Moment, paragraph: number): Telling | null {
    const { last } = this.#tellings;
    const told = last && paragraph - last.paragraph <= 1 && !last.background ? last.told : null;
    if (!told || (written.day === undefined ? !told.day : told.month === undefined)) return null;
    const isOwn = this.#day && told.year === this.#day.year && told.month === this.#day.month;
    return isOwn ? null : last;
  }

  /** A date in figures with its month and day in the order that the article's other dates show; null where none does. */
  #ordered(moment: Moment): Moment | null {
    if (moment.figures !== 'either') return moment;
    if (this.#order === null) return null;
    const { month, day } = moment.written;
    return this.#order === 'month-first'
      ? moment
      : { ...moment, written: { ...moment.written, month: day!, day: month! } };
  }

  /** When the words were said: the day that a quotation's telling names, else the article's. */
  #said({ saidAt }: Reading, paragraph: number): { day: Day; anchor: Anchor } | null {
    if (!this.#day) return null;
    const article = { day: this.#day, anchor: { by: 'article', day: isoOf(this.#day) } } as const;
    const { readings, start } = this.#paragraphs[paragraph]!;
    const telling = readings[saidAt];
    if (!telling || telling.quoted) return article;
    const { value } = this.#resolve(telling, paragraph, null);
    const day = value === null ? null : dayOf(value);
    if (!day) return article;
    const at = { start: start + telling.start, end: start + telling.end };
    return { day, anchor: { by: 'quotation', day: isoOf(day), ...at } };
  }

  /** The telling whose year a date without one is of: in a story of past years the one before, not the article's date. */
  #lean(reading: Reading, paragraph: number): Telling | null {
    if (reading.quoted || reading.ahead) return null;
    if (this.#history) return this.#tellings.lastDated;
    const { last } = this.#tellings;
    if (!last || !this.#day || last.told.year >= this.#day.year || !last.dated || last.background)
      return null;
    // Where the weekday is one of this year it is meant.
    if (fitsYear(reading.meaning, this.#day.year)) return null;
    const { start } = this.#paragraphs[paragraph]!;
    const between = this.#text.slice(last.end, start + reading.start);
    if (last.paragraph === paragraph && /^\s(?:on|in|at|by|from|until)\s(?:the\s)?$/.test(between))
      return last;
    if (reading.direction?.to !== 'past') return null;
    // A year told in passing, "built in 1926", governs nothing.
    if (last.paragraph === paragraph) return last.opens || last.told.month !== undefined ? last : null;
    return paragraph - last.paragraph <= 2 && followsSoon(reading.meaning, last.told) ? last : null;
  }

  /** "from a year earlier", "in the previous month": in news what is compared with, from which no story goes on. */
  #compares({ shift }: Moment): boolean {
    return !this.#history && shift?.from === 'told' && shift.by < 0 && /^[YQM]$/.test(shift.unit);
  }

  #remember(
    { meaning, start, end, preposition }: Reading,
    { value, dated = false }: Resolved,
    paragraph: number,
  ): void {
    const { start: offset, isTelling } = this.#paragraphs[paragraph]!;
    const told = value === null || meaning.kind === 'fixed' || this.#compares(meaning) ? null : toldBy(value);
    if (!told || value === null || !isTelling) return;
    this.#tellings.add({
      told,
      value,
      start: start + offset,
      end: end + offset,
      paragraph,
      background: preposition === 'since',
      opens: OPENS_SENTENCE.test(this.#text.slice(Math.max(offset, offset + start - BEFORE), offset + start)),
      dated: dated || (meaning.kind === 'moment' && tellsYear(meaning)),
    });
  }
}

/** Whether a year is written or counted from now: "in 2019", "last year". */
const tellsYear = ({ written, shift }: Moment): boolean =>
  written.year !== undefined || (shift?.unit === 'Y' && shift.from === 'said');

/** In days. */
const SOON = 31;

/** Whether a date without a year lies soon after a day that was told with it. */
function followsSoon(meaning: Reading['meaning'], { year, day }: Told): boolean {
  if (meaning.kind === 'fixed' || !day) return false;
  const { month, day: number } = meaning.written;
  if (month === undefined || number === undefined || !isDay({ year, month, day: number })) return false;
  const later = daysBetween(day, { year, month, day: number });
  return later >= 0 && later <= SOON;
}

/** Whether the weekday of a date is the one that it has in a year. */
function fitsYear(meaning: Reading['meaning'], year: number): boolean {
  if (meaning.kind === 'fixed') return false;
  const { weekday, month, day } = meaning.written;
  if (weekday === undefined || month === undefined || day === undefined) return false;
  return isDay({ year, month, day }) && weekdayIndex({ year, month, day }) === weekday;
}

/** How far before a year its sentence's beginning is looked for, and what may stand between. */
const BEFORE = 24;
const OPENS_SENTENCE =
  /(?:^|[.!?:;][”"’')\]]*\s+|\n\s*)(?:(?:In|On|By|During|Then|And|But|early|late|the|mid-|of|in|,|\s)*)$/i;

/** Whether a moment leaves out its year alone. */
const isOfYear = ({ written, shift, which, feast, shortYear }: Moment): boolean =>
  (written.month !== undefined || feast !== undefined) && !shift && !which && shortYear === undefined;

/** In the year of the line under which it stands. */
const underHeading = (moment: Moment, { year, start, end }: YearHeading): Resolved => ({
  value: valueIn(moment, { year }),
  anchor: { by: 'told', day: String(year), start, end },
  dated: true,
});

/** In the year that the story's course gives it, anchored where that is told. */
function byStory(moment: Moment, { year, from: { start, end, moment: of, year: told } }: Narrated): Resolved {
  const day = valueIn(of, { year: told });
  return {
    value: valueIn(moment, { year }),
    anchor: day === null ? null : { by: 'told', day, start, end },
    dated: true,
  };
}

/** Counted from an anchor where the words do so, else the nearest in the direction that they show. */
const framed = (moment: Moment, context: Context): Framed | null =>
  moment.shift || /^(?:that|before|after)$/.test(moment.which ?? '')
    ? frameOf(moment, context)
    : byDirection(moment, context);

const anchorAt = ({ value, start, end }: Telling): Anchor => ({ by: 'told', day: value, start, end });
