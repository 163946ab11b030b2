import { classesOfPast } from '../datings/derive.ts';
import { type Phrase, phraseOf } from '../datings/phrase.ts';
import { isBoundary, isVerb, verbAt } from '../datings/verbs.ts';
import { DETERMINERS, DOUBTS, type Token, UNREAL } from '../datings/words.ts';
import type { Moment } from './moment.ts';
import { AGAIN, isOriginOf } from './origins.ts';
import { entityOf } from './pronouns.ts';
import type { Sentence, Story, Told } from './story.ts';
import { subjectAt } from './subjects.ts';

/** The verb before a date, told of the subject of its clause alone: "the ship, launched in May 2008, was refitted in 2019". */
export function plainMoment(story: Story, sentence: Sentence, told: Told): Moment[] {
  const { tokens } = sentence;
  let verb = told.token - 1;
  while (verb >= 0 && told.token - verb < 12 && !isVerb(tokens, verb) && !isBoundary(tokens, verb)) verb--;
  if (verb < 0 || !isVerb(tokens, verb)) return [];
  const clause = tokens.slice(Math.max(0, verb - 4), told.token).map(({ text }) => text);
  if (DOUBTS.test(clause.join(' ')) || clause.some((word) => UNREAL.has(word) && word !== 'is')) return [];
  const phrase = relativeBefore(tokens, verb) ?? subjectAt(tokens, verb + 1);
  const of = phrase && entityOf(story, sentence, phrase);
  if (!of) return [];
  const { words } = verbAt(tokens, verb);
  const classes = classesOfPast(words, tokens[verb]!.lower);
  const isOrigin = !AGAIN.test(sentence.text) && isOriginOf(classes, of, null);
  return [{ sentence, told, date: told.date, until: null, of: [of], isOrigin, classes }];
}

/** The noun that "which" stands for before a verb: "the eighth week of the strike, which began". */
function relativeBefore(tokens: readonly Token[], verb: number): Phrase | null {
  let i = verb;
  while (i > 0 && /^(?:was|were|had|been|has|have|first)$/.test(tokens[i - 1]!.lower)) i--;
  if (!/^(?:which|who|that)$/.test(tokens[i - 1]?.lower ?? '') || tokens[i - 2]?.lower !== ',') return null;
  let to = i - 2;
  if (/^\d+$/.test(tokens[to - 1]?.text ?? '')) to -= 2;
  let from = to - 1;
  if (from < 0) return null;
  while (from > 0 && !DETERMINERS.has(tokens[from]!.lower) && !isBoundary(tokens, from - 1)) from--;
  return phraseOf(tokens.slice(from, to));
}
