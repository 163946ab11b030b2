import { happeningsAt } from '../datings/clause.ts';
import { happeningMoment } from './happening-moment.ts';
import type { Moment } from './moment.ts';
import { plainMoment } from './plain-moment.ts';
import type { Sentence, Story, Told } from './story.ts';
import { toldState } from './told-states.ts';

/** How many dates of a sentence are looked at. */
const MOST = 8;

const kept = new WeakMap<Sentence, readonly Moment[]>();

/** What a sentence dates. Kept as long as the sentence is. */
export function momentsIn(story: Story, sentence: Sentence): readonly Moment[] {
  const known = kept.get(sentence);
  if (known) return known;
  const { dates } = sentence;
  const found = dates.length > MOST ? [] : dates.flatMap((told) => momentsAt(story, sentence, told));
  kept.set(sentence, found);
  return found;
}

function momentsAt(story: Story, sentence: Sentence, told: Told): Moment[] {
  const state = toldState(story, sentence, told);
  if (state) return [state];
  const happenings = happeningsAt(sentence.tokens, told.token).filter(
    ({ theme }) => !/^\d+$/.test(theme?.head ?? ''),
  );
  return happenings.length === 0
    ? plainMoment(story, sentence, told)
    : happenings.flatMap((happening) => happeningMoment(story, sentence, told, happening));
}
