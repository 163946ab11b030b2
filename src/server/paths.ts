import { URI } from 'vscode-uri';

/** The innermost of the folders that holds a file; undefined where none does. */
export const folderOf = (folders: readonly string[], uri: string): string | undefined =>
  folders.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];

/**
 * A file's path below the folder that holds it, as the rule on articles wants it; its name alone where no folder does,
 * so that hidden folders above an opened file say nothing of it.
 */
export function relativeTo(folders: readonly string[], uri: string): string {
  const folder = folderOf(folders, uri);
  const path = URI.parse(uri).path;
  return folder ? path.slice(URI.parse(folder).path.length + 1) : path.slice(path.lastIndexOf('/') + 1);
}
