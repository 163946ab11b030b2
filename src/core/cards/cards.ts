import type { Archive } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import { factsOf } from '../facts/read.ts';
import { touches } from '../text/range.ts';
import type { Options } from '../options.ts';
import { sentenceCardAt } from './sentence.ts';
import type { Card } from './card.ts';
import { dateCard } from './date.ts';
import { eventCard } from './event.ts';
import { personCard } from './person.ts';

/**
 * The card for what stands at an offset: the person, else the date, else the event named there, since an event's words
 * may hold the others', else the hard sentence. Null where none is.
 */
export function cardAt(
  article: Article,
  archive: Archive,
  offset: number,
  options: Options = {},
): Card | null {
  const { people, dates, events } = factsOf(article);
  for (const person of people) {
    const mention = person.mentions.find((other) => touches(other, offset));
    if (mention) return personCard(article, archive, person, mention);
  }
  const date = dates.find((other) => touches(other, offset));
  for (const event of events) {
    const mention = event.mentions.find((other) => touches(other, offset));
    // "The 2024 Paris Olympics": the year is the event's own.
    if (mention && !(date && date.end > mention.end)) return eventCard(article, archive, event, mention);
  }
  return date ? dateCard(article, archive, date) : sentenceCardAt(article, offset, options);
}
