const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Who or what does what a verb tells, by kind: without one of them "struck" and "crashed" are of deals and prices too. */
export const SUBJECTS: Readonly<Record<string, ReadonlySet<string>>> = {
  arms: set(
    'drone drones missile missiles rocket rockets bomb bombs shell shells mortar mortars artillery warplane warplanes jets airstrike airstrikes gunman gunmen gunfire bomber bombers militant militants insurgent insurgents rebel rebels troops soldiers forces army militia militiamen fighters attacker attackers assailant assailants pirates helicopters',
  ),
  force: set(
    'gunmen militants insurgents rebels troops soldiers forces army militia militiamen fighters attackers rioters protesters pirates commandos',
  ),
  bombs: set('bomb bombs device mine grenade shell car van truck gas tanker'),
  vehicles: set(
    'car cars bus buses coach lorry lorries truck trucks train trains tram trams van plane planes jet airliner helicopter helicopters glider ferry ferries ship ships boat boats trawler tanker freighter yacht dinghy vessel vessels motorcycle motorbike',
  ),
  buildings: set(
    'bridge bridges building buildings roof roofs tower wall walls dam crane scaffolding stand stands ceiling floor balcony tunnel mine block house houses',
  ),
  crowds: set(
    'protesters demonstrators thousands hundreds students workers farmers crowds marchers residents nurses teachers miners strikers activists supporters people',
  ),
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
  ['collapsed', { happening: 'collapse', by: 'buildings' }],
  ['came', { happening: 'collapse', by: 'buildings', particle: 'down' }],
  ['marched protested demonstrated', { happening: 'protest', by: 'crowds' }],
  ['voted', { happening: 'vote', by: 'voters' }],
];

/** Past forms that tell of a happening, with what each may tell. */
export const VERBS: ReadonlyMap<string, readonly Kind[]> = KINDS.reduce((map, [verbs, kind]) => {
  for (const verb of verbs.split(' ')) map.set(verb, [...(map.get(verb) ?? []), kind]);
  return map;
}, new Map<string, readonly Kind[]>());

/** Words before a verb that leave it unsaid whether anything happened. */
export const UNREAL_BEFORE = set(
  'no not never if would could might may will shall can cannot unless whether almost nearly once often usually sometimes every each to like',
);
