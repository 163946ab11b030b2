import { classesOfHappening, classesOfPast } from '../datings/derive.ts';
import { isVerb } from '../datings/verbs.ts';
import type { Moment } from './moment.ts';
import { momentsIn } from './moments.ts';
import { ORIGINS } from './origins.ts';
import type { Sentence, Story } from './story.ts';

/** "the purchase", "her refit", "it was finished", at the beginning of some words. */
const EVENT =
  /^(?:(?:the|its|their|his|her|that)\s+(?<noun>\p{Ll}+)|(?:it|they|he|she)\s+(?:(?:was|were|had been)\s+)?(?:first\s+)?(?<verb>\p{Ll}+))(?=[,.;)]|\s*$|\s+(?:it|he|she|they)\b)/u;
const EVENT_BACK = 3;

const classesIn = (words: string): readonly string[] => {
  const { noun, verb } = EVENT.exec(words)?.groups ?? {};
  return noun ? classesOfHappening(noun) : verb ? classesOfPast(verb, verb) : [];
};

/** The moments in a sentence and those before it that some words name by their noun or verb: "the purchase". */
export function namedBefore(story: Story, sentence: Sentence, words: string): Moment[] {
  const classes = classesIn(words);
  if (classes.length === 0) return [];
  const found: Moment[] = [];
  for (let back = 0; back <= EVENT_BACK; back++) {
    const other = story.sentence(sentence.nth - back);
    if (other?.dates.length)
      found.push(
        ...momentsIn(story, other).filter((moment) => moment.classes.some((name) => classes.includes(name))),
      );
  }
  return found;
}

/** Whether some words tell that "it" was made, and the sentence before of a making: "cut between 1962 and 1965". */
export function madeBefore(story: Story, sentence: Sentence, words: string): boolean {
  const before = story.sentence(sentence.nth - 1);
  return (
    classesIn(words).some((name) => ORIGINS.has(name)) &&
    before !== null &&
    before.tokens.some(
      ({ lower }, i) =>
        isVerb(before.tokens, i) && classesOfPast(lower, lower).some((name) => ORIGINS.has(name)),
    )
  );
}
