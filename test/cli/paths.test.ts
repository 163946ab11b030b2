import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../files/support.ts';
import { copydesk, FAULTY, pathsOf, reviewJson, SOUND } from './support.ts';

const DESK = {
  'desk/a.txt': SOUND,
  'desk/b.article': SOUND,
  'desk/c.md': SOUND,
  'desk/words.txt': 'apples\npears\n',
  'desk/README.txt': SOUND,
  'desk/robots.txt': SOUND,
  'desk/.hidden.txt': SOUND,
  'desk/.trash/a.txt': SOUND,
  'desk/node_modules/p/a.txt': SOUND,
  'desk/2024/old.txt': SOUND,
  'desk/2024/out/made.txt': SOUND,
  'desk/2025/new.txt': SOUND,
  'desk/2025/new.story': SOUND,
  'desk/2024/.gitignore': 'out/\n',
};
const paths = async (args: readonly string[], files: typeof DESK | string = DESK): Promise<string[]> => {
  const { articles, problems } = await reviewJson(args, { files });
  expect(problems).toEqual([]);
  return pathsOf(articles);
};

describe('a folder means its articles', () => {
  const ALL = ['2024/old.txt', '2025/new.txt', 'a.txt', 'b.article'];

  it.each(['desk', './desk', 'desk/2024/..', '../desk/desk'])('%s, under paths as given', async (folder) => {
    const root = folderOf(
      Object.fromEntries(Object.entries(DESK).map(([path, text]) => [`desk/${path}`, text])),
    );
    expect(await paths([folder], join(root, 'desk'))).toEqual(ALL.map((path) => `${folder}/${path}`));
  });

  it('also with a slash at its end, or as the folder where one is', async () => {
    expect(await paths(['desk/'])).toEqual(ALL.map((path) => `desk/${path}`));
    expect(await paths(['desk//'])).toEqual(ALL.map((path) => `desk/${path}`));
    expect(await paths(['.'], join(folderOf(DESK), 'desk'))).toEqual(ALL.map((path) => `./${path}`));
  });

  it('as an absolute path', async () => {
    const folder = folderOf(DESK);
    expect(await paths([folder], '/')).toEqual(ALL.map((path) => `${folder}/desk/${path}`));
  });

  it('with Markdown when that is asked for', async () => {
    expect(await paths(['--markdown', 'desk'])).toContain('desk/c.md');
  });
});

describe('naming a file overrides the rule', () => {
  it.each(['desk/c.md', 'desk/words.txt', 'desk/README.txt', 'desk/.trash/a.txt', 'desk/2024/out/made.txt'])(
    '%s',
    async (path) => {
      expect(await paths([path])).toEqual([path]);
      expect(await paths(['desk', path])).toContain(path);
    },
  );

  it('and a hidden or ignored folder that is named is searched', async () => {
    expect(await paths(['desk/.trash', 'desk/2024/out'])).toEqual([
      'desk/.trash/a.txt',
      'desk/2024/out/made.txt',
    ]);
  });
});

describe('a glob that the shell left alone', () => {
  it.each([
    ['desk/*.txt', ['desk/a.txt']],
    ['./desk/*.txt', ['./desk/a.txt']],
    ['desk/20*/*.txt', ['desk/2024/old.txt', 'desk/2025/new.txt']],
    ['desk/**/*.txt', ['desk/2024/old.txt', 'desk/2025/new.txt', 'desk/a.txt']],
    ['desk/{a,b}.*', ['desk/a.txt', 'desk/b.article']],
    ['desk/[ab].*', ['desk/a.txt', 'desk/b.article']],
    ['desk/*.md', ['desk/c.md']],
    ['desk/2025/*', ['desk/2025/new.txt']],
    ['desk/2025/*.story', ['desk/2025/new.story']],
    ['desk/202?', ['desk/2024/old.txt', 'desk/2025/new.txt']],
    ['d*', ['desk/2024/old.txt', 'desk/2025/new.txt', 'desk/a.txt', 'desk/b.article']],
    ['desk/.trash/*', ['desk/.trash/a.txt']],
  ])('%s chooses among the articles', async (pattern, expected) => {
    expect(await paths([pattern])).toEqual(expected);
  });

  it('may be absolute or begin above', async () => {
    const folder = folderOf(DESK);
    expect(await paths([`${folder}/desk/a.*`], '/')).toEqual([`${folder}/desk/a.txt`]);
    expect(await paths(['../a.t*'], join(folder, 'desk/2024'))).toEqual(['../a.txt']);
  });

  it('is a file’s name where there is such a file', async () => {
    const files = { 'what [now] (1).txt': SOUND, 'what n (1).txt': SOUND };
    expect(pathsOf((await reviewJson(['what [now] (1).txt'], { files })).articles)).toEqual([
      'what [now] (1).txt',
    ]);
  });

  it.each(['desk/*.story', 'nowhere/*.txt', 'desk/2024/*.article', '[', '{', '!desk', '**/words.txt'])(
    '%s without a match is said',
    async (path) => {
      const { articles, problems, code } = await reviewJson([path, 'desk/a.txt'], { files: DESK });
      expect(pathsOf(articles)).toEqual(['desk/a.txt']);
      expect(problems).toEqual([
        { path, message: 'There is no such file or folder, and as a pattern this matches no article.' },
      ]);
      expect(code).toBe(2);
    },
  );
});

describe('a file is reviewed once', () => {
  it('however often it is named', async () => {
    const again = ['desk/a.txt', './desk/a.txt', 'desk', 'desk/*.txt', 'desk', 'desk/2024/../a.txt'];
    expect(await paths(again)).toEqual([
      'desk/a.txt',
      'desk/2024/old.txt',
      'desk/2025/new.txt',
      'desk/b.article',
    ]);
  });

  it('whichever link leads to it', async () => {
    const folder = folderOf({ 'a.txt': FAULTY });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    expect(await paths(['b.txt', 'a.txt'], folder)).toEqual(['b.txt']);
  });

  it('and its problem is said once', async () => {
    const files = { 'a.txt': new Uint8Array([0, 1, 2, 3, 4]) };
    expect((await reviewJson(['a.txt', './a.txt', '.'], { files })).problems).toHaveLength(1);
  });
});

describe('the paths of one call', () => {
  it('are one archive', async () => {
    const twice = 'The harbour board met on a rainy evening and voted to close the old pier for good.';
    const files = { 'a.txt': twice, 'b/b.txt': twice };
    const { articles } = await reviewJson(['a.txt', 'b'], { files });
    expect(articles[1]!.findings.map(({ check, related }) => [check, related[0]?.path])).toEqual([
      ['duplicate/paragraph', 'a.txt'],
    ]);
    const alone = await reviewJson(['b'], { files });
    expect(alone.articles[0]!.findings).toEqual([]);
  });

  it('have slashes where they were given with backslashes on Windows', async () => {
    const { stdout } = await copydesk(['review', '--format=json', 'desk\\2025'], {
      files: DESK,
      separator: '\\',
    });
    expect(stdout).toContain('"path":"desk/2025/new.txt"');
  });
});
