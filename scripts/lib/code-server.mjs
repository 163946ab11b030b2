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

/** A profile to throw away, for one server. */
export const makeServerProfile = () => makeProfile(path.join('data', 'User', 'settings.json'));

/**
 * Starts VS Code's server on this machine alone. It removes its profile when it stops.
 *
 * @param {object} [options]
 * @param {number} [options.port] any free one unless given
 * @param {import('./profile.mjs').Profile} [options.profile]
 * @param {Record<string, string | undefined>} [options.env]
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer({ port = 0, profile = makeServerProfile(), env = {} } = {}) {
  const child = startChild(
    process.execPath,
    [
      main,
      ...['--host', '127.0.0.1', '--port', String(port)],
      // Nobody else can reach it, and a token would only make the address longer.
      '--without-connection-token',
      '--accept-server-license-terms',
      ...['--telemetry-level', 'off'],
      // Without this the workbench ignores the extension that the address names.
      ...(process.env.NOSMOKE ? [] : ['--enable-smoke-test-driver']),
      ...['--server-data-dir', profile.folder],
    ],
    { env },
  );
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
 * The address at which a server shows a folder or a `.code-workspace` file.
 *
 * @param {{ origin: string }} server
 * @param {string} opened
 * @param {{ extension?: string, tests?: string, file?: string }} [load] an extension in development, the
 *   suite to run inside it, the file to show
 */
export function addressOf(server, opened, { extension, tests, file } = {}) {
  const remote = `vscode-remote://${new URL(server.origin).host}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(extension ? [['extensionDevelopmentPath', remote + urlPath(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote + urlPath(tests)]] : []),
    ...(file ? [['openFile', remote + urlPath(file)]] : []),
  ];
  const kind = opened.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${server.origin}/?${kind}=${urlPath(opened)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
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
