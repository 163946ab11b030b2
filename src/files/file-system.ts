/** What stands in a folder: its name, not encoded, and what it is. Anything else than these two kinds is left out. */
export type Entry = readonly [name: string, kind: 'file' | 'folder'];

/**
 * The files that a host can see. Paths are ids that only the host takes apart: paths on a disk or URIs, with `/` between
 * their parts.
 */
export interface FileSystem {
  /** What stands in a folder, in any order. Rejects where it can't be listed. */
  list(folder: string): Promise<readonly Entry[]>;
  /** A file's bytes. Rejects where it can't be read, with {@link Unreadable} where the host can say why. */
  read(path: string): Promise<Uint8Array>;
  /** The path of an entry of a folder; encodes the name where paths are encoded. */
  join(folder: string, name: string): string;
  /** A file's bytes at once, to quote from. Throws where {@link read} would reject. Left out where a host has to wait. */
  readNow?(path: string): Uint8Array;
  /**
   * The folder above a folder, with the name that the lower one has in it; null at the top. Left out where a host sees
   * nothing above the folders it was given.
   */
  parent?(folder: string): { readonly folder: string; readonly name: string } | null;
  /** One name for a file or folder however it is reached. Left out where nothing is reached in two ways. */
  identity?(path: string): Promise<string>;
}

/** A file or folder that can't be read. The message is a sentence for an editor. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  /** Whether there is nothing of that name, or no longer. */
  readonly missing: boolean;

  constructor(message: string, { missing = false }: { readonly missing?: boolean } = {}) {
    super(message);
    this.missing = missing;
  }
}

/** Why something can't be read, as a sentence for an editor, from whatever a file system rejected with. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  return `This can’t be read: ${error instanceof Error ? error.message : String(error)}.`;
}
