import { describe, expect, it } from 'vitest';
import { eventsIn, namesIn } from './support.ts';

describe('a name that an event has', () => {
  it.each([
    ['Her father fought in World War II and in the Korean War.', ['World War II', 'Korean War']],
    ['It was the deadliest year since the Second World War.', ['Second World War']],
    ['The 2024 Paris Olympics opened in the rain.', ['2024 Paris Olympics']],
    ['She ran at the FIFA World Cup 2018.', ['FIFA World Cup 2018']],
    ['He won the seat in the 2004 Canadian federal election.', ['2004 Canadian federal election']],
    [
      'The party lost the February 1974 United Kingdom general election.',
      ['February 1974 United Kingdom general election'],
    ],
    [
      'The vote in Ohio follows the 1992 United States Senate election in Indiana.',
      ['1992 United States Senate election in Indiana'],
    ],
    ['Troops marched to the Battle of Kursk.', ['Battle of Kursk']],
    ['They met on the field of the Battle of Miller’s Creek.', ['Battle of Miller’s Creek']],
    ['Ukraine began Operation Spider’s Web at dawn.', ['Operation Spider’s Web']],
    ['Leaders at the G7 summit agreed on little.', ['G7 summit']],
    ['The tenth annual BRICS summit was brief.', ['tenth annual BRICS summit']],
    ['Hurricane Odile tore the roof away.', ['Hurricane Odile']],
    ['Tropical Storm Nadia is weaker than Typhoon Wen.', ['Tropical Storm Nadia', 'Typhoon Wen']],
    ['Trade has slowed since Brexit.', ['Brexit']],
    ['Delegates flew to COP28 and to Expo 2020.', ['COP28', 'Expo 2020']],
    ['The Soviet invasion of Poland came weeks later.', ['Soviet invasion of Poland']],
    ['The 2003 invasion of Iraq was over in weeks.', ['2003 invasion of Iraq']],
    ['The 2008 financial crisis hit the bank.', ['2008 financial crisis']],
    ['Savers recalled the financial crisis of 2007-2008.', ['financial crisis of 2007-2008']],
    ['The Seven Years’ War and the Thirty Years’ War are taught.', ['Seven Years’ War', 'Thirty Years’ War']],
    [
      'The Treaty of Utrecht followed the War of the Spanish Succession.',
      ['Treaty of Utrecht', 'War of the Spanish Succession'],
    ],
    ['The film won at the Toronto International Film Festival.', ['Toronto International Film Festival']],
    ['She won the Otter Valley Tour by four seconds.', ['Otter Valley Tour']],
    ['He spoke at the World Conference on Women.', ['World Conference on Women']],
    ['The September 11, 2001 attacks changed the rules.', ['September 11, 2001 attacks']],
    ['Norway’s Super Bowl LIV party ran late.', ['Super Bowl LIV']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('is one event wherever it stands, and in its short form', () => {
    const events = eventsIn(
      'The 2018 FIFA World Cup drew crowds.\n\nNobody had seen such a World Cup before. “The 2018 FIFA World Cup is ours,” he said.',
    );
    expect(events.map(({ name, mentions }) => [name, mentions.length])).toEqual([['2018 FIFA World Cup', 3]]);
  });

  it('and that a description gives it', () => {
    const [event, ...rest] = eventsIn(
      'On June 1, in a raid that the army named Operation Grey Heron, planes were burnt.',
    );
    expect(rest).toEqual([]);
    expect(event).toMatchObject({
      name: 'Operation Grey Heron',
      kind: 'named',
      date: '2025-06-01',
      happening: 'attack',
    });
    expect(event!.mentions.map(({ text }) => text)).toEqual(['raid', 'Operation Grey Heron']);
  });

  it('counts in a headline of capitals where the story bears it out', () => {
    const story =
      'The Congo Crisis lasted five years, and few of its victims were ever counted by those who came.';
    expect(namesIn(`Congo Crisis Still Haunts Survivors\n\n${story}`)).toHaveLength(2);
  });
});

describe('no event', () => {
  it.each([
    'He has played on the PGA Tour since spring, and coaches in winter.',
    'Strikes Mark Failed Ceasefire\n\nThe guns went on through the night in the villages along the river, and nobody slept.',
    'The World Cup Committee met in Zurich.',
    'She is a Daughter of the American Revolution Museum guide.',
    'He led the Daughters of the American Revolution.',
    'The Ministry of War was abolished.',
    'The National War Labor Board ruled.',
    'The Popular Front for the Liberation of Palestine said no.',
    'She reads Vanity Fair and watches Star Wars.',
    'They won the Western Conference title.',
    'Extinction Rebellion blocked a bridge.',
    'Taxes paid for the British war effort.',
    'He works for Epic Games.',
    'The Department of Veterans Affairs wrote.',
    'In 2019 elections were held.',
    'The Brexit Party won.',
    'The Press Conference was long.',
    'He sailed on the Queen Mary with the Hurricane Center’s chief.',
    'The War was over.',
    'The Clean Air Act and the Treaty Office are old.',
  ])('in “%s”', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('odd prose', () => {
  it.each([
    ['all capitals', 'THE WORLD WAR II MUSEUM WAS CLOSED. OPERATION. BATTLE OF. WAR WAR WAR.'],
    ['heads alone', 'war election battle of summit 2004 2004 2004 election of of of'],
    ['emoji and right-to-left', '🎉 Operation 🎉 Battle of שלום World War שלום 2024 سلام election'],
    ['a run of capitals', `${'Alpha Beta '.repeat(3000)}War`],
    ['years without end', `${'2004 '.repeat(5000)}election`],
  ])('%s breaks nothing', (_, text) => {
    for (const { mentions } of eventsIn(text))
      for (const mention of mentions) expect(mention.end).toBeGreaterThan(mention.start);
  });
});
