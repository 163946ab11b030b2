import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'name/spelling-variant';
const words = (text: string, options = {}): string[] => told(CHECK, text, options).map(([word]) => word);

const LEAD = 'The pier must go, said harbour chief Anna Vestrell on Monday, and the board agreed with her.';

describe('an editor sees a name that is spelled two ways', () => {
  it('at the rarer spelling, with the other beside it', () => {
    const text = `${LEAD} Vestrell has run the port since May.\n\nVestrel said the work would begin at once.`;
    const [finding, ...rest] = found(CHECK, text);
    expect(rest).toEqual([]);
    expect(text.slice(finding!.start)).toMatch(/^Vestrel said/);
    expect(finding!.severity).toBe('warning');
    expect(finding!.message).toBe(
      '“Vestrel” is spelled “Vestrell” 2 times in this article, first in line 1.',
    );
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['Vestrell']);
  });

  it.each([
    ['a letter left out', 'Vestell'],
    ['a letter put in', 'Vesstrell'],
    ['two letters swapped', 'Vetsrell'],
    ['a wrong vowel', 'Vestrall'],
  ])('%s', (_, slip) => {
    expect(words(`${LEAD}\n\n${slip} said the work would begin at once.`)).toEqual([slip]);
    expect(words(`${LEAD}\n\nThe remark by ${slip} was met with silence.`)).toEqual([slip]);
  });

  it('in a transliteration, and with and without accents', () => {
    expect(words('Envoy Dmitry Orlovsky spoke first.\n\nLater Orlovskiy said he was content.')).toEqual([
      'Orlovskiy',
    ]);
    expect(
      words('Turkish minister Kemal Doğanay spoke first.\n\nLater Doganay said he was content.'),
    ).toEqual(['Doganay']);
  });

  it('in two full names of one person', () => {
    expect(words(`${LEAD}\n\nThe harbour chief, Anna Vestrel, said the work would begin at once.`)).toEqual([
      'Vestrel',
    ]);
  });

  it.each([
    ['a wrong vowel', 'Theodora Lisk-Ambrey', 'Theadora Lisk-Ambrey', 'Theadora'],
    ['a letter left out', 'Tuulikki Harju-Mensa', 'Tulikki Harju-Mensa', 'Tulikki'],
    ['a letter too many', 'Gwyneth Lau-Harbrook', 'Gwynneth Lau-Harbrook', 'Gwynneth'],
    ['two letters swapped', 'Ngaire Tamihaua', 'Ngarie Tamihaua', 'Ngarie'],
    ['another usual name, before a rare surname', 'Marius Ekdal-Trost', 'Marios Ekdal-Trost', 'Marios'],
  ])('in the first name: %s', (_, right, slip, first) => {
    const text = `The pier must go, said ${right} on Monday, and the board agreed with every word of it.\n\nThe work would begin at once, ${slip} told the meeting.`;
    expect(words(text)).toEqual([first]);
    const [finding] = found(CHECK, text);
    expect(mended(text, finding!.fixes[0]!)).toContain(`at once, ${right} told`);
  });

  it('in the first name of one who is told of kin elsewhere in the sentence', () => {
    const text =
      'The pier must go, said Philippa Strand-Ekdal on Monday.\n\nPhillipa Strand-Ekdal has run the port since her mother retired, and asked parents to come.';
    expect(words(text)).toEqual(['Phillipa']);
  });

  it('by two letters of a long surname after one first name', () => {
    const text =
      'The race was won by Emeka Harrowdale on Monday.\n\nEmeka Harrowdail had never run before, he said.';
    expect(words(text)).toEqual(['Harrowdail']);
  });

  it('in a first name that no list has, before a surname that is known', () => {
    const text =
      'The pier must go, said referee Katarzyna Vestrell on Monday.\n\nKatarzina Vestrell bought a notebook.';
    expect(words(text)).toEqual(['Katarzina']);
  });

  it('in the first name against another article, as a note', () => {
    const others = { 'old.txt': 'The harbour master, Concetta Lo Brenna, closed the strait in May 2024.' };
    const text =
      'The cake was hoisted. Conceta Lo Brenna, the harbour master, caught the bouquet in May 2025.';
    const [finding] = found(CHECK, text, { others });
    expect(finding?.message).toBe('“Conceta” is spelled so here; another article spells it “Concetta”.');
    expect(finding?.severity).toBe('info');
  });

  it('in both names of a long one', () => {
    expect(
      words(
        'The hunt goes on, said Wilhelmina van der Broeck, an art detective.\n\nWilhelmine van der Broek said it was not over.',
      ),
    ).toHaveLength(1);
  });

  it('and mends this place, or all', () => {
    const text = `${LEAD} Vestrell has run the port since May. Vestrell knows it.\n\nVestrel said so. “No,” said Vestrel.`;
    const [one, all] = found(CHECK, text)[0]!.fixes;
    expect(mended(text, one!)).toContain('Vestrell said so. “No,” said Vestrel.');
    expect(mended(text, all!)).toContain('Vestrell said so. “No,” said Vestrell.');
  });

  it('against what other articles write, as a note', () => {
    const others = {
      'a.txt': `---\ndate: 2025-07-01\n---\n\n${LEAD}\n`,
      'b.txt': `---\ndate: 2025-07-02\n---\n\n${LEAD}\n`,
    };
    const text = `---\ndate: 2025-07-24\n---\n\nHarbour chief Anna Vestrel opened the pier on Monday, and many came.\n`;
    const [finding, ...rest] = found(CHECK, text, { others });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'info',
      message: '“Vestrel” is spelled so here; 2 other articles spell it “Vestrell”.',
    });
    expect(finding!.related.map(({ path }) => path)).toEqual(['b.txt', 'a.txt']);
    expect(mended(text, finding!.fixes[0]!)).toContain('Anna Vestrell opened');
    // The older articles are left alone.
    expect(found(CHECK, others['a.txt'], { path: 'a.txt', others: { 'c.txt': text } })).toEqual([]);
  });
});

