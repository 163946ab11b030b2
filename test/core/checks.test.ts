import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/core/checks.ts';

const folder = new URL('../../src/core/checks/', import.meta.url);

/** A check's page of documentation, as it stands in `docs/checks/`. */
const page = ({ title, rationale, severity, id }: (typeof CHECKS)[number]): string =>
  `# ${title}\n\n\`${id}\` · ${severity}\n\n${rationale}\n`;

describe('the list of checks', () => {
  it('holds every file of checks/, under the id that its path tells, in order', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const ids = files.map((file) => file.replaceAll('\\', '/').replace(/\.ts$/, '')).sort();
    expect(CHECKS.map((check) => check.id)).toEqual(ids);
  });

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s explains itself to an editor, in docs/checks too',
    async (_, check) => {
      expect(check.rationale).toMatch(/\.$/);
      await expect(page(check)).toMatchFileSnapshot(`../../docs/checks/${check.id}.md`);
    },
  );
});
