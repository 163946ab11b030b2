import { describe, expect, it } from 'vitest';
import { personIn } from './support.ts';

const rolesOf = (text: string, name: string): string[] => personIn(text, name).roles.map((role) => role.text);

describe('roles', () => {
  it.each([
    ['Kremlin spokesman Dmitry Orlov said the talks would go on.', 'Dmitry Orlov', ['Kremlin spokesman']],
    ['Acting Mayor Artem Kovalchuk said two people died.', 'Artem Kovalchuk', ['Acting Mayor']],
    ['Artem Kovalchuk, the acting mayor, said two people died.', 'Artem Kovalchuk', ['acting mayor']],
    ['Its spokesman, Dmitry Orlov, said no.', 'Dmitry Orlov', ['spokesman']],
    ['"It was loud," said Olena Marchenko, a nurse who lives nearby.', 'Olena Marchenko', ['nurse']],
    [
      'Petro Bondar, 52, head of the regional administration, spoke on Monday.',
      'Petro Bondar',
      ['head of the regional administration'],
    ],
    [
      'U.S. Secretary of State Anna Keller met reporters in Geneva.',
      'Anna Keller',
      ['U.S. Secretary of State'],
    ],
    [
      "Rustem Aliyev, chief of Ukraine's Security Council, flew to Istanbul.",
      'Rustem Aliyev',
      ["chief of Ukraine's Security Council"],
    ],
    [
      "Dmitry Orlov spoke. Orlov, the Kremlin's spokesman, left at noon.",
      'Dmitry Orlov',
      ["Kremlin's spokesman"],
    ],
    [
      'Undersecretary for Fisheries Mr. Tom Ash says the quota will rise.',
      'Tom Ash',
      ['Undersecretary for Fisheries'],
    ],
    ['Artem Kovalchuk spoke. Mayor Kovalchuk then left.', 'Artem Kovalchuk', ['Mayor']],
  ])('%s', (text, name, roles) => expect(rolesOf(text, name)).toEqual(roles));

  it.each([
    ['Anna Keller, Mayor Tom Ash and others spoke on Monday.', 'Anna Keller'],
    ["Tom Ash, the mayor's brother, agreed on Monday.", 'Tom Ash'],
    ['Mr. Tom Ash, 45, agreed on Monday, police said.', 'Tom Ash'],
    ['The former driver of Tom Ash left the court on Monday.', 'Tom Ash'],
    ['The council named a new mayor. Tom Ash left the hall.', 'Tom Ash'],
  ])('tells no role: %s', (text, name) => expect(rolesOf(text, name)).toEqual([]));

  it('takes no words of the headline', () => {
    const text =
      'Talks Resume Amid War\nTurkish President Kemal Aydın spoke in Ankara on Monday, an aide said.';
    expect(rolesOf(text, 'Kemal Aydın')).toEqual(['Turkish President']);
  });
});
