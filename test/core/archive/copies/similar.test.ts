import { describe, expect, it } from 'vitest';
import { archiveOf, FILLER } from '../../checks/duplicate/found.ts';

const WEIR =
  'The weir below Arle Bridge was built to turn a mill that has been gone for ninety years. Salmon have been seen to leap it in October.';
const REWRITTEN =
  'Built to turn a mill that has been gone for ninety years, the weir below Arle Bridge is to go. Anglers are glad.';
const TEXTS = {
  'new.txt': ['Weir to Go', FILLER[0], WEIR, FILLER[1]].join('\n\n'),
  'old.txt': ['Salmon Return', WEIR.replace('October', 'November'), FILLER[2]].join('\n\n'),
  'older.txt': ['A Mill Remembered', 'It ground its last corn in a hard winter.', REWRITTEN].join('\n\n'),
};
const { archive, articles } = archiveOf(TEXTS);
const [article] = articles;
const similar = (start: number, end: number): string[] =>
  archive
    .similarTo(article!, { start, end })
    .map(({ path, line, share }) => `${path}, line ${line}: ${Math.round(share * 100)} %`);
const at = TEXTS['new.txt'].indexOf(WEIR);

describe('paragraphs like a passage', () => {
  it('are listed with what they share, whatever the articles’ order', () => {
    expect(similar(at, at + WEIR.length)).toEqual(['old.txt, line 3: 96 %', 'older.txt, line 5: 52 %']);
  });

  it('are those of the paragraph where there is only a cursor', () => {
    expect(similar(at + 20, at + 20)).toEqual(similar(at, at + WEIR.length));
  });

  it('are those of the sentences that are touched', () => {
    const salmon = TEXTS['new.txt'].indexOf('Salmon');
    expect(similar(salmon + 3, salmon + 12)).toEqual(['old.txt, line 3: 89 %']);
  });

  it('stand in the same article too, but are not the passage itself', () => {
    const text = ['Weir to Go', WEIR, FILLER[0], WEIR].join('\n\n');
    const own = archiveOf({ 'a.txt': text });
    expect(
      own.archive
        .similarTo(own.articles[0]!, { start: 12, end: 20 })
        .map(({ path, line, share }) => [path, line, share]),
    ).toEqual([['a.txt', 7, 1]]);
  });

  it('are none where nothing is chosen, or nothing is like it', () => {
    expect(similar(0, 5)).toEqual([]);
    expect(similar(13, 40)).toEqual([]);
    expect(similar(0, 0)).toEqual([]);
    expect(archive.similarTo(archiveOf({ 'empty.txt': '' }).articles[0]!, { start: 0, end: 0 })).toEqual([]);
  });
});
