import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { endChild, startChild } from './children.mjs';
import { codeServerFolder } from './editor-host.mjs';
import { makeProfile } from './profile.mjs';
import { run } from './run.mjs';

/**
 * @typedef {object} CodeServer
 * @property {string} origin
 * @property {Promise<string>} ended resolves with its last words when it ends, wanted or not
 * @property {() => Promise<void>} stop
 */

const main = path.join(codeServerFolder, 'out', 'server-main.js');

/**
 * Makes a profile to throw away, for one server.
 *
 * @param {Record<string, unknown>} [settings]
 */
export const makeServerProfile = (settings) =>
  makeProfile(path.join('data', 'User', 'settings.json'), settings);

/**
 * Starts VS Code's server on this machine alone. It removes its profile when it stops.
 *
 * @param {object} [options]
 * @param {number} [options.port] any free one unless given
 * @param {import('./profile.mjs').Profile} [options.profile]
 * @param {readonly string[]} [options.args]
 * @param {Record<string, string | undefined>} [options.env]
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ port = 0, profile = makeServerProfile(), args = [], env = {} } = {}) {
  const serve = ['--host', '127.0.0.1', '--port', String(port), '--server-data-dir', profile.folder];
  // Nobody else can reach it, and a token would only make the address longer.
  const quiet = ['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'];
  const child = startChild(process.execPath, [main, ...serve, ...quiet, ...args], { env });
  let words = '';
  /** @type {Promise<number>} */
  const listening = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        words = (words + text).slice(-20_000);
        const [, found] = /agent listening on (\d+)/.exec(words) ?? [];
        if (found) resolve(Number(found));
      });
    }
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(String(error)));
    child.on('close', () => resolve(words));
  });
  const died = ended.then((last) => {
    throw new Error(`VS Code's server did not start:\n${last}`);
  });
  const listensOn = await Promise.race([listening, died]);
  died.catch(() => {});
  return {
    origin: `http://127.0.0.1:${listensOn}`,
    ended,
    async stop() {
      await endChild(child);
      profile.remove();
    },
  };
}

/**
 * The address at which a server shows a folder.
 *
 * @param {{ origin: string }} server
 * @param {string} folder
 */
export const addressOf = ({ origin }, folder) => `${origin}/?folder=${urlPath(folder)}`;

/** Servers need this argument for the address of a suite: without it the page takes no orders from its address. */
export const suiteArguments = ['--enable-smoke-test-driver'];

/**
 * The address at which a server opens a workspace and runs a suite inside an extension in development.
 *
 * @param {{ origin: string }} server
 * @param {{ workspace: string, extension: string, suite: string }} load
 */
export function addressOfSuite({ origin }, { workspace, extension, suite }) {
  const remote = `vscode-remote://${new URL(origin).host}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote + urlPath(extension)],
    ['extensionTestsPath', remote + urlPath(suite)],
  ];
  return `${origin}/?workspace=${urlPath(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** @param {string} file */
const urlPath = (file) => encodeURI(file.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:)/, '/'));

/**
 * Installs an extension from its file into a profile, before a server is started on it.
 *
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} vsix
 * @returns {Promise<string[]>} what is installed then, as `publisher.name@version`
 */
export async function installInto(profile, vsix) {
  const manage = [main, '--accept-server-license-terms', '--server-data-dir', profile.folder];
  await run(process.execPath, [...manage, '--install-extension', vsix]);
  const listed = await run(process.execPath, [...manage, '--list-extensions', '--show-versions']);
  return listed.split('\n').filter((line) => /^[\w-]+\.[\w-]+@[\d.]+$/.test(line));
}

/**
 * Puts an extension's own folder into a profile, as if it were installed: after a build, reloading the page runs
 * what was built.
 *
 * @param {import('./profile.mjs').Profile} profile
 * @param {string} folder
 */
export function linkInto(profile, folder) {
  const extensions = path.join(profile.folder, 'extensions');
  mkdirSync(extensions, { recursive: true });
  // A junction needs no rights on Windows that a link would.
  symlinkSync(folder, path.join(extensions, 'copydesk'), 'junction');
}
