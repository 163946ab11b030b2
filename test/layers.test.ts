import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What each room may import, besides itself: everything to its left in the flow that it has a use for. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/article': ['core/text'],
  'core/readability': ['core/text', 'core/article'],
  'core/facts': ['core/text', 'core/article', 'core'],
  'core/house-style': ['core/text', 'core/article', 'core/readability', 'core'],
  'core/suppression': ['core/text', 'core/article', 'core/house-style', 'core'],
  'core/archive': ['core/text', 'core/article', 'core/facts', 'core/house-style', 'core'],
  'core/checks': [
    'core/text',
    'core/article',
    'core/facts',
    'core/house-style',
    'core/archive',
    'core/readability',
    'core',
  ],
  'core/cards': [
    'core/text',
    'core/article',
    'core/facts',
    'core/house-style',
    'core/archive',
    'core/readability',
  ],
  core: [
    'core/text',
    'core/article',
    'core/facts',
    'core/house-style',
    'core/archive',
    'core/suppression',
    'core/checks',
    'core/readability',
  ],
  store: ['core/archive', 'core/article'],
  files: ['core/text', 'core/article', 'core/house-style', 'core/suppression'],
  export: ['core', 'core/*'],
  server: ['core', 'core/*', 'files', 'export', 'store', 'protocol', 'base64'],
  cli: ['core', 'core/*', 'files', 'store', 'export'],
  extension: ['protocol', 'base64'],
  // The one value of the core's that crosses as it is: a desk's decision.
  protocol: ['core/house-style'],
  base64: [],
};

/** The only files at the top of `core` that the rooms inside it may use: plain helpers and types. */
const SHARED = new Set(['core/check.ts', 'core/group.ts', 'core/options.ts']);

const roomOf = (file: string): string => {
  const parts = file.split('/');
  if (parts.length === 1) return parts[0]!.replace('.ts', '');
  return parts[0] === 'core' && parts.length > 2 ? `core/${parts[1]}` : parts[0]!;
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)]
    .map((match) => relative(SRC, join(SRC, dirname(file), match[1]!)).replaceAll('\\', '/'))
    .filter((imported) => imported !== '../package.json');

function allowed(from: string, to: string): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other) return true;
  if (own.startsWith('core/') && other === 'core') return SHARED.has(to);
  const rooms = MAY_IMPORT[own] ?? [];
  return rooms.includes(other) || (other.startsWith('core/') && rooms.includes('core/*'));
}

describe('imports point leftwards in the flow', () => {
  it.each(files)('%s', (file) => {
    expect(importsOf(file).filter((imported) => !allowed(file, imported))).toEqual([]);
  });

  it('and every room is named in the rule', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });
});
