import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import nodePath from 'node:path';
import { type Shelf, Unwritable } from './shelf.ts';

/** A folder of the disk as a shelf, for Node. The folder is made when it is first written to. */
export function diskShelf(folder: string): Shelf {
  return {
    async read(name) {
      try {
        return await readFile(nodePath.join(folder, name));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      }
    },
    async write(name, bytes) {
      // Two programs that write at once must not write into one file.
      const draft = nodePath.join(folder, `${name}.${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(draft, bytes);
        await rename(draft, nodePath.join(folder, name));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {});
        throw new Unwritable(WHY[codeOf(error)] ?? `the disk says ${codeOf(error)}`, { cause: error });
      }
    },
  };
}

/** Writes a file and waits until the disk has it: a rename must not come before what it names. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the folder can only be read',
  EACCES: 'there is no permission to write there',
  EPERM: 'there is no permission to write there',
  ENOTDIR: 'a file stands where the folder should be',
  EEXIST: 'a file stands where the folder should be',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
