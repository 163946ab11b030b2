import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { CHECKS } from '../src/core/checks.ts';
import { CHECK_SETTINGS } from '../src/core/house-style/house-style.ts';
import { jsonSchemaFor } from '../src/core/house-style/schema.ts';
import { FORMULA_NAMES, FORMULAS } from '../src/core/readability/formulas.ts';
import { HIGHEST } from '../src/core/readability/words.ts';
import { VIEW } from '../src/extension/report/messages.ts';
import { ARCHIVE_SCOPES, DEFAULTS, VERDICTS } from '../src/server/settings.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

const byName = (a = '', b = ''): number => (a < b ? -1 : 1);

describe('what package.json contributes is what the code has', () => {
  it('commands', () => {
    const table = read('src/extension/commands.ts');
    const inCode = [...table.matchAll(/^ {2}'(copydesk\.\w+)':/gm)].map((match) => match[1]);
    expect(manifest.contributes.commands.map(({ command }) => command).sort(byName)).toEqual(
      inCode.sort(byName),
    );
    expect(new Set(manifest.contributes.commands.map(({ category }) => category))).toEqual(
      new Set(['Copydesk']),
    );
  });

  it('menus, keys and links that run commands that there are', () => {
    const { commands, menus, keybindings, walkthroughs } = manifest.contributes;
    const known = new Set(commands.map(({ command }) => command));
    const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const linked = [...JSON.stringify(steps).matchAll(/(?:command:|onCommand:)(copydesk\.\w+)/g)].map(
      ([, command]) => command!,
    );
    const run = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    for (const command of [...run, ...linked]) expect(known).toContain(command);
    const offered = [...read('src/extension/commands/show-actions.ts').matchAll(/'(copydesk\.\w+)'/g)];
    for (const [, command] of offered) expect(known).toContain(command);
  });

  it('steps of the walkthrough that the extension ticks off, each with a small picture', () => {
    const ticked = read('src/extension/first-steps.ts');
    for (const { media, completionEvents } of manifest.contributes.walkthroughs.flatMap(
      ({ steps }) => steps,
    )) {
      for (const [, step] of completionEvents.join().matchAll(/onContext:copydesk\.(\w+)/g))
        expect(ticked).toContain(`#tick('${step}')`);
      const { size } = statSync(fileURLToPath(new URL(`../${media.image}`, import.meta.url)));
      expect(size).toBeLessThan(90_000);
    }
  });

  it('keys that the README lists', () => {
    const keys = manifest.contributes.keybindings.map(({ key }) => key);
    expect(keys.filter((key) => !read('README.md').toLowerCase().includes(key))).toEqual([]);
  });

  it('settings, with their defaults', () => {
    const inManifest = Object.entries(manifest.contributes.configuration.properties).map(
      ([name, { default: value }]) => [name, value],
    );
    const { files, archive, readability, checks } = DEFAULTS;
    const inCode = Object.entries({ files, archive, readability }).flatMap(([group, values]) =>
      Object.entries(values).map(([name, value]) => [`copydesk.${group}.${name}`, value]),
    );
    expect(inManifest).toEqual([...inCode, ['copydesk.checks', checks]]);
  });

  it('settings with the values that the code knows', () => {
    const settings = manifest.contributes.configuration.properties;
    const formulas = settings['copydesk.readability.formulas'].items;
    expect(formulas.enum).toEqual(FORMULAS);
    expect(formulas.enumDescriptions).toEqual(FORMULAS.map((formula) => FORMULA_NAMES[formula]));
    expect(settings['copydesk.archive.scope'].enum).toEqual(ARCHIVE_SCOPES);
    expect(settings['copydesk.readability.targetGrade'].maximum).toBe(HIGHEST);
    expect(settings['copydesk.readability.agreement'].maximum).toBe(FORMULAS.length);
    expect(settings['copydesk.readability.verdicts'].enum).toEqual(VERDICTS);
  });

  // After a check was added or reworded: npx vitest run test/manifest.test.ts -u
  it('a setting for every check, in its own words', async () => {
    const { contributes } = manifest;
    const { configuration } = contributes;
    const checks = {
      ...configuration.properties['copydesk.checks'],
      properties: Object.fromEntries(
        CHECKS.map(({ id, optional, title, rationale }) => [
          id,
          {
            type: 'string',
            enum: CHECK_SETTINGS,
            default: optional ? 'off' : 'on',
            description: `${title}. ${rationale}`,
          },
        ]),
      ),
    };
    const properties = { ...configuration.properties, 'copydesk.checks': checks };
    const wanted = {
      ...manifest,
      contributes: { ...contributes, configuration: { ...configuration, properties } },
    };
    await expect(`${JSON.stringify(wanted, null, 2)}\n`).toMatchFileSnapshot('../package.json');
  });

  // After the house style or a check was changed: npx vitest run test/manifest.test.ts -u
  it('a JSON Schema for house styles, made from the same words', async () => {
    const text = `${JSON.stringify(jsonSchemaFor(CHECKS), null, 2)}\n`;
    expect(manifest.contributes.yamlValidation.map(({ url }) => url)).toEqual([
      './docs/copydesk.schema.json',
    ]);
    await expect(text).toMatchFileSnapshot('../docs/copydesk.schema.json');
  });

  it('languages that the server is shown wake the extension', () => {
    const shown = /LANGUAGES[^=]*= \[(.*?)\]/.exec(read('src/extension/languages.ts'))![1]!.match(/\w+/g)!;
    const contributed = manifest.contributes.languages.map(({ id }) => id);
    const woken = manifest.activationEvents.flatMap((event) => /^onLanguage:(.*)/.exec(event)?.[1] ?? []);
    expect([...contributed, ...woken].sort(byName)).toEqual([...shown].sort(byName));
  });

  it('a report that stood in the window wakes the extension when the window is loaded again', () => {
    expect(manifest.activationEvents).toContain(`onWebviewPanel:${VIEW}`);
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
