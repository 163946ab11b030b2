const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** "Round" tells of talks alone: "the third round of talks". */
export const ROUND = 'round';

/** Nouns that tell of a happening only with one of these before them, or after with "of". */
export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['exchange', set('prisoner prisoners prisoner-of-war pow hostage body bodies captive')],
  ['exchanges', set('prisoner prisoners pow hostage body')],
  ['swap', set('prisoner prisoners pow hostage body land')],
  ['swaps', set('prisoner prisoners pow hostage body')],
  ['session', set('emergency plenary extraordinary special')],
  ['briefing', set('emergency')],
  ['leak', set('gas oil chemical ammonia radiation')],
  ['spill', set('oil chemical fuel')],
  ['congress', set('party annual extraordinary union national')],
  ['collapse', set('bridge building roof stand dam mine wall tower stadium')],
  ['crush', set('crowd deadly fatal stadium')],
]);

/** Nouns in the plural that mean one happening; others in the plural are many, and get no card. */
export const ONE_IN_PLURAL = set(
  'talks negotiations discussions consultations elections floods protests riots demonstrations',
);

/** Words between a determiner and the head that belong to the telling. */
export const MODIFIERS = set(
  `direct indirect peace ceasefire truce bilateral trilateral multilateral formal informal high-level top-level technical
  diplomatic trade climate nuclear budget coalition drone missile missiles ballistic rocket air aerial naval ground terror terrorist
  suicide car bomb truck knife arson armed military full-scale large-scale massive major deadly fatal overnight nightly
  cross-border surprise counter prisoner hostage body captive presidential parliamentary general local regional federal
  municipal mayoral legislative snap special early second-round powerful strong magnitude undersea devastating severe
  tropical forest house apartment warehouse factory chemical gas train plane helicopter bus car ferry boat mid-air murder
  fraud criminal civil public street mass student anti-government anti-war pro-democracy peaceful violent emergency annual
  inaugural state official two-day three-day four-day day-long week-long closed-door press opening closing gala league cup
  title football rugby cricket basketball championship bank jewellery jewelry armed school church nightclub
  coordinated joint bloody worst deadliest largest biggest first-ever historic landmark crucial long-awaited brief oil fuel ammonia radiation
  bridge building roof stadium mine crowd boat ship party`,
);

/** Modifiers that say that another happening is meant than one told before. */
export const OTHER = set(
  'further previous earlier past another other separate subsequent prior former similar second-to-last latest last next fresh new upcoming further renewed recent',
);

/** Words before a head that leave it unsaid whether anything happens: such tellings get no card. */
export const UNREAL = set(
  'no any every each possible potential future more such hypothetical some many several most whether without annual regular daily weekly nightly',
);

/** Determiners and other words at which a telling begins. */
export const DEFINITE = set('the this that these those');

/** Prepositions after which the place of a happening stands. */
export const PLACE_PREPOSITIONS = set('in at near outside off');

/** Words with which a happening's place or target is told for attacks. */
export const TARGET_PREPOSITIONS = set('on targeting against');

/** Between a description and its place: "talks held in Rome". */
export const HELD = set('held hosted staged');

/** Happenings that have a target, told with "on" or "against". */
export const AIMED = set('attack invasion blast offensive');

/** Verbs by which a happening meets a place: "an earthquake shook Ravna", "floods that swept through Ravna". */
export const MEETS = set(
  'shook rocked hit struck battered lashed devastated destroyed flattened damaged ravaged flooded swamped engulfed swept tore ripped roared struck killed paralysed paralyzed levelled leveled jolted pounded spread',
);
export const THROUGH = set('through across over into along');

/** Words between a preposition and a place's name that are not of the name. */
export const BEFORE_PLACE = set(
  'the a an its city town village port region province capital of central eastern western northern southern north south east west downtown',
);

/** Nouns that a place's name takes along where they follow it: "the Waterside refugee camp". */
export const PLACE_NOUNS = set(
  `refugee petrol power army air police primary high shopping industrial camp plant supermarket store shop hotel factory church
  chapel cathedral mosque temple synagogue courthouse court bank office offices building school college university airport
  station hospital clinic market mall stadium facility headquarters area district province region coast border base island
  islands river valley park port harbour harbor prison jail warehouse depot museum hall centre center complex campus arena
  bridge road street square suburb neighbourhood neighborhood refinery mine dam nightclub club embassy consulate restaurant
  theatre theater marina dairy farm mill capital`,
);

/** Heads that are verbs as well; and what shows them to be nouns: a determiner or a preposition before them. */
export const VERBS = set(
  'clash clashes killing murder execution exhibition leak spill crush collapse siege strike strikes attack attacks raid raids storm flood floods march riot riots protest protests rally vote visit fire match race crash blast blasts exchange exchanges swap swaps assault assaults coup ambush bombing bombings shooting stabbing shelling flooding final primary',
);
export const BEFORE_NOUNS = set(
  `the a an this that these those his her its their our my your of in at after during since before for with by on from
  until amid following despite over about against another one no any every each such both two three first second and or`,
);

/** Words before "strike" that make it a stoppage of work. */
export const STOPPAGES = set(
  'general rail train bus teachers nurses doctors hunger miners dock dockers postal transit wildcat 24-hour 48-hour two-day three-day workers national industrial pilots tube writers actors solidarity',
);

/** Nouns after a noun of happening that make it tell only of what kind they are: "strike damage", "peace talks table". */
export const NOUNS_AFTER = set(
  `agreement agreements attempt attempts proposal proposals deal deals plan plans effort efforts drone drones aircraft
  helicopter helicopters damage zone zones victim victims survivor survivors suspect suspects risk risks season seasons
  result results campaign campaigns official officials day night night's monitor monitors commission process table room rooms
  station stations department service services brigade crew crews engine engines alarm alarms chief warning warnings insurance
  defence defense defences defenses relief board court judge lawyer date dates threat threats capability group force forces
  law laws rule rules site scene hall ground term terms fund winner winners time year record turnout share shares
  intention pledge promise promises fraud observer observers organiser organisers organizer organizers ticket tickets ban
  director`,
);

/** Ordinals and words that count rounds. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);
