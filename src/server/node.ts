import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI, Utils } from 'vscode-uri';
import { diskShelf } from '../store/disk-shelf.ts';
import { diskFiles } from '../files/disk.ts';
import type { FileSystem } from '../files/file-system.ts';
import { joinUri } from './files.ts';
import { serve } from './server.ts';

const disk = diskFiles();

/** The disk, addressed by `file:` URIs. */
const byUri: FileSystem = {
  list: (folder) => disk.list(URI.parse(folder).fsPath),
  read: (uri) => disk.read(URI.parse(uri).fsPath),
  readNow: (uri) => disk.readNow(URI.parse(uri).fsPath),
  join: joinUri,
  parent: (folder) => {
    const uri = URI.parse(folder);
    const above = Utils.dirname(uri);
    return above.path === uri.path ? null : { folder: above.toString(), name: Utils.basename(uri) };
  },
  identity: (uri) => disk.identity(URI.parse(uri).fsPath),
};

const isFile = (uri: string): boolean => uri.startsWith('file:');

serve(createConnection(ProposedFeatures.all), {
  filesOf: (uri) => (isFile(uri) ? byUri : undefined),
  shelfOf: (uri) => (isFile(uri) ? diskShelf(URI.parse(uri).fsPath) : undefined),
});
