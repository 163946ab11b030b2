import { describe, expect, it } from 'vitest';
import { faults } from './support.ts';

describe('an editor is told, as newspapers word it', () => {
  it.each([
    '{2025-07-24}The council agreed [[last night]] to close the swimming pool on Mill Street for the rest of the season.@@{2025-07-20}The council agreed last night to close the swimming pool on Mill Street for the rest of the season.',
    '{2025-07-24}Rescue teams were still searching [[this morning]] for two climbers lost on the north face of the mountain.@@{2025-07-19}Rescue teams were still searching this morning for two climbers lost on the north face of the mountain.',
    '{2025-07-24}The two sides meet again [[tomorrow]] in the capital to settle who will pay for the repair of the dam.@@{2025-07-22}The two sides meet again tomorrow in the capital to settle who will pay for the repair of the dam.',
    '{2025-07-24}It is the third such theft [[this week]] from churches in the valley, where the priests have begun to lock their doors at noon.@@{2025-07-10}It is the third such theft this week from churches in the valley, where the priests have begun to lock their doors at noon.',
    '{2025-07-24}The minister told parliament [[on Tuesday]] that the ferries would have to be replaced within five years.@@{2025-07-10}The minister told parliament on Tuesday that the ferries would have to be replaced within five years.',
    '{2025-07-24}The mill closed [[three days ago]] and its two hundred workers have been told to collect their papers at the gate.@@{2025-07-12}The mill closed three days ago and its two hundred workers have been told to collect their papers at the gate.',
    '{2025-07-24}The festival opens [[next week]] with a concert on the quay, and some forty thousand visitors are expected in the town.@@{2025-07-10}The festival opens next week with a concert on the quay, and some forty thousand visitors are expected in the town.',
    '{2025-07-24}Prices at the pump rose again [[overnight]], the third time in as many weeks, as refiners passed on the new levy.@@{2025-07-12}Prices at the pump rose again overnight, the third time in as many weeks, as refiners passed on the new levy.',
    '{2025-07-24}Two men were arrested [[earlier today]] at a house in the old harbour quarter after neighbours heard shots.@@{2025-07-12}Two men were arrested earlier today at a house in the old harbour quarter after neighbours heard shots.',
    '{2025-07-24}The number of visitors fell by a tenth [[last month]], the tourist board said, because of the closed mountain railway.@@{2025-05-12}The number of visitors fell by a tenth last month, the tourist board said, because of the closed mountain railway.',
    '{2025-07-24}The judge is expected to rule [[later this week]] on whether the tapes can be heard by the jury in open court.@@{2025-07-12}The judge is expected to rule later this week on whether the tapes can be heard by the jury in open court.',
    '{2025-07-24}The company said [[this afternoon]] it would appeal against the fine, the largest ever imposed by the regulator.@@{2025-07-22}The company said this afternoon it would appeal against the fine, the largest ever imposed by the regulator.',
    '{2025-07-24}The party won power [[last year]] after two decades in opposition, on a promise to cut the price of bread and rail fares.@@{2024-07-12}The party won power last year after two decades in opposition, on a promise to cut the price of bread and rail fares.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual(['date/stale']);
  });
});

describe('silent on what only looks like it', () => {
  it.each([
    '{2025-07-24}The council agreed on 20 July to close the swimming pool on Mill Street for the rest of the season.@@{2025-07-20}The council agreed last night to close the swimming pool on Mill Street for the rest of the season.',
    '{2025-07-24}The party won power last year after two decades in opposition, on a promise to cut the price of bread and rail fares.@@{2025-05-12}The party won power last year after two decades in opposition, on a promise to cut the price of bread and rail fares.',
    '{2025-07-24}The minister told parliament on Tuesday that the ferries would have to be replaced within five years.@@{2025-07-23}The minister told parliament on Tuesday that the ferries would have to be replaced within five years.',
    '{2025-07-24}The bakery on Mill Street still bakes today as it did two hundred years ago, with wood from the forests above the town.@@{2025-07-20}The bakery on Mill Street still bakes today as it did two hundred years ago, with wood from the forests above the town.',
    '{2025-07-24}It is the third such theft this week from churches in the valley, where the priests have begun to lock their doors at noon.@@{2025-07-22}It is the third such theft this week from churches in the valley, where the priests have begun to lock their doors at noon.',
  ])('%s', (line) => {
    expect(faults(line)).toEqual([]);
  });
});
