import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-protocol/node';
import { Archive } from '../../src/core/archive/archive.ts';
import { parseArticle } from '../../src/core/article/parse.ts';
import { cardAt } from '../../src/core/cards/cards.ts';
import { NEWS_READERS } from '../../src/core/readability/audience.ts';
import { toHover } from '../../src/server/translate.ts';

const HERE = 'file:///desk/story.txt';

/** The Markdown of the hover over the first place of some words, in an article of 24 July 2025 among others. */
function hover(
  text: string,
  words: string,
  others: Record<string, string> = {},
  moreCommand?: string,
): string {
  const archive = new Archive();
  for (const [path, told] of Object.entries(others)) archive.set(parseArticle(path, told));
  const article = parseArticle(HERE, `---\ndate: 2025-07-24\n---\n\n${text}\n`);
  archive.set(article);
  const card = cardAt(article, archive, article.text.indexOf(words) + 1, NEWS_READERS)!;
  return (toHover(article, card, archive, moreCommand).contents as MarkupContent).value;
}

/** The targets of all links of a Markdown text, and whatever it says beside them. */
const linksIn = (markdown: string): string[] =>
  [...markdown.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, target]) => target!);

describe('a card in an editor', () => {
  it('is its title and a paragraph for each line, with links that open at the mention', () => {
    const shown = hover('Drones struck the port of Ravna on Monday, killing three people.', 'struck', {
      'file:///desk/older.txt':
        '---\ndate: 2025-07-22\n---\n\nIt was Monday night.\n\nDrones struck the port of Ravna on Monday.\n',
    });
    expect(shown.split('\n\n')).toEqual([
      '**Drones struck the port of Ravna**',
      'When, as told: Monday, 21 July 2025 · [story\\.txt \\(2025\\-07\\-24\\)](file:///desk/story.txt#L5,36)',
      'Where, as told: Ravna · [story\\.txt \\(2025\\-07\\-24\\)](file:///desk/story.txt#L5,1)',
      'Told of it: 3 people killed · [story\\.txt \\(2025\\-07\\-24\\)](file:///desk/story.txt#L5,52)',
      'Here: Named once in this article · [first mention](file:///desk/story.txt#L5,1)',
      'Elsewhere: [older\\.txt \\(2025\\-07\\-22\\)](file:///desk/older.txt#L7,1)',
    ]);
  });

  const BAD = '[x](command:desk.run) <img src=y onerror=z> `a` **b** | _c_';
  it.each([
    ['a quotation', `Harbour chief Anna Vestrel spoke. “${BAD} is past saving,” Vestrel said.`, 'Vestrel'],
    ['a role', 'Harbour *chief* <b>x</b> Anna Vestrel, the [head](command:a) of _it_, spoke.', 'Anna'],
    [
      'a place and its words',
      'A bomb attack in Basra <b>[y](command:z)</b> killed 12 people on Monday.',
      'attack',
    ],
    [
      'what a verb tells',
      'Drones struck <i>the</i> port of Ravna [a](command:b) on Monday, killing 3 people.',
      'struck',
    ],
    ['a date', 'The [pier](command:b) <b>must</b> go on *Monday*.', 'Monday'],
  ])('shows no word of an article as markup: %s', (_, text, words) => {
    const others = {
      'file:///desk/<b>[o](command:p).txt': `---\ndate: 2025-07-22\n---\n\n${text.replace('Vestrel', 'Vestrell')}\n`,
    };
    const shown = hover(text, words, others);
    expect(linksIn(shown).filter((target) => !target.startsWith('file:///desk/'))).toEqual([]);
    expect(shown).not.toMatch(/<[a-z/]/i);
    expect(shown.replace(/^\*\*|\*\*$/gm, '')).not.toMatch(/(?<!\\)[*_`|]/);
  });

  it('has “More” where an editor has a command for it and there is more, and is plain Markdown elsewhere', () => {
    const others = Object.fromEntries(
      [1, 2, 3, 4, 5].map((day) => [
        `file:///desk/${day}.txt`,
        `---\ndate: 2025-07-0${day}\n---\n\nHarbour chief Anna Vestrell spoke to the board.\n`,
      ]),
    );
    const text = 'Harbour chief Anna Vestrell spoke.';
    const [here, other] = [hover(text, 'Anna', others, 'desk.more'), hover(text, 'Anna', others)];
    expect(linksIn(here).filter((target) => target.startsWith('command:'))).toHaveLength(1);
    expect(other).not.toContain('command:');
    expect(here.startsWith(other)).toBe(true);
    expect(hover(text, 'Anna', {}, 'desk.more')).not.toContain('command:');
  });
});
