import type { Article, ArticleDate, Block, Problem } from '../article/article.ts';
import { parseArticle } from '../article/parse.ts';
import type { Event, Facts, Person } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import type { LineIndex } from '../text/lines.ts';
import { Memo } from '../text/memo.ts';
import type { Entry } from './archive.ts';
import { contentKey } from './content-key.ts';
import type { Signature } from './copies/signature.ts';
import type { Kept } from './record.ts';

/** A host's way to read an article's text again, at once; null where it cannot. */
export type ReadText = (path: string) => string | null;

/** How many articles are awake at a time: those whose words a review quotes. */
const AWAKE = 16;

/** Reads resting articles again when they are asked for their words, and keeps the last few. */
export class Sleepers {
  readonly #awake: Memo<Article>;

  constructor(read: ReadText) {
    this.#awake = new Memo(AWAKE, (id) => {
      const [path = '', key] = id.split('\0');
      const text = read(path);
      // Of a text that has changed since, no range would be true: it is empty until the host tells of the new one.
      return parseArticle(path, text !== null && contentKey(text) === key ? text : '');
    });
  }

  wake(path: string, key: string): Article {
    return this.#awake.get(`${path}\0${key}`);
  }
}

/** An article whose words are not kept in memory but read again when asked for. */
export class RestingArticle implements Article {
  readonly path: string;
  readonly date: ArticleDate | null;
  readonly problems: readonly Problem[];
  /** Of the text that it was. */
  readonly key: string;
  readonly #sleepers: Sleepers;

  constructor(article: Pick<Article, 'path' | 'date' | 'problems'>, key: string, sleepers: Sleepers) {
    this.path = article.path;
    this.date = article.date;
    this.problems = article.problems;
    this.key = key;
    this.#sleepers = sleepers;
  }

  /** The article with its words, as long as it is held. */
  awake(): Article {
    return this.#sleepers.wake(this.path, this.key);
  }

  get text(): string {
    return this.awake().text;
  }

  get lines(): LineIndex {
    return this.awake().lines;
  }

  get blocks(): readonly Block[] {
    return this.awake().blocks;
  }
}

/** What an archive keeps of a resting article. Its other facts are read again when asked for. */
export class RestingEntry {
  readonly article: RestingArticle;
  readonly people: readonly Person[];
  readonly events: readonly Event[];

  constructor(article: RestingArticle, people: readonly Person[], events: readonly Event[]) {
    this.article = article;
    this.people = people;
    this.events = events;
  }

  get facts(): Facts {
    return factsOf(this.article.awake());
  }
}

/** The article itself, of one that rests: what is kept by article (facts, signatures) then goes when it does. */
export const awake = (article: Article): Article =>
  article instanceof RestingArticle ? article.awake() : article;

/** Whether an entry is of this text. */
export const hasText = ({ article }: Entry, text: string): boolean =>
  article instanceof RestingArticle ? article.key === contentKey(text) : article.text === text;

/** The people and events of an entry, without waking it. */
export function subjectsOf(entry: Entry): Pick<Kept, 'people' | 'events'> {
  const { people, events } = entry instanceof RestingEntry ? entry : entry.facts;
  return { people, events };
}

/** What is kept of an entry while it rests. */
export function keptOf(entry: Entry, signature: Signature): Kept {
  const { article } = entry;
  const { path, date, problems } = article;
  const key = article instanceof RestingArticle ? article.key : contentKey(article.text);
  return { path, key, date, problems, signature, ...subjectsOf(entry) };
}
