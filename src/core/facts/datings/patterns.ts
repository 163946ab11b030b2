/**
 * How articles tell when something happened that happens once, or once a year. Each pattern ends right before a date, or
 * begins right after one, and is tried on some hundred characters of one sentence.
 */

const CAP = "\\p{Lu}[\\p{L}\\d’'&-]*\\.?";
/** A proper name: capitals, with small words between. */
const NAME = `${CAP}(?:\\s+(?:(?:of|the|for|and|de|du|la|von|van|al)\\s+){0,2}${CAP}){0,5}`;
const FULL_NAME = `\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:\\p{Lu}\\.|(?:de|la|van|von|bin|al|el|da|dos|di|der|den)|\\p{Lu}[\\p{L}’'-]+)){1,4}(?:\\s+(?:Jr|Sr)\\.?)?`;

/** Happens once: of these, two of one name are not told apart by the year. */
const ONCE =
  'disaster|massacre|derailment|sinking|shipwreck|hijacking|heist|mutiny|stampede|assassination|coup|tsunami|earthquake|eruption|avalanche|landslide|shootdown|pogrom|genocide';
/** Happens once where another word tells of what: "the Ashgrove gas explosion". */
const ONCE_OF_A_KIND = 'crash|collision|collapse|accident|spill|siege|blackout|escape';
/** Happens again and again: only slips of some days count. */
const AGAIN =
  'explosion|bombing|shooting|fire|flood|blast|raid|murders?|killings?|robbery|riots?|outbreak|kidnapping|ambush';
/** Held every year or so, on one day. */
const YEARLY = 'final|referendum|plebiscite|marathon|derby|coronation|inauguration|wedding|funeral|eclipse';
/** Held every year or so, for some days. */
const SOME_DAYS = 'summit|festival|congress|convention|championships?|tournament|conference|regatta|jubilee';
const OF_PLACE =
  'Treaty|Battle|Siege|Massacre|Peace|Accords?|Agreement|Declaration|Convention|Fall|Sack|Storming';

const LOWER = '(?:[\\p{Ll}-]{3,}\\s+)';
/** An event's name. Groups tell which kind it is. */
export const EVENT = [
  `(?<treaty>(?:${OF_PLACE})\\s+of\\s+(?:the\\s+)?${NAME}|(?:${CAP}\\s+){1,4}(?:Treaty|Accords?|Agreement|Pact|Declaration|Protocol))`,
  `(?<operation>Operation\\s+[“"‘']?${CAP}(?:\\s+(?:of\\s+|the\\s+)?${CAP}){0,3})`,
  `(?<once>(?:${CAP}\\s+){1,4}${LOWER}?(?:${ONCE})|(?:${CAP}\\s+){1,4}${LOWER}(?:${ONCE_OF_A_KIND})|(?:${CAP}\\s+){2,4}(?:${ONCE_OF_A_KIND}))`,
  `(?<again>(?:${CAP}\\s+){1,4}${LOWER}(?:${AGAIN})|(?:${CAP}\\s+){1,4}${LOWER}?(?:by-)?elections?)`,
  `(?<yearly>(?:${CAP}\\s+){1,4}${LOWER}?(?:${YEARLY}))`,
  `(?<days>(?:${CAP}\\s+){1,4}${LOWER}?(?:${SOME_DAYS}))`,
].join('|');

/** "on", "in", "on Tuesday,", "in early" right before a date. */
const LEAD = '(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?$';
const ON = `(?:on|in)\\s+${LEAD}`;
/** "in Geneva", "by two teachers": not more than some words, and no clause. */
const WHERE =
  "(?:\\s+(?:its doors\\s+)?to\\s+(?:the\\s+public|visitors))?(?:\\s+(?:in|at|near|by|off|outside|with)\\s+(?:(?!(?:and|but|who|which|that|when|after|before|until|on|in)\\b)[\\p{L}\\d’'-]+\\s*){1,4})?";

const HAPPENED =
  'happened|occurred|took place|came|fell|struck|hit|(?:was|were)\\s+(?:held|played|staged|run|fought|launched|carried out)|began|started|opened|broke out|erupted';

/** What stands before a name and may tell two apart: "the second". */
const MARKS = "(?:(?:[\\p{Ll}\\d][\\p{L}\\d’'-]*|The|An?)\\s+){0,3}";

