import type { Article } from '../article/article.ts';
import type { Range } from '../text/range.ts';

/** A place that a card links to. */
export interface CardLink extends Range {
  readonly path: string;
  readonly label: string;
}

/** One line of a card: words of Copydesk's own and of articles, with links to where they stand. All of it is text, no markup. */
export interface CardLine {
  readonly label: string;
  readonly text: string;
  readonly links: readonly CardLink[];
  /** Shown only where an editor asks for more. */
  readonly more: boolean;
}

/** What is shown for the words under the cursor. */
export interface Card extends Range {
  readonly kind: 'person' | 'event' | 'date' | 'sentence';
  readonly title: string;
  readonly lines: readonly CardLine[];
}

/** A line that always shows, or with `more` one that does not. */
export const line = (
  label: string,
  text: string,
  links: readonly CardLink[] = [],
  more = false,
): CardLine => ({ label, text, links, more });

/** An article's file name, with its date where it has one. */
export function nameOf({ path, date }: Article): string {
  const name = fileName(path);
  return date ? `${name} (${date.value})` : name;
}

/** The last part of a path or URI, as a person reads it. */
function fileName(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** A link to a place in an article, labelled with the article's name or with other words. */
export const linkTo = (article: Article, { start, end }: Range, label = nameOf(article)): CardLink => ({
  path: article.path,
  start,
  end,
  label,
});

/** How many UTF-16 code units around a place a quotation of it shows at the most. */
const AROUND = 50;

/** The words around a place, cut at words and on one line: "… the quake killed 24 people on …". */
export function quoted({ text, blocks }: Article, { start, end }: Range): string {
  const block = blocks.find((other) => other.start <= start && end <= other.end);
  const from = Math.max(block?.start ?? 0, start - AROUND);
  const to = Math.min(block?.end ?? text.length, end + AROUND);
  const before = text.slice(from, start).replace(from > (block?.start ?? 0) ? /^\S*\s/ : /^/, '');
  const after = text.slice(end, to).replace(to < (block?.end ?? text.length) ? /\s\S*$/ : /$/, '');
  const words = `${before}${text.slice(start, end)}${after}`.replace(/\s+/g, ' ').trim();
  return `${from > (block?.start ?? 0) ? '… ' : ''}${words}${to < (block?.end ?? text.length) ? ' …' : ''}`;
}

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;

/** "once", "3 times". */
export const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
