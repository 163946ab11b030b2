import type { HouseStyle } from '../core/house-style/house-style.ts';
import { BASELINE_FILE, readBaseline, writeBaseline } from '../core/suppression/baseline.ts';
import { type Identity, identityOf, keyOf } from '../core/suppression/identity.ts';
import { decode } from '../files/decode.ts';
import { type FileSystem, Unreadable } from '../files/file-system.ts';
import type { Baseline } from '../protocol.ts';
import type { Desk } from './desk.ts';
import type { DocumentOptions } from './document-options.ts';
import { folderOf } from './paths.ts';

/** So many articles are reviewed before the connection is served, so that a cancel is heard. */
const BATCH = 8;

/**
 * What each folder's baseline becomes when all present findings are accepted. What was accepted before stays as long as it
 * is still found. Null where the request was cancelled.
 * @param onProgress told the articles done, and how many there are
 */
export async function acceptFindings(
  desk: Desk,
  options: DocumentOptions,
  filesOf: (uri: string) => FileSystem,
  signal: AbortSignal,
  onProgress: (done: number, all: number | null) => void,
): Promise<Baseline[] | null> {
  await desk.reading.readFolders(signal, (count) => onProgress(count, null));
  const { folders } = desk.files;
  const before = new Map<string, ReadonlySet<string>>();
  for (const folder of folders)
    before.set(folder, new Set((await baselineOf(filesOf(folder), folder)).map(keyOf)));
  const withoutBaseline = new WithoutBaseline(before);
  const found = new Map<string, Identity[]>(folders.map((folder) => [folder, []]));
  const uris = desk.archives.paths();
  for (const [i, uri] of uris.entries()) {
    if (signal.aborted) return null;
    const folder = folderOf(folders, uri);
    if (folder === undefined) continue;
    await options.load([uri]);
    const known = options.optionsOf(uri);
    const style = known.style && withoutBaseline.of(folder, known.style);
    const review = desk.review(uri, { ...known, style });
    found
      .get(folder)!
      .push(...(review?.findings ?? []).map((finding) => identityOf(review!.article, finding)));
    onProgress(i + 1, uris.length);
    if (i % BATCH === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return folders.flatMap((folder) => {
    const findings = found.get(folder)!;
    const known = before.get(folder)!;
    if (!findings.length && !known.size) return [];
    const accepted = new Set(findings.map(keyOf).filter((key) => !known.has(key))).size;
    return [{ uri: filesOf(folder).join(folder, BASELINE_FILE), text: writeBaseline(findings), accepted }];
  });
}

/** House styles as they are but for what the folder's baseline puts to rest; each is made once, for all its articles. */
class WithoutBaseline {
  readonly #before: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #made = new Map<HouseStyle, HouseStyle>();

  constructor(before: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#before = before;
  }

  of(folder: string, style: HouseStyle): HouseStyle {
    const accepted = this.#before.get(folder);
    const known = this.#made.get(style) ?? {
      ...style,
      ignored: style.ignored.filter((each) => !accepted?.has(keyOf(each))),
    };
    this.#made.set(style, known);
    return known;
  }
}

/** What a folder's baseline says now; nothing where there is none, or none that can be read. */
async function baselineOf(fs: FileSystem, folder: string): Promise<readonly Identity[]> {
  try {
    const decoded = decode(await fs.read(fs.join(folder, BASELINE_FILE)));
    const read = 'text' in decoded ? readBaseline(decoded.text) : null;
    return read && 'findings' in read ? read.findings : [];
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}
