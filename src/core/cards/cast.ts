import type { Article } from '../article/article.ts';
import { times } from './card.ts';
import { timexText } from './timex-text.ts';
import { factsOf } from '../facts/read.ts';
import type { Range } from '../text/range.ts';

/** A person or an event of an article, at its first mention. */
export interface CastEntry extends Range {
  readonly kind: 'person' | 'event';
  readonly name: string;
  /** The first role told, or when and where; empty where nothing is told. */
  readonly detail: string;
  /** How often it is named: "once", "3 times". */
  readonly count: string;
}

/** All whom and that an article tells of: the people first, then the events, each in the order told. */
export function castOf(article: Article): CastEntry[] {
  const { people, events } = factsOf(article);
  return [
    ...people.map(({ name, roles, mentions }): CastEntry => {
      const detail = roles[0]?.text ?? '';
      return { ...placeOf(mentions[0]!), kind: 'person', name, detail, count: times(mentions.length) };
    }),
    ...events.map(({ name, date, place, mentions }): CastEntry => {
      const where = place === null || name.includes(place) ? '' : place;
      const detail = [date === null ? '' : timexText(date), where].filter(Boolean).join(', ');
      return { ...placeOf(mentions[0]!), kind: 'event', name, detail, count: times(mentions.length) };
    }),
  ];
}

const placeOf = ({ start, end }: Range): Range => ({ start, end });
