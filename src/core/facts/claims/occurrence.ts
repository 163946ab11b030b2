/**
 * Verbs that tell of something which happens at a time, in the words before a date: what is told as past ("met on"),
 * or as still to come ("will meet on"). Verbs of saying and planning are left out: what they tell of may lie elsewhere
 * in time ("announced a summit on", "agreed to meet on").
 */

/** Simple past forms; with a date right after them, or after a few words for a place or an object. */
const PAST =
  'met|came (?:off|out|down|back|in|up)|went (?:off|up|down|back|ahead)|took off|took (?:the|a|his|her|its|their)|gave (?:the|a|his|her|its|their)|brought|broke|ran|sat|spoke|sang|threw|caught|found|heard|saw|fled|robbed|thanked|welcomed|toured|greeted|told (?:the )?(?:investigators|police|parliament|reporters|lawmakers|MPs|jurors|the court|the paper)|went to the polls|went on (?:strike|trial|sale|show)|took office|arrested|detained|charged|jailed|freed|rescued|evacuated|robbed|stabbed|buried|inaugurated|became law|took place|took effect|came into (?:force|effect|being)|went into (?:force|effect)|(?:re)?opened|closed|began|started|ended|finished|concluded|died|arrived|left|departed|returned|landed|launched|fell|crashed|collapsed|sank|struck|hit|won|lost|beat|defeated|drew|played|voted|signed|resigned|retired|married|convened|gathered|assembled|happened|occurred|erupted|broke out|broke down|exploded|killed|shot|attacked|invaded|seized|captured|surrendered|expired|lapsed|premiered|debuted|appeared|testified|pleaded|visited|travelled|traveled|flew|sailed|stopped|merged|published|released|unveiled|reached|completed|held|passed|approved|adopted|ratified|rejected|joined|moved|sold|bought|filed|lodged|received|rose|declared|ruled';
/** The same of verbs of saying: only a date right after them is that of the saying. */
const SAID = 'announced|said|confirmed|reported|told reporters|wrote|admitted|reveal(?:ed)?';
/** Any other past form, with its day right after it; not those that plan, or lean on what follows "on". */
const OTHER =
  '(?!(?:schedul|postpon|delay|extend|deferr|adjourn|reschedul|expect|slat|invit|ask|order|requir|agre|decid|settl|book|reserv|focus|bas|insist|count|reli|fix|advertis|bill|tim|determin|plann|propos|suggest|promis|pledg|vow|threaten|hop|want|intend|need|depend|dat|embark|concentrat|call|target|aim|offer|urg|includ|follow|remand|bail|sentenc|suspend|bann|predict|forecast|project|hing|centr|center|model|nam)(?:e?d|ned|red|ted|ied)\\b)\\p{Ll}{2,}ed';
const PARTICIPLE =
  'held|published|signed|killed|arrested|charged|born|elected|founded|launched|(?:re)?opened|closed|released|completed|finished|built|sworn in|buried|convicted|sentenced|jailed|fired|dismissed|found|shot|attacked|hit|struck|destroyed|damaged|played|won|lost|adopted|passed|approved|rejected|ratified|unveiled|issued|handed over|delivered|repealed|introduced|filed|lodged|received|discovered|recorded|injured|wounded|rescued|seized|captured|sold|bought|demolished|inaugurated|abolished|established|created|formed|detained|freed|stolen|evacuated|read out|taken down';

/** Tokens between a verb and its date; none of them may begin another clause, or tie the date to something else. */
const BLOCKED =
  '(?:to|for|until|till|by|before|ahead|if|that|who|whom|whose|which|what|when|where|while|will|would|could|should|may|might|due|set|planned|scheduled|expected|next|ending|beginning|starting|effective|valid|through|after|because|and|or|but|than|as|since|from|with|about|over|against|despite|following|like|those|is|are|was|were|be|been|being|has|have|had|not)\\b';
const TOKEN = `(?:to\\s+the\\s+(?:public|polls)|for\\s+an?\\s+(?:vote|hearing|debate|session|check|trial)|(?!${BLOCKED})[\\p{L}\\d’'&%$£€-]+)`;
const FEW = `(?:\\s+${TOKEN}){0,6}?`;
/** What leads to a date: "on", "in early", "on Tuesday,". */
const LEAD =
  '(?:\\s+(?:on|in))?(?:\\s+(?:the|early|late|mid))?(?:\\s+(?:morning|afternoon|evening|night) of)?(?:\\s+\\p{Lu}\\p{Ll}{2,8}day,?)?\\s+$';

