import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'name/introduced-again';
const ON = { checks: { [CHECK]: 'on' as const } };
const words = (text: string): string[] => told(CHECK, text, ON).map(([word]) => word);

const FIRST = 'Acting Mayor Anna Keller opened the bridge on Sunday, and 200 people walked across it.';

describe('an editor who asks for it sees who is introduced twice', () => {
  it.each([
    `${FIRST}\n\n“It is safe,” said Anna Keller, the acting mayor.`,
    `${FIRST}\n\nThe acting mayor, Anna Keller, said it was safe.`,
    `${FIRST}\n\nActing mayor Anna Keller said it was safe.`,
    `${FIRST}\n\nAnna Keller, 45, the acting mayor, said it was safe.`,
  ])('%s', (text) => expect(words(text)).toEqual(['Anna Keller']));

  it('as a note that quotes the first, with the surname as a fix', () => {
    const text = `${FIRST}\n\nThe acting mayor, Anna Keller, said it was safe.`;
    const [finding] = found(CHECK, text, ON);
    expect(finding!.severity).toBe('info');
    expect(finding!.message).toBe(
      '“Anna Keller” is introduced again as “Acting Mayor”: line 1 has told who this is.',
    );
    expect(mended(text, finding!.fixes[0]!)).toContain('The acting mayor, Keller, said');
  });

  it('each time', () => {
    const again = 'Acting Mayor Anna Keller left.';
    expect(words(`${FIRST}\n\n${again}\n\n${again}`)).toHaveLength(2);
  });
});

describe('silent', () => {
  it.each([
    ['on the surname', `${FIRST}\n\nKeller said it was safe. The acting mayor left.`],
    ['on the full name alone', `${FIRST}\n\nAnna Keller said it was safe.`],
    [
      'on the headline',
      `Acting Mayor Anna Keller Opens Bridge\n\n${FIRST} Nobody was hurt, and the bus runs again.`,
    ],
    ['on another’s words', `${FIRST}\n\n“We met Acting Mayor Anna Keller there,” said Tom Ash, a baker.`],
    ['on two people of one role', 'Goalkeeper Anna Keller saved a penalty. Goalkeeper Tom Ash saved two.'],
    [
      'on a role told only later',
      'Anna Keller opened the bridge on Sunday.\n\nAnna Keller, the acting mayor, said it was safe.',
    ],
  ])('%s', (_, text) => expect(words(text)).toEqual([]));

  it('where it is not asked for', () => {
    expect(told(CHECK, `${FIRST}\n\nActing Mayor Anna Keller left.`)).toEqual([]);
  });
});
