import type { Connection } from 'vscode-languageserver';
import type { FileReading } from './file-reading.ts';

/** After so many files an editor is told how far it is. */
const TOLD_EVERY = 25;

/** Reads all folders and shows it as progress, which can be cancelled: what was read until then is known. */
export async function readWithProgress(connection: Connection, reading: FileReading): Promise<void> {
  const progress = await connection.window.createWorkDoneProgress();
  const stop = new AbortController();
  progress.token.onCancellationRequested(() => stop.abort());
  progress.begin('Copydesk', undefined, 'Reading the archive', true);
  try {
    await reading.readFolders(stop.signal, (count) => {
      if (count % TOLD_EVERY === 0) progress.report(`Reading the archive: ${count} articles`);
    });
  } finally {
    progress.done();
  }
}
