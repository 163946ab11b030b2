import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { npm } from './run.mjs';
import { asScript, say } from './say.mjs';

// Nothing here may import an npm package: this runs before any is installed, under whatever Node there is.

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Locked */

/** The Node binary that comes as a dev dependency: VS Code's server needs it, whatever Node started us. */
const projectNode = () =>
  inProject('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs the npm packages where they are missing or differ from the lock file.
 */
export async function ensurePackages() {
  if (existsSync(projectNode()) && installedMatchesLock()) return;
  say('Installing npm packages (about 20 s) …');
  // The package `node` fetches its binary in an install script, and the build needs the dev dependencies.
  const how = ['--include=dev', '--ignore-scripts=false'];
  try {
    await npm(['ci', ...how]);
  } catch {
    // `npm ci` also refuses a lock file that lacks packages for other systems than this one.
    say('npm ci has failed: trying npm install, which changes no lock file either …');
    await npm(['install', '--no-save', ...how]);
  }
}

/**
 * Runs a script's main function with the packages installed and under the project's own Node; where another
 * Node is running, the script is started again.
 *
 * @param {() => Promise<number | void>} main
 * @param {() => void} [lastWords] called after a failure
 */
export async function withPackages(main, lastWords) {
  await asScript(async () => {
    await ensurePackages();
    if (realpathSync(process.execPath) === realpathSync(projectNode())) return main();
    return startAgain();
  }, lastWords);
}

/**
 * @returns {Promise<number>} the exit code of this script under the project's Node
 */
function startAgain() {
  const child = spawn(projectNode(), process.argv.slice(1), { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; the child ends in its own time and this process waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * npm writes what it has installed into a lock file of its own, last of all, so it tells a finished
 * installation from an interrupted one. Optional packages are left out: they are for other systems too.
 */
function installedMatchesLock() {
  const installed = lockedIn(inProject('node_modules', '.package-lock.json'));
  return Object.entries(lockedIn(inProject('package-lock.json'))).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Locked}
 */
function lockedIn(lockFile) {
  if (!existsSync(lockFile)) return {};
  return /** @type {{ packages: Locked }} */ (JSON.parse(readFileSync(lockFile, 'utf8'))).packages;
}
