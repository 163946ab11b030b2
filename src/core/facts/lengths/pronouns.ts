import type { Range } from '../../text/range.ts';
import type { Party } from '../datings/happening.ts';
import type { Phrase } from '../datings/phrase.ts';
import { type Entity, entityOfPhrase, PEOPLE, personhood } from './entities.ts';
import { isPersonAt, isSurname } from './persons.ts';
import type { Sentence, Story } from './story.ts';
import { OF_PERSON, OF_THING, topicOf } from './subjects.ts';

const VESSELS =
  /^(?:ship|boat|vessel|liner|yacht|ferry|steamer|trawler|lifeboat|tug|frigate|submarine|barge|tanker)$/;

/** How many sentences back the one may stand of whom "he" is said, and of which "it" is. */
const PERSON_BACK = 4;
const THING_BACK = 2;

/** What a phrase of a sentence stands for; null for a pronoun whose meaning is left open. */
export function entityOf(story: Story, sentence: Sentence, phrase: Phrase): Entity | null {
  if (OF_PERSON.test(phrase.head)) return personBefore(story, sentence, phrase);
  if (OF_THING.test(phrase.head)) return thingBefore(story, sentence, phrase);
  return entityOfPhrase(story, phrase);
}

/** What a party of a happening stands for. */
export function entityOfParty(story: Story, sentence: Sentence, party: Party): Entity | null {
  const pronoun = { start: sentence.at.end, end: sentence.at.end };
  if (OF_PERSON.test(party.head)) return personBefore(story, sentence, pronoun);
  if (OF_THING.test(party.head)) return thingBefore(story, sentence, pronoun);
  const { head, names, modifiers } = party;
  const isNamed = isSurname(story.article, names.at(-1));
  return { head, names, details: modifiers, isPerson: personhood(head, names, isNamed) };
}

/** Somebody whom the sentences around do not name. */
const UNNAMED: Entity = { head: 'he', names: [], details: [], isPerson: true };
/** The same of several, or of a thing. */
const UNTOLD: Entity = { head: 'it', names: [], details: [], isPerson: null };

/** The subject of the sentence, where it stands before a pronoun, and of those before it, the nearest first. */
function* topicsBefore(
  story: Story,
  sentence: Sentence,
  pronoun: Range,
  back: number,
): Iterable<{ readonly sentence: Sentence; readonly phrase: Phrase }> {
  const own = topicOf(sentence.tokens);
  if (own && own.end <= pronoun.start) yield { sentence, phrase: own };
  for (let i = 1; i <= back; i++) {
    const other = story.sentence(sentence.nth - i);
    if (!other) return;
    const phrase = topicOf(other.tokens);
    if (phrase) yield { sentence: other, phrase };
    else if (back === THING_BACK) return;
  }
}

function personBefore(story: Story, sentence: Sentence, pronoun: Range): Entity | null {
  const own = topicOf(sentence.tokens);
  const before = own && own.end <= pronoun.start ? own : { start: sentence.at.start, end: sentence.at.start };
  if (pronoun.start < sentence.at.end && !isAlone(story, sentence, before, pronoun)) return null;
  for (const { sentence: of, phrase } of topicsBefore(story, sentence, pronoun, PERSON_BACK)) {
    if (OF_PERSON.test(phrase.head) || OF_THING.test(phrase.head)) continue;
    const entity = entityOfPhrase(story, phrase);
    if (entity.isPerson || VESSELS.test(entity.head))
      return isAlone(story, of, phrase, pronoun) ? entity : null;
    // "Its founder, Luis Vega, watched. He is 77": somebody nearer than the next person that is a subject.
    if (of !== sentence && !isAlone(story, of, { start: of.at.start, end: of.at.start }, pronoun))
      return UNNAMED;
  }
  return UNNAMED;
}

/** Whether a sentence tells of no other person behind its subject, of whom a pronoun might be said. */
function isAlone({ article }: Story, { at, tokens }: Sentence, subject: Range, pronoun: Range): boolean {
  const rest = { start: subject.end, end: Math.min(at.end, pronoun.start) };
  return (
    !isPersonAt(article, rest) &&
    !tokens.some(({ start, end, lower }) => start >= rest.start && end <= rest.end && PEOPLE.test(lower))
  );
}

function thingBefore(story: Story, sentence: Sentence, pronoun: Range): Entity | null {
  for (const { phrase } of topicsBefore(story, sentence, pronoun, THING_BACK)) {
    if (OF_THING.test(phrase.head)) continue;
    if (OF_PERSON.test(phrase.head)) return null;
    const entity = entityOfPhrase(story, phrase);
    return entity.isPerson && !/^(?:couple|pair|twins)$/.test(entity.head) && !entity.head.endsWith('s')
      ? null
      : entity;
  }
  return UNTOLD;
}
