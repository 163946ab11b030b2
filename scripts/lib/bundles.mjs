import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, root } from './paths.mjs';
import { Advice } from './say.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */
/** @typedef {{ entry: string, outfile: string, production: boolean, options: BuildOptions }} Bundle */

// VS Code 1.91, the oldest one supported, brings Node 20 and Chromium 122.
/** @type {BuildOptions} */
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** @type {BuildOptions} */
const browser = { platform: 'browser', target: 'chrome122', mainFields: ['browser', 'module', 'main'] };
const external = ['vscode'];
// Mocha's browser build looks for a module system and would find the bundle's.
const mocha = { define: { module: 'undefined' } };

/** @type {readonly Bundle[]} */
const bundles = [
  bundle('src/extension/node.ts', 'dist/extension/node.js', { ...node, external }),
  bundle('src/extension/browser.ts', 'dist/extension/browser.js', { ...browser, format: 'cjs', external }),
  bundle('src/extension/report/page/main.ts', 'dist/extension/report.js', { ...browser, format: 'iife' }),
  bundle('src/extension/report/page/report.css', 'dist/extension/report.css', browser),
  bundle('src/server/node.ts', 'dist/server/node.js', node),
  bundle('src/server/browser.ts', 'dist/server/browser.js', { ...browser, format: 'iife' }),
  // A dependency asks where it lies, which a CommonJS bundle tells otherwise than a module.
  bundle('src/cli/main.ts', 'dist/cli.js', { ...node, define: { 'import.meta.url': '__filename' } }),
  bundle('test/editor/node.ts', 'dist/test/node.js', { ...node, ...mocha, external }, false),
  bundle(
    'test/editor/worker.ts',
    'dist/test/worker.js',
    { ...browser, ...mocha, format: 'cjs', external },
    false,
  ),
];

/**
 * @param {string} entry
 * @param {string} outfile
 * @param {BuildOptions} options
 * @param {boolean} [production] whether it is part of what users get
 * @returns {Bundle}
 */
function bundle(entry, outfile, options, production = true) {
  return { entry, outfile, options, production };
}

/**
 * What esbuild is to make: everything, or what users get, made small.
 *
 * @param {{ production: boolean }} how
 * @returns {BuildOptions[]}
 */
export function buildOptions({ production }) {
  const wanted = bundles.filter((each) => each.production || !production);
  const missing = wanted.map(({ entry }) => entry).filter((entry) => !existsSync(inProject(entry)));
  if (missing.length > 0) throw new Advice(`Cannot build: ${missing.join(', ')} missing.`);
  const define = { COPYDESK_BUILD: JSON.stringify(coreHash()) };
  return wanted.map(({ entry, outfile, options }) => ({
    ...options,
    define: { ...define, ...options.define },
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: production,
    sourcemap: !production,
    logLevel: 'warning',
    ...(outfile === 'dist/cli.js' && !startsWithShebang(entry)
      ? { banner: { js: '#!/usr/bin/env node' } }
      : {}),
  }));
}

/** A name for all that the core's sources make of an article: what was kept by other sources is made again. */
function coreHash() {
  const hash = createHash('sha256');
  const core = inProject('src', 'core');
  for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(core, file)));
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} entry */
const startsWithShebang = (entry) => readFileSync(inProject(entry), 'utf8').startsWith('#!');