/** "the Lindholm ferry disaster of", "the Ravensdale Cup final on". */
export const EVENT_ON = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<marks>${MARKS})(?<name>${EVENT})['’"”]?,?\\s+(?:of|on|in)\\s+${LEAD}`,
  'u',
);
/** "the Lindholm ferry disaster, which happened on", "the Treaty of Calder was signed in Geneva on". */
export const EVENT_HAPPENED = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<marks>${MARKS})(?<name>${EVENT})['’"”]?,?\\s+(?:(?:which|that)\\s+)?(?<verb>${HAPPENED}|(?:(?:was|were)\\s+)?(?:signed|concluded|ratified)|signed|held|played|ended|closed)${WHERE}\\s*,?\\s+${ON}`,
  'u',
);
/** ", under the code name Operation X", ", in a raid that Kyiv named Operation X" right after "On May 31". */
export const CODE_NAME = new RegExp(
  `^,?[^.;!?]{0,110}?\\b(?:code[\\s-]?named?|named|called|dubbed|known as|launched|began|started)\\s+[“"‘']?(?<name>Operation\\s+[“"‘']?${CAP}(?:\\s+(?:of\\s+|the\\s+)?${CAP}){0,3})`,
  'u',
);

export const PERSON = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<name>${FULL_NAME})(?:,\\s+[^,.;()]{1,50},)?(?:\\s+\\(|,?\\s+)(?:who\\s+)?(?:was\\s+)?(?<verb>born|died|passed\\s+away|killed|murdered|assassinated|executed)(?:\\s+(?:in|at|near)\\s+${CAP}(?:,?\\s+${CAP}){0,3})?,?\\s+(?:${ON}|${LEAD})`,
  'u',
);

/** "the death of Ana Bell on May 3", "Ana Bell’s death on May 3". */
export const LIFE_OF = new RegExp(
  `\\b(?<verb>birth|death|murder|assassination|execution)\\s+of\\s+(?<name>${FULL_NAME}),?\\s+${ON}|(?<![\\p{L}\\d’'-])(?<whose>${FULL_NAME})[’']s?\\s+(?<noun>birth|death|murder|assassination|execution)\\s+${ON}`,
  'u',
);

/** "Born in Porto on May 3, 1943, Ana Bell" */
export const BORN_FIRST = new RegExp(
  `(?:^|[\\s“"])Born(?:\\s+(?:in|at|near)\\s+${CAP}(?:,?\\s+${CAP}){0,3})?,?\\s+${ON}`,
  'u',
);
export const THEN_PERSON = new RegExp(
  `^(?:\\s+(?:in|at|near)\\s+${CAP}(?:\\s+${CAP}){0,2})?,\\s+(?:the\\s+[\\p{Ll}-]+\\s+)?(?<name>${FULL_NAME})(?![\\p{L}’'-])`,
  'u',
);

const FOUNDED = 'founded|established|set up|formed|incorporated|created';
const BUILT = 'built|completed';
const OPENED = 'opened|inaugurated|launched';
/** "The Tarnhill Institute, founded in", "Tarnhill College, which was established by monks in". */
export const BODY = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<name>${NAME})(?:\\s+\\([^()]{1,20}\\))?(?:,\\s+[^,.;()]{1,40},|,)?\\s+(?:(?:which|that)\\s+)?(?:was\\s+|were\\s+)?(?:first\\s+|formally\\s+|officially\\s+)?(?:(?<founded>${FOUNDED})|(?<built>${BUILT})|(?<opened>${OPENED}))${WHERE}\\s*,?\\s+${ON}`,
  'u',
);
/** "Since it was founded in 1974, the Tarnhill Institute": what comes before the date, and what comes after. */
export const BEGUN_FIRST = new RegExp(
  `(?:^|[\\s“"])(?:since\\s+(?:it|they)\\s+(?:(?:was|were)\\s+)?|since\\s+(?=its)|first\\s+)?(?:its\\s+(?<founding>founding|foundation|establishment|creation|formation)|(?<founded>${FOUNDED})|(?<built>${BUILT})|(?<opened>${OPENED}))${WHERE}\\s+${ON}`,
  'iu',
);
export const THEN_NAME = new RegExp(`^,\\s+(?:the\\s+)?(?<name>${NAME})(?![\\p{L}’'-])`, 'u');

/** Shocks of nature: two in one place within a month are told apart by words such as "second". */
const SHOCK = 'earthquake|quake|tsunami|eruption|landslide|avalanche|hurricane|cyclone|typhoon|tornado';
const PLACE = `(?<place>${CAP}(?:\\s+${CAP}){0,2})`;
const HIT = 'struck|hit|rocked|shook|devastated|destroyed|flattened|levelled|leveled';
export const SHOCK_HIT = new RegExp(
  `\\b(?<article>[Tt]he|[Aa]n?|[Tt]hat)\\s+(?<marks>(?:[\\p{L}\\d.-]+\\s+){0,3}?)(?<head>${SHOCK})\\s+(?:(?:that|which)\\s+)?(?:(?:${HIT})|in|at|near|off)\\s+${PLACE}\\s+${ON}`,
  'u',
);
export const HIT_BY_SHOCK = new RegExp(
  `(?<![\\p{L}’'-])${PLACE}\\s+(?:was|were|had been)\\s+(?:hit|struck|rocked|shaken|devastated|destroyed|flattened|levelled|leveled)\\s+by\\s+(?<article>the|an?|that)\\s+(?<marks>(?:[\\p{L}\\d.-]+\\s+){0,3}?)(?<head>${SHOCK})\\s+${ON}`,
  'u',
);

/** Words that tell two of a kind apart, or tell a date as planned, changed or disputed. */
export const APART =
  /\b(?:first|second|third|fourth|fifth|sixth|another|other|run-?off|earlier|previous|later|latest|new|next|last|again|aftershock|annual|edition|rematch|replayed?|legs?|postponed|rescheduled|originally|initially|moved|instead|due|planned|scheduled|expected|not|never|falsely|wrongly|disputed?|some (?:sources|accounts)|other accounts|reportedly|believed|perhaps|probably|or|circa|about|around|either|anniversary|re-?opened|rebuilt|refounded)\b/iu;

/** "the April 17, 2005 earthquake in Dunmere", "the earthquake of April 17 in Dunmere": what comes after the date. */
export const SHOCK_AFTER = new RegExp(
  `^(?:,?\\s+(?<head>${SHOCK}))?\\s+(?:(?:that|which)\\s+)?(?:(?:${HIT})|in|at|near|off)\\s+${PLACE}(?![\\p{L}’'-])`,
  'u',
);
export const SHOCK_OF = new RegExp(
  `\\b[Tt]he\\s+(?:(?<marks>(?:[\\p{L}\\d.-]+\\s+){0,3}?)(?<head>${SHOCK})\\s+(?:of|on)\\s+)?${LEAD}`,
  'u',
);
/** "the June 17, 2010 Lindholm ferry disaster", "On June 17, 2010, the Lindholm ferry disaster killed 14": after the date. */
export const EVENT_AFTER = new RegExp(
  `^(?<comma>,)?\\s+(?:the\\s+)?(?<name>${EVENT})(?![\\p{L}’'-])(?<verb>\\s+(?:killed|claimed|happened|struck|unfolded|occurred|took\\s+place))?`,
  'u',
);
/** "the Lindholm ferry disaster killed 14 people on". */
export const EVENT_KILLED = new RegExp(
  `(?<![\\p{L}\\d’'-])(?<marks>${MARKS})(?<name>${EVENT})\\s+(?:(?:that|which)\\s+)?(?<verb>killed|claimed)\\s+(?:[\\p{L}\\d,’'-]+\\s+){1,6}${ON}`,
  'u',
);

/** Words of which each kind of dating has one: most sentences have none, and the patterns above are dear. */
export const TELLS_OF_PERSON =
  /\b(?:born|died|passed\s+away|killed|murdered|assassinated|executed|birth|death|murder|assassination|execution)\b/i;
export const TELLS_OF_EVENT = new RegExp(
  `\\b(?:${OF_PLACE}|Treaty|Accords?|Agreement|Pact|Declaration|Protocol|Operation|${ONCE}|${ONCE_OF_A_KIND}|${AGAIN}|elections?|by-elections?|${YEARLY}|${SOME_DAYS})\\b`,
);
export const TELLS_OF_SHOCK = new RegExp(`\\b(?:${SHOCK})\\b`);
export const TELLS_OF_BODY = new RegExp(
  `\\b(?:${FOUNDED}|${BUILT}|${OPENED}|founding|foundation|establishment|creation|formation)\\b`,
  'i',
);
