import type { Archive } from '../archive/archive.ts';
import type { Article } from '../article/article.ts';
import { factsOf } from '../facts/read.ts';
import { type HouseStyle, NO_STYLE } from '../house-style/house-style.ts';
import { type Audience, NEWS_READERS } from '../readability/audience.ts';
import { touches } from '../text/range.ts';
import type { Card } from './card.ts';
import { dateCard } from './date.ts';
import { eventCard } from './event.ts';
import { personCard } from './person.ts';
import { sentenceCardAt } from './sentence.ts';

/**
 * The card for what stands at an offset: the person, else the date, else the event named there, since an event's words
 * may hold the others'; else the hard sentence that it is in. Null where none is.
 * @param audience whom sentences may be too hard for; null where nobody wants to know
 * @param style what the desk has decided; it comes first on a card
 */
export function cardAt(
  article: Article,
  archive: Archive,
  offset: number,
  audience: Audience | null = NEWS_READERS,
  style: HouseStyle = NO_STYLE,
): Card | null {
  const { people, dates, events } = factsOf(article);
  for (const person of people) {
    const mention = person.mentions.find((other) => touches(other, offset));
    if (mention) return personCard(article, archive, style, person, mention);
  }
  const date = dates.find((other) => touches(other, offset));
  for (const event of events) {
    const mention = event.mentions.find((other) => touches(other, offset));
    // "The 2024 Paris Olympics": the year is the event's own.
    if (mention && !(date && date.end > mention.end))
      return eventCard(article, archive, style, event, mention);
  }
  if (date) {
    const card = dateCard(article, archive, date);
    // Of a day that no calendar has there is nothing to tell but its own words.
    if (card.lines.length || date.value !== null) return card;
  }
  return audience && sentenceCardAt(article, offset, audience);
}
