import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const CHECK = 'date/spacing';

describe('an editor sees a date run into its neighbours', () => {
  it('with the words as they should stand, and a fix', () => {
    const text = 'The mill has stood empty since2009, and the weir too.';
    expect(told(CHECK, text)).toEqual([['since2009', 'A space is missing in “since2009”: “since 2009”.']]);
    const [finding] = found(CHECK, text);
    expect(finding!.fixes.map(({ title }) => title)).toEqual(['Write “since 2009”']);
    expect(mended(text, finding!.fixes[0]!)).toBe('The mill has stood empty since 2009, and the weir too.');
  });

  it.each([
    ['It began in2022.', 'in2022', 'in 2022'],
    ['In2022 it began.', 'In2022', 'In 2022'],
    ['It ran from2003–2005 only.', 'from2003', 'from 2003'],
    ['The floods of1953 are remembered.', 'of1953', 'of 1953'],
    ['It reopened onOctober 26, 2012, at noon.', 'onOctober 26, 2012', 'on October 26, 2012'],
    ['It has grown sinceMarch 2020.', 'sinceMarch 2020', 'since March 2020'],
    ['It was stormy inJune and after.', 'inJune', 'in June'],
    ['The vote on June2 was close.', 'June2', 'June 2'],
    ['The vote of September14, 2010 was close.', 'September14, 2010', 'September 14, 2010'],
    ['The vote on May4 was close.', 'May4', 'May 4'],
    ['The vote of June2025 was close.', 'June2025', 'June 2025'],
    ['The vote of 10 March2025 was close.', 'March2025', 'March 2025'],
    ['The vote of July 31,2007 was close.', 'July 31,2007', 'July 31, 2007'],
    ['The vote of July31,2007 was close.', 'July31,2007', 'July 31, 2007'],
    ['The vote of 23July was close.', '23July', '23 July'],
    ['The vote of 23rdJuly 2007 was close.', '23rdJuly 2007', '23rd July 2007'],
    ['It fell on2 June in Ash.', 'on2 June', 'on 2 June'],
    ['It is the 5thof June today.', '5thof', '5th of'],
    ['It is shut onTuesday again.', 'onTuesday', 'on Tuesday'],
    ['It shut lastFriday again.', 'lastFriday', 'last Friday'],
    ['It shut in lateJune again.', 'lateJune', 'late June'],
    ['It shut on Tuesday,June 3 again.', 'Tuesday,June 3', 'Tuesday, June 3'],
    ['It shut in 2022and in 2024.', '2022and', '2022 and'],
  ])('%s', (text, mark, right) => {
    expect(told(CHECK, text)).toEqual([[mark, `A space is missing in “${mark}”: “${right}”.`]]);
    expect(mended(text, found(CHECK, text)[0]!.fixes[0]!)).toBe(text.replace(mark, right));
  });

  it.each([
    ['Open on 2 -3 July only.', '2 -3 July', '2-3 July'],
    ['Open on 2- 3 July only.', '2- 3 July', '2-3 July'],
    ['Open on July 2 –3, 2025 only.', 'July 2 –3, 2025', 'July 2–3, 2025'],
    ['Open in 2022 -2025 only.', '2022 -2025', '2022-2025'],
  ])('%s', (text, mark, right) => {
    expect(told(CHECK, text)).toEqual([[mark, `A space stands on one side only in “${mark}”: “${right}”.`]]);
    expect(mended(text, found(CHECK, text)[0]!.fixes[0]!)).toBe(text.replace(mark, right));
  });

  it('each once', () => {
    expect(told(CHECK, 'In2020, on June2 and onJuly 4,2020, it rained.').map(([words]) => words)).toEqual([
      'In2020',
      'June2',
      'onJuly 4,2020',
    ]);
  });
});

describe('silent', () => {
  it.each([
    'It began in 2022, on June 2, 2022, and went on until 3 July.',
    'Covid19 and the G20 of the 1990s.',
    'The MP3 of Agenda2030 plays on Windows2000.',
    'Ask @in2022 or see #June2 and ash.example/in2022/June2.',
    'Write to since2009@ash.example or open June2.pdf and report-June2.txt.',
    'The Model Toyo2000 and the from2k.',
    'The code in20221 is long.',
    'MARCH1 and Sept9 are genes, and March8 too.',
    'In June 31,200 people came.',
    'Open 2 - 3 July, 2-3 July, 2–3 July and 2 – 3 July.',
    'The 2nd and 3rd of July.',
    'It was minus 2 -3 degrees in July.',
    'They won in June 2 -3 points ahead.',
    'The on1 switch and the by2 rule.',
    'He lives at No. 10July Street.',
    'The years 2022 - 2025 were dry.',
    'The film “Mid90s” and the band Blink182 and U2.',
    'The Ma5 and into2 and Route66.',
    'the mayor and the Marchioness',
    'Sunday,Bloody Sunday',
    '',
  ])('%s', (text) => {
    expect(told(CHECK, text)).toEqual([]);
  });
});
