import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileSystem } from '../../src/files/file-system.ts';

/** Files by their paths below a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder on the disk with these files, gone after the test. Returns its path. */
export function folderOf(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A host without a disk: files by their URIs below `desk:/`, whose parts are percent-encoded. */
export function uriFiles(files: Readonly<Record<string, string>>): FileSystem {
  const below = (folder: string): string =>
    decodeURIComponent(folder.slice('desk:/'.length)).replace(/(?<=.)$/, '/');
  return {
    list(folder) {
      const prefix = below(folder);
      const rest = Object.keys(files)
        .filter((path) => path.startsWith(prefix))
        .map((path) => path.slice(prefix.length));
      if (!rest.length) return Promise.reject(new Error('no such folder'));
      const kinds = new Map(
        rest.map((path) => [path.split('/')[0]!, path.includes('/') ? 'folder' : 'file'] as const),
      );
      return Promise.resolve([...kinds]);
    },
    read(path) {
      const text = files[decodeURIComponent(path.slice('desk:/'.length))];
      return text === undefined
        ? Promise.reject(new Error('no such file'))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    join: (folder, name) => `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`,
  };
}

/** All that an asynchronous iterable yields. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
