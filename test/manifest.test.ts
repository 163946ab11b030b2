import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

const byName = (a = '', b = ''): number => (a < b ? -1 : 1);

describe('what package.json contributes is what the code has', () => {
  it('commands', () => {
    const inCode = [...read('src/extension/commands.ts').matchAll(/^ {2}'(copydesk\.\w+)':/gm)].map(
      (match) => match[1],
    );
    expect(manifest.contributes.commands.map(({ command }) => command).sort(byName)).toEqual(
      inCode.sort(byName),
    );
    expect(new Set(manifest.contributes.commands.map(({ category }) => category))).toEqual(
      new Set(['Copydesk']),
    );
  });

  it('settings', () => {
    const inCode = [...read('src/protocol.ts').matchAll(/readonly (\w+): \{ readonly (\w+): /g)].map(
      ([, group, name]) => `copydesk.${group}.${name}`,
    );
    expect(Object.keys(manifest.contributes.configuration.properties)).toEqual(inCode);
  });

  it('languages that the server is shown wake the extension', () => {
    const shown = /LANGUAGES[^=]*= \[(.*?)\]/.exec(read('src/extension/commands.ts'))![1]!.match(/\w+/g)!;
    const contributed = manifest.contributes.languages.map(({ id }) => id);
    const woken = manifest.activationEvents.map((event) => event.replace('onLanguage:', ''));
    expect([...contributed, ...woken].sort(byName)).toEqual([...shown].sort(byName));
  });

  it('every runtime dependency has its sentence of reason', () => {
    const reasons = read('src/ARCHITECTURE.md').split('## Runtime dependencies')[1]!;
    const named = [...reasons.matchAll(/`([^`]+)`/g)].map((match) => match[1]);
    expect(named.sort(byName)).toEqual(Object.keys(manifest.dependencies).sort(byName));
  });

  it('the lock files name no registry', () => {
    const locks = [
      'package-lock.json',
      ...readdirSync(new URL('editor-host', import.meta.url))
        .filter((name) => name === 'package-lock.json')
        .map((name) => `test/editor-host/${name}`),
    ];
    for (const lock of locks) expect(read(lock)).not.toContain('"resolved": "http');
  });
});
