/** Words that put an office told beside them into another time or into doubt. */
const THEN =
  /\b(?:former|formerly|the then|ex|the late|previous(?:ly)?|acting|interim|caretaker|elect|became|becomes?|until|served|succe(?:ss|ed)\w*|replac\w+|predecessor|sworn|inaugurat\w*|(?:re-?)?elect(?:ed|s|ion)|candida\w+|appoint\w*|resign\w*|retir(?:es?|ing|ement|ed (?:in|on|last|this|after))|quit|step(?:s|ped|ping)? (?:down|aside|in (?:for|as))|stood (?:down|in (?:for|as))|stand(?:s|ing) (?:down|in (?:for|as))|tak(?:es?|ing) over|took (?:over|office|charge)|hand(?:s|ed|ing)? over (?:power|office|to|the (?:reins|job|post|role))|exiled|(?:was|is|been|were|be)(?: \w+)? (?:ousted|deposed|overthrown|sacked|dismissed|fired|suspended|promoted)|nominat\w+|nominee|self-\w+|rival|disputed|outgoing|incoming|hopeful|would-be|shadow|on leave|(?:years?|months|decades?) (?:ago|earlier|before|later)|at the time|in those days|last (?:year|season|century)|played by|portray\w*|fictional)\b/i;

/** "The mayor, Dale Pinnock, had laid the first stone". */
const PERFECT =
  /^,?\s(?:\w+\s)?had (?:not |never |\w+ly )?(?:\w+(?:ed|en|wn|ne|id|ld|pt|ft|nt|lt|st|ght|ung|un|ut)|made|read|come|become|sat|met|won|got|taken|begun)\b/i;

const YEAR = /(?<!\bsince (?:\p{Lu}\p{L}+ )?)\b(?:1\d|20)\d\d\b(?![-–]\d|,\d)/gu;

/**
 * Whether an office's words and those beside it tell of another time than the article's.
 * @param year the article's, `YYYY`; null where it has no date: then any year is another
 * @param isTitle whether the words are the bare title of a name, which is that of the story's time: "Mayor Dale Pinnock had"
 */
export function isOfThen(
  before: string,
  role: string,
  after: string,
  year: string | null,
  isTitle = false,
): boolean {
  const years = `${before} | ${role} | ${after}`.match(YEAR) ?? [];
  return (
    THEN.test(`${before}|${role}`) ||
    THEN.test(after) ||
    (!isTitle && PERFECT.test(after)) ||
    years.some((told) => told !== year)
  );
}

const BEGINS =
  '(?:elected|appointed|named|sworn in|chosen|becom\\w+|became|t(?:akes?|ook|aking) over|promoted|installed|elevated|nominated|(?:st(?:ands?|anding|ood|eps?|epped|epping)|fill(?:s|ed|ing)) in (?:for|as)|deputi[sz]\\w+|new|next|incoming|outgoing|acting|interim|caretaker|temporary)';
const ENDS =
  '(?:resign\\w*|st(?:ood|eps?|epped|epping|ands?|anding) (?:down|aside)|retir(?:es|ing|ed (?:in|on|from|after|last|this|as))|quits?|died|(?:was|is|been|were)(?: \\w+)? (?:sacked|dismissed|fired|ousted|suspended)|hand(?:s|ed|ing)? over (?:power|office|to|the (?:reins|job|post|role))|(?:to )?leaves? (?:office|(?:the|his|her) (?:post|job|role)|at the end|in (?=\\p{Lu}))|(?:his|her|their) (?:successor|predecessor))';
const PASSES = '(?:succe(?:ed|ss)\\w*|replac\\w+|predecessor|t(?:akes?|ook|aking) over)';

/**
 * Whether an article tells that an office passes from one person to another.
 * @param nouns the words that tell the office
 * @param names the surnames of its two holders
 */
export function isPassedOn(text: string, nouns: readonly string[], names: readonly string[]): boolean {
  const [noun, name] = [nouns, names].map((words) => words.map(escaped).join('|'));
  const near = (one: string, gap: string, other: string): RegExp =>
    new RegExp(`\\b${one}\\b${gap}?\\b${other}\\b`, 'iu');
  const [close, far] = ['[^.,;!?\\n]{0,30}', '[^.;!?\\n]{0,60}'];
  return [
    near(BEGINS, close, `(?:${noun})`),
    near(`(?:${noun})`, far, ENDS),
    near(`(?:${name})`, far, `(?:${PASSES}|${ENDS})`),
    near('(?:succe(?:ed|ss)\\w*|replac\\w+|predecessor|t(?:akes?|ook|aking) over from)', far, `(?:${name})`),
  ].some((pattern) => pattern.test(text));
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
