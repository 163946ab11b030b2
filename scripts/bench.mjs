// npm run bench [-- PATH…]: what a review costs, beside its peers on the same texts in the same run.
// npm run bench -- sentences [PATH…] [--errors]: how well sentence ends agree with those that a person marked.
import { withPackages } from './lib/packages.mjs';
import { inProject } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await withPackages(async () => {
  const { build } = await import('esbuild');
  const outfile = inProject('dist', 'test', 'bench.js');
  await build({
    entryPoints: [inProject('scripts', 'bench', 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  await run(process.execPath, [outfile, ...process.argv.slice(2)], { echo: true });
});
