import type { Archive } from '../core/archive/archive.ts';
import { articleKey } from '../core/archive/record.ts';
import { parseArticle } from '../core/article/parse.ts';
import { BUILD, type RecordStore } from './record-store.ts';

/**
 * Takes an article into an archive, to rest there: from its record where the store has it, else by reading its text,
 * which the store then keeps. Returns whether the archive changed.
 * @param store null where nothing is kept
 * @param isWanted whether it still is: much may happen while the store is asked
 */
export async function take(
  archive: Archive,
  path: string,
  text: string,
  store: RecordStore | null,
  isWanted: () => boolean = () => true,
): Promise<boolean> {
  const known = archive.isOf(path, text);
  const key = articleKey(path, text);
  const record = known ? null : await store?.get(key);
  if (!isWanted()) return false;
  if (record && archive.restore(path, record, BUILD, key)) return true;
  const changed = !known && archive.set(parseArticle(path, text));
  archive.rest(path);
  const made = changed && store ? archive.record(path, BUILD) : null;
  if (made) await store?.put(key, made);
  return changed;
}
