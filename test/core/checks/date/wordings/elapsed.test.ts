import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    'The strike at the Harrow mill began on 3 June 2025.⏎It has now lasted [[twelve weeks]], longer than any in the town’s history.',
    'The strike at the Harrow mill began on 3 June 2025. The walkout is [[in its sixteenth week]].',
    'The bridge over the Wend has been [[closed since May, eight months]].',
    'The bridge has been closed for [[nine months, since 2 June 2025]].',
    'Rosa Delgado, [[45, was born in 1990]] in the port of Alder.',
    'The man, [[aged 61]], was [[born in March 1972]], the court heard.',
    'The festival, [[first held in 1998, is in its 20th year]].',
    'The company marked [[its 50th anniversary]] this month; it was founded in July 1985.',
    'The war broke out in February 2022, and now, [[five years on]], no end is in sight.',
    'Work on the tunnel began on 1 March 2025. [[Two years on]], only 300 metres have been dug.',
    'The flood of 12 June 2024 killed nine people. [[Three years later]], in July 2025, the dam is still not repaired.',
    'She took office in January 2021 and has been mayor for [[eleven years]].',
    'He has led the club since 2019, [[more than a decade]].',
    'The siege, which started on 1 July 2025, entered [[its ninth week]] on Monday.',
    'It is [[thirty years since the mine closed in 2005]].',
    '[[A decade after the 2021 fire]], the survivors met again.',
    'Today is the [[300th day]] of the blockade, which was imposed on 1 July 2025.',
    'The ceasefire came into force on 10 July 2025 and has held for [[five weeks]].',
    'The drought began in the spring of 2023. Now [[in its fifth year]], it has emptied the reservoir.',
    'The centre, which opened in 2015, celebrates [[its 25th birthday]] this year.',
    'The couple, who married in June 1995, celebrated [[40 years]] of marriage last month.',
    'Ana Bell, [[who turned 70 last week]], was born in July 1960.',
    'The museum opened its doors in 2010, [[a quarter of a century ago]].',
    'The trial opened on 7 July 2025; it is now in [[its third month]].',
    'Parliament dissolved on 1 July 2025. [[Six months later]], on 20 July 2025, voters went to the polls.',
    'The ferry sank on 14 May 2025. [[Two days later]], on 25 May, divers found the wreck.',
    'The vote was on 8 July 2025; [[a month earlier, on 1 July]], the party had split.',
    '[[Eight years after]] it was launched in 2020, the scheme has been wound up.',
    'The truce, agreed on 4 June 2025, is now [[four months old]].',
    'The law has been in force since 1 January 2024, [[nearly five years]].',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/elapsed']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    'The strike at the Harrow mill began on 3 June 2025.⏎It has now lasted seven weeks, longer than any in the town’s history.',
    'The strike at the Harrow mill began on 3 June 2025. The walkout is in its eighth week.',
    'The bridge over the Wend has been closed since May, more than two months.',
    'The bridge over the Wend has been closed since November, eight months.',
    'Rosa Delgado, 34, was born in 1990 in the port of Alder.',
    'The man, aged 53, was born in March 1972, the court heard.',
    'The festival, first held in 1998, is in its 20th year after a long pause during the pandemic.',
    'The company, founded in July 1985, marks its 40th anniversary this month.',
    'The war broke out in February 2022, and now, three years on, no end is in sight.',
    'The war broke out in February 2022, and five years on historians will judge it.',
    'He was born in 1990 and won his first title at 16.',
    'She took office in January 2021 and had served eleven years as a judge before that.',
    'In 2015, ten years after the crash, the survivors met for the first time.',
    'Ten years ago, the town had 900 people; in 2020 it had 400.',
    'The club was founded in 1904 and has won the cup for six years running.',
    'It is twenty years since the mine closed in 2005.',
    'The siege began on 1 July 2025; a ceasefire two weeks later failed.',
    'The boy, born in 2014, has lived with his aunt for six years.',
    'The house, built in 1920, has been empty for thirty years.',
    'The 45-year-old was born in 1980 in the port of Alder.',
    'The pact of 1998 was followed, ten years later, by the crash.',
    'The trial opened on 7 July 2025 and is expected to last three months.',
    'He joined in 2003 and worked there for four years.',
    'The programme has run since 1990; its director took over four years ago.',
    'They married in 1995, and after 20 years of marriage they parted.',
    'The bank, founded in 1850, has had its seat in the square for forty years.',
    'The strike began in May 2025. An earlier strike lasted two years.',
    'The school opened in 1975. Fifty years on, its first pupils met again.',
    'The case is in its third year; the second trial began in May 2025.',
    'In its 10th year, the fair, founded in 2016, drew 4,000 people.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
