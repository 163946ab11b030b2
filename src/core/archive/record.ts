import type { ArticleDate, Problem } from '../article/article.ts';
import { bytesOf } from '../facts/people/bytes.ts';
import type { KeptLines } from '../text/lines.ts';
import { contentKey } from './content-key.ts';
import { base64Of } from './copies/base64.ts';
import { LAYOUT, Signature } from './copies/signature.ts';
import { PACKING, unpacked } from './packing.ts';
import type { Told } from './told.ts';

/** What is kept of a resting article beside its signature, to be unpacked when it is asked for. */
export interface Facts extends Told {
  readonly problems: readonly Problem[];
  readonly lines: KeptLines;
}

/** All that an archive keeps of a resting article but its path: a moved file is the same article. */
export interface Kept {
  /** The `articleKey` of the text that it was made of. */
  readonly key: string;
  readonly date: ArticleDate | null;
  readonly signature: Signature;
  /** {@link Facts}, packed. */
  readonly facts: string;
}

/** What a record is written by. It changes with the form of records and of facts; that of signatures has its own. */
const FORM = `copydesk 3.${LAYOUT}.${PACKING}`;

/** What was packed of an article's facts. */
export function unpack(packed: string): Facts {
  const facts: Facts = JSON.parse(unpacked(packed));
  return facts;
}

/** The key of an article's name and text: the name may tell its date, and what is told of it depends on that. */
export const articleKey = (path: string, text: string): string =>
  contentKey(`${path.slice(path.lastIndexOf('/') + 1)}\n${text}`);

/** One line of text that holds all of it, for a host's store. A `build` that makes other facts should have another name. */
export function toRecord({ key, date, signature, facts }: Kept, build: string): string {
  const { buffer, byteOffset, byteLength } = signature.data;
  const words = base64Of(new Uint8Array(buffer, byteOffset, byteLength));
  const day = JSON.stringify(date);
  return JSON.stringify([FORM, build, sumOf(key, day, words, facts), key, day, words, facts]);
}

/**
 * Reads a record; null where it is damaged, or was written by another version or build, so that the host reads the
 * article's file instead. Never throws.
 */
export function fromRecord(record: string, build: string): Kept | null {
  try {
    const parts: unknown = JSON.parse(record);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === 'string')) return null;
    const [form, by, sum, key = '', day = '', words = '', facts = ''] = parts;
    if (form !== FORM || by !== build || sumOf(key, day, words, facts) !== sum) return null;
    // What has the right sum was written by `toRecord` of this form.
    const date: ArticleDate | null = JSON.parse(day);
    const bytes = bytesOf(words);
    return {
      key,
      date,
      facts,
      signature: new Signature(new Uint32Array(bytes.buffer, 0, bytes.length >> 2)),
    };
  } catch {
    return null;
  }
}

const sumOf = (...parts: readonly string[]): string => contentKey(parts.join('\n'));
