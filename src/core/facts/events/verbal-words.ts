const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who or what does what a verb tells, by kind: without one of them "struck" and "crashed" are of deals and prices too. */
export const SUBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  arms: set(
    'drone drones missile missiles rocket rockets bomb bombs shell shells mortar mortars artillery warplane warplanes jets airstrike airstrikes gunman gunmen gunfire bomber bombers militant militants insurgent insurgents rebel rebels troops soldiers forces army militia militiamen fighters attacker attackers assailant assailants pirates helicopters sniper snipers',
  ),
  force: set(
    'gunmen militants insurgents rebels troops soldiers forces army militia militiamen fighters attackers rioters protesters pirates commandos',
  ),
  bombs: set('bomb bombs device mine grenade shell car van truck gas tanker'),
  vehicles: set(
    'express car cars bus buses coach lorry lorries truck trucks train trains tram trams van plane planes jet airliner helicopter helicopters glider ferry ferries ship ships boat boats trawler tanker freighter yacht dinghy vessel vessels motorcycle motorbike',
  ),
  thieves: set('thieves robbers burglars raiders looters vandals intruders gang'),
  navies: set(
    'navy coastguard submarine frigate destroyer gunboat torpedo torpedoes mine missile missiles drone drones',
  ),
  buildings: set(
    'bridge bridges building buildings roof roofs tower wall walls dam crane scaffolding stand stands ceiling floor balcony tunnel mine block house houses',
  ),
  crowds: set(
    'protesters demonstrators thousands hundreds students workers farmers crowds marchers residents nurses teachers miners strikers activists supporters people',
  ),
  envoys: set(
    'negotiators envoys delegations delegates diplomats teams leaders presidents ministers foreign officials mediators sides generals kings chancellors',
  ),
  institutions: set(
    'museum bridge school station tunnel hospital library theatre theater gallery airport stadium road line railway exhibition fair market park festival canal dam mosque church cathedral hotel embassy plant',
  ),
  mountains: set('volcano mount mountain'),
  waters: set('river rivers lake sea water waters floodwaters dam reservoir levee dyke banks'),
  voters: set(
    'council board parliament committee senate house assembly members lawmakers mps delegates ministers councillors shareholders court',
  ),
};

interface Kind {
  readonly happening: string;
  /** A kind of {@link SUBJECTS}; null where the verb tells it alone. */
  readonly by: string | null;
  /** The word that must follow. */
  readonly particle?: string;
  /** It is told of those to whom it is done: "a child was killed". */
  readonly passive?: true;
}

const KINDS: readonly (readonly [verbs: string, kind: Kind])[] = [
  ['struck hit fell landed attacked damaged destroyed killed wounded', { happening: 'attack', by: 'arms' }],
  ['stormed raided ambushed', { happening: 'attack', by: 'force' }],
  ['bombed bombarded shelled', { happening: 'attack', by: null }],
  ['opened', { happening: 'attack', by: 'arms', particle: 'fire' }],
  ['exploded detonated', { happening: 'blast', by: 'bombs' }],
  ['blew', { happening: 'blast', by: 'bombs', particle: 'up' }],
  ['went', { happening: 'blast', by: 'bombs', particle: 'off' }],
  ['hit struck crashed sank overturned killed', { happening: 'crash', by: 'vehicles' }],
  ['collided derailed capsized', { happening: 'crash', by: null }],
  ['ran', { happening: 'crash', by: 'vehicles', particle: 'aground' }],
  ['broke', { happening: 'robbery', by: 'thieves', particle: 'into' }],
  ['robbed', { happening: 'robbery', by: 'thieves' }],
  ['sank', { happening: 'attack', by: 'navies' }],
  ['shot', { happening: 'attack', by: 'arms', particle: 'dead' }],
  ['walked', { happening: 'stoppage', by: 'crowds', particle: 'out' }],
  ['collapsed toppled', { happening: 'collapse', by: 'buildings' }],
  ['came', { happening: 'collapse', by: 'buildings', particle: 'down' }],
  ['marched protested demonstrated', { happening: 'protest', by: 'crowds' }],
  ['met meet sat', { happening: 'talks', by: 'envoys' }],
  ['opens opened reopened', { happening: 'opening', by: 'institutions' }],
  ['rose burst flooded overflowed swamped', { happening: 'flood', by: 'waters' }],
  ['meets meet met discuss discussed debated', { happening: 'sitting', by: 'voters' }],
  ['killed stabbed murdered abducted', { happening: 'killing', by: null, passive: true }],
  ['erupted', { happening: 'eruption', by: 'mountains' }],
  ['voted', { happening: 'vote', by: 'voters' }],
];

/** What is sent against a place and means nothing else there: "bombs damaged five houses in Ravna". */
export const MUNITIONS = set(
  'drone drones missile missiles rocket rockets bomb bombs shell shells airstrike airstrikes',
);

/** Past forms that tell of a happening, with what each may tell. */
export const VERBS: ReadonlyMap<string, readonly Kind[]> = KINDS.reduce((map, [verbs, kind]) => {
  for (const verb of verbs.split(' ')) map.set(verb, [...(map.get(verb) ?? []), kind]);
  return map;
}, new Map<string, readonly Kind[]>());

/** Words before a verb that leave it unsaid whether anything happened. */
export const UNREAL_BEFORE = set(
  'no not never if would could might may will shall can cannot unless whether almost nearly once often usually sometimes every each to like',
);
