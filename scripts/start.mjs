// npm start: installs what is missing, builds, and opens the sample articles in VS Code with Copydesk running.
import { withPackages } from './lib/packages.mjs';
import { say } from './lib/say.mjs';

await withPackages(async () => {
  const { build } = await import('./lib/build.mjs');
  const { chooseEditor } = await import('./lib/editor.mjs');
  const { openInBrowser, openOnDesktop } = await import('./lib/open.mjs');
  const editor = await chooseEditor();
  say('Building …');
  await build();
  return editor.kind === 'desktop' ? openOnDesktop(editor.executable) : openInBrowser();
});
