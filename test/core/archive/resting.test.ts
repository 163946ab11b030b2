import { describe, expect, it } from 'vitest';
import { Archive } from '../../../src/core/archive/archive.ts';
import { articleKey } from '../../../src/core/archive/record.ts';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { LineIndex } from '../../../src/core/text/lines.ts';
import { review } from '../../../src/core/review.ts';

const MILL =
  'The water mill at Arle Bridge ground its last flour in 1931 and has stood empty since. On Sunday Ada Wren, whose grandfather was the miller, turned its wheel again.';
const TEXTS: Readonly<Record<string, string>> = {
  'a.txt': `---\ndate: 2024-03-04\n---\n\nMill Turns Again\n\n${MILL}\n\n“It squeaks,” Wren said, “but it squeaks as it should.”`,
  'b.txt': `---\ndate: 2024-03-09\n---\n\nA Wheel and a Loaf\n\nBread was handed out at the bridge until dusk.\n\n${MILL}`,
};

const archiveOf = (read?: (path: string) => string | null): Archive => {
  const archive = new Archive(read);
  for (const [path, text] of Object.entries(TEXTS)) archive.set(parseArticle(path, text));
  return archive;
};
const findingsIn = (archive: Archive, path: string): unknown =>
  review(archive.get(path)!.article, archive).findings;

describe('a resting article', () => {
  it('is compared, quoted and reviewed as before', () => {
    const fresh = archiveOf();
    const rested = archiveOf((path) => TEXTS[path] ?? null);
    for (const path of Object.keys(TEXTS)) rested.rest(path);
    for (const path of Object.keys(TEXTS)) {
      expect(findingsIn(rested, path)).toEqual(findingsIn(fresh, path));
      expect(rested.get(path)!.facts).toEqual(fresh.get(path)!.facts);
      expect(rested.get(path)!.article.text).toBe(TEXTS[path]);
    }
    expect(rested.version).toBe(fresh.version);
  });

  it('is not read until its words are asked for', () => {
    const read: string[] = [];
    const archive = archiveOf((path) => {
      read.push(path);
      return TEXTS[path] ?? null;
    });
    for (const path of Object.keys(TEXTS)) archive.rest(path);
    const copies = archive.copiesIn(parseArticle('b.txt', TEXTS['b.txt']!));
    expect(copies.paragraphs.map((copy) => copy.places[0]!.path)).toEqual(['a.txt']);
    expect(
      [...archive.entries()].map(({ article }) => `${article.path} ${article.date?.value}`),
    ).toHaveLength(2);
    archive.remove('a.txt');
    expect(read).toEqual([]);
  });

  it('is empty once its file is another or gone, and wakes with the new text', () => {
    const archive = archiveOf(() => 'Something else.');
    archive.rest('a.txt');
    expect(archive.get('a.txt')!.article.text).toBe('');
    expect(archive.set(parseArticle('a.txt', TEXTS['a.txt']!))).toBe(false);
    expect(archive.set(parseArticle('a.txt', 'Something else.'))).toBe(true);
    expect(archive.get('a.txt')!.article.text).toBe('Something else.');
  });
});

describe('what a resting article tells', () => {
  const texts: Readonly<Record<string, string>> = {
    'old.txt':
      '---\ndate: 2024-03-04\n---\n\nThe war in Ostrava began in May 2019. People fled from Belmora to the hills.\n\nThe Treaty of Ash was signed on December 14, 2011.',
    'new.txt':
      '---\ndate: 2024-03-09\n---\n\nTraders from Ostrava and Belmora met again. They said that Ostrava and Belmora had lost a harvest.\n\nThe Treaty of Ash was signed on December 16, 2011. The war, now over six years old, goes on.',
  };

  it('is held against other articles, and its file is read for what is quoted alone', () => {
    const read: string[] = [];
    const archive = new Archive((path) => {
      read.push(path);
      return texts[path] ?? null;
    });
    for (const [path, text] of Object.entries(texts)) archive.set(parseArticle(path, text));
    const fresh = findingsIn(archive, 'new.txt');
    archive.rest('old.txt');
    const newer = archive.get('new.txt')!;
    expect(archive.tellings.againstDating(newer.article, newer.told.datings[0]!)).toHaveLength(1);
    expect(archive.tellings.beginningsElsewhere(newer.article, 'war')).toHaveLength(1);
    expect(read).toEqual([]);
    expect(findingsIn(archive, 'new.txt')).toEqual(fresh);
    expect(fresh).toMatchObject([{ check: 'date/conflict' }, { check: 'date/elapsed' }]);
    expect(read).toEqual(['old.txt']);
  });

  it('keeps its lines, so that a place in it is shown without its words', () => {
    const text = '\uFEFFMill Turns Again\r\n\r\nThe wheel\rturned.\n';
    const { lines } = parseArticle('a.txt', text);
    const kept = new LineIndex(lines.kept());
    for (let at = 0; at <= text.length + 1; at++) expect(kept.positionAt(at)).toEqual(lines.positionAt(at));
    for (let i = 0; i < lines.count; i++) expect(kept.line(i)).toEqual(lines.line(i));
    expect(kept.count).toBe(lines.count);
  });
});

describe('a record', () => {
  it('restores an article as it was', () => {
    const fresh = archiveOf();
    const restored = new Archive((path) => TEXTS[path] ?? null);
    for (const [path, text] of Object.entries(TEXTS))
      expect(restored.restore(path, fresh.record(path, '1')!, '1', articleKey(path, text))).toBe(true);
    for (const path of Object.keys(TEXTS))
      expect(findingsIn(restored, path)).toEqual(findingsIn(fresh, path));
  });

  it('is refused when damaged, of another text or of another build', () => {
    const record = archiveOf().record('a.txt', '1')!;
    const key = articleKey('a.txt', TEXTS['a.txt']!);
    const restores = (changed: string, build = '1', other = key): boolean =>
      new Archive().restore('a.txt', changed, build, other);
    expect(restores(record)).toBe(true);
    expect(restores(record, '2')).toBe(false);
    expect(restores(record, '1', articleKey('a.txt', `${TEXTS['a.txt']!} `))).toBe(false);
    expect(
      ['', '[]', 'null', '{', '[1,2,3,4]', record.slice(1), record.slice(0, -9)].some((bad) => restores(bad)),
    ).toBe(false);
    for (let at = 1; at < record.length; at += 37) {
      const sign = record[at] === '7' ? '8' : '7';
      expect(restores(record.slice(0, at) + sign + record.slice(at + 1))).toBe(false);
    }
  });

  it('is none of an unknown article', () => {
    expect(new Archive().record('a.txt', '1')).toBeNull();
  });
});
