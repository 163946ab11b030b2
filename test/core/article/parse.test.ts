import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { outline } from '../support.ts';

const parts = (text: string): string[] =>
  outline(parseArticle('story.txt', text)).map(([kind, words]) => `${kind}: ${words}`);

const LEAD =
  'The harbour board voted on Monday to close the old pier, which has stood in the bay since 1911 and lost its last ferry two summers ago.';
const SECOND =
  'Repairs would cost more than the town earns in a year, the board’s treasurer said after the vote.';

describe('what newsrooms paste is read into its parts', () => {
  it('one line a paragraph', () => {
    expect(parts(`Board Closes Pier\n${LEAD}\n${SECOND}`)).toEqual([
      'headline: Board Closes Pier',
      `paragraph: ${LEAD}`,
      `paragraph: ${SECOND}`,
    ]);
  });

  it('hard-wrapped lines, with the sentence whole across line ends', () => {
    const wrapped =
      'The harbour board voted on Monday to close the old pier, which has\nstood in the bay since 1911 and lost its last ferry two summers ago.\nRepairs would cost more than the town earns in a year, the treasurer\nof the board said.\n\nNobody at the meeting spoke for keeping it open through the winter,\nthough some forty people had come to listen to the debate.';
    const article = parseArticle('story.txt', `Board Closes Pier\n\n${wrapped}`);
    expect(article.blocks.map((b) => [b.kind, b.sentences.length])).toEqual([
      ['headline', 1],
      ['paragraph', 2],
      ['paragraph', 1],
    ]);
  });

  it('a standfirst before the headline, and a headline printed twice', () => {
    const text = `The town weighs its past against its purse.\nBoard Closes Pier After Long Debate\n\nBoard Closes Pier After Long Debate\n${LEAD}`;
    expect(parts(text).map((part) => part.split(':')[0])).toEqual([
      'standfirst',
      'headline',
      'headline',
      'paragraph',
    ]);
  });

  it('a bold headline printed twice', () => {
    const article = parseArticle(
      'story.txt',
      `**Board Closes Pier**\n\n**Board Closes Pier**\n${LEAD}\n${SECOND}`,
    );
    expect(article.blocks.map((b) => b.kind)).toEqual(['headline', 'headline', 'paragraph', 'paragraph']);
    expect(article.blocks[0]!.sentences[0]!.words.map((w) => w.text)).toEqual(['Board', 'Closes', 'Pier']);
  });

  it('a first line that ends as a sentence is prose, and the article has no headline', () => {
    expect(parts(`${LEAD}\n${SECOND}`)).toEqual([`paragraph: ${LEAD}`, `paragraph: ${SECOND}`]);
  });

  it('a byline, a published line and a dateline', () => {
    const text = `Board Closes Pier\nBy Anna Keller\nPublished: July 22, 2025\n\nHAVENMOUTH, July 22 (Agency) — ${LEAD}`;
    expect(parts(text)).toEqual([
      'headline: Board Closes Pier',
      'byline: By Anna Keller',
      'published: Published: July 22, 2025',
      'dateline: HAVENMOUTH, July 22 (Agency)',
      `paragraph: ${LEAD}`,
    ]);
  });

  it('a date run into the first sentence', () => {
    expect(parts(`date 2025-07-22 ${LEAD}`)).toEqual(['date-line: date 2025-07-22', `paragraph: ${LEAD}`]);
  });

  it('captions, subheads, lists, standing lines and sources', () => {
    const text = [
      'Board Closes Pier',
      LEAD,
      'The pier in June, Agency/Getty Images',
      '## What comes next',
      SECOND,
      '- The ferries will land at the quay.',
      '- The kiosk will move.',
      'Follow us for more from the coast.',
      'Have thoughts or corrections? Email us',
      'Sources',
      '- The pier and its years / The Anchor Post',
      '- El muelle cierra / El Faro',
    ].join('\n');
    expect(parts(text).map((part) => part.split(':')[0])).toEqual([
      'headline',
      'paragraph',
      'caption',
      'subhead',
      'paragraph',
      'list-item',
      'list-item',
      'standing',
      'standing',
      'sources',
      'sources',
      'sources',
    ]);
  });

  it('a pull-quote that stands again in a paragraph', () => {
    const quote = '“We loved that pier and we could not pay for it”';
    const text = `Board Closes Pier\n${LEAD}\n${quote}\n${quote}, the treasurer said, and others in the hall agreed with her.`;
    expect(parts(text)[2]).toBe(`pull-quote: ${quote}`);
  });
});

describe('look-alikes', () => {
  it('“By Tuesday …” is no byline', () => {
    expect(
      parts(`Board Closes Pier\nBy Tuesday the kiosk had gone, and gulls sat on the rail.\n${LEAD}`)[1],
    ).toMatch(/^(?:paragraph|standfirst)/);
  });

  it('“Sources said …” opens no list', () => {
    const text = `Board Closes Pier\n${LEAD}\nSources close to the board said there had been no other way.\n${SECOND}`;
    expect(parts(text).some((part) => part.startsWith('sources'))).toBe(false);
  });

  it('a sentence that begins with a shouted word is no dateline', () => {
    expect(
      parts(`NATO — and nobody else — could do it, the minister told the hall on Monday evening.`)[0],
    ).toMatch(/^paragraph/);
  });
});
