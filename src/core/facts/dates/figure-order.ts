import type { Moment } from './meaning.ts';
import type { Paragraph } from './story.ts';

/** Which of day and month comes first in an article's dates in figures. */
export type FigureOrder = 'day-first' | 'month-first';

/** Which of day and month comes first in the article's figures, where one of them shows it; null where none does, or both. */
export function orderOfFigures(paragraphs: readonly Paragraph[]): FigureOrder | null {
  const orders = new Set<FigureOrder>();
  for (const { readings } of paragraphs)
    for (const { meaning } of readings)
      if (meaning.kind === 'moment' && meaning.figures && meaning.figures !== 'either')
        orders.add(meaning.figures);
  return orders.size === 1 ? [...orders][0]! : null;
}

/** A date in figures with its month and day in the order that the article's other dates show; null where none does. */
export function ordered(moment: Moment, order: FigureOrder | null): Moment | null {
  if (moment.figures !== 'either') return moment;
  if (order === null) return null;
  const { month, day } = moment.written;
  return order === 'month-first'
    ? moment
    : { ...moment, written: { ...moment.written, month: day!, day: month! } };
}
