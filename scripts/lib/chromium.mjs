import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { Advice, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** What a browser without a person in front of it needs; the sandbox refuses to serve root. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds Chromium or one of its kin, and installs it where that is allowed: as root on Debian and its children.
 *
 * @returns {Promise<string>} the path of the program
 */
export async function ensureChromium() {
  const chosen = process.env['COPYDESK_CHROMIUM'];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Advice(
      `COPYDESK_CHROMIUM names ${chosen}, which does not exist: set it to a Chromium or Chrome program.`,
    );
  }
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Advice(
    'The editor tests need Chromium: install it (Debian: apt-get install chromium), or name a Chromium or Chrome program in COPYDESK_CHROMIUM.',
  );
}

/** @returns {string | undefined} */
function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...elsewhere].find(
    existsSync,
  );
}

async function installChromium() {
  say('Installing Chromium with apt-get (about a minute) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  // The font lets the screenshots show words: a bare system has none.
  await run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    env,
  });
}
