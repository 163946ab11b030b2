import type { Article } from '../article/article.ts';
import { type Beginning, beginningsOf } from '../facts/beginnings/beginnings.ts';
import { type Dating, datingsOf } from '../facts/datings/datings.ts';
import type { Event, Person } from '../facts/facts.ts';
import { type Held, officesHeld } from '../facts/offices/held.ts';
import { factsOf } from '../facts/read.ts';
import { isForOthers } from './datings.ts';
import { subjectNames } from './same-subject.ts';

/** What other articles ask of one, made from that article alone. An archive keeps it of articles that rest. */
export interface Told {
  readonly people: readonly Person[];
  readonly events: readonly Event[];
  /** The offices that people are told to hold alone or as a deputy, or to have held. */
  readonly offices: readonly Held[];
  /** Those that can be held against other articles. */
  readonly datings: readonly Dating[];
  /** Those of which a noun tells what began. */
  readonly beginnings: readonly Beginning[];
  /** The names that the article is about. */
  readonly names: readonly string[];
}

/** What an article tells to others. */
export function toldBy(article: Article): Told {
  const { people, events } = factsOf(article);
  return {
    people,
    events,
    offices: officesHeld(article, people).filter(({ hold }) => hold !== 'other'),
    datings: datingsOf(article).filter(isForOthers),
    beginnings: beginningsOf(article).filter(({ head }) => head !== null),
    names: subjectNames(article),
  };
}
