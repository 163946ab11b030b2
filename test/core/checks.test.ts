import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/core/check.ts';
import { CHECKS } from '../../src/core/checks.ts';
import { readStyle } from '../../src/core/house-style/read.ts';
import { found } from './support.ts';

const folder = new URL('../../src/core/checks/', import.meta.url);

/** A text as a page shows it. */
const shown = (text: string): string => ['```text', text, '```'].join('\n');

/** A check's page of documentation, as it stands in `docs/checks/`. */
function page({ title, rationale, severity, optional, id, example }: Check): string {
  const { wrong, right, earlier, style } = example;
  return [
    `# ${title}`,
    `\`${id}\` · ${severity}${optional ? ' · off until a desk turns it on' : ''}`,
    rationale,
    ...(style ? ['With this house style:', ['```yaml', style, '```'].join('\n')] : []),
    ...(earlier ? ['Where the archive holds this article:', shown(earlier)] : []),
    'Found:',
    shown(wrong),
    'Left alone:',
    shown(right),
    `To turn it off: \`${id}: off\` under \`checks:\` in \`copydesk.yaml\`, or under \`copydesk:\` in an article’s front matter.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** How many slips a check tells of in a text of its page: one that is told at both of its places is one. */
function timesTold({ id, example: { earlier, style } }: Check, text: string): number {
  const options = {
    style: style ? readStyle(style, CHECKS).style! : undefined,
    checks: { [id]: 'on' as const },
    others: earlier ? { 'earlier.txt': earlier } : {},
  };
  const findings = found(id, text, options);
  return findings.filter(
    ({ start, related }) =>
      !findings.some((other) => other.start < start && related.some((place) => place.start === other.start)),
  ).length;
}

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

  it.each(CHECKS.map((check) => [check.id, check] as const))(
    '%s does on its page’s examples what the page says',
    (_, check) => {
      expect(timesTold(check, check.example.wrong)).toBe(1);
      expect(timesTold(check, check.example.right)).toBe(0);
    },
  );
});
