import type { Range } from '../../text/range.ts';
import type { Happening } from '../datings/happening.ts';
import type { Entity } from './entities.ts';
import type { Moment } from './moment.ts';
import { AGAIN, isOriginOf } from './origins.ts';
import { entityOf, entityOfParty } from './pronouns.ts';
import type { Sentence, Story, Told } from './story.ts';
import { phraseAt, topicOf } from './subjects.ts';

/** What a happening that a sentence dates tells of its theme and of who brought it about; none where it tells of an end. */
export function happeningMoment(
  story: Story,
  sentence: Sentence,
  told: Told,
  happening: Happening,
): Moment[] {
  const { theme, agent, classes, marks, ended } = happening;
  if (ended) return [];
  const of = [
    theme && (aliasOf(story, sentence, happening.named.start) ?? themeOf(story, sentence, happening)),
    agent && entityOfParty(story, sentence, agent),
  ].flatMap((entity) => entity ?? []);
  // "the strike began": a thing that happens is its own theme.
  const own = happening.thing && happening.by === 'verb' ? ownEntity(story, sentence, happening.named) : null;
  const isNew =
    !marks.some((mark) => /^(?:re-|again|new|second|third|last)/.test(mark)) && !AGAIN.test(sentence.text);
  const isOrigin = isNew && isOriginOf(classes, of[0] ?? null, own);
  const all = own ? [own] : of;
  return all.length
    ? [
        {
          sentence,
          told,
          date: told.date,
          until: null,
          of: isOrigin ? all.slice(0, 1) : all,
          isOrigin,
          classes,
        },
      ]
    : [];
}

/** What happened to whom, with all that its phrase tells. */
function themeOf(story: Story, sentence: Sentence, { theme, named }: Happening): Entity | null {
  const phrase = phraseAt(sentence.tokens, named.start);
  return phrase && phrase.head === theme!.head
    ? entityOf(story, sentence, phrase)
    : entityOfParty(story, sentence, theme!);
}

/** "Old Tom, a tortoise hatched in 1880": what stands beside a name is it. */
function aliasOf(story: Story, sentence: Sentence, start: number): Entity | null {
  const topic = topicOf(sentence.tokens);
  if (!topic || topic.end >= start) return null;
  const between = story.article.text.slice(topic.end, start + 3);
  return /^,\s+an?\s/.test(between) ? entityOf(story, sentence, topic) : null;
}

function ownEntity(story: Story, sentence: Sentence, { start }: Range): Entity | null {
  const phrase = phraseAt(sentence.tokens, start);
  return phrase && entityOf(story, sentence, phrase);
}
