import type { LineIndex } from '../text/lines.ts';
import type { Range } from '../text/range.ts';
import type { Sentence } from '../text/segment.ts';

/**
 * What a part of an article is. `headline` may occur more than once where it is printed twice; `standing` is a
 * line that stands under every article ("Follow us…"); `code` is a line that no person wrote as prose.
 */
export type BlockKind =
  | 'front-matter'
  | 'date-line'
  | 'published'
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  | 'pull-quote'
  | 'caption'
  | 'standing'
  | 'sources'
  | 'code';

/** One part of an article: its kind, its exact range without white space around it, and its sentences. */
export interface Block extends Range {
  readonly kind: BlockKind;
  /** Empty where the kind holds no sentences (front matter, dates, code). */
  readonly sentences: readonly Sentence[];
}

/** Where an article's date was read, strongest first. */
export type DateSource = 'front-matter' | 'date-line' | 'dateline' | 'published' | 'file-name';

/** The day an article is dated. `range` is null where the file's name told it. */
export interface ArticleDate {
  /** A calendar day as `YYYY-MM-DD`. */
  readonly value: string;
  readonly source: DateSource;
  readonly range: Range | null;
}

/** Something of an article that could not be read, said in a sentence, at its place. */
export interface Problem extends Range {
  readonly message: string;
}

/** One article, read into its parts. Everything else is made from this. */
export interface Article {
  /** What the host calls it: a path or a URI. Two articles never share one. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly blocks: readonly Block[];
  readonly date: ArticleDate | null;
  readonly problems: readonly Problem[];
}

/** The kinds whose words a reader reads as the story's own prose. */
const PROSE: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'list-item']);

/** The kinds that tell of the story, in which people, events and dates are looked for. */
const TELLING: ReadonlySet<BlockKind> = new Set([
  ...PROSE,
  'headline',
  'subhead',
  'caption',
  'dateline',
  'pull-quote',
]);

/** The blocks that hold the story's own prose. */
export const prose = (article: Pick<Article, 'blocks'>): Block[] =>
  article.blocks.filter((block) => PROSE.has(block.kind));

/** The blocks that tell of the story: its prose, headings, captions and pull-quotes. */
export const telling = (article: Article): Block[] =>
  article.blocks.filter((block) => TELLING.has(block.kind));
