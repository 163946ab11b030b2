import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../files/support.ts';
import { copydesk, FAULTY, IMPOSSIBLE, pathsOf, reviewJson, SOUND } from './support.ts';

const checksOf = async (args: readonly string[], files: Record<string, string> | string): Promise<string[]> =>
  (await reviewJson(args, { files })).articles.flatMap((article) =>
    article.findings.map(({ check }) => check),
  );

describe('a desk puts a house style into its folder', () => {
  it('and all articles below go by it, those of a lower folder by that folder’s own as well', async () => {
    const files = {
      'copydesk.yaml': 'checks:\n  date/weekday-mismatch: off\n',
      'news/a.txt': `${FAULTY} ${IMPOSSIBLE}`,
      'news/old/copydesk.yaml': 'checks:\n  date/weekday-mismatch: on\n  date/impossible: off\n',
      'news/old/b.txt': `${FAULTY} ${IMPOSSIBLE}`,
    };
    expect(await checksOf(['news/a.txt'], files)).toEqual(['date/impossible']);
    expect(await checksOf(['news/old'], files)).toEqual(['date/weekday-mismatch']);
  });

  it('and says in it which files are articles', async () => {
    const files = {
      'copydesk.yaml': 'articles:\n  include: [news/]\n  exclude: ["*-draft.txt"]\n',
      'news/a.txt': SOUND,
      'news/b-draft.txt': SOUND,
      'notes/c.txt': SOUND,
    };
    const { articles } = await reviewJson(['.'], { files });
    expect(pathsOf(articles)).toEqual(['./news/a.txt']);
    // A file that is named was meant.
    expect(pathsOf((await reviewJson(['notes/c.txt'], { files })).articles)).toEqual(['notes/c.txt']);
  });

  it('and reads what is wrong in it once, with the line, while the rest is in force', async () => {
    const files = {
      'copydesk.yaml': 'checks:\n  date/imposible: off\n  date/weekday-mismatch: off\n',
      'a.txt': FAULTY,
      'b.txt': SOUND,
    };
    const { problems, articles, code } = await reviewJson(['a.txt', 'b.txt'], { files });
    expect(problems).toEqual([
      {
        path: 'copydesk.yaml',
        message:
          'Line 2: “date/imposible” is no name that a house style knows here: did you mean “date/impossible”?',
      },
    ]);
    expect(articles.flatMap(({ findings }) => findings)).toEqual([]);
    expect(code).toBe(2);
  });
});

describe('an old archive starts at zero', () => {
  const files = { 'a.txt': FAULTY, 'b.txt': IMPOSSIBLE };

  it('with --baseline, which writes what stands the first time, and shows only what is new from then on', async () => {
    const folder = folderOf(files);
    expect(await checksOf(['--baseline', 'seen.json', 'a.txt'], folder)).toEqual([]);
    expect(readFileSync(`${folder}/seen.json`, 'utf8')).toContain(FAULTY);
    expect(await checksOf(['--baseline', 'seen.json', 'a.txt', 'b.txt'], folder)).toEqual([
      'date/impossible',
    ]);
  });

  it('and with the folder’s own copydesk-baseline.json, as in the editor', async () => {
    const folder = folderOf(files);
    await copydesk(['review', '--baseline', 'copydesk-baseline.json', '.'], { files: folder });
    expect(await checksOf(['.'], folder)).toEqual([]);
  });

  it.each([
    ['not json', 'is not JSON'],
    ['{}', 'is not a baseline of Copydesk'],
  ])('says that a file is none: %j', async (text, message) => {
    const { code, stderr } = await copydesk(['review', '--baseline', 'x.json', 'a.txt'], {
      files: { ...files, 'x.json': text },
    });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('says that the file can’t be written, and still reviews', async () => {
    const folder = folderOf(files);
    const { stderr, stdout, code } = await copydesk(['review', '--baseline', 'nowhere/x.json', 'a.txt'], {
      files: folder,
    });
    expect(stderr).toContain('nowhere/x.json: The baseline can’t be written here');
    expect(stdout).not.toContain('Copydesk broke off');
    expect(code).toBe(2);
    expect(existsSync(`${folder}/nowhere`)).toBe(false);
  });
});
