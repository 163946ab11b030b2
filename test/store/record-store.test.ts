import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskShelf } from '../../src/store/disk-shelf.ts';
import { RecordStore } from '../../src/store/record-store.ts';
import { type Shelf, Unwritable } from '../../src/store/shelf.ts';
import { folderOf } from '../files/support.ts';

/** A shelf in memory. */
function shelfOf(files: Map<string, Uint8Array>): Shelf {
  return {
    read: (name) => Promise.resolve(files.get(name) ?? null),
    write: (name, bytes) => {
      files.set(name, bytes);
      return Promise.resolve();
    },
  };
}

const never = (sentence: string): never => {
  throw new Error(sentence);
};
const keys = Array.from({ length: 2000 }, (_, i) => `key${i}`);

async function storeOf(shelf: Shelf, records: readonly string[] = keys): Promise<void> {
  const store = new RecordStore(shelf, never);
  for (const key of records) await store.put(key, `["record of ${key}", "“ß”"]`);
  await store.save();
}

describe('a store of records', () => {
  it('gives back what was saved, and knows nothing else', async () => {
    const files = new Map<string, Uint8Array>();
    await storeOf(shelfOf(files));
    expect(files.size).toBeGreaterThan(100);
    const store = new RecordStore(shelfOf(files), never);
    for (const key of keys) expect(await store.get(key)).toBe(`["record of ${key}", "“ß”"]`);
    expect(await store.get('key')).toBeNull();
    expect(await store.get('key20000')).toBeNull();
  });

  it('writes only the files in which something is new', async () => {
    const files = new Map<string, Uint8Array>();
    await storeOf(shelfOf(files));
    const before = new Map(files);
    await storeOf(shelfOf(files), ['onemore']);
    expect([...files].filter(([name, bytes]) => before.get(name) !== bytes)).toHaveLength(1);
    const store = new RecordStore(shelfOf(files), never);
    for (const key of [...keys, 'onemore']) expect(await store.get(key)).toContain(key);
  });

  it('is no trouble when damaged: it gives what is whole', async () => {
    const files = new Map<string, Uint8Array>();
    await storeOf(shelfOf(files));
    for (const [i, name] of [...files.keys()].entries()) {
      const bytes = files.get(name)!;
      if (i % 4 === 0) files.set(name, bytes.subarray(0, bytes.length >> 1));
      if (i % 4 === 1)
        files.set(
          name,
          bytes.map((byte, at) => (at % 50 === 49 ? 0 : byte)),
        );
      if (i % 4 === 2) files.set(name, new Uint8Array(64).fill(255));
    }
    const store = new RecordStore(shelfOf(files), never);
    const found = await Promise.all(keys.map((key) => store.get(key)));
    const whole = found.filter((record, i) => record === `["record of ${keys[i]}", "“ß”"]`);
    expect(whole.length).toBeGreaterThan(keys.length / 4);
    expect(whole.length).toBeLessThan(keys.length * 0.75);
    await storeOf(shelfOf(files));
    const mended = new RecordStore(shelfOf(files), never);
    for (const key of keys) expect(await mended.get(key)).toBe(`["record of ${key}", "“ß”"]`);
  });

  it('drops what no run has asked for once there is too much of it', async () => {
    const files = new Map<string, Uint8Array>();
    const long = 'x'.repeat(300_000);
    const store = new RecordStore(shelfOf(files), never);
    for (let i = 0; i < 2000; i++) await store.put(`old${i}`, long);
    await store.save();
    const size = (): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);
    const before = size();
    await storeOf(shelfOf(files));
    expect(size()).toBeLessThan(before * 0.6);
    const again = new RecordStore(shelfOf(files), never);
    for (const key of keys) expect(await again.get(key)).toContain(key);
  });

  it('says once, in a sentence, that it can’t be written, and goes on', async () => {
    const said: string[] = [];
    const full: Shelf = {
      read: () => Promise.resolve(null),
      write: () => Promise.reject(new Unwritable('the disk is full')),
    };
    const store = new RecordStore(full, (sentence) => said.push(sentence));
    for (let run = 0; run < 2; run++) {
      for (const key of keys) await store.put(key, '[]');
      await store.save();
    }
    expect(said).toEqual([
      'What was read of the archive can’t be kept for the next time: the disk is full. Everything works, but opening will take longer.',
    ]);
  });

  it('that can’t be read is as one that is empty', async () => {
    const store = new RecordStore({ read: () => Promise.reject(new Error('EIO')), write: never }, never);
    expect(await store.get('key1')).toBeNull();
  });
});

describe('a folder of the disk as a shelf', () => {
  it('is made when it is first written to, and holds whole files alone', async () => {
    const folder = join(folderOf({}), 'deep', 'er');
    const shelf = diskShelf(folder);
    expect(await shelf.read('a')).toBeNull();
    await shelf.write('a', new Uint8Array([1, 2]));
    await shelf.write('a', new Uint8Array([3]));
    expect(await shelf.read('a')).toEqual(Buffer.from([3]));
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('serves two windows that write at once: what stands there is whole', async () => {
    const folder = folderOf({});
    const many = Array.from({ length: 12 }, (_, i) => i);
    await Promise.all(
      many.map((i) =>
        storeOf(
          diskShelf(folder),
          keys.slice(0, 100).map((key) => `${key}-${i % 3}`),
        ),
      ),
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const name of readdirSync(folder))
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1))
        expect(line).toMatch(/^key\d+-\d \["record of key\d+-\d", "“ß”"\]$/);
  });

  it('tells why it can’t be written', async () => {
    const folder = folderOf({ taken: 'a file' });
    await expect(diskShelf(join(folder, 'taken')).write('a', new Uint8Array())).rejects.toThrow(
      'a file stands where the folder should be',
    );
    await expect(diskShelf(join(folder, 'taken', 'in')).write('a', new Uint8Array())).rejects.toThrow(
      'a file stands where the folder should be',
    );
  });
});
