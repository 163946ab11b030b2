import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { build } from './build.mjs';
import { inProject, root } from './paths.mjs';
import { say } from './say.mjs';

/** The file that VS Code installs. */
export const packageFile = inProject('copydesk.vsix');

/**
 * Builds what users get and packs it.
 */
export async function makePackage() {
  say('Packing copydesk.vsix …');
  await build({ production: true });
  await createVSIX({
    cwd: root,
    packagePath: packageFile,
    // The bundles hold what they need, and the pictures of the README lie in the package.
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  });
}

/**
 * The files that the package is made of, as `.vscodeignore` leaves them.
 *
 * @returns {Promise<string[]>}
 */
export async function packagedFiles() {
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  return files.map((file) => file.replaceAll('\\', '/')).toSorted();
}
