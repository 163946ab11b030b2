import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'name/first-reference';
const words = (text: string, options = {}): string[] => told(CHECK, text, options).map(([word]) => word);

const STORY =
  'The harbour board voted on Monday to close the old pier, which has stood in the bay since 1911.';

describe('an editor sees who is not introduced', () => {
  it.each([
    [`${STORY}\n\nHallström told reporters that no decision had been taken.`, 'Hallström'],
    [`${STORY}\n\n“It is too early to say,” said Hallström.`, 'Hallström'],
    [`${STORY}\n\nThe plan was criticised by Hallström, who said it would cost too much.`, 'Hallström'],
    [`${STORY}\n\nMrs Hallström said she had not been asked.`, 'Hallström'],
    [`${STORY}\n\n“It is cheap,” said Hallström, head of planning at the port.`, 'Hallström'],
    [`${STORY}\n\nHallström’s lawyer declined to comment.`, 'Hallström'],
    [`${STORY}\n\nUndersheriff Hallström told reporters that nobody was hurt.`, 'Hallström'],
    [
      `${STORY}\n\nUnions were wary. Abara-Thorne said that staff had been promised peace before.`,
      'Abara-Thorne',
    ],
    [`${STORY}\n\nLattimore said the wall was cheap.`, 'Lattimore'],
    [`${STORY}\n\nThe wall was cheap, Lattimore said.`, 'Lattimore'],
    [`${STORY}\n\nBrumeaux, a loss adjuster, had met a parrot there.`, 'Brumeaux'],
    [`${STORY}\n\nShastri-Volk, its chief priest, has asked for a wall.`, 'Shastri-Volk'],
    [`${STORY}\n\nThe museum’s director, Haverbrook, would not say what the globe cost.`, 'Haverbrook'],
    [`${STORY}\n\nVan Ostrel, who paid for it, made her money in pools.`, 'Van Ostrel'],
    [`${STORY}\n\nBrumeaux shook her head and went home.`, 'Brumeaux'],
    // No word beside these is told of people alone: what they do, "he" and where they belong add up.
    [`${STORY}\n\nQuillhaven wrote the clause on gulls. He would not say why.`, 'Quillhaven'],
    [`${STORY}\n\nVentriss, from the bakery, carried loaves to the crew.`, 'Ventriss'],
    [`${STORY}\n\nAmbler-Rossi painted it, and nobody thanked her.`, 'Ambler-Rossi'],
    [`${STORY}\n\nHarkaway, at the kiosk, sent no bill. His card is still on the door.`, 'Harkaway'],
    [`${STORY}\n\nAid worker Tolland-Ibe counts the goats.`, 'Tolland-Ibe'],
    [`${STORY}\n\nMerriton, whose twins play there, gave the first coin.`, 'Merriton'],
  ])('%s', (text, name) => {
    expect(words(text)).toEqual([name]);
  });

  it('once for each person, as a note', () => {
    const findings = found(CHECK, `${STORY}\n\nHallström said no.\n\nHallström said it twice.`);
    expect(findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(findings[0]!.message).toBe('“Hallström” is not introduced: the article gives no full name.');
  });

  it('and gives the full name that comes later', () => {
    const text = `${STORY}\n\nHallström said no.\n\nThe treasurer, Karin Hallström, said it twice.`;
    const [finding] = found(CHECK, text);
    expect(finding!.message).toContain('Karin Hallström, comes only in line 5.');
    expect(mended(text, finding!.fixes[0]!)).toContain('Karin Hallström said no.');
  });

  it('or the one that another article gives', () => {
    const others = { 'older.txt': 'The treasurer, Karin Hallström, said no.' };
    const text = `${STORY}\n\nHallström told reporters that no decision had been taken.`;
    const [finding] = found(CHECK, text, { others });
    expect(mended(text, finding!.fixes[0]!)).toContain('Karin Hallström told reporters');
    expect(finding!.related[0]!.path).toBe('older.txt');
  });
});

describe('silent', () => {
  it.each([
    ['on a team before its manager', '“We were lucky,” said Harlmouth manager Edna Silver. Harlmouth won.'],
    ['on a player’s team', 'Oldgrave’s coach, Pat Moloney, said it was over. Oldgrave had lost again.'],
    ['on one of a kind', 'On Sunday the council chose a Dean. It met in the hall.'],
    ['on anyone of a name', 'The seats had been sold to a Mr Erik, who said he would come.'],
    ['on kin of somebody named', 'Anna Silver lives in Harlmouth. Her son Otto, 6, slept through it all.'],
    [
      'on kin set off by commas',
      'Anna Silver sold the boat. Her husband, Martin, had built it. “A good boat,” Martin said.',
    ],
    ['on brothers in a row', 'The Silver brothers, Noel and Robin, run the mill. Robin said it paid.'],
    ['on a child with an age', '“It was dark,” said Hettie, nine. Hettie had a torch.'],
    [
      'on a passer-by with a calling',
      'Otto, a tram driver, said the street had been dark for days. Otto had a torch.',
    ],
    ['on who has one name', 'The cart is Darmi’s. Darmi, who goes by one name, said it was old.'],
    ['on who asked for it', '“I am tired,” said Lena, who declined to give her surname. Lena went home.'],
    ['on a reader', 'A reader, Otto from Harlmouth, writes that his boat is green. Otto says so.'],
    ['on what a baby is called', 'The baby is called Mira. Mira sleeps, her mother said.'],
    ['on a part', 'Old Mr Plum (Otto Silver) loses his hat. Plum never said why.'],
    ['on an umpire’s country', 'The umpires were R. Silver (Eng) and O. Brandt (Nor). Eng said nothing.'],
    ['on a shop', 'There was a queue at Otto’s Sweet Mart, and Otto’s Sweet Mart said so.'],
    [
      'on the second surname',
      'Marta Silver y Brandt, who leads the party, said no. Silver y Brandt has led it since May.',
    ],
    ['on a state behind its town', 'He met Anna Silver of Harlmouth, Ohio, who left the city at noon.'],
    ['on a judge by title', 'Mr Justice Brandt, presiding, warned the jury. Brandt will rise on Friday.'],
    ['on a boat', 'The barge, the Miss Hallström, was sold for scrap. The Miss Hallström was old.'],
    ['on a rank', 'One of its pilots, Lt. Cmdr. Anna Silver, flew nine hours.'],
    ['on a town with a time', 'It was found at a sale in Harlmund, 84 years after he died.'],
    ['on a place gone to', 'Anna Silver went home to Harlmund in May and was told by her doctor to rest.'],
    [
      'where the full name comes first',
      `The treasurer, Karin Hallström, said no.\n\nHallström said it twice.`,
    ],
    [
      'on a headline before the full name',
      `Hallström Says No\n\n${STORY} The treasurer, Karin Hallström, said no, and the board agreed with her.`,
    ],
    ['on a head of state by office', `${STORY}\n\nPresident Okoro said no. Okoro left.`],
    [
      'on an office told in full',
      `${STORY}\n\nUndersecretary for Fisheries Mr Hallström said no. Secretary of State Okoro left.`,
    ],
    ['on where somebody is from', `${STORY}\n\nTraders from Ostrava and Belmora met again. They said no.`],
    ['on a weekday', `${STORY}\n\nThe skipper, Karin Hallström, died in hospital Monday.`],
    [
      'on a full name with a nickname',
      `${STORY}\n\nKarin "The Gull" Hallström, 61, who sailed for Lars Brodin, died in hospital. Hallström said no.`,
    ],
    ['on a name in another’s words', `${STORY}\n\n“We asked Hallström twice,” said the mayor, Ana Bell.`],
    [
      'on a family and a time',
      `${STORY}\n\nThe Hallström family said no. It was built in the Hallström years.`,
    ],
    ['on kin by first name', `The treasurer, Karin Hallström, said no. Her son Emil said yes.`],
    [
      'on a place before who is told of',
      `${STORY}\n\nThe plan was drawn by a teacher in Ottervale, who left.`,
    ],
    ['on a town that acts', `${STORY}\n\nQuillhaven counted its votes. It has held fairs since 1340.`],
    ['on a town told of elsewhere', `${STORY}\n\nVentriss blessed its boats. A fair in Ventriss was shut.`],
    [
      'on a beast, whatever it does',
      `${STORY}\n\nThe elephant house was shut. Quorvel, who likes carrots, wants her trunk washed.`,
    ],
    ['on a beast that is given its name', `${STORY}\n\nShe rowed out with a canary called Astrebol.`],
    ['on a firm', `${STORY}\n\nBrumeaux wants a new pier. Its shares fell.`],
    ['on a couple', `${STORY}\n\nMr and Mrs Ellwood, of Pier Street, asked for a gate.`],
    ['on many', `${STORY}\n\nBeavers were hunted there for their fur.`],
    ['on a contraction', `${STORY}\n\nThey’ve called her back. I’ll pay, she said.`],
    ['on somebody told of at once', `${STORY}\n\nMontcalvo was a general. He never saw the pier.`],
    ['on a dateline', `BRODMERE — A storm struck the pier on Sunday.\n\n${STORY}`],
    ['on names of the past', `${STORY}\n\nNapoleon said no.`],
    ['on a place, a firm and a band', `${STORY}\n\nHarwich said no. Volvo said no. The board met in Hull.`],
    [
      'on firms, ships, beasts and places with an apposition',
      `${STORY}\n\nBrumeaux, the owner of the pier, lost money. Veltrino, a trawler from Hull, sank. Quorvel, a setter, barked. Astrebol, a village, slept.`,
    ],
    [
      'on what a firm says of itself',
      `${STORY}\n\nVeltrino Ltd said in May it would pay. Veltrino said in a statement that it had paid.`,
    ],
    [
      'on a first name that is a particle elsewhere',
      `${STORY}\n\nAl Hallström, who paid for it, said no. Van Morrison, who sang there, said no.`,
    ],
    ['on a rival and a neighbour', `${STORY}\n\nThe port’s rival, Veltrino, would not say.`],
    [
      'on a day of the week before an age',
      `${STORY}\n\nIt came back on Wednesday, 43 years after it was lost.`,
    ],
    [
      'where the full name stands in a form not read',
      `${STORY}\n\nDr. Karin Hallström, 45, said no. Hallström said it twice.`,
    ],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([]);
  });

  it('on the widely known, whom three articles name in full', () => {
    const other = 'The treasurer, Karin Hallström, said no.';
    const text = `${STORY}\n\nHallström told reporters that no decision had been taken.`;
    expect(words(text, { others: { 'a.txt': other, 'b.txt': other } })).toEqual(['Hallström']);
    expect(words(text, { others: { 'a.txt': other, 'b.txt': other, 'c.txt': other } })).toEqual([]);
    // With another bearer of the surname it is not known who is meant.
    const others = {
      'a.txt': other,
      'b.txt': other,
      'c.txt': other,
      'd.txt': 'The mayor, Lars Hallström, said no.',
    };
    expect(words(text, { others })).toEqual(['Hallström']);
  });
});
