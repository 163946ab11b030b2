import type { PartialDate } from '../../text/time/elapsed.ts';
import { type Phrase, phraseOf } from '../datings/phrase.ts';
import type { Token } from '../datings/words.ts';
import type { Moment } from './moment.ts';
import { entityOf } from './pronouns.ts';
import type { Sentence, Story, Told } from './story.ts';
import { subjectAt, topicOf } from './subjects.ts';

/** "The law, in force since 2010". */
const IN_FORCE =
  /, (?:in (?:force|operation|existence|business|place|charge|office|power|(?:the )?(?:job|post))|at the helm|open|running) since$/;
/** Participles that are like no past form. */
const CAST = /^(?:cast|hewn|sewn|sown|woven|spun|thrown|blown|bound|grown)$/;
const DATES_FROM = /^(?:dates?|dated|dating)$/;

/**
 * A date that begins a state without a verb of beginning: "a warder from 1988 until 2004", "in force since 2010", "cast in 1742",
 * "dates from 1902"; null where none of these stands.
 */
export function toldState(story: Story, sentence: Sentence, told: Told): Moment | null {
  const { tokens } = sentence;
  const { token } = told;
  const moment = (
    phrase: Phrase | null,
    more: Pick<Moment, 'isOrigin' | 'classes' | 'until'>,
  ): Moment | null => {
    const entity = phrase && entityOf(story, sentence, phrase);
    return entity && { sentence, told, date: told.date, of: [entity], ...more };
  };
  const until = stayFrom(sentence, told);
  if (until) return moment(subjectAt(tokens, token), { isOrigin: false, classes: ['stay'], until });
  const before = tokens.slice(Math.max(0, token - 5), token).map(({ lower }) => lower);
  if (IN_FORCE.test(before.join(' '))) {
    const found = moment(topicOf(tokens), { isOrigin: true, classes: ['=since', 'stay'], until: null });
    return found && { ...found, isOrigin: found.of[0]!.isPerson !== true };
  }
  if (token === 2 && CAST.test(tokens[0]!.lower) && tokens[1]!.lower === 'in')
    return moment(topicOf(tokens), { isOrigin: true, classes: ['=cast'], until: null });
  const dated = datesFrom(tokens, token);
  if (dated === null) return null;
  const phrase = subjectAt(tokens, dated + 1) ?? phraseOf(tokens.slice(0, dated));
  return moment(phrase, { isOrigin: true, classes: ['=dat'], until: null });
}

/** The end of a stay told with its beginning: "from 1988 until the gaol shut in 2004". */
function stayFrom({ tokens, dates }: Sentence, { token, end }: Told): PartialDate | null {
  if (tokens[token - 1]?.lower !== 'from') return null;
  const next = dates.find(({ start }) => start >= end);
  if (!next || !/^(?:to|until|till)$/.test(tokens[token + 1]?.lower ?? '')) return null;
  return next.token - token < 10 ? next.date : null;
}

/** The verb of "dates from 1702", "is of 1912" before a date; null for others. */
function datesFrom(tokens: readonly Token[], at: number): number | null {
  const [verb, back, word] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (back && DATES_FROM.test(back.lower) && /^(?:from|to)$/.test(word?.lower ?? '')) return at - 2;
  if (verb && DATES_FROM.test(verb.lower) && back?.lower === 'back') return at - 3;
  return word?.lower === 'of' && /^(?:is|are|was|were)$/.test(back?.lower ?? '') ? at - 2 : null;
}
