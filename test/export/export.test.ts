import { describe, expect, it } from 'vitest';
import { Archive } from '../../src/core/archive/archive.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import { review } from '../../src/core/review.ts';
import { writeHtml } from '../../src/export/html.ts';
import { writeMarkdown } from '../../src/export/markdown.ts';
import { toldOf } from '../../src/export/told.ts';

const STORY = `date 2025-07-22

Two gates shut

Harbour spokesman Jonas Brekke told reporters of the plan. The gate shuts on February 30, 2026, he said.

Brekke opened the Harvest Festival on Tuesday, July 8.

The fair runs from June 12 to June 5 in Vallhaven.
`;
const MARKUP = `date 2025-07-22

The note said <img src=x onerror=alert(1)> & [a](command:b) | *c* until February 30, 2026.
`;

const tell = (text: string, path = 'desk/story.txt') => {
  const archive = new Archive();
  const article = parseArticle(path, text);
  archive.set(article);
  return toldOf(review(article, archive), archive, (each) => each.split('/').pop()!);
};
const html = (...texts: string[]): string => [...writeHtml(texts.map((text) => tell(text)))].join('');
const markdown = (...texts: string[]): string => [...writeMarkdown(texts.map((text) => tell(text)))].join('');

describe('an export tells', () => {
  it('findings in reading order, each with its words in their sentence', () => {
    const { findings } = tell(STORY);
    expect(findings.map(({ check, place }) => [check, place])).toEqual([
      ['date/impossible', 'Line 5'],
      ['date/range-order', 'Line 9'],
    ]);
    expect(findings[0]!.quotation).toEqual({
      before: 'The gate shuts on ',
      words: 'February 30, 2026',
      after: ', he said.',
    });
  });

  it('how the article reads, and its people', () => {
    const { name, formulas, people } = tell(STORY);
    expect(name).toBe('story.txt');
    expect(formulas).toHaveLength(8);
    expect(people).toEqual([
      { name: 'Jonas Brekke', about: expect.stringMatching(/^Harbour spokesman; named (?:2 times|once)$/) },
    ]);
  });

  it('no more of a long finding and its surroundings than there is room for', () => {
    const long = `${'The boats came in and went out again with the tide '.repeat(40)}on February 30, 2026.`;
    const { findings } = tell(`date 2025-07-22\n\n${long}\n`);
    for (const { quotation } of findings)
      expect(quotation.before.length + quotation.words.length + quotation.after.length).toBeLessThan(820);
  });
});

describe('as HTML', () => {
  it('is one page with a language, a title, headings in order and landmarks', () => {
    const page = html(STORY, STORY);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<title>Editorial review</title>');
    expect([...page.matchAll(/<h(\d)/g)].map(([, level]) => level).join('')).toMatch(/^1(23+){2}$/);
    for (const landmark of ['header', 'main', 'footer']) expect(page.split(`<${landmark}>`)).toHaveLength(2);
    expect(page).toContain('<mark>February 30, 2026</mark>');
    expect(page).toContain('<th scope="row">SMOG</th>');
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('closes each element that it opens', () => {
    const page = html(STORY).replace(/<style>[\s\S]*?<\/style>/, '');
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, slash, tag] of page.matchAll(/<(\/?)([a-z]\w*)/g)) {
      if (tag === 'meta') continue;
      if (!slash) open.push(tag!);
      else if (open.pop() !== tag) wrong.push(tag!);
    }
    expect(wrong).toEqual([]);
    expect(open).toEqual([]);
  });

  it('runs nothing, asks for nothing, and shows the characters of an article as they are', () => {
    const page = html(MARKUP);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|<link|https?:|src="/);
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62; &#38; [a](command:b)');
  });

  it('says so when nothing was found, or nothing reviewed', () => {
    expect(html('date 2025-07-22\n\nNobody came to the fair in the rain.\n')).toContain('Nothing was found.');
    expect(html()).toContain('No article was reviewed.');
  });
});

it('what a terminal would obey is shown as a mark', () => {
  const text = `date 2025-07-22\n\nThe gate \u001b[31mshuts on February 30, 2026.\n`;
  for (const made of [html(text), markdown(text)]) {
    expect(made).not.toContain('\u001b');
    expect(made).toMatch(/gate \uFFFD\\?\[31mshuts/);
  }
});

describe('as Markdown', () => {
  it('tells the same', () => {
    const text = markdown(STORY);
    expect(text).toMatch(/^# Editorial review\n\n## story\\.txt\n/);
    expect(text).toContain('> The gate shuts on **February 30, 2026**, he said\\.');
    expect(text).toContain('| Formula | Value | School grade |');
    expect(text).toContain('- **Jonas Brekke**');
  });

  it('shows the characters of an article as they are', () => {
    const text = markdown(MARKUP);
    expect(text).not.toMatch(/<img|\[a\]\(|[^\\]\*c\*/);
  });
});
