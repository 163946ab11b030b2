import { byNoun } from './by-noun.ts';
import { classesOfHappening, classesOfPast, isHappening, nounOfPast } from './derive.ts';
import { type Happening, partyOf } from './happening.ts';
import { isMarked, isThing } from './happenings.ts';
import { aimsIn, contentOf, type Parts, type Phrase, phraseOf, placesIn } from './phrase.ts';

/** A verb with all that its clause tells. */
export interface Told {
  readonly verb: string;
  /** The verb with its particles. */
  readonly words: string;
  readonly particle: string;
  readonly passive: boolean;
  readonly subject: Phrase;
  readonly object: Phrase | null;
  /** What follows from the first preposition on. */
  readonly parts: Parts;
  readonly marks: readonly string[];
  /** Whether the clause takes it as told already. */
  readonly known: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Verbs by which a thing is told to have been: its date is theirs. */
const BEGINS = set('began begun started broke lit sparked ignited set caused flared opened launched erupted');
const HITS = set(
  `hit struck rocked shook shaken devastated destroyed flattened levelled leveled gutted damaged swept tore ripped engulfed killed
  claimed injured wrecked buried paralysed paralyzed`,
);
const HAPPENS = set(
  'happened occurred came fell held staged fought played raged carried unfolded shut closed left',
);
const ENDS = set('ended finished lifted extinguished subsided over stopped quelled');
const LANDFALL = /^(?:made landfall|came ashore)$/;

/** Verbs that say no more than that their object was: "made its maiden run". */
const LIGHT = set('made took had gave held staged paid put suffered delivered played undertook underwent');

/** "The sleeper made its first run": what the object tells, of the subject. */
export function asLight({ verb, subject, object, marks, parts }: Told): Happening | null {
  if (!object || !LIGHT.has(verb) || object.possessor || object.head === 'place') return null;
  if (!/^(?:its|his|her|their)$/.test(object.determiner) || !(isMarked(marks) || isHappening(object.head)))
    return null;
  const own = byNoun({ ...object, determiner: '', possessor: { ...subject, marks: [] } });
  return own && { ...own, by: 'verb', details: [...own.details, ...placesIn(parts)], marks };
}

/** A fire that broke out, a place that a quake struck. */
export function asThing({
  verb,
  words,
  particle,
  passive,
  subject,
  object,
  parts,
  marks,
  known: isKnown,
}: Told): Happening | null {
  const by = passive && HITS.has(verb) ? phraseOf(parts.find(([word]) => word === 'by')?.[1] ?? []) : null;
  const phrase = by && classesOfHappening(by.head).some(isThing) ? by : subject;
  if (
    /^(?:happened|occurred)$/.test(verb) ||
    (verb === 'took' && /^(?:place|effect)$/.test(object?.head ?? ''))
  )
    return merged(byNoun(phrase), marks, placesIn(parts));
  if (!byNoun(phrase)?.thing) return null;
  const begins = BEGINS.has(verb) && (verb !== 'broke' || particle === 'out');
  // "The strike began its third week".
  if (object && begins) return null;
  const known =
    begins ||
    ENDS.has(verb) ||
    HITS.has(verb) ||
    (HAPPENS.has(verb) && !words.includes(' ')) ||
    LANDFALL.test(words);
  const told = known ? byNoun(phrase) : null;
  if (!told) return null;
  const struck = HITS.has(verb)
    ? [
        ...(object ? [...object.names, object.head, ...object.modifiers] : []),
        ...(phrase === by ? [...subject.names, subject.head] : []),
        ...parts.flatMap(([word, part]) =>
          /^(?:through|across|into|over)$/.test(word) ? contentOf(part) : [],
        ),
      ]
    : [];
  const whole = merged(told, marks, [...struck, ...placesIn(parts)]);
  const where = phrase === by ? subject : HITS.has(verb) ? object : null;
  const isPlace = where !== null && where.names.at(-1) === where.head && where.determiner === '';
  return {
    ...whole!,
    known: isKnown,
    ...(LANDFALL.test(words) ? { classes: ['landfall'] } : {}),
    ended: ENDS.has(verb),
    struck: isPlace ? { start: where.start, end: where.end } : null,
  };
}

const merged = (
  told: Happening | null,
  marks: readonly string[],
  details: readonly string[],
): Happening | null => told && { ...told, by: 'verb', details: [...told.details, ...details], marks };

export function asVerb({ verb, words, passive, subject, object, parts, marks, known }: Told): Happening {
  const by = parts.find(([word]) => word === 'by')?.[1];
  // Whoever quits a post is the one who is told to have gone.
  const theme = passive || !object || verb === 'quit' ? subject : object;
  const details = [...placesIn(parts), ...theme.places];
  const aims = aimsIn(parts);
  // Books appear; whoever appears somewhere, in court or for a side, does so often.
  const isGuest = verb === 'appeared' && details.length + aims.length > 0;
  const classes = isGuest ? [] : classesOfPast(words, verb);
  const agent = passive ? phraseOf(by ?? []) : theme === object ? subject : null;
  return {
    classes,
    by: 'verb',
    thing: false,
    noun: nounOfPast(verb),
    names: theme.names,
    theme: partyOf(theme),
    agent: agent && partyOf(agent),
    ended: false,
    details,
    // "was elected mayor", "was published in French".
    aims: [
      ...aims,
      ...(classes.includes('publication') ? details : []),
      ...(passive && object ? [...object.names, object.head] : []),
    ],
    marks,
    definite: !/^an?$/.test(theme.determiner),
    known,
    named: { start: theme.start, end: theme.end },
    struck: null,
  };
}
