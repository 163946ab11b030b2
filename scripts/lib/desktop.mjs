import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Finds the program of an installed desktop VS Code: next to its command `code` where that is on the PATH,
 * else where the installers put it.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function installedDesktop(env = process.env) {
  const command = process.platform === 'win32' ? 'code.cmd' : 'code';
  const commands = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, command));
  return [...commands.filter((file) => existsSync(file)).flatMap(besideCommand), ...usualPlaces(env)].find(
    existsSync,
  );
}

/**
 * The command is a script inside the installation that returns at once; the tests need the program itself,
 * which lives as long as its window.
 *
 * @param {string} command
 */
function besideCommand(command) {
  const bin = path.dirname(realpathSync(command));
  const mac = path.join(bin, '..', '..', '..', 'MacOS');
  // A `code` without an installation around it (inside a container, say) leads nowhere, and then none exists.
  return [
    path.join(bin, '..', 'Code.exe'),
    path.join(mac, 'Code'),
    path.join(mac, 'Electron'),
    ...(process.platform === 'linux' ? [path.join(bin, '..', 'code')] : []),
  ];
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  const mac = '/Applications/Visual Studio Code.app/Contents/MacOS';
  return [
    ...(process.platform === 'linux'
      ? ['/usr/share/code/code', '/usr/lib/code/code', '/snap/code/current/usr/share/code/code']
      : []),
    path.join(mac, 'Code'),
    path.join(mac, 'Electron'),
    ...[env['LOCALAPPDATA'] && path.join(env['LOCALAPPDATA'], 'Programs'), env['ProgramFiles']]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Microsoft VS Code', 'Code.exe')),
  ];
}
