// npm run build [-- --production | --watch]: makes the bundles in dist/.
import { parseArgs } from 'node:util';
import { withPackages } from './lib/packages.mjs';

await withPackages(async () => {
  const { values } = parseArgs({ options: { production: { type: 'boolean' }, watch: { type: 'boolean' } } });
  const { build, watch } = await import('./lib/build.mjs');
  await (values.watch ? watch() : build({ production: values.production ?? false }));
});
