import type { TestProject } from 'vitest/node';
import { exitOnSignals } from '../../scripts/lib/children.mjs';
import { ensureChromium } from '../../scripts/lib/chromium.mjs';
import { installInto, makeServerProfile, startCodeServer } from '../../scripts/lib/code-server.mjs';
import { ensureEditorHost } from '../../scripts/lib/editor-host.mjs';
import { makePackage, packageFile } from '../../scripts/lib/package.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where VS Code answers. */
    origin: string;
    /** The browser's program. */
    chromium: string;
    /** The extensions installed there, as `publisher.name@version`. */
    installed: string[];
  }
}

/** Starts one VS Code for all tests, with the packaged extension installed as its users install it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  exitOnSignals(130);
  await ensureEditorHost();
  project.provide('chromium', await ensureChromium());
  await makePackage();
  const profile = makeServerProfile();
  project.provide('installed', await installInto(profile, packageFile));
  const server = await startCodeServer({ profile });
  project.provide('origin', server.origin);
  return server.stop;
}
