import path from 'node:path';
import { exitOnSignals, startChild } from './children.mjs';
import { addressOf, linkInto, makeServerProfile, startCodeServer } from './code-server.mjs';
import { ensureEditorHost } from './editor-host.mjs';
import { inProject, root } from './paths.mjs';
import { choosePort } from './port.mjs';
import { desktopArguments, makeProfile } from './profile.mjs';
import { say } from './say.mjs';

const samples = inProject('sample-articles');

/**
 * Opens the sample articles in desktop VS Code, with a profile of its own.
 *
 * @param {string} executable
 * @returns {Promise<number>} its exit code, once its window has closed
 */
export async function openOnDesktop(executable) {
  exitOnSignals(0);
  const profile = makeProfile(path.join('User', 'settings.json'), { 'workbench.startupEditor': 'readme' });
  say('Opening sample-articles/ in VS Code; closing its window or pressing Ctrl-C ends this …');
  const window = startChild(executable, [
    samples,
    `--extensionDevelopmentPath=${root}`,
    '--new-window',
    ...desktopArguments(profile.folder),
  ]);
  window.stdout.resume();
  window.stderr.resume();
  return new Promise((resolve, reject) => {
    window.on('error', reject);
    window.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Serves the sample articles in code-server until Ctrl-C is pressed.
 *
 * @returns {Promise<number>} the exit code of a server that ended by itself
 */
export async function openInBrowser() {
  await ensureEditorHost();
  exitOnSignals(0);
  const port = await choosePort();
  say('Starting VS Code …');
  const profile = makeServerProfile({ 'workbench.startupEditor': 'readme' });
  linkInto(profile, root);
  const server = await startCodeServer({ port, profile });
  const address = addressOf(server, samples);
  console.log(`\nOpen this address in a browser; Copydesk runs there:\n\n  ${address}\n\nCtrl-C ends it.`);
  console.error(`VS Code's server has ended:\n${await server.ended}`);
  return 1;
}
