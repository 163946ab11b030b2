import nodePath from 'node:path';
import type { Archive } from '../core/archive/archive.ts';
import { diskShelf } from '../store/disk-shelf.ts';
import { RecordStore } from '../store/record-store.ts';
import { take } from '../store/take.ts';
import type { Source } from './gather.ts';
import type { ReviewRequest } from './usage.ts';

/** What tells where a person's programs keep what they can make again. */
type Env = Readonly<Record<string, string | undefined>>;

/** The folder for what is kept between two runs; null where the system names none. */
export function cacheFolder(env: Env, platform: NodeJS.Platform): string | null {
  const below = (folder: string | undefined, ...names: string[]): string | null =>
    folder ? nodePath.join(folder, ...names, 'copydesk') : null;
  if (platform === 'win32') return below(env['LOCALAPPDATA']);
  if (platform === 'darwin') return below(env['HOME'], 'Library', 'Caches');
  // XDG Base Directory Specification: a path that is not absolute is to be ignored.
  const xdg = env['XDG_CACHE_HOME'];
  return below(xdg && nodePath.isAbsolute(xdg) ? xdg : undefined) ?? below(env['HOME'], '.cache');
}

/** Where the archive of a call is kept; null where it is not to be, or can't. */
export function storeFor(
  { cache }: ReviewRequest,
  cwd: string,
  env: Env,
  onProblem: (sentence: string) => void,
): RecordStore | null {
  const folder = cache === undefined ? cacheFolder(env, process.platform) : cache;
  return folder === null ? null : new RecordStore(diskShelf(nodePath.resolve(cwd, folder)), onProblem);
}

/** Reads articles into the archive that are not reviewed themselves. */
export async function fill(
  archive: Archive,
  sources: readonly Source[],
  store: RecordStore | null,
): Promise<void> {
  for (const { path, text } of sources) await take(archive, path, text, store);
  await store?.save();
}
