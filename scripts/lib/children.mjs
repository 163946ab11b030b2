import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** @typedef {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} Child */

/** @type {Set<Child>} */
const running = new Set();

/**
 * Starts a program that lives beside this one, with all it starts itself. It never outlives this process.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined> }} [options]
 * @returns {Child}
 */
export function startChild(command, args, { env = {} } = {}) {
  // A group of its own lets one signal reach the whole family; Windows has taskkill for that.
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
  });
  running.add(child);
  child.on('exit', () => {
    // The leader may go before its family does.
    signalFamily(child, 'SIGKILL');
    running.delete(child);
  });
  return child;
}

/**
 * Ends a program and all it started; resolves when it is gone.
 *
 * @param {Child} child
 */
export async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signalFamily(child, 'SIGTERM');
  const impatience = setTimeout(() => signalFamily(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(impatience);
}

/**
 * @param {Child} child
 * @param {NodeJS.Signals} signal
 */
function signalFamily(child, signal) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

process.on('exit', () => {
  for (const child of running) signalFamily(child, 'SIGKILL');
});

/**
 * Lets Ctrl-C and its kin end this process by the front door: what it started goes with it, and profiles to
 * throw away are thrown away.
 *
 * @param {number} code
 */
export function exitOnSignals(code) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(code));
  }
}
