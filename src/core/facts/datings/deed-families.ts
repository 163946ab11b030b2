/**
 * What happens to a thing or a person once, or so seldom that two dates close to each other are one date told twice: by its
 * verbs and its nouns. What comes again and again (meetings, votes, games, attacks, arrests of many) is left out.
 */
export interface Family {
  readonly name: string;
  /** For an editor: "the signing of the truce". */
  readonly title: string;
  readonly verbs: string;
  /** Nouns that tell of it by themselves: "the line’s electrification". */
  readonly nouns: string;
  /** Heads of which alone the verb tells it; any where empty. */
  readonly of: string;
  /** What is done for good: years tell two of it apart only if they lie far from each other. */
  readonly isLasting: boolean;
}

const family = (name: string, title: string, verbs: string, more: Partial<Family> = {}): Family => ({
  name,
  title,
  verbs,
  nouns: '',
  of: '',
  isLasting: false,
  ...more,
});

const PACTS =
  'truce|ceasefire|armistice|deal|pact|treaty|accord|agreement|contract|settlement|protocol|charter|declaration';

export const FAMILIES: readonly Family[] = [
  family('agree', 'agreement on', 'agreed|reached|brokered|struck|hammered out', { of: PACTS }),
  family('sign', 'signing of', 'signed|concluded|inked', { of: PACTS }),
  family('landfall', 'landfall of', 'made landfall|came ashore|hit land', { nouns: 'landfall' }),
  family('fall', 'fall of', 'fell|fallen|came down|collapsed|caved in|gave way|tumbled', {
    nouns: 'fall|collapse',
  }),
  family('explode', 'explosion of', 'blew up|blown up|exploded|went off|detonated'),
  family('sink', 'sinking of', 'sank|sunk|went down|foundered|capsized', { nouns: 'sinking' }),
  family('crash', 'crash of', 'crashed|derailed|came off the rails', { nouns: 'derailment' }),
  family('erupt', 'eruption of', 'erupted', { nouns: 'eruption' }),
  family('electrify', 'electrification of', 'electrified', { nouns: 'electrification', isLasting: true }),
  family('open', 'opening of', 'opened|inaugurated', { nouns: 'opening|inauguration', isLasting: true }),
  family('found', 'founding of', 'founded|set up|established', {
    nouns: 'founding|foundation',
    isLasting: true,
  }),
  family('build', 'building of', 'built|completed', { nouns: 'completion', isLasting: true }),
  family('hold-first', 'first holding of', 'first held|first staged|first awarded|first run', {
    isLasting: true,
  }),
  family('publish', 'publication of', 'published|appeared|came out', {
    nouns: 'publication',
    isLasting: true,
  }),
  family('float', 'flotation of', 'floated|went public', { nouns: 'flotation', isLasting: true }),
  family('merge', 'merger of', 'merged', { nouns: 'merger', isLasting: true }),
  family('abolish', 'abolition of', 'abolished|scrapped', { nouns: 'abolition', isLasting: true }),
  family('demolish', 'demolition of', 'demolished|pulled down|torn down', { nouns: 'demolition' }),
  family('close', 'closure of', 'closed|shut|shut down', { nouns: 'closure' }),
  family('enact', 'passage of', 'passed|adopted|enacted', {
    of: 'act|bill|law|budget|constitution|resolution',
    nouns: 'passage',
  }),
  family('launch', 'launch of', 'launched|lifted off|blasted off', { nouns: 'launch|lift-off' }),
  family('resign', 'resignation of', 'resigned|stepped down|stood down|quit', { nouns: 'resignation' }),
  family('sentence', 'sentencing of', 'sentenced|jailed', { nouns: 'sentencing' }),
  family('convict', 'conviction of', 'convicted|found guilty', { nouns: 'conviction' }),
  family('arrest', 'arrest of', 'arrested|detained|taken into custody', { nouns: 'arrest' }),
  family('free', 'release of', 'freed|released from prison', { nouns: 'release' }),
  family('vanish', 'disappearance of', 'disappeared|vanished|went missing|last seen', {
    nouns: 'disappearance',
  }),
  family('abduct', 'abduction of', 'kidnapped|abducted', { nouns: 'abduction|kidnapping' }),
  family('die', 'death of', 'died|passed away', { nouns: 'death' }),
  family('bear', 'birth of', 'born', { nouns: 'birth' }),
  family('swear-in', 'swearing-in of', 'sworn in|took office', { nouns: 'inauguration' }),
];

/** What happens: nouns that mean the same share a lemma. Those that last are dated by their beginning alone. */
const HAPPENINGS: Readonly<Record<string, string>> = {
  fire: 'fire',
  blaze: 'fire',
  explosion: 'explosion',
  blast: 'explosion',
  crash: 'crash',
  collision: 'crash',
  earthquake: 'earthquake',
  quake: 'earthquake',
  landslide: 'landslide',
  avalanche: 'avalanche',
  flood: 'flood',
  robbery: 'robbery',
  heist: 'robbery',
  wedding: 'wedding',
  funeral: 'funeral',
  coronation: 'coronation',
  shipwreck: 'shipwreck',
  assassination: 'assassination',
  massacre: 'massacre',
  round: 'round',
  hearing: 'hearing',
  election: 'election',
  'by-election': 'by-election',
  referendum: 'referendum',
  final: 'final',
};
const LASTING: Readonly<Record<string, string>> = {
  strike: 'strike',
  walkout: 'strike',
  stoppage: 'strike',
  war: 'war',
  siege: 'siege',
  blockade: 'blockade',
  trial: 'trial',
  talks: 'talks',
  inquiry: 'inquiry',
  offensive: 'offensive',
  evacuation: 'evacuation',
};
/** Nouns by which a thing is called in different words. */
const THINGS: Readonly<Record<string, string>> = {
  storm: 'storm',
  cyclone: 'storm',
  hurricane: 'storm',
  typhoon: 'storm',
  truce: 'ceasefire',
  ceasefire: 'ceasefire',
  armistice: 'ceasefire',
};

export const HAPPENING_NOUNS = Object.keys(HAPPENINGS).join('|');
export const LASTING_NOUNS = Object.keys(LASTING).join('|');
/** What tells that a happening began or came. */
export const BEGAN = 'began|begun|started|broke out|lit|sparked|kicked off|launched';
export const CAME =
  'occurred|happened|took place|struck|held|hit|came|ripped through|tore through|swept through|rocked';

/** One word for all that name the same. */
export const lemmaOf = (noun: string): string => HAPPENINGS[noun] ?? LASTING[noun] ?? THINGS[noun] ?? noun;

export const isHappening = (noun: string): boolean => Object.hasOwn(HAPPENINGS, noun);
export const lasts = (noun: string): boolean => Object.hasOwn(LASTING, noun);
