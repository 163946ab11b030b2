const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns of happening that make a name with capitals before them where they have a capital too: "Congo Crisis". */
export const CAPITAL_HEADS = set(
  `war wars battle campaign conference summit olympics paralympics games cup championship championships tournament
  marathon prix festival biennale triennale carnival fair expo convention referendum election elections by-election
  revolution rebellion revolt uprising mutiny insurrection coup putsch massacre genocide pogrom famine plague
  pandemic crisis depression scandal affair trial trials siege raid offensive counteroffensive invasion expedition crusade
  insurgency incident accord accords agreement treaty pact armistice truce purge strike riot riots rally regatta derby
  final finals tour earthquake tsunami flood floods hurricane cyclone disaster bombing bombings attack attacks shooting
  inquiry jubilee coronation primaries caucuses debate open series intifada blockade airlift partition`,
);

/** Nouns that name an event even in lower case where a proper name stands before them: "Iraq war", "NATO summit". */
export const LOWER_HEADS = set(
  `war wars summit crisis uprising rebellion revolt revolution coup putsch massacre genocide famine olympics paralympics
  marathon referendum`,
);

/** Nouns that name one only with one of these right before them: "NATO bombing campaign". */
export const INNER_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['campaign', set('bombing military presidential')],
  ['convention', set('nominating constitutional')],
  ['conference', set('peace climate donor donors')],
  ['plot', set('gunpowder assassination')],
]);

/** Nouns that name an event in lower case where a year stands before them: "the 2004 Canadian federal election". */
export const YEAR_HEADS = set(
  `election elections by-election by-elections referendum referendums primary primaries caucus caucuses campaign campaigns
  conference convention summit olympics paralympics games championship championships cup tournament marathon festival
  invasion war uprising rebellion revolt revolution coup crisis massacre genocide famine pandemic epidemic protests
  riots riot attacks attack bombing bombings shooting earthquake tsunami floods flood eruption unrest offensive
  ceasefire armistice treaty agreement accord strike genocide crash disaster massacre final`,
);

/** Heads that take what follows with "of", "in" or "on" into the name. */
export const OF_HEADS = set(
  'war wars battle siege treaty peace massacre fall armistice revolution campaign partition convention sack storming annexation invasion bombing liberation occupation rape',
);
export const LOWER_OF_HEADS = set(
  'invasion annexation occupation bombing siege liberation partition assassination',
);
export const IN_HEADS = set('election elections by-election by-elections war referendum');
export const ON_HEADS = set('conference convention summit');

/** Every noun that may close the name of an event. */
export const HEADS: ReadonlySet<string> = new Set(
  [CAPITAL_HEADS, OF_HEADS, LOWER_HEADS, YEAR_HEADS, LOWER_OF_HEADS, INNER_HEADS.keys()].flatMap((heads) => [
    ...heads,
  ]),
);

/** Adjectives and nouns in lower case that stand between a proper name or a year and the head. */
export const INNER = set(
  `general federal presidential parliamentary legislative local municipal mayoral gubernatorial regional state provincial
  national special midterm mid-term snap leadership re-election european primary congressional senate assembly council
  civil world film financial economic debt banking military bombing peace football cricket rugby tennis women's men's
  annual inaugural constitutional nuclear hostage refugee migrant energy climate membership independence anti-war
  street winter summer youth food science art music jazz book trade`,
);

/** Ordinals that belong to a name before it: "Second Boer War", "tenth annual BRICS summit". */
export const ORDINALS = set(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  twentieth 1st 2nd 3rd inaugural`,
);
export const isOrdinal = (lower: string): boolean =>
  ORDINALS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower);

/** Words that begin a sentence with a capital, or stand in a name's place, and are no part of an event's name. */
export const NOT_PART = set(
  `the a an this that these those its their his her our my your some any no every each all both either neither such
  another other many most several few more much what which who whose when where why how while as at by for from in into of
  on onto off over out under up with without within since until till before after during despite amid against between
  beyond through throughout and or but nor so yet if unless because although though whereas is are was were be been
  being has have had do does did will would can could may might shall should must not only also even just still
  then than there here now again once later earlier soon today yesterday tomorrow previous recent last next fresh
  early late current former latest upcoming ongoing past future two three four five six seven eight nine ten dozens
  hundreds thousands however meanwhile moreover thus hence january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr
  president minister prime chancellor senator general colonel like pre-war post-war major
  minor full open total holy price trade culture star turf tug nobel it he she they we you i`,
);

/** Possessives, without their "s", that are a name's own: "Thirty Years' War", "Women's World Cup". */
export const OWN_POSSESSIVES = set(
  'year women men world worker children people peasant miner player colonel king queen',
);

/** Words that "of" or "and" may join with the next within a name. */
export const CONNECTED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['of', set('house horn isle republic gulf cape council cup')],
  ['and', set('trinidad bosnia newfoundland track')],
]);

/** Numbers that open a war's name: "the Seven Years' War". */
export const COUNTS = set('three four six seven eight nine ten thirty eighty hundred');

/** Months may open an election's name: "February 1974 United Kingdom general election". */
export const MONTHS = set(
  'january february march april may june july august september october november december',
);

/** Names that are events as they stand; lower case, words parted by single spaces. The longest is tried first. */
export const FIXED: ReadonlySet<string> = new Set(
  `brexit|euromaidan|holocaust|world war i|world war ii|world war iii|world war one|world war two|world war 1|world war 2|wwi|wwii|ww1|ww2|d-day|v-e day|ve day|troubles|arab spring|prague spring|great depression|great leap forward|cultural revolution|long march|great fire of london|boston tea party|bloody sunday|kristallnacht|night of the long knives|watergate scandal|iran-contra|bay of pigs|great famine|holodomor|nakba|velvet revolution|great war|black death|great recession|great purge|september 11 attacks|9/11 attacks|9/11|super bowl|world cup|tour de france|giro d'italia|vuelta a españa|burning man|oktoberfest|glastonbury festival|eurovision|eurovision song contest|comic-con|trail of tears|bleeding kansas|restoration of independence|meiji restoration|women's march|million man march|march on washington|march on rome|covid-19 pandemic|coronavirus pandemic|spanish flu|yom kippur war|hajj`.split(
    '|',
  ),
);
export const LONGEST_FIXED = 5;

/** The first words of those names, without a possessive ending. */
export const FIXED_OPENINGS: ReadonlySet<string> = new Set(
  [...FIXED].map((name) => name.split(' ')[0]!.replace(/'s$/, '')),
);

/** Words that open a name: the word after with a capital is the name's own. */
export const STORMS = set('hurricane typhoon cyclone storm');
