import { expect, it } from 'vitest';
import { DocumentSettings } from '../../src/server/document-settings.ts';

/** An editor whose every document has the target grade that `grades` names; 12 for the workspace. */
function editor(grades: Record<string, unknown>) {
  const asked: (string | undefined)[][] = [];
  const said: string[] = [];
  const settings = new DocumentSettings(
    async (uris) => {
      asked.push([...uris]);
      return uris.map((uri) => ({ readability: { targetGrade: grades[uri ?? ''] ?? 12 } }));
    },
    (sentence) => said.push(sentence),
  );
  return { settings, asked, said };
}

it('asks for a document’s settings once, until they change', async () => {
  const grades: Record<string, unknown> = { 'file:///a.txt': 8 };
  const { settings, asked } = editor(grades);
  await settings.load(['file:///a.txt', 'file:///b.txt']);
  await settings.load(['file:///a.txt']);
  expect(asked).toEqual([['file:///a.txt', 'file:///b.txt']]);
  expect(settings.optionsOf('file:///a.txt').audience!.grade).toBe(8);
  grades['file:///a.txt'] = 6;
  await settings.reload(['file:///a.txt']);
  expect(settings.optionsOf('file:///a.txt').audience!.grade).toBe(6);
  expect(asked).toHaveLength(2);
});

it('goes by the workspace’s settings where a document’s are not known', async () => {
  const { settings } = editor({ '': 7 });
  expect(settings.optionsOf('file:///a.txt').audience!.grade).toBeUndefined();
  await settings.reload([]);
  expect(settings.optionsOf('file:///a.txt').audience!.grade).toBe(7);
});

it('gives documents of the same settings the same options, so that what is kept by them serves all', async () => {
  const { settings } = editor({ 'file:///c.txt': 8 });
  await settings.load(['file:///a.txt', 'file:///b.txt', 'file:///c.txt']);
  expect(settings.optionsOf('file:///a.txt')).toBe(settings.optionsOf('file:///b.txt'));
  expect(settings.optionsOf('file:///c.txt')).not.toBe(settings.optionsOf('file:///b.txt'));
});

it('says what is wrong once, and once more after a change', async () => {
  const { settings, said } = editor({ 'file:///a.txt': 'ten', 'file:///b.txt': 'ten' });
  await settings.load(['file:///a.txt', 'file:///b.txt']);
  expect(said).toEqual(['The setting copydesk.readability.targetGrade should be a grade from 1 to 18.']);
  await settings.reload(['file:///a.txt']);
  expect(said).toHaveLength(2);
});

it('does not keep an answer that was given before a change', async () => {
  let answer: (values: unknown[]) => void = () => {};
  const late = new Promise<unknown[]>((resolve) => (answer = resolve));
  const answers = [late, Promise.resolve([null]), Promise.resolve([{ readability: { targetGrade: 6 } }])];
  const settings = new DocumentSettings(
    () => answers.shift()!,
    () => {},
  );
  const loading = settings.load(['file:///a.txt']);
  await settings.reload([]);
  answer([{ readability: { targetGrade: 8 } }]);
  await loading;
  await settings.load(['file:///a.txt']);
  expect(settings.optionsOf('file:///a.txt').audience!.grade).toBe(6);
});
