import type { Article } from '../../article/article.ts';
import { type Day, dayOf, isoOf } from '../../text/calendar.ts';
import type { Anchor, DateMention } from '../facts.ts';
import { frameOf } from './anchors.ts';
import { dayOfEvent } from './event-days.ts';
import { type FigureOrder, ordered, orderOfFigures } from './figure-order.ts';
import type { Reading } from './find.ts';
import type { Context, Framed } from './frames.ts';
import { byStory, isOfYear, type Resolved, underHeading } from './given-years.ts';
import { BEFORE, governs, OPENS_SENTENCE, tellsYear } from './lean.ts';
import type { Moment } from './meaning.ts';
import { mentionOf } from './mention.ts';
import { narrate, type Narrated } from './narrative.ts';
import { byDirection } from './nearest.ts';
import { isHistory, type Paragraph } from './story.ts';
import { type Telling, Tellings } from './tellings.ts';
import { toldBy } from './timex.ts';
import { valueIn } from './values.ts';
import { headingOver, type YearHeading, yearHeadings } from './year-headings.ts';

const UNKNOWN: Resolved = { value: null, anchor: null };

/** Resolves an article's readings in text order: what is told later leans on what was told before. */
export class Resolver {
  readonly #text: string;
  readonly #day: Day | null;
  readonly #paragraphs: readonly Paragraph[];
  readonly #history: boolean;
  readonly #order: FigureOrder | null;
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
    const moment = ordered(meaning, this.#order);
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
      scene: moment.the ? this.#tellings.scene(moment, paragraph, this.#day) : null,
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
    if (!last || !this.#day) return null;
    const between = this.#text.slice(last.end, this.#paragraphs[paragraph]!.start + reading.start);
    return governs(last, reading, { between, apart: paragraph - last.paragraph, year: this.#day.year })
      ? last
      : null;
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

/** Counted from an anchor where the words do so, else the nearest in the direction that they show. */
const framed = (moment: Moment, context: Context): Framed | null =>
  moment.shift || /^(?:that|before|after)$/.test(moment.which ?? '')
    ? frameOf(moment, context)
    : byDirection(moment, context);

const anchorAt = ({ value, start, end }: Telling): Anchor => ({ by: 'told', day: value, start, end });
