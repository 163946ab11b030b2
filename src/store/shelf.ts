/** Where a host keeps files of its own between two runs: each is read and replaced as a whole. */
export interface Shelf {
  /** A file's bytes; null where there is none. Rejects where it can't be read. */
  read(name: string): Promise<Uint8Array | null>;
  /**
   * Puts a file in the place of the one of that name, at once: who reads meanwhile, and who is cut off, finds the old one
   * whole. Rejects where it can't be written, with {@link Unwritable} where the host can say why.
   */
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** A file that can't be written. The message is the end of a sentence for an editor: `the disk is full`. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}
