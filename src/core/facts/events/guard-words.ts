const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words with a capital that, right after, show the name to be a body's, a law's or a thing's: "World Cup Committee". */
export const BODIES = set(
  `committee commission association organization organisation museum memorial department office party act law bill street
  stadium square medal cross authority fund foundation council secretary minister cabinet room hall center centre
  federation league union institute board bureau company corporation inc ltd group entertainment records studios magazine press
  times news club team county road avenue college university school library park hotel army front tribunal court brigade college
  protocol kids games academy society trust bank network channel cemetery monument relief rights ministry agency staff series
  speedway arena administration collection archive award awards prize`,
);

/** Of these, the ones that begin a person's title where they stand farther on: "World War I Prime Minister". */
export const PEOPLE_AFTER = set('minister secretary press times news team front army');

/** Words before a name that make it part of another's: "Daughters of the American Revolution", "Ministry of War". */
export const WITHIN_BODIES = set(
  'daughters sons children ministry department secretary minister museum institute friends veterans society order medal council office prisoner prisoners god man men art laws law theatre board academy university college league house',
);

/** Bodies whose name goes on with "for the …" or "to …". */
export const FOR_BODIES = set('front campaign fund act movement committee');

/** Names of conferences and bodies that only look like events, by the words before the head. */
export const NOT_EVENTS = set(
  `warsaw-pact vanity-fair extinction-rebellion england-revolution human-rights-campaign eastern-conference western-conference
  southeastern-conference coast-conference valley-conference east-conference athletic-conference american-conference
  national-conference ten-conference sun-conference southern-conference bishops-conference leadership-conference southwest-conference northwest-conference dance-revolution press-conference
  news-conference video-conference foreign-affair current-affair epic-games riot-games hunger-games video-games board-games
  licence-agreement license-agreement user-agreement star-wars cola-wars world-series-cricket suicide-pact netflix-series television-series tv-series
  drama-series comedy-series federal-trial public-trial big-ten-conference judicial-conference labor-campaign
  pga-tour atp-tour wta-tour lpga-tour grand-tour package-tour`,
);

/** Heads too common as parts of other names: only these words before them, or a year, make an event. */
export const NARROW: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'games',
    set(
      'olympic paralympic commonwealth asian american pan-american invictus winter summer youth goodwill european world african mediterranean islamic deaf special islands',
    ),
  ],
  ['fair', set("book science world's art trade state county street world technology")],
  [
    'open',
    set(
      'us u.s australian french british scottish irish italian canadian madrid miami qatar dutch german swiss wuhan china shanghai barcelona japan',
    ),
  ],
  ['series', set('world')],
  ['strike', set("general miners' miners rail nurses coal postal")],
  ['debate', set('putney presidential')],
  ['final', set('cup league grand championship')],
  ['finals', set('cup league nba atp wta')],
  [
    'agreement',
    set(
      'friday paris belfast dayton minsk oslo anglo-irish trade schengen munich camp withdrawal peace naval dublin',
    ),
  ],
  ['prix', set('grand')],
  ['rally', set('dakar safari')],
  ['affair', set('dreyfus profumo xyz iran-contra lavon')],
  ['trial', set('scopes auschwitz treason show monkey')],
  ['depression', set('great long')],
  ['plague', set('great black bubonic')],
  ['flood', set('great johnstown')],
]);

/** Nouns that, right after, make a head in lower case part of another thing: "the British war effort". */
export const THINGS_AFTER = set(
  'effort efforts crime crimes zone zones chest machine game games room cabinet criminal criminals correspondent hero heroes dead memorial management response talks title titles championship championships tournament',
);