/** The end of a text before a date, where that date is told as past. Group `verb` is the verb; group `between` what follows. */
export const TOLD_AS_PAST = new RegExp(
  `(?<![\\p{L}’'-])(?<verb>(?:(?:was|were|has been|have been|had been)\\s+(?:\\p{L}+ly\\s+)?(?:${PARTICIPLE})|(?:${PAST}))(?<between>${FEW})|(?:(?:was|were)\\s+)?(?:${SAID}|${OTHER}))(?<lead>${LEAD})`,
  'u',
);
/** What makes a past form no report, within some words before it. */
export const NO_REPORT =
  /\b(?:would|will|could|should|may|might|if|unless|once|until|when|after|before|whether|wish|wishes|hopes?|were|to|as though|not|never|due|imagine|suppose)(?:\s+[\p{L}’'-]+){0,5}\s+$/iu;

const AUXILIARY =
  '(?:(?:will|shall)|(?:is|are)\\s+(?:(?:now|still|also)\\s+)?(?:to|set to|due to|scheduled to|expected to|going to|planning to|about to|likely to|slated to|poised to|hoping to|preparing to)|(?:plans?|intends?|hopes?|expects?)\\s+to)(?:\\s+(?:not|also|now|then|only|again|soon|finally|officially|formally|\\p{L}+ly))?';
const VERB = '(?:be\\s+(?:\\p{L}+ly\\s+)?\\p{L}+|(?!be\\b|have\\b)\\p{Ll}+)';
/** The end of a text before a date, where that date is told as still to come. */
export const TOLD_AS_COMING = new RegExp(
  `(?<![\\p{L}’'-])(?<verb>${AUXILIARY}\\s+(?<base>${VERB})(?<between>${FEW})|(?:is|are)\\s+(?:(?:now|still|also|currently)\\s+)?(?:scheduled|planned|set|due|slated|booked|timed|expected|pencilled in)(?:\\s+for(?:\\s+(?:release|publication|delivery|completion|launch|trial|sentencing|demolition|debate))?)?)(?<lead>${LEAD})`,
  'u',
);

/** "the will of June 2014", "his free will": no verb. */
export const WILL_IS_NOUN =
  /\b(?:a|the|his|her|their|its|my|your|our|free|good|ill|last|political|living|this|that|own|of|[’']s)\s+$/i;

/** Verbs that themselves take place, so that a date after their object is theirs. */
export const TAKES_PLACE =
  /^(?:be\s|begin|start|open|reopen|close|end|finish|launch|meet|vote|hold|stage|host|take|come|go|run|leave|return|arrive|land|fly|play|face|release|publish|unveil|decide|elect|hand|appear|travel|visit|sign|expire|retire|resume|reconvene|gather|join|attend|appeal|rule|introduce|move|premiere|debut|enter|step|marry|perform|speak|deliver|present|announce|complete|debate|discuss|consider|address|chair|lead|tour|inspect|honour|receive|swear|bury|march|rally|strike)/;

/** Things that took place at a time of their own: in "will discuss the crash on May 5" the date is the crash's. */
export const HAPPENING =
  /\b(?:attacks?|crash(?:es)?|explosions?|accidents?|incidents?|events?|deaths?|murders?|killings?|shootings?|fires?|floods?|storms?|quakes?|earthquakes?|wars?|battles?|meetings?|talks|votes?|elections?|raids?|robber(?:y|ies)|bombings?|strikes?|collapse|loss(?:es)?|launch|games?|match(?:es)?|results?|figures|data|reports?|versions?|editions?|decisions?|rulings?|agreements?|deals?|performances?|protests?|riots?|coups?|landings?|anniversar(?:y|ies)|victims|hearings?|summits?|conferences?|trials?|festivals?|exhibitions?|concerts?|shows?|debates?|rall(?:y|ies)|march|ceremon(?:y|ies)|tours?|deadline|opening|release|premiere|final|polls?|ballot|contest|session|race|referendum|letters?|statements?|claims?|allegations?|outbreak|verdict|sinking|disaster|massacre|invasion|operation)$/i;

/** Verbs that hold or attend a happening: its date is theirs too. */
export const HOLDS =
  /^(?:be\s+(?:held|staged|hosted|opened)|hold|stage|host|attend|join|open|start|begin|launch|play|face|take|run|close|end|have|publish|release|issue|present|deliver|sign|go)\b/;

/** A participle between verb and date takes the date for itself: "will repair the bridge damaged in May". */
export const PARTICIPLE_BETWEEN =
  /\b(?:\p{L}{2,}ed|held|made|won|lost|taken|given|found|seen|built|sold|bought|paid|begun|left|told|sent|shot|born|known|written|broken|stolen|hit|struck|fought|said|did)\b/iu;

/** A participle without its auxiliary: "released on", "held in Rome on". */
export const PARTICIPLE_ALONE =
  /^(?:\p{L}+ed|held|won|lost|sold|bought|shot|hit|struck)\b(?!\s+(?:place|effect))/u;
