import type { ArticleDate, Problem } from '../article/article.ts';
import type { Event, Person } from '../facts/facts.ts';
import { bytesOf } from '../facts/people/bytes.ts';
import { contentKey } from './content-key.ts';
import { base64Of } from './copies/base64.ts';
import { LAYOUT, Signature } from './copies/signature.ts';

/** All that an archive keeps of a resting article. */
export interface Kept {
  readonly path: string;
  /** The `contentKey` of the text that it was made of. */
  readonly key: string;
  readonly date: ArticleDate | null;
  readonly problems: readonly Problem[];
  readonly signature: Signature;
  readonly people: readonly Person[];
  readonly events: readonly Event[];
}

/** What a record is written by. It changes with the form of records, people and events; that of signatures has its own. */
const FORM = `copydesk 1.${LAYOUT}`;

/** One line of text that holds all of it, for a host's store. A `build` that makes other facts should have another name. */
export function toRecord({ signature, ...kept }: Kept, build: string): string {
  const { buffer, byteOffset, byteLength } = signature.data;
  const words = base64Of(new Uint8Array(buffer, byteOffset, byteLength));
  const body = JSON.stringify({ ...kept, signature: words });
  return JSON.stringify([FORM, build, contentKey(body), body]);
}

/**
 * Reads a record; null where it is damaged, or was written by another version or build, so that the host reads the
 * article's file instead. Never throws.
 */
export function fromRecord(record: string, build: string): Kept | null {
  try {
    const parts: unknown = JSON.parse(record);
    if (!Array.isArray(parts)) return null;
    const [form, by, key, body]: unknown[] = parts;
    if (form !== FORM || by !== build || typeof body !== 'string' || contentKey(body) !== key) return null;
    // What has the right sum was written by `toRecord` of this form.
    const { signature, ...kept }: Omit<Kept, 'signature'> & { signature: string } = JSON.parse(body);
    const bytes = bytesOf(signature.replace(/=+$/, ''));
    return { ...kept, signature: new Signature(new Uint32Array(bytes.buffer, 0, bytes.length >> 2)) };
  } catch {
    return null;
  }
}
