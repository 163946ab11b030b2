import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/files/disk.ts';
import { findArticles } from '../../src/files/find.ts';
import { ignoring } from '../../src/files/git.ts';
import { all, type Files, folderOf } from './support.ts';

/** A tree in which most rules of `.gitignore` files play a part. */
const TREE: Files = {
  '.gitignore':
    '# comment\n\nout/\n/top.txt\n*.tmp.txt\n!keep.tmp.txt\ndocs/*.txt\n!docs/kept.txt\n**/deep/x.txt\nspaced.txt   \n\\#hash.txt\n\\!bang.txt\nCase.txt\nclass[0-2].txt\na/**/z.txt\n',
  'top.txt': '',
  'sub/top.txt': '',
  'out/a.txt': '',
  'sub/out/a.txt': '',
  'one.tmp.txt': '',
  'keep.tmp.txt': '',
  'docs/a.txt': '',
  'docs/kept.txt': '',
  'docs/more/a.txt': '',
  'p/q/deep/x.txt': '',
  'deep/y.txt': '',
  'spaced.txt': '',
  '#hash.txt': '',
  '!bang.txt': '',
  'case.txt': '',
  'class1.txt': '',
  'class3.txt': '',
  'a/z.txt': '',
  'a/b/c/z.txt': '',
  'sub/.gitignore': '!top.txt\n/local.txt\nnested/\n!out/\nfoo/bar.txt\n',
  'sub/local.txt': '',
  'sub/more/local.txt': '',
  'sub/nested/a.txt': '',
  'sub/nested/.gitignore': '!a.txt\n',
  'sub/foo/bar.txt': '',
  'sub/more/foo/bar.txt': '',
  'odd [a]*/.gitignore': '\uFEFFx.txt\r\n/y.txt\r\n',
  'odd [a]*/x.txt': '',
  'odd [a]*/in/x.txt': '',
  'odd [a]*/y.txt': '',
  'odd [a]*/in/y.txt': '',
  'odd a/x.txt': '',
  'shut/.gitignore': '*\n',
  'shut/a.txt': '',
  'excluded.txt': '',
};

/** A repository with the tree, as git lists it: its paths in the order of a search. */
function repository(): { folder: string; listed: (below: string) => string[] } {
  const folder = folderOf({ ...TREE, 'info-exclude': 'excluded.txt\n' });
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  git('-c', 'init.defaultBranch=main', 'init', '--quiet');
  git('config', 'core.excludesFile', '');
  git('config', 'core.ignoreCase', 'false');
  renameSync(join(folder, 'info-exclude'), join(folder, '.git/info/exclude'));
  const listed = (below: string): string[] =>
    git('ls-files', '-z', '--others', '--exclude-standard', '--', below)
      .split('\0')
      .filter((path) => path.endsWith('.txt'))
      .sort();
  return { folder, listed };
}

describe('what git ignores, the search passes over', () => {
  it.each(['.', 'sub', 'sub/more', 'docs', 'odd [a]*'])('from %s, just as git does', async (below) => {
    const { folder, listed } = repository();
    const root = join(folder, below);
    const paths = await all(findArticles(diskFiles(), root, { markdown: false }));
    const expected = listed(below === '.' ? '.' : `:(literal)${below}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(paths.map((path) => path.slice(folder.length + 1)).sort()).toEqual(expected);
  });

  it('file by file it is the same', async () => {
    const { folder, listed } = repository();
    const isIgnored = await ignoring(diskFiles(), folder);
    const kept: string[] = [];
    for (const path of Object.keys(TREE))
      if (path.endsWith('.txt') && !(await isIgnored(path, 'file'))) kept.push(path);
    expect(kept.sort()).toEqual(listed('.'));
  });

  it('but a folder that is ignored itself was named on purpose', async () => {
    const { folder } = repository();
    const paths = await all(findArticles(diskFiles(folder), 'out', { markdown: false }));
    expect(paths).toEqual(['out/a.txt']);
  });

  it('and files above count for nothing outside a repository', async () => {
    const folder = folderOf({ '.gitignore': '*.txt', 'desk/a.txt': '' });
    expect(await all(findArticles(diskFiles(folder), 'desk', { markdown: false }))).toEqual(['desk/a.txt']);
  });

  it('and a linked working tree is a repository too', async () => {
    const folder = folderOf({
      '.git': 'gitdir: /elsewhere\n',
      '.gitignore': 'a.txt',
      'desk/a.txt': '',
      'desk/b.txt': '',
    });
    expect(await all(findArticles(diskFiles(folder), 'desk', { markdown: false }))).toEqual(['desk/b.txt']);
  });
});
