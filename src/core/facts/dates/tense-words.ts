/** The words that show whether a clause tells what was or what is to come. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const AUXILIARIES = list('will shall ll would could may might should must');

/** After "following the strikes on Kyiv" what is told has happened, whatever the main verb says. */
export const AFTER_EVENT = list('following after amid despite since');

/** "are set to", "scheduled for": what lies ahead. */
export const AHEAD = list(
  'set due scheduled slated expected poised planned plans plan planning going hopes hope hoping aims aim aiming intends intend wants want ready likely supposed prepared preparing vowed promised pledged agreed bound designed threatened deadline upcoming forthcoming ahead begins starts opens resumes meets ends expires continues takes arrives returns faces runs kicks plays hosts votes convenes travels closes reopens departs airs premieres concludes lapses gathers stages tours begin start open resume expire convene meet vote gather play visit travel face return hold go come leave fly head forecast payable falls starting beginning ending brings lasts remains stays publishes unveils decides hears awaits pays expects expecting',
);

/** Of those above, the ones that show what lies ahead only before "to", "for" or "on". */
export const NEEDS_LINK = list(
  'set due planned agreed ready bound designed prepared vowed promised pledged threatened expected scheduled slated supposed likely plan plans hope going open start begin forecast falls',
);

export const PAST = list(
  'was were had did went came said told met began became broke brought built bought caught chose cut died drew drove fell felt fled flew fought found gave got grew heard held hit hurt kept knew laid launched led left lost made paid put quit ran read rose sat saw sent set shook shot shut sold sought spent split spoke spread stood stole struck sank sang swore swept swam took taught thought threw took understood urged voted warned withdrew won wore wrote beat bid blew bled burst clung crept cast dealt dug drank ate forbade forgot froze hid hung knelt lay lent lit meant overcame overthrew proved rode rang sewed shone slid slept slew smelt sped spun sprang stuck stung strode strove swung tore trod woke wound wept wrung been seen done gone taken given known shown born slain stolen driven written spoken broken chosen fallen flown frozen hidden ridden risen shaken sworn thrown torn worn woken',
);

export const NO_PAST = list(
  'need feed speed indeed seed hundred red bed united exceed proceed succeed breed freed greed sacred wed shed unprecedented alleged proposed limited',
);

/** Verbs that are nouns as well: "leaders meet on Friday", not "a visit on Friday". */
export const NEEDS_SUBJECT = list(
  'meet vote gather play visit travel face return hold go come leave fly head',
);

/** Verbs that open a clause anew. */
export const OPENS = list(
  'and but while as because although though when whereas which who that after before if since',
);
