import { describe, expect, it } from 'vitest';
import { NO_STYLE, type StylePerson } from '../../../../src/core/house-style/house-style.ts';
import { found, mended, told } from '../../support.ts';

const person = (name: string, more: Partial<StylePerson> = {}): StylePerson => ({
  name,
  aliases: [],
  role: null,
  firstReference: null,
  needsNoFirstName: false,
  ...more,
});
const by = (...people: StylePerson[]) => ({ style: { ...NO_STYLE, people } });

const STORY =
  'The harbour board voted on Monday to close the old pier, which has stood in the bay since 1911.';

describe('the house style’s people, when first met', () => {
  const text = `${STORY}\n\nHallström told reporters that no decision had been taken.`;
  const CHECK = 'name/first-reference';

  it('need no first name where the style says so', () => {
    expect(told(CHECK, text, by(person('Karin Hallström', { needsNoFirstName: true })))).toEqual([]);
    expect(told(CHECK, text, by(person('Karin Hallström')))).toHaveLength(1);
  });

  it('are named as the style has it', () => {
    const styled = person('Karin Hallström', { firstReference: 'Treasurer Karin Hallström' });
    const [finding] = found(CHECK, text, by(styled));
    expect(mended(text, finding!.fixes[0]!)).toContain('Treasurer Karin Hallström told reporters');
  });

  it('are told apart: two of one surname excuse nobody', () => {
    const two = by(
      person('Karin Hallström', { needsNoFirstName: true }),
      person('Lars Hallström', { needsNoFirstName: true }),
    );
    expect(told(CHECK, text, two)).toHaveLength(1);
  });
});

describe('the house style’s spelling', () => {
  const CHECK = 'name/spelling-variant';
  const WRITES = 'is spelled so here; the house style writes';

  it.each([
    [
      'a listed one',
      person('Olena Zelenko', { aliases: ['Olena Selenko'] }),
      'Olena Selenko spoke.',
      'Selenko',
    ],
    ['one that sounds the same', person('Dmytro Kovalsky'), 'Dmytro Kovalskyy spoke.', 'Kovalskyy'],
    ['accents left out', person('Zeynep Yıldırım'), 'Zeynep Yildirim spoke.', 'Yildirim'],
  ])('wins over %s', (_, styled, text, words) => {
    expect(told(CHECK, `${STORY}\n\n${text}`, by(styled)).map(([word]) => word)).toEqual([words]);
  });

  it('is the fix everywhere, once told', () => {
    const text = `${STORY}\n\nOlena Selenko spoke. Selenko then left.`;
    const findings = found(CHECK, text, by(person('Olena Zelenko', { aliases: ['Olena Selenko'] })));
    expect(findings.map(({ message }) => message)).toEqual([`“Selenko” ${WRITES} “Zelenko”.`]);
    expect(mended(text, findings[0]!.fixes[1]!)).toContain('Olena Zelenko spoke. Zelenko then left.');
  });

  it('is the fix of given names too', () => {
    const text = `${STORY}\n\nWladimir Orlov spoke. Orlov then left.`;
    const [finding] = found(CHECK, text, by(person('Vladimir Orlov', { aliases: ['Wladimir Orlov'] })));
    expect(mended(text, finding!.fixes[0]!)).toContain('Vladimir Orlov spoke. Orlov');
  });

  it('counts for more than the rest of the article and of the archive', () => {
    const styled = by(person('Dmytro Kovalskyy'));
    const other = 'Minister Dmytro Kovalsky spoke.';
    expect(
      found(CHECK, `${STORY}\n\nMinister Dmytro Kovalskyy spoke.`, {
        ...styled,
        others: { 'a.txt': other, 'b.txt': other, 'c.txt': other },
      }),
    ).toEqual([]);
    const two = `${STORY}\n\nMinister Dmytro Kovalsky spoke. Kovalsky left. Dmytro Kovalskyy came back.`;
    expect(told(CHECK, two, styled).map(([words]) => words)).toEqual(['Kovalsky']);
  });

  it('leaves alone whom it does not know', () => {
    expect(told(CHECK, `${STORY}\n\nKarin Hallström spoke.`, by(person('Karin Holm')))).toEqual([]);
    expect(told(CHECK, `${STORY}\n\nLars Kovalski spoke.`, by(person('Dmytro Kovalskyy')))).toEqual([]);
  });
});
