import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/cli/archive.ts';
import { folderOf } from '../files/support.ts';
import { copydesk, pathsOf, reviewJson } from './support.ts';

const WELL =
  'The well on the green was dug by the parish in the dry summer of the great fire and has never failed since.';
const FILES = {
  'new/today.txt': `---\ndate: 2025-07-22\n---\n\nWell to Be Closed\n\nNobody came to the meeting.\n\n${WELL}\n`,
  'years/2019.txt': `---\ndate: 2019-05-02\n---\n\nA Dry Year\n\n${WELL}\n`,
  'years/2020.txt': '---\ndate: 2020-05-02\n---\n\nRain at Last\n\nIt rained on June 31 in the hills.\n',
};
const review = async (root: string, ...options: string[]) => {
  const { articles, code, problems } = await reviewJson(['new', ...options], { files: root });
  const findings = articles.flatMap((article) => article.findings);
  return {
    paths: pathsOf(articles),
    related: findings.map(({ related }) => related[0]?.path),
    code,
    problems,
  };
};
const CLEAN = { paths: ['new/today.txt'], related: [], code: 0, problems: [] };
const FOUND = { ...CLEAN, related: ['years/2019.txt'] };
/** What stands in the files of a folder. */
const contents = (folder: string): string[] =>
  readdirSync(folder).map((name) => `${name}: ${readFileSync(join(folder, name), 'utf8')}`);

describe('an archive on the command line', () => {
  it('is what the articles are held against, and is not reviewed itself', async () => {
    const root = folderOf(FILES);
    expect(await review(root)).toEqual(CLEAN);
    expect(await review(root, '--no-cache', '--archive', 'years')).toEqual(FOUND);
    expect(await review(root, '--no-cache', '--archive', 'years', '--archive', 'new')).toEqual(FOUND);
    expect(readdirSync(root)).toEqual(['new', 'years']);
  });

  it('is kept in a folder between two runs, and read from there', async () => {
    const root = folderOf(FILES);
    const cached = () => review(root, '--cache', 'kept', '--archive', 'years');
    expect(await cached()).toEqual(FOUND);
    const kept = contents(join(root, 'kept'));
    expect(kept).toHaveLength(2);
    expect(await cached()).toEqual(FOUND);
    expect(contents(join(root, 'kept'))).toEqual(kept);
    writeFileSync(join(root, 'years/2019.txt'), 'A Dry Year\n\nNothing of this stands elsewhere.\n');
    expect(await cached()).toEqual(CLEAN);
    for (const name of readdirSync(join(root, 'kept'))) writeFileSync(join(root, 'kept', name), 'damaged');
    writeFileSync(join(root, 'years/2019.txt'), FILES['years/2019.txt']);
    expect(await cached()).toEqual(FOUND);
  });

  it('that can’t be kept is told once, and all else is as ever', async () => {
    const root = folderOf({ ...FILES, kept: 'a file' });
    const { code, stderr, stdout } = await copydesk(
      ['review', 'new', '--cache', 'kept', '--archive', 'years'],
      { files: root },
    );
    expect(stderr).toBe(
      'What was read of the archive can’t be kept for the next time: a file stands where the folder should be. Everything works, but opening will take longer.\n',
    );
    expect(stdout).toContain('is also in 2019.txt, line 7, word for word');
    expect(code).toBe(0);
  });

  it('that is not there is a problem', async () => {
    const { code, problems } = await review(folderOf(FILES), '--archive', 'nowhere');
    expect({ code, problems }).toEqual({
      code: 2,
      problems: [{ path: 'nowhere', message: 'There is no such file or folder.' }],
    });
  });

  it('with a cache and without one is wrong usage', async () => {
    const { code, stderr } = await copydesk(['review', '.', '--cache', 'a', '--no-cache']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: '--cache and --no-cache exclude each other. Try: copydesk --help\n',
    });
  });
});

describe('the folder that a system has for caches', () => {
  it.each([
    ['linux', { HOME: '/home/ada' }, '/home/ada/.cache/copydesk'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '/tmp/cache' }, '/tmp/cache/copydesk'],
    ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: 'cache' }, '/home/ada/.cache/copydesk'],
    ['linux', {}, null],
    ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Caches/copydesk'],
    ['win32', { LOCALAPPDATA: '/ada/AppData/Local' }, '/ada/AppData/Local/copydesk'],
  ] as const)('%s %j', (platform, env, folder) => {
    expect(cacheFolder(env, platform)).toBe(folder);
  });

  it('is used where nothing else is said', async () => {
    const root = folderOf(FILES);
    mkdirSync(join(root, 'home'));
    const { code } = await copydesk(['review', 'new', '--archive', 'years'], {
      files: root,
      env: { HOME: join(root, 'home'), LOCALAPPDATA: join(root, 'home') },
    });
    expect(code).toBe(0);
    expect(readdirSync(join(root, 'home'), { recursive: true }).length).toBeGreaterThan(2);
  });
});
