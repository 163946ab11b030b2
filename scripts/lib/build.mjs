import { chmodSync } from 'node:fs';
import { build as esbuild, context } from 'esbuild';
import { buildOptions } from './bundles.mjs';
import { inProject } from './paths.mjs';

/**
 * Makes all bundles in `dist/`.
 *
 * @param {{ production?: boolean }} [how] `production` makes what users get: small and without source maps
 */
export async function build({ production = false } = {}) {
  await Promise.all(buildOptions({ production }).map((options) => esbuild(options)));
  chmodSync(inProject('dist', 'cli.js'), 0o755);
}

/**
 * Makes all bundles, and each of them again whenever one of its sources changes, until the process is ended.
 */
export async function watch() {
  let building = 0;
  /** @type {import('esbuild').Plugin} */
  const tell = {
    name: 'tell',
    setup(each) {
      each.onStart(() => {
        building += 1;
        if (building === 1) console.log('Building …');
      });
      each.onEnd(() => {
        building -= 1;
        if (building === 0) console.log('Built; watching for changes.');
      });
    },
  };
  const contexts = await Promise.all(
    buildOptions({ production: false }).map((options) => context({ ...options, plugins: [tell] })),
  );
  await Promise.all(contexts.map((each) => each.watch()));
}
