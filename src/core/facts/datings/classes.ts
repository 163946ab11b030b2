/**
 * How often a thing happens to one, by which two tellings of it are held against each other: `once` ever; `seldom`, so that
 * two some years apart are two; `again`, so that only a slip of some days counts; `slip`, where only one of the pen does;
 * `yearly`, on one day or for `some-days`.
 */
export type Recurrence = 'once' | 'seldom' | 'again' | 'slip' | 'yearly' | 'some-days';

/** A class of happenings: its nouns and the past forms of its verbs, phrasal ones with their particle. */
export interface Class {
  readonly recurs: Recurrence;
  readonly nouns: string;
  readonly verbs?: string;
}

/**
 * Classes of more than one stem, and those of which it is known how often they come; the first noun names the class. All
 * others are joined by stem alone. A word of two classes tells of either: a roof that "came down" may be a fall.
 */
export const CLASSES: readonly Class[] = [
  // What happens to a thing or a person.
  { recurs: 'once', nouns: 'birth', verbs: 'born' },
  {
    recurs: 'once',
    nouns: 'death murder killing assassination execution drowning',
    verbs: 'died|killed|murdered|assassinated|executed|drowned|passed away|shot dead|beheaded|hanged',
  },
  {
    recurs: 'once',
    nouns: 'founding foundation establishment creation formation incorporation',
    verbs: 'founded|established|set up|formed|incorporated|created',
  },
  {
    recurs: 'once',
    nouns: 'building construction completion',
    verbs: 'built|completed|finished|constructed',
  },
  { recurs: 'seldom', nouns: 'opening inauguration', verbs: 'opened|inaugurated|threw open' },
  {
    recurs: 'once',
    nouns: 'flotation float listing ipo debut',
    verbs: 'floated|went public|came to market|listed',
  },
  { recurs: 'once', nouns: 'signing signature conclusion', verbs: 'signed|inked|concluded' },
  { recurs: 'once', nouns: 'agreement', verbs: 'agreed|struck|brokered|reached' },
  { recurs: 'once', nouns: 'ratification', verbs: 'ratified' },
  { recurs: 'once', nouns: 'sinking loss', verbs: 'sank|sunk|went down|foundered|capsized' },
  { recurs: 'once', nouns: 'wedding marriage', verbs: 'married|wed' },
  { recurs: 'once', nouns: 'discovery', verbs: 'discovered' },
  { recurs: 'once', nouns: 'invention', verbs: 'invented' },
  { recurs: 'once', nouns: 'abolition', verbs: 'abolished' },
  { recurs: 'once', nouns: 'bankruptcy insolvency', verbs: 'filed for bankruptcy|went bankrupt|went bust' },
  {
    recurs: 'seldom',
    nouns: 'launch lift-off liftoff',
    verbs: 'launched|lifted off|blasted off',
  },
  { recurs: 'seldom', nouns: 'landing touchdown', verbs: 'landed|touched down' },
  { recurs: 'seldom', nouns: 'retirement', verbs: 'retired' },
  { recurs: 'seldom', nouns: 'resignation', verbs: 'resigned|stepped down|stood down|quit' },
  { recurs: 'seldom', nouns: 'appointment', verbs: 'appointed' },
  { recurs: 'seldom', nouns: 'arrest detention capture', verbs: 'arrested|detained|captured' },
  { recurs: 'seldom', nouns: 'conviction', verbs: 'convicted|found guilty' },
  { recurs: 'seldom', nouns: 'sentencing jailing', verbs: 'sentenced|jailed|imprisoned' },
  {
    recurs: 'seldom',
    nouns: 'purchase acquisition takeover',
    verbs: 'bought|purchased|acquired|taken over|took over',
  },
  { recurs: 'seldom', nouns: 'merger', verbs: 'merged' },
  {
    recurs: 'seldom',
    nouns: 'closure closing shutdown',
    verbs: 'closed|shut|shut down|closed down|closed its doors|shut its doors',
  },
  { recurs: 'seldom', nouns: 'surrender capitulation', verbs: 'surrendered|capitulated' },
  { recurs: 'again', nouns: 'holding', verbs: 'held|staged' },
  { recurs: 'seldom', nouns: 'award', verbs: 'awarded' },
  { recurs: 'seldom', nouns: 'joining', verbs: 'joined' },
  { recurs: 'seldom', nouns: 'arrival', verbs: 'arrived|reached' },
  { recurs: 'again', nouns: 'poll election ballot' },
  { recurs: 'again', nouns: 'election', verbs: 'elected' },
  { recurs: 'seldom', nouns: 'passing passage adoption', verbs: 'passed|adopted' },
  { recurs: 'seldom', nouns: 'publication release', verbs: 'published|appeared|came out|released' },
  { recurs: 'again', nouns: 'fall', verbs: 'fell|fallen|came down|fell in' },
  { recurs: 'again', nouns: 'collapse cave-in', verbs: 'collapsed|came down|caved in|gave way|fell in' },
  { recurs: 'again', nouns: 'breach burst', verbs: 'burst|breached|gave way' },
  { recurs: 'again', nouns: 'landfall', verbs: 'made landfall|came ashore|landed' },
  { recurs: 'again', nouns: 'grounding stranding', verbs: 'ran aground|run aground|grounded|stranded' },
  { recurs: 'again', nouns: 'escape breakout', verbs: 'escaped|absconded' },
  { recurs: 'again', nouns: 'kidnapping abduction', verbs: 'kidnapped|abducted' },
  { recurs: 'again', nouns: 'robbery heist', verbs: 'robbed' },
  ...[
    'unveiling: unveiled',
    'demolition razing: demolished|razed|pulled down|torn down|knocked down|bulldozed',
    'sale auction: sold|auctioned|went under the hammer|changed hands',
    'burial interment: buried|laid to rest|interred',
    'disappearance: disappeared|vanished|went missing',
    'departure: departed|set out|set off|set sail|put to sea',
    'swearing-in: sworn in|took office|took the oath',
    'acquittal: acquitted|cleared',
    'dismissal sacking firing: dismissed|sacked|fired',
    'theft: stolen|stole|taken',
    'premiere première: premiered|first performed|first staged|first shown',
    'ban prohibition: banned|outlawed|prohibited',
    'march demonstration rally protest: marched|rallied|demonstrated|took to the streets',
    'airstrike: ',
  ].map((line): Class => {
    const [nouns = '', verbs] = line.split(': ');
    return { recurs: 'slip', nouns, ...(verbs ? { verbs } : {}) };
  }),
  // What happens of itself, at a place.
  {
    recurs: 'again',
    nouns: 'fire blaze inferno wildfire',
    verbs:
      'caught fire|burned down|burnt down|went up in flames|burned to the ground|burnt to the ground|gutted',
  },
  { recurs: 'again', nouns: 'explosion blast', verbs: 'exploded|blew up|went off|detonated' },
  {
    recurs: 'again',
    nouns: 'crash collision smash',
    verbs: 'crashed|collided|came down',
  },
  {
    recurs: 'once',
    nouns: 'derailment',
    verbs: 'derailed|left the rails|left the track|left the tracks|left the line',
  },
  {
    recurs: 'again',
    nouns: 'walkout strike stoppage walk-out',
    verbs:
      'walked out|downed tools|went on strike|struck work|stopped work|laid down their tools|came out on strike',
  },
  { recurs: 'again', nouns: 'eruption', verbs: 'erupted' },
  { recurs: 'again', nouns: 'trial proceedings', verbs: 'went on trial|stood trial|put on trial' },
  { recurs: 'again', nouns: 'earthquake quake tremor' },
  { recurs: 'again', nouns: 'landslide mudslide' },
  { recurs: 'again', nouns: 'storm hurricane cyclone typhoon tornado' },
  ...'avalanche tsunami flood spill accident shooting bombing raid riot riots siege blackout outbreak ambush ceasefire ferry-crash by-election'
    .split(' ')
    .map((nouns): Class => ({ recurs: 'again', nouns })),
  ...'operation disaster massacre shipwreck hijacking mutiny stampede coup pogrom treaty accord accords battle armistice invasion'
    .split(' ')
    .map((nouns): Class => ({ recurs: 'once', nouns })),
  ...'final referendum plebiscite marathon derby coronation funeral eclipse'
    .split(' ')
    .map((nouns): Class => ({ recurs: 'yearly', nouns })),
  ...'summit festival congress convention championship championships tournament regatta jubilee conference'
    .split(' ')
    .map((nouns): Class => ({ recurs: 'some-days', nouns })),
  ...'round leg stage phase'.split(' ').map((nouns): Class => ({ recurs: 'again', nouns })),
];
