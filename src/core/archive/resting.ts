import type { Article, ArticleDate, Block, Problem } from '../article/article.ts';
import { parseArticle } from '../article/parse.ts';
import type { Event, Facts, Person } from '../facts/facts.ts';
import { factsOf } from '../facts/read.ts';
import { LineIndex } from '../text/lines.ts';
import { Memo } from '../text/memo.ts';
import type { Entry } from './archive.ts';
import type { Signature } from './copies/signature.ts';
import { KeptEvent, KeptPerson } from './kept-subjects.ts';
import { pack } from './packing.ts';
import { articleKey, type Facts as Packed, type Kept, unpack } from './record.ts';
import { type Told, toldBy } from './told.ts';

/** A host's way to read an article's text again, at once; null where it cannot. */
export type ReadText = (path: string) => string | null;

/** How many articles are awake at a time, with their words parted: those that are reviewed. */
const AWAKE = 16;
/** How many texts and how many articles' facts are held: those that a review quotes and compares with. */
const HELD = 256;

/** Reads resting articles again when they are asked for their words, and keeps the last few. */
export class Sleepers {
  readonly #texts: Memo<string>;
  readonly #awake: Memo<Article>;
  readonly #facts = new Memo(HELD, (packed) => {
    const facts = unpack(packed);
    return { ...facts, lines: new LineIndex(facts.lines) };
  });

  constructor(read: ReadText) {
    this.#texts = new Memo(HELD, (id) => {
      const [path, key] = parted(id);
      const text = read(path);
      // Of a text that has changed since, no range would be true: it is empty until the host tells of the new one.
      return text !== null && articleKey(path, text) === key ? text : '';
    });
    this.#awake = new Memo(AWAKE, (id) => parseArticle(parted(id)[0], this.#texts.get(id)));
  }

  wake(path: string, key: string): Article {
    return this.#awake.get(`${key} ${path}`);
  }

  text(path: string, key: string): string {
    return this.#texts.get(`${key} ${path}`);
  }

  facts(packed: string): Told & { readonly problems: readonly Problem[]; readonly lines: LineIndex } {
    return this.#facts.get(packed);
  }
}

function parted(id: string): [path: string, key: string] {
  const at = id.indexOf(' ');
  return [id.slice(at + 1), id.slice(0, at)];
}

/** An article whose words are not kept in memory but read again when asked for. */
export class RestingArticle implements Article {
  readonly path: string;
  readonly date: ArticleDate | null;
  /** Of the text that it was. */
  readonly key: string;
  /** What it tells, packed. */
  readonly packed: string;
  readonly #sleepers: Sleepers;

  constructor(path: string, { date, key, facts }: Kept, sleepers: Sleepers) {
    this.path = path;
    this.date = date;
    this.key = key;
    this.packed = facts;
    this.#sleepers = sleepers;
  }

  /** The article with its words, as long as it is held. */
  awake(): Article {
    return this.#sleepers.wake(this.path, this.key);
  }

  get text(): string {
    return this.#sleepers.text(this.path, this.key);
  }

  get blocks(): readonly Block[] {
    return this.awake().blocks;
  }

  get lines(): LineIndex {
    return this.#sleepers.facts(this.packed).lines;
  }

  get problems(): readonly Problem[] {
    return this.#sleepers.facts(this.packed).problems;
  }

  get told(): Told {
    return this.#sleepers.facts(this.packed);
  }
}

/** What a resting article tells, as much of it unpacked as articles are looked up by. */
class KeptTold implements Told {
  readonly people: readonly Person[];
  readonly events: readonly Event[];
  readonly offices: Told['offices'];
  readonly datings: Told['datings'];
  readonly beginnings: Told['beginnings'];
  readonly #article: RestingArticle;

  constructor(article: RestingArticle) {
    const { people, events, offices, datings, beginnings } = article.told;
    this.people = people.map((_, i) => new KeptPerson(article, i));
    this.events = events.map((_, i) => new KeptEvent(article, i));
    this.offices = offices;
    this.datings = datings;
    this.beginnings = beginnings;
    this.#article = article;
  }

  get names(): readonly string[] {
    return this.#article.told.names;
  }
}

/** What an archive keeps of a resting article. Its other facts are read again when asked for. */
export class RestingEntry implements Entry {
  readonly article: RestingArticle;
  readonly told: Told;

  constructor(article: RestingArticle) {
    this.article = article;
    this.told = new KeptTold(article);
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
  article instanceof RestingArticle ? article.key === articleKey(article.path, text) : article.text === text;

/** What is kept of an entry while it rests. */
export function keptOf({ article }: Entry, signature: Signature): Kept {
  const { date } = article;
  if (article instanceof RestingArticle) return { key: article.key, date, signature, facts: article.packed };
  const { path, text, lines, problems } = article;
  const packed: Packed = { ...toldBy(article), problems, lines: lines.kept() };
  return { key: articleKey(path, text), date, signature, facts: pack(packed) };
}
