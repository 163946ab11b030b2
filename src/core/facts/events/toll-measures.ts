import type { TollMeasure } from '../facts.ts';

/** Ways of being hurt, each told of some of those who were: told of two groups they are no two tellings of one. */
const MANNER =
  'maimed|bruised|stung|bitten|scalded|mauled|gored|trampled|concussed|lacerated|knocked (?:down|over)|run over';
export const MANNERS = new RegExp(`^(?:${MANNER})$`, 'i');

/** How a measure is told: of people after their number, as a verb before it, as a noun after it, as a noun with "of" before it. */
interface Telling {
  readonly after: string;
  readonly verbs?: string;
  readonly nouns?: string;
  readonly of?: string;
}

const TELLINGS: Readonly<Record<Exclude<TollMeasure, 'bodies'>, Telling>> = {
  killed: {
    after:
      'killed|dead|die[ds]?|perish(?:ed|es)?|drown(?:ed|s)?|murdered|lost their lives|burn(?:ed|t) to death|(?:shot|found) dead|(?:stabbed|crushed|beaten|frozen) to death',
    verbs: 'kill(?:ed|ing|s)?|murder(?:ed|ing)|drown(?:ed|ing)',
    nouns: 'deaths|fatalities',
    of: 'deaths?|loss|killings?|murders?|drownings?',
  },
  injured: {
    after: `injured|wounded|hurt|${MANNER}`,
    verbs:
      'injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing|s)?|(?:maim|bruis|scald|maul|gor|trampl|concuss)(?:ed|ing)|st(?:ung|inging)|bit(?:ten|ing)',
    nouns: 'injuries',
  },
  missing: { after: 'missing|unaccounted for' },
  arrested: {
    after: 'arrested|detained|taken into custody',
    verbs: 'arrest(?:ed|ing)|detain(?:ed|ing)',
    nouns: 'arrests',
    of: 'arrests?|detention',
  },
  displaced: { after: 'displaced|evacuated', verbs: 'displac(?:ed|ing)|evacuat(?:ed|ing)', of: 'evacuation' },
  survived: { after: 'survived|survivors', nouns: 'survivors' },
  rescued: {
    after: 'rescued|saved|plucked|brought (?:ashore|to safety)|pulled (?:alive|free|out)',
    verbs: 'rescu(?:ed|ing)',
    of: 'rescue',
  },
  freed: { after: 'freed|released', verbs: 'freed|freeing|releas(?:ed|ing)', of: 'release' },
  trapped: { after: 'trapped|stranded', verbs: 'trapp(?:ed|ing)|strand(?:ed|ing)' },
  treated: { after: 'treated', verbs: 'treat(?:ed|ing)' },
  hospitalised: {
    after:
      'hospitali[sz]ed|(?:taken|sent|rushed|flown|airlifted|admitted) to (?:an? |the )?hospitals?|in (?:an? |the )?hospitals?',
  },
  ill: {
    after:
      'ill|sick|fell (?:ill|sick)|fallen (?:ill|sick)|taken ill|made (?:ill|sick)|sickened|poisoned|infected',
    verbs: 'sicken(?:ed|ing)|poison(?:ed|ing)|infect(?:ed|ing)',
    of: 'poisoning|infection',
  },
  abducted: {
    after: 'abducted|kidnapped|(?:taken |held )?hostage',
    verbs: 'abduct(?:ed|ing)|kidnapp(?:ed|ing)',
    of: 'abduction|kidnapping',
  },
  exchanged: {
    after: 'exchanged|swapped|returned|repatriated|handed (?:over|back)|sent (?:home|back)|brought home',
    verbs: 'exchang(?:ed?|ing)|swap(?:ped|ping)?',
    of: 'exchange|swap',
  },
};

/** The source of a pattern for every wording of one kind. */
export const all = (part: keyof Telling): string =>
  Object.values(TELLINGS)
    .map((telling: Telling) => telling[part])
    .filter(Boolean)
    .join('|');

const BY_MEASURE = (Object.entries(TELLINGS) as [TollMeasure, Telling][]).map(
  ([measure, { after, verbs = after, nouns = after, of = after }]) =>
    [measure, new RegExp(`^(?:${[after, verbs, nouns, of].join('|')})$`, 'i')] as const,
);

/** What words that one of the patterns below took say that a number counts. */
export const measureBy = (words: string): TollMeasure =>
  BY_MEASURE.find(([, pattern]) => pattern.test(words))![0];

/** What became of those counted, behind them. */
export const WHAT_BECAME = all('after');

/** Nouns for people that say themselves what became of them. */
export const NAMED_FOR: readonly (readonly [TollMeasure, RegExp])[] = [
  ['abducted', /^(?: [\p{L}-]+)? (?:hostages|abductees)(?![\p{L}-])/iu],
  ['arrested', /^(?: [\p{L}-]+)? detainees(?![\p{L}-])/iu],
];
