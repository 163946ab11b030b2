import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../src/files/file-system.ts';
import { findArticles } from '../../src/files/find.ts';
import { all, uriFiles } from './support.ts';

const TEXT = { markdown: false };
const found = (files: Record<string, string>, rule = TEXT): Promise<string[]> =>
  all(findArticles(uriFiles(files), 'desk:/', rule));

describe('the files below a folder that may be articles', () => {
  it('come depth first in the order of names, with encoded paths', async () => {
    const files = {
      'b.txt': '',
      'a/z.txt': '',
      'a/b c/x.article': '',
      'c.html': '',
      'd/é.txt': '',
      'd/e.md': '',
    };
    expect(await found(files)).toEqual([
      'desk:/a/b%20c/x.article',
      'desk:/a/z.txt',
      'desk:/b.txt',
      'desk:/d/%C3%A9.txt',
    ]);
    expect(await found(files, { markdown: true })).toContain('desk:/d/e.md');
  });

  it('are none of the hidden, of packages, or of look-alikes', async () => {
    expect(
      await found({
        '.git/a.txt': '',
        '.trash/a.txt': '',
        'node_modules/p/a.txt': '',
        'README.txt': '',
        'x/.a.txt': '',
      }),
    ).toEqual([]);
  });

  it('are none that git ignores', async () => {
    const names = [
      'out/a.txt',
      'a.txt',
      'sub/out/a.txt',
      'sub/keep.txt',
      'sub/b.txt',
      'draft-1.txt',
      'sub/draft-2.txt',
    ];
    const files = Object.fromEntries(names.map((name) => [name, '']));
    expect(await found({ ...files, '.gitignore': '/out/\n# a comment\ndraft-*\n' })).toEqual([
      'desk:/a.txt',
      'desk:/sub/b.txt',
      'desk:/sub/keep.txt',
      'desk:/sub/out/a.txt',
    ]);
    expect(await found({ ...files, '.gitignore': '*.txt', 'sub/.gitignore': '!keep.txt' })).toEqual([
      'desk:/sub/keep.txt',
    ]);
  });

  it('may be none at all', async () => {
    expect(await found({})).toEqual([]);
  });

  it('are listed no further once the search is called off', async () => {
    const control = new AbortController();
    const paths: string[] = [];
    const files = uriFiles({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
    for await (const path of findArticles(files, 'desk:/', TEXT, control.signal)) {
      paths.push(path);
      if (paths.length === 2) control.abort();
    }
    expect(paths).toEqual(['desk:/a.txt', 'desk:/b.txt']);
  });

  it('are found beside a folder that cannot be listed, which is said', async () => {
    const files = uriFiles({ 'a/x.txt': '', 'b/y.txt': '', 'c/z.txt': '' });
    const shut = {
      ...files,
      list(folder: string) {
        if (folder === 'desk:/a')
          return Promise.reject(new Unreadable('You have no permission to read this.'));
        if (folder === 'desk:/b')
          return Promise.reject(new Unreadable('It has vanished.', { missing: true }));
        return files.list(folder);
      },
    };
    const problems: string[][] = [];
    const paths = await all(
      findArticles(shut, 'desk:/', TEXT, undefined, (...problem) => problems.push(problem)),
    );
    expect(paths).toEqual(['desk:/c/z.txt']);
    expect(problems).toEqual([['desk:/a', 'You have no permission to read this.']]);
  });
});
