import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { inProject } from '../../scripts/lib/paths.mjs';

test('the packaged extension installs into VS Code', () => {
  const { publisher, name, version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  expect(inject('installed')).toEqual([`${publisher}.${name}@${version}`]);
});
