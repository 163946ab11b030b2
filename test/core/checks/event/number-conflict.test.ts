import { describe, expect, it } from 'vitest';
import { found } from '../../support.ts';

const CHECK = 'event/number-conflict';
const LEAD = 'A strong earthquake struck near Bam on Tuesday, July 22, killing 12 people and injuring 40.';
const said = (text: string): string[] =>
  found(CHECK, `---\ndate: 2025-07-24\n---\n\n${text}\n`).map(({ message }) => message);

describe('an editor sees a number of one event told as two', () => {
  it('with both places', () => {
    const text = `---\ndate: 2025-07-24\n---\n\n${LEAD}\n\nThe earthquake killed 14 people.\n`;
    const [finding, ...rest] = found(CHECK, text);
    expect(rest).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe('14');
    expect(finding!.message).toBe(
      '14 dead here, but 12 in line 5, of the same event: “strong earthquake, Bam”.',
    );
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['12']);
  });

  it('of the injured and of the exchanged', () => {
    expect(said(`${LEAD}\n\nThe quake left 44 injured.`)).toHaveLength(1);
    expect(
      said(
        'In a prisoner swap near Gomel on Monday 200 prisoners were exchanged.\n\nThe swap saw 300 prisoners exchanged.',
      ),
    ).toHaveLength(1);
  });
});

describe('silent', () => {
  it.each([
    ['on the same number', `${LEAD}\n\nThe quake killed twelve people.`],
    ['on a bound', `${LEAD}\n\nThe quake killed at least 10 people.`],
    [
      'on a toll that rose',
      `${LEAD}\n\nThe quake’s death toll rose to 14. The quake has now killed 14 people, up from 12.`,
    ],
    ['on a part', `${LEAD}\n\nThe quake killed 3 people in Kerman, including a child.`],
    ['on a part told by who', `${LEAD}\n\nThe quake killed 3 soldiers.`],
    [
      'on the double',
      'A prisoner swap near Gomel on Monday saw 400 prisoners exchanged.\n\nThe swap left 200 freed. The swap saw 200 prisoners exchanged.',
    ],
    [
      'on a sum',
      `A strong earthquake struck near Bam on Tuesday, killing 5 people.\n\nThe quake killed 7 people in Kerman. The quake killed 12 people.`,
    ],
    [
      'on two sources',
      `Police said a bomb attack in Basra on Monday killed 12 people.\n\nThe hospital said the attack killed 14 people.`,
    ],
    [
      'on two attacks',
      'A bomb attack in Basra on Monday killed 12 people. A bomb attack in Mosul on Sunday killed 14 people.',
    ],
    [
      'on another attack',
      'A bomb attack in Basra on Monday killed 12 people. Another attack killed 14 people.',
    ],
    ['on the worst before', `${LEAD}\n\nIn 2003 the worst earthquake in Bam killed 26,000 people.`],
    [
      'on two sides',
      'A prisoner swap near Gomel on Monday freed 205 prisoners.\n\nUkraine said 300 others were freed in the swap.',
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
