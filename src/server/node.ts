import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { diskFiles } from '../files/disk.ts';
import type { FileSystem } from '../files/file-system.ts';
import { joinUri } from './files.ts';
import { serve } from './server.ts';

const disk = diskFiles();

/** The disk, addressed by `file:` URIs. */
const byUri: FileSystem = {
  list: (folder) => disk.list(URI.parse(folder).fsPath),
  read: (uri) => disk.read(URI.parse(uri).fsPath),
  join: joinUri,
};

serve(createConnection(ProposedFeatures.all), (uri) => (uri.startsWith('file:') ? byUri : undefined));
