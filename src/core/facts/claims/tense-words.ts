/** Words by which a clause is read as told of the past or of what is to come; all in lower case. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const WILL = set('will shall ’ll');
/** Auxiliaries that make what follows neither a report nor a plan. */
export const UNSURE = set(
  'would could should may might must can cannot can’t did do does didn’t doesn’t don’t not never being if unless whether would’ve',
);
/** Words that begin another clause, or tie a date to what it is counted from. */
export const CLAUSES = set(
  'that who whom whose which what when where while because although though than as so before after until till since ahead despite those but once',
);
/** Before "to" or "for", they tell what is meant to come. */
export const MEANT = set(
  'set due scheduled expected going planning about likely slated poised hoping preparing planned booked timed pencilled',
);
/** The same in the present tense, before "to". */
export const MEANS = set('plans plan intends intend hopes hope expects expect');
export const BE_NOW = set('is are isn’t aren’t ’s ’re');
export const BE_THEN = set('was were been has have had got');

/** Verbs that plan, ask for or tell of something else: the day after them is not their own. */
const PLANS =
  /^(?:(?:schedul|postpon|delay|extend|deferr|adjourn|reschedul|expect|slat|invit|ask|order|requir|agre|decid|settl|book|reserv|focus|bas|insist|count|reli|fix|advertis|bill|tim|determin|plann|propos|suggest|promis|pledg|vow|threaten|hop|want|intend|need|depend|dat|embark|concentrat|call|target|aim|offer|urg|includ|follow|remand|bail|suspend|bann|predict|forecast|project|hing|centr|center|model|nam|due|pencill|cancell|pos|prepar|qualif|appl|earmark|forbid|allow|entitl|guarante)(?:e?d|ned|red|ted|ied)|set|meant|picked|chose|chosen|bound|forbidden|hoped)$/;
export const isPlan = (word: string): boolean => PLANS.test(word);
/** Verbs of saying: only a day right after them is that of the saying. */
export const SAYS = set(
  'announced said confirmed reported told wrote admitted revealed warned added denied claimed noted stressed argued heard learned learnt thought knew believed read',
);
/** Past forms that are nouns or present forms as often. */
export const ANY_FORM = set(
  'cut set put hit shot left read lead split spread saw fall bid lay burst quit shut run cast cost hurt let rid shed upset fit bet beat',
);

/** Verbs by which something holds: what they tell of an earlier day was. "meets on 3 May" is a timetable's present. */
export const TIMETABLED = set(
  `opens reopens closes resumes expires meets sits votes plays faces begins starts ends convenes reconvenes returns arrives departs
  leaves appears launches premieres airs retires kicks reports marries tours hosts runs continues lasts stays remains goes open
  reopen close resume expire meet convene go run continue`,
);

/** Nouns of a thing that takes place on a day of its own, which a date after them tells. */
const HAPPENING =
  /(?:tions?|sions?|ments?|ings|nesses|ances?|ences?)$|^(?:arrivals?|rehearsals?|recitals?|withdrawals?|burials?|appeals?|approvals?|removals?|festivals?|prayers?|attacks?|crash(?:es)?|accidents?|incidents?|events?|deaths?|murders?|killings?|shootings?|fires?|floods?|storms?|quakes?|earthquakes?|wars?|battles?|meetings?|talks|votes?|raids?|robber(?:y|ies)|bombings?|strikes?|collapse|loss(?:es)?|launch|games?|match(?:es)?|results?|figures|reports?|versions?|rulings?|deals?|protests?|riots?|coups?|landings?|anniversar(?:y|ies)|victims|hearings?|summits?|trials?|exhibits?|concerts?|shows?|debates?|rall(?:y|ies)|march|ceremon(?:y|ies)|tours?|deadline|opening|release|premiere|finals?|semi-finals?|ballot|contest|race|races|referendum|letters?|claims?|outbreak|verdict|sinking|disaster|massacre|fights?|bouts?|gigs?|part(?:y|ies)|dinners?|lunch|lunches|galas?|fairs?|f[êe]tes?|festivals?|weddings?|funerals?|services?|visits?|trips?|flights?|draws?|derby|derbies|cup|tests?|exams?|offers?|dates?|days?|nights?|evenings?|mornings?|afternoons?|sales?|auctions?|drops?|falls?|rises?|theft|thefts|stabbings?|assaults?|walkouts?|parades?|seasons?|mass|masses|sessions?|screenings?|readings?|shifts?|murder|arrests?|blasts?|changes?|starts?|ends?|kick-?off|move|moves|bids?|data|sittings?|terms?|jubilees?|marches|budgets?)$/;
const NO_HAPPENING =
  /^(?:stations?|parliaments?|governments?|departments?|apartments?|nations?|administrations?|institutions?|associations?|foundations?|federations?|commissions?|televisions?|documents?|monuments?|instruments?|basements?|settlements?|populations?|plantations?|mansions?|divisions?|audiences?|ambulances?|residences?|hospitals?|animals?|journals?|criminals?|officials?|capitals?|canals?|metals?|generals?|rivals?|cathedrals?|musicals?|professionals?|buildings?|kings|rings|wings|things|regiments?|equipment|fragments?|sediments?|ornaments?|garments?|corporations?|organi[sz]ations?|delegations?|congregations?|generations?|pensions?|allowances?|licences?|fences?|sentences?|pavements?|establishments?|environments?|sons|witnesses|businesses|illnesses)$/;
/** Whether a noun tells of what takes place on a day of its own. */
export const isHappeningNoun = (noun: string): boolean => HAPPENING.test(noun) && !NO_HAPPENING.test(noun);

/** Verbs whose object is what they hold: its day is theirs. */
export const HOLDS =
  /^(?:be|hold|held|stage|staged|host|hosted|attend|attended|join|joined|open|opened|reopened|start|started|begin|began|launch|launched|play|played|face|faced|take|took|run|ran|close|closed|end|ended|have|publish|published|release|released|issue|issued|present|presented|deliver|delivered|sign|signed|go|gave|give|given|throw|threw|thrown|won|lost|drew|chaired|chair|led|lead|passed|approved|celebrated|celebrate|mark|marked)$/;

/** Things that are had, bought or won beforehand, with the day for which they hold. */
export const FOR_A_DAY =
  /^(?:tickets?|seats?|places?|slots?|spots?|rooms?|bookings?|appointments?|rights?|chances?|permission|invitations?|licen[cs]es?|permits?|dates?|plans|bids?|charges?|date|notice|leave|hopes?|orders?|ballots|votes|money|funding|invites?|deadlines?|reservations?|berths?|contracts?|options?|timetables?|programmes?|programs?|menus?|agendas?|schedules?|itinerary|forecasts?|posters?|leaflets?|calendars?|fixtures?|warnings?|alerts?|use)$/;
