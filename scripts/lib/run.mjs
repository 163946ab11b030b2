import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './paths.mjs';
import { Advice } from './say.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the project's folder unless given
 * @property {Record<string, string | undefined>} [env] added to this process's environment
 * @property {boolean} [echo] also show the output while it comes
 */

/**
 * Runs a program to its end and gives its exit code and all it wrote.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(command, args, { cwd = root, env = {}, echo = false } = {}) {
  return new Promise((resolve, reject) => {
    // Windows starts npm only through a shell; the arguments here are the project's own words.
    const shell = process.platform === 'win32' && command.endsWith('.cmd');
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, shell });
    const end = () => child.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
        if (echo) process.stdout.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', end);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a program that has to succeed. It is quiet unless it fails, and then everything it wrote is shown.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export async function run(command, args, options) {
  const { code, output } = await capture(command, args, options);
  if (code !== 0)
    throw new Advice(`${command} ${args.join(' ')} failed with code ${code}:\n${output.trimEnd()}`);
  return output;
}

/**
 * Runs npm, the one that started this script where there is one, without its warnings about engines.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const quiet = [...args, '--loglevel=error', '--no-audit', '--no-fund'];
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js') && existsSync(cli)) return run(process.execPath, [cli, ...quiet], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', quiet, options);
}
