import { readFileSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import nodePath from 'node:path';
import { type Entry, type FileSystem, Unreadable } from './file-system.ts';

/** A larger file, in bytes, is data or a mistake: the longest novel is a quarter of it. */
export const LARGEST_FILE = 20_000_000;

/** The files on the disk, for Node. */
export interface DiskFiles extends FileSystem {
  /** What a path names, links followed; null where that is neither a folder nor something to read. Rejects where nothing is there. */
  kindOf(path: string): Promise<Entry[1] | null>;
  /** The absolute path. */
  resolve(path: string): string;
  identity(path: string): Promise<string>;
  readNow(path: string): Uint8Array;
}

/**
 * The files on the disk. Links are followed, but never back into a folder on the way to them.
 * @param base the folder that relative paths start from
 */
export function diskFiles(base = '.'): DiskFiles {
  const resolve = (path: string): string => nodePath.resolve(base, path);
  return {
    resolve,
    list: (folder) => explained(() => list(resolve(folder))),
    read: (path) => explained(() => read(resolve(path))),
    readNow: (path) => readFileSync(resolve(path)),
    join: (folder, name) => `${folder.replace(/\/$/, '')}/${name}`,
    parent(folder) {
      const path = resolve(folder);
      const above = nodePath.dirname(path);
      return above === path ? null : { folder: above, name: nodePath.basename(path) };
    },
    identity: (path) => realpath(resolve(path)).catch(() => resolve(path)),
    kindOf: (path) => explained(() => kindOf(resolve(path))),
  };
}

async function list(folder: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const target = entry.isSymbolicLink() ? await targetOf(nodePath.join(folder, entry.name)) : entry;
    if (target?.isDirectory()) entries.push([entry.name, 'folder']);
    else if (target?.isFile()) entries.push([entry.name, 'file']);
  }
  return entries;
}

/** What a link leads to; null where that is nothing, or a folder that the link's own path has passed through. */
async function targetOf(link: string): Promise<Awaited<ReturnType<typeof stat>> | null> {
  try {
    const target = await stat(link);
    return target.isDirectory() && (await isCircle(link)) ? null : target;
  } catch {
    return null;
  }
}

async function isCircle(link: string): Promise<boolean> {
  const target = await realpath(link);
  for (let at = nodePath.dirname(link), last = link; at !== last; last = at, at = nodePath.dirname(at))
    if ((await realpath(at)) === target) return true;
  return false;
}

async function read(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  // A pipe has no size before it is read.
  const bytes = size > LARGEST_FILE ? null : await readFile(path);
  const length = bytes?.length ?? size;
  if (bytes && length <= LARGEST_FILE) return bytes;
  const megabytes = (length / 1_000_000).toFixed(1);
  throw new Unreadable(
    `This file is ${megabytes} MB long and is passed over: an article of more than ${LARGEST_FILE / 1_000_000} MB is not read.`,
  );
}

async function kindOf(path: string): Promise<Entry[1] | null> {
  const found = await stat(path);
  if (found.isDirectory()) return 'folder';
  return found.isFile() || found.isFIFO() ? 'file' : null;
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'You have no permission to read this.',
  EPERM: 'You have no permission to read this.',
  EISDIR: 'This is a folder, not a file.',
  ENAMETOOLONG: 'There is no such file or folder: the name is too long.',
  ELOOP: 'This link leads nowhere: it leads back to itself.',
  EMFILE: 'Too many files are open on this computer to read this one.',
};

const MISSING: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** Rejects with a sentence for an editor where the disk rejects with a code. */
async function explained<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(error);
  }
}

/** What a disk's error means to an editor; an error that is no disk's stays as it is. */
export function unreadable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const missing = MISSING.has(code);
  const other = missing ? 'There is no such file or folder.' : `The disk can’t read this (${code}).`;
  return new Unreadable(WHY[code] ?? other, { missing });
}
