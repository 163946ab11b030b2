import type { Range } from '../../text/range.ts';
import type { PartialDate } from '../../text/time/elapsed.ts';
import { happeningsAt } from '../datings/clause.ts';
import { classesOfHappening, classesOfPast } from '../datings/derive.ts';
import type { Happening } from '../datings/happening.ts';
import { type Phrase, phraseOf } from '../datings/phrase.ts';
import { isBoundary, isVerb, verbAt } from '../datings/verbs.ts';
import { DETERMINERS, DOUBTS, type Token, UNREAL } from '../datings/words.ts';
import type { Sentence, Story, Told } from './story.ts';
import { type Entity, entityOf, entityOfParty, phraseAt, subjectAt, topicOf } from './subjects.ts';

/** When something began for somebody or something, as a sentence dates it. */
export interface Moment {
  readonly sentence: Sentence;
  readonly told: Told;
  readonly date: PartialDate;
  /** Those of whom it is told. */
  readonly of: readonly Entity[];
  /** Whether it is the first day of them: a birth, a founding. */
  readonly isOrigin: boolean;
  /** What it may tell of, as the datings class it: `closure`, `=plant`. */
  readonly classes: readonly string[];
  /** When it ended, where that is told with it: "from 1988 until it shut in 2004". */
  readonly until: PartialDate | null;
}

/** Classes of happenings by which a thing comes to be, and a person into the world. */
const ORIGINS = new Set(
  `birth unveiling premiere ban ceasefire founding building launch agreement signing passing opening publication invention =born =found =establish =open =cast =plant =hatch =hang =put =set =lay =creat =form
  =start =begin =install =erect =unveil =mak =writ =compos =paint =light =introduc =licens =patent =carv =dig =mint =print
  =consecrat =dedic =consecr =bottl =brew =bred =breed =foal =float =construct =incorpor =incorporat =complet =finish =build =launch
  =invent =inaugur =inaugurat =sew =weav =forg =knit =cut =sink =stag =hold =publish =approv =enact =impos =adopt =declar =broker
  =agre`.split(/\s+/),
);
/** Words that show a thing to have been before: "reopened", "a second". */
const AGAIN =
  /\b(?:re-?(?:opened|launched|built|founded|formed|started|established|planted)|again|moved|bought|sold)\b/i;
/** "The law, in force since 2010". */
const IN_FORCE = /, (?:in (?:force|operation|existence|business|place)|open|running) since$/;
/** Participles that are like no past form. */
const CAST = /^(?:cast|hewn|sewn|sown|woven|spun|thrown|blown|bound|grown)$/;
const DATES_FROM = /^(?:dates?|dated|dating)$/;
/** How many dates of a sentence are looked at. */
const MOST = 8;

const kept = new WeakMap<Sentence, readonly Moment[]>();

/** What a sentence dates. Kept as long as the sentence is. */
export function momentsIn(story: Story, sentence: Sentence): readonly Moment[] {
  const known = kept.get(sentence);
  if (known) return known;
  kept.set(sentence, []);
  const found =
    sentence.dates.length > MOST ? [] : sentence.dates.flatMap((told) => momentsAt(story, sentence, told));
  kept.set(sentence, found);
  return found;
}

function momentsAt(story: Story, sentence: Sentence, told: Told): Moment[] {
  const { tokens } = sentence;
  const base = { sentence, told, date: told.date, until: null };
  const stay = stayFrom(sentence, told);
  if (stay) {
    const phrase = subjectAt(tokens, told.token);
    const entity = phrase && entityOf(story, sentence, phrase);
    return entity ? [{ ...base, of: [entity], isOrigin: false, classes: ['stay'], until: stay }] : [];
  }
  if (
    IN_FORCE.test(
      tokens
        .slice(Math.max(0, told.token - 4), told.token)
        .map(({ lower }) => lower)
        .join(' '),
    )
  ) {
    const topic = topicOf(tokens);
    const entity = topic && entityOf(story, sentence, topic);
    return entity ? [{ ...base, of: [entity], isOrigin: true, classes: ['=since'] }] : [];
  }
  if (told.token === 2 && CAST.test(tokens[0]!.lower) && tokens[1]!.lower === 'in') {
    const topic = topicOf(tokens);
    const entity = topic && entityOf(story, sentence, topic);
    return entity ? [{ ...base, of: [entity], isOrigin: true, classes: ['=cast'] }] : [];
  }
  const dated = datesFrom(tokens, told.token);
  if (dated) {
    const phrase = subjectAt(tokens, dated + 1) ?? phraseOf(tokens.slice(0, dated));
    const entity = phrase && entityOf(story, sentence, phrase);
    return entity ? [{ ...base, of: [entity], isOrigin: true, classes: ['=dat'] }] : [];
  }
  const happenings = happeningsAt(tokens, told.token).filter(({ theme }) => !/^\d+$/.test(theme?.head ?? ''));
  if (happenings.length === 0) return plainMoment(story, sentence, told);
  return happenings.flatMap((happening): Moment[] => {
    const { theme, agent, classes, marks, ended } = happening;
    if (ended) return [];
    const of = [
      theme && (aliasOf(story, sentence, happening.named.start) ?? themeOf(story, sentence, happening)),
      agent && entityOfParty(story, sentence, agent),
    ].flatMap((entity) => entity ?? []);
    // "the strike began": a thing that happens is its own theme.
    const own =
      happening.thing && happening.by === 'verb' ? ownEntity(story, sentence, happening.named) : null;
    const isNew =
      !marks.some((mark) => /^(?:re-|again|new|second|third|last)/.test(mark)) && !AGAIN.test(sentence.text);
    const isOrigin = isNew && isOriginOf(classes, of[0] ?? null, own);
    const all = own ? [own] : of;
    return all.length ? [{ ...base, of: isOrigin ? all.slice(0, 1) : all, isOrigin, classes }] : [];
  });
}

/** The verb before a date, told of the subject of its clause alone: "the ship, launched in May 2008, was refitted in 2019". */
function plainMoment(story: Story, sentence: Sentence, told: Told): Moment[] {
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

/** Whether what happened is the first day of whom it happened to: of a person only a birth is. */
const isOriginOf = (classes: readonly string[], of: Entity | null, own: Entity | null): boolean =>
  own !== null ||
  classes.some((name) => (of?.isPerson ? /^(?:birth|=born|=hatch|=foal)$/.test(name) : ORIGINS.has(name)));

function ownEntity(story: Story, sentence: Sentence, { start }: Range): Entity | null {
  const phrase = phraseAt(sentence.tokens, start);
  return phrase && entityOf(story, sentence, phrase);
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
