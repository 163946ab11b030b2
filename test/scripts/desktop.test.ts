import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { installedDesktop } from '../../scripts/lib/desktop.mjs';

/** Where the command and the program lie in an installation. */
const layouts: Partial<Record<NodeJS.Platform, [command: string, program: string]>> = {
  linux: ['share/code/bin/code', 'share/code/code'],
  darwin: ['Code.app/Contents/Resources/app/bin/code', 'Code.app/Contents/MacOS/Code'],
  win32: ['Microsoft VS Code/bin/code.cmd', 'Microsoft VS Code/Code.exe'],
};

test('finds the program of VS Code beside its command, through a link', () => {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'copydesk-desktop-')));
  const [command, program] = (layouts[process.platform] ?? layouts.linux!).map((file) =>
    path.join(folder, file),
  );
  for (const file of [command!, program!]) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
  }
  const links = path.join(folder, 'links');
  mkdirSync(links);
  symlinkSync(command!, path.join(links, path.basename(command!)));
  expect(installedDesktop({ PATH: links })).toBe(program);
  rmSync(folder, { recursive: true });
});
