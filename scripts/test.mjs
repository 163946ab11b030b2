// npm test [-- PART...]: installs what is missing, builds, and runs every part, or those named.
import { exitOnSignals } from './lib/children.mjs';
import { withPackages } from './lib/packages.mjs';
import { Advice, say } from './lib/say.mjs';

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((all, each) => all + each, 0);

/** The last line, whatever has happened. */
const total = (/** @type {number} */ passed, /** @type {number} */ failed) =>
  console.log(`\n${passed} passed, ${failed} failed`);

const main = async () => {
  exitOnSignals(130);
  const { namedParts, parts, runPart } = await import('./lib/parts.mjs');
  const wishes = process.argv.slice(2);
  const unknown = wishes.filter((wish) => !namedParts.some(({ name }) => name === wish));
  if (unknown.length > 0) {
    throw new Advice(
      `No part is called ${unknown.join(', ')}: there are ${namedParts.map(({ name }) => name).join(', ')}.`,
    );
  }
  say('Building …');
  const { build } = await import('./lib/build.mjs');
  await build();
  const chosen = wishes.length > 0 ? namedParts.filter(({ name }) => wishes.includes(name)) : parts;
  const results = [];
  for (const part of chosen) results.push(await runPart(part));
  console.log(['', ...results.map(({ summary }) => summary)].join('\n'));
  const failed = sum(results.map((result) => result.failed));
  total(sum(results.map((result) => result.passed)), failed);
  return failed === 0 ? 0 : 1;
};

// What stops the run before its first part has failed as well.
await withPackages(main, () => total(0, 1));
