import { existsSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { installedDesktop } from './desktop.mjs';
import { Advice, say } from './say.mjs';

/** @typedef {{ kind: 'desktop', executable: string } | { kind: 'code-server' }} Editor */

/**
 * Chooses the VS Code that `npm start` opens and the editor tests run in, in this one place:
 *
 * 1. what COPYDESK_EDITOR says (`desktop` or `code-server`),
 * 2. desktop VS Code where a window can open and it is installed or can be downloaded,
 * 3. code-server, the same workbench in a browser.
 *
 * @returns {Promise<Editor>}
 */
export async function chooseEditor() {
  const wish = process.env['COPYDESK_EDITOR'] ?? '';
  if (!['', 'desktop', 'code-server'].includes(wish)) {
    throw new Advice(`COPYDESK_EDITOR is "${wish}": set it to desktop or code-server, or leave it out.`);
  }
  if (wish === 'code-server') return { kind: 'code-server' };
  const executable = wish === 'desktop' || windowsCanOpen() ? await desktop() : undefined;
  if (executable) return { kind: 'desktop', executable };
  if (wish === '') return { kind: 'code-server' };
  throw new Advice(
    'Desktop VS Code is neither installed nor can it be downloaded here: install it, or set COPYDESK_EDITOR=code-server.',
  );
}

/** On Linux there may be no screen at all. */
function windowsCanOpen() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** @returns {Promise<string | undefined>} */
async function desktop() {
  const installed = installedDesktop();
  if (installed) return installed;
  const downloads = inProject('.vscode-test');
  if (!existsSync(downloads) && !(await downloadsAnswer())) return undefined;
  say('Getting desktop VS Code (downloaded once, 150 MB) …');
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ cachePath: downloads, version: 'stable', timeout: 15_000 });
  } catch (error) {
    say(`That failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Behind many firewalls a connection is not refused, it just never comes about: hence the short patience. */
async function downloadsAnswer() {
  try {
    const patience = AbortSignal.timeout(3000);
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: patience,
    });
    return answer.ok;
  } catch {
    return false;
  }
}
