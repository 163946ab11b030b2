import type { Range } from '../text/range.ts';
import type { Article } from './article.ts';

/** The line of a front matter that tells the article's day, under the keys by which it is read. */
const LINE = /^(?:date|published|pubDate|publish_date)[ \t]*:[ \t]*([^\r\n]*?)[ \t]*$/m;

/**
 * The edit that dates an article: in its front matter, over the date there if it has one, as a first line if it has
 * none; in a front matter of its own where there is none yet.
 * @param date as it is to be written: `2025-07-22`
 */
export function dateEdit({ text, blocks }: Article, date: string): Range & { readonly text: string } {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const begin = text.startsWith('\uFEFF') ? 1 : 0;
  const front = blocks.find((block) => block.kind === 'front-matter');
  if (!front) {
    // A blank line parts it from the headline, as in a front matter that a person writes.
    const blank = /^\uFEFF?[^\r\n]/.test(text) ? newline : '';
    const words = ['---', `date: ${date}`, '---', blank].join(newline);
    return { start: begin, end: begin, text: words };
  }
  const yaml = text.slice(front.start, front.end);
  const line = LINE.exec(yaml);
  if (line) {
    const key = /^\w+[ \t]*:/.exec(line[0])![0].length;
    const start = front.start + line.index + key;
    return { start, end: front.start + line.index + line[0].length, text: ` ${date}` };
  }
  const start = front.start + /^[^\r\n]*(?:\r\n|\r|\n)/.exec(yaml)![0].length;
  return { start, end: start, text: `date: ${date}${newline}` };
}
