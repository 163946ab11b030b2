import { groupBy } from '../../group.ts';
import { type Class, CLASSES, type Recurrence } from './classes.ts';

const byWord = (words: (of: Class) => readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>();
  for (const each of CLASSES)
    for (const word of words(each)) {
      const known = map.get(word) ?? [];
      map.set(word, [...known, nameOf(each)]);
    }
  return map;
};
const nameOf = ({ nouns }: Class): string => nouns.split(' ')[0]!;
const NOUNS = byWord(({ nouns }) => nouns.split(' '));
const VERBS = byWord(({ verbs }) => verbs?.split('|') ?? []);
const RECURS: ReadonlyMap<string, Recurrence> = new Map(CLASSES.map((each) => [nameOf(each), each.recurs]));

/** The classes of a noun that stands in the table, each by its first noun. */
export const classesOfNoun = (noun: string): readonly string[] => NOUNS.get(noun) ?? [];
/** The classes of a past form with its particles that stands in the table. */
export const classesOfVerb = (words: string): readonly string[] => VERBS.get(words) ?? [];
/** How often what a class tells of happens. A class that stands in no table is named by a stem. */
export const recurrenceOf = (name: string): Recurrence =>
  RECURS.get(name) ?? (/^~.*(?:if|is)i?$/.test(name) ? 'once' : 'seldom');
/** The phrasal verbs of the table by their first word, the longest first. */
export const PHRASAL: ReadonlyMap<string, readonly string[][]> = groupBy(
  [...VERBS.keys()]
    .filter((words) => words.includes(' '))
    .map((words) => words.split(' '))
    .sort((a, b) => b.length - a.length),
  ([first]) => first!,
);

/** Classes that are things by themselves, which a text names and then calls "the fire", "the walkout". */
const THINGS = new Set(
  `fire explosion crash derailment walkout eruption earthquake landslide storm avalanche tsunami flood spill accident shooting
  bombing raid riot riots siege blackout outbreak ambush by-election operation disaster massacre shipwreck hijacking mutiny stampede coup
  pogrom treaty accord accords battle armistice invasion final referendum plebiscite marathon derby coronation wedding funeral eclipse
  summit festival congress convention championship championships tournament regatta jubilee conference round leg stage
  phase airstrike trial ceasefire march robbery escape breach collapse grounding landfall kidnapping surrender operation poll`.split(
    /\s+/,
  ),
);
/** Whether a class stands in no table and is named by a stem: by `~` one that an ending shows, by `=` a bare one. */
export const isOpen = (name: string): boolean => /^[~=]/.test(name);
export const isThing = (name: string): boolean => THINGS.has(name);
/** Whether words tell of the first or the last of its kind, of which there is one. */
export const isMarked = (marks: readonly string[]): boolean =>
  marks.some((mark) => /^(?:first|inaugural|maiden|last|final)$/.test(mark));
/** Classes told apart by their number alone: "the second round". */
export const needsNumber = (name: string): boolean => /^(?:round|leg|stage|phase)$/.test(name);
