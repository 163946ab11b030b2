const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and the like: a name follows, so no sentence ends here. Without their period, in lower case. */
export const BEFORE_A_NAME = set(
  'mr mrs ms mx messrs mme mlle dr drs prof sen sens rep reps gov govs gen lt col maj capt cpt cmdr cdr sgt cpl pvt adm rev fr sr hon pres amb atty insp supt det st ste mt ft fort',
);

/** A number follows: "No. 10", "Nos. 3 and 4", "Vol. 2", "Sept. 11". */
export const BEFORE_A_NUMBER = set(
  'no nos vol vols p pp fig figs art sec ch para nr jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Stand in the middle of a sentence; one ends here only where the next word can hardly go on with it. */
export const IN_A_SENTENCE = set(
  'inc corp ltd co cos plc llc bros jr sr etc al vs v dept est approx ca cf viz ave blvd rd univ assn mfg natl intl govt mph sq min max tel',
);

/** Times of day, after which a capital begins a sentence unless it names a day or a zone. */
export const TIMES_OF_DAY = set('a.m p.m am pm');

/** Capitalised words that begin a sentence far oftener than they go on with a name. */
export const OPENERS = set(
  'a about above across after again all also although an and another any anyone are as asked at because before besides between both but by can could critics despite did do during each earlier either even every everyone few finally first following for from further given had has have he her here his how however i if in indeed instead is it its just last later many meanwhile more moreover most much my neither never next no nobody none nor not nothing now of officials often on once one only or others our over people perhaps police rather reporters residents she should similarly since so some someone soon still such than that the their then there these they this those though through throughout thus to today together too two under until up was we were what whatever when where whether which while who whoever why will with within without would yes yesterday yet you your',
);

/** What may follow a time of day within its sentence. */
export const AFTER_A_TIME = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec est edt cst cdt mst mdt pst pdt gmt utc bst cet cest eet eest ist msk et ct pt eastern central pacific mountain greenwich moscow local daily',
);

/** Follow a name that ends with a mark of its own: "Yahoo! Inc." */
export const FIRM_ENDINGS = set('inc corp ltd co plc llc news group');

/** Verbs that name the speaker after a quotation: “Why?” Keller asked. */
export const SPEECH_VERBS = set(
  'said says asked asks replied added told wrote tweeted shouted cried wondered joked laughed exclaimed yelled whispered quipped insisted demanded recalled answered chanted screamed posted warned argued explained noted',
);