describe('silent', () => {
  it.each([
    [
      'on two people who are both introduced',
      'Two scientists, Erik Hanson of Uppsala and Lars Hansen of Bergen, read the data. Hanson spoke. Hansen did not.',
    ],
    [
      'on a plural and a possessive',
      `${LEAD}\n\nThe Vestrells have lived here for years. Vestrell’s house is old.`,
    ],
    [
      'on another first letter',
      'Mayor Tom Hanson spoke first. Singer Marilyn Manson said nothing. Manson left.',
    ],
    [
      'on a feminine form',
      'Minister Pavel Orlov spoke. His wife, Irina Orlova, a teacher, said nothing. Orlova left early.',
    ],
    ['on another person’s first name', 'Mayor Tom Karel spoke first. His deputy Karen Holt said nothing.'],
    [
      'on words and places that are like a name',
      'Mayor Anna Lond spoke in London. Mayor Tom Parsi went to Paris. The Green party and mayor Ed Greene agreed.',
    ],
    [
      'on a source’s spelling in a list',
      `${LEAD}\n\nThe work begins at once.\n\nSources\n- Vestrel opens the pier / The Harbour Times`,
    ],
    [
      'on two of one family',
      'The cup went to Marius Ekdal-Trost on Monday.\n\nHis brother, Marios Ekdal-Trost, came second and said little.',
    ],
    [
      'on two in one sentence',
      'The cup went to Marius Ekdal-Trost and Marios Ekdal-Trost on Monday, and the crowd cheered both.',
    ],
    [
      'on a man and a woman',
      'The house belongs to Daniel Ekdal-Trost, who built it.\n\nDaniela Ekdal-Trost said it was cold.',
    ],
    [
      'on two usual first names before a usual surname',
      'The prize went to Maria Lopez on Monday, and she thanked the jury.\n\nThe runner-up, Marta Lopez, said nothing.',
    ],
    [
      'on two who are told to be different things',
      'The pier must go, said the engineer Theodora Ambrey.\n\nThe baker Theadora Ambrey said it must stay.',
    ],
    [
      'on two who are told again and again',
      'Theodora Ambrey won the first set. Theadora Ambrey won the second.\n\nThen Theodora Ambrey rested. Theadora Ambrey did not.',
    ],
    [
      'on three with one surname',
      'Theodora Ambrey spoke first.\n\nThen Theadora Ambrey spoke.\n\nThen Peter Ambrey spoke.',
    ],
    [
      'on an initial and a short form',
      'The prize went to Theodora Ambrey.\n\nIt is the first for T. Ambrey, or Theo Ambrey, as she is known.',
    ],
    ['on an article in capitals', 'HARBOUR CHIEF ANNA KESTRELL SPOKE.\n\nKESTREL SAID SO.'],
    ['on short names', 'Mayor Bo Li spoke first. Reporter Amy Lee said nothing. Lee left, and Li stayed.'],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });

  it('where namesakes of other articles are someone else', () => {
    const others = {
      'a.txt': 'Anna Vestrell, a nurse from Hull, was hurt on Monday.',
      'b.txt': 'Anna Vestrell, a nurse from Hull, was hurt on Monday, police said.',
    };
    expect(words('Anna Vestrel, the harbour chief, opened the pier on Monday.', { others })).toEqual([]);
  });
});
