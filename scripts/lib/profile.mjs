import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @typedef {{ folder: string, remove: () => void }} Profile */

/** Settings of an editor that opens for one purpose: nothing greets, asks, or reaches out. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // An article has a line for each paragraph.
  'editor.wordWrap': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
};

/**
 * Makes a profile to throw away.
 *
 * @param {string} settingsPath where this editor looks for its settings, within the profile
 * @param {Record<string, unknown>} [settings] beside the quiet ones
 * @returns {Profile}
 */
export function makeProfile(settingsPath, settings = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'copydesk-editor-'));
  const file = path.join(folder, settingsPath);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  return { folder, remove };
}

/**
 * What desktop VS Code is told so that it opens with nothing of its user's.
 *
 * @param {string} profile
 */
export function desktopArguments(profile) {
  return [
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
