// npm run package: makes copydesk.vsix.
import { withPackages } from './lib/packages.mjs';

await withPackages(async () => {
  const { makePackage } = await import('./lib/package.mjs');
  await makePackage();
});
