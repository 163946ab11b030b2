import { phraseOf } from '../datings/phrase.ts';
import type { PartialDate } from '../../text/time/elapsed.ts';
import type { Length } from './amounts.ts';
import type { Moment } from './moments.ts';
import { momentsIn, namedBefore } from './moments.ts';
import { DATE_START } from './skeleton.ts';
import type { Sentence, Story } from './story.ts';
import { type Entity, entityOf, isSame, phraseAt, pronounAt, subjectAt } from './subjects.ts';
import type { Tie, Ties } from './ties.ts';
import type { Span } from './verdict.ts';

/** What a length claims of somebody or something. */
interface Claim {
  readonly of: Entity;
  /** Whether it counts from their first day; else from that of a state of theirs, which lies no earlier. */
  readonly isAge: boolean;
  /** Whether it says so of another time than the article's. */
  readonly isPast: boolean;
  readonly isPerfect: boolean;
  /** The words of its clause, marks and all. */
  readonly clause: string;
}

const NOT_SO =
  /\b(?:will|would(?! (?:now )?have been)|shall|must|may|might|could|should|can|to be|expected|due|planned|if|until|sentenced|jailed for|licen[cs]e for|lease|contract|term of|deal|valid|runs? for|not)\b/iu;
/** What may last before the thing itself is: a plan for it. */
const BEFORE_IT =
  /\b(?:plann|design|discuss|debat|propos|promis|moot|await|demand|campaign|delay|dream|argu|fought for|in the making|prepar|develop|research|built over|making|construct|building)\p{L}*/iu;

const FOR = /\bfor\s+(?:the\s+(?:past|last)\s+)?$/iu;
/** A term that somebody set: "elected in 2021 for five years", "is listed for four weeks". */
const TERM =
  /\b(?:elected|appointed|chosen|named|hired|employed|sentenced|jailed|imprisoned|listed|booked|signed|leased|lent|let|banned|barred|suspended|licensed|insured|valid|scheduled|extended|renewed|guaranteed|funded|adjourned|remanded|set|fixed|good|binding|runs|lasts)\b[^,;:]*\bfor\s+(?:the\s+(?:past|last)\s+)?$|\b(?:is|are|was|were)\s+(?:\p{Ll}+ed|shut|closed)\s+(?:[^,;:]{0,40}\s)?for\s+$/iu;
const ENDED = /\b(?:finished|completed|ended|settled|concluded|over)\b[^;:]*$/iu;
const LASTED =
  /\b(?:lasted|spent|served|stood|waited|survived|endured|run|ran|enjoyed|dragged\s+on|gone\s+on|held|raged|continued|slept|lain|lived|worked|ruled|reigned|led|kept)\s+(?:for\s+)?(?:now\s+)?$/iu;
const AFTER = /\bafter\s+$/iu;
const DURING = /\b(?:in|during|over|throughout)\s+(?:its|his|her|their)\s+$/iu;
const IN_ORDINAL =
  /\b(?:in|into|on|enter\p{L}*|beg[aiu]n\p{L}*|start\p{L}*|reach\p{L}*|mark\p{L}*|celebrat\p{L}*|is|now)\s+(?:its|his|her|their)\s+$/iu;
/** "It is now in the eighth week of the strike", "Today is the 300th day of". */
const OF_ORDINAL = /\b(?:now|still|already|is|are|marks|today|enter\p{L}*)\s+(?:in\s+|into\s+)?the\s+$/iu;
const MARKS_FEAST = /\b(?:mark|celebrat|reach|observ)\p{L}*\s+(?:its|his|her|their|a|the)\s+$/iu;
const MARKS_YEARS = /\b(?:mark|celebrat)\p{L}*\s+$/iu;
const AFTER_ORDINAL =
  /^(?:\s*$|[.,;:!?)—–]|\s+(?:and|with|now|today|this\s+(?:week|month|year|spring|summer|autumn|winter)|in\s+[\uE000\d]))/u;

/** How many sentences back, and ahead, the first day of a thing may be told; that of a person anywhere near. */
const BACK = 4;
const AHEAD = 1;
/** Beyond, nobody can tell which of several dates is meant. */
const MOST = 5;

/** What a length claims of the subject of its clause, as spans from each of the subject's own dates. */
export function claimedSpans(story: Story, sentence: Sentence, skeleton: string, length: Length): Ties {
  const claim = claimOf(story, sentence, skeleton, length);
  if (!claim || sentence.dates.length > MOST) return [];
  const moments = momentsOf(story, sentence, claim.of);
  const ties: Tie[] = [];
  for (const moment of moments) {
    const isState = !claim.isAge && startsState(moment, claim.clause);
    if (!moment.isOrigin && !isState) continue;
    if (!claim.isAge && !isState && BEFORE_IT.test(claim.clause)) continue;
    const at = { sentence: moment.sentence, date: moment.told };
    const isExact = (claim.isAge || isState) && isWhole(length, claim.clause);
    for (const { to, leads } of endsOf(story, sentence, claim, moment))
      ties.push({ from: moment.date, to, leads: isExact ? leads : 'most', at });
  }
  return ties;
}

/** Whether an ordinal counts its owner's own years: "in its third year in the top division" does not. */
const isWhole = ({ as }: Length, clause: string): boolean =>
  as !== 'ordinal' ||
  OF_ORDINAL.test(clause.slice(0, clause.indexOf('\uE002'))) ||
  AFTER_ORDINAL.test(clause.slice(clause.lastIndexOf('\uE002') + 1));

function claimOf(story: Story, sentence: Sentence, skeleton: string, length: Length): Claim | null {
  const left = skeleton.slice(0, length.start).replace(/^.*[;:]\s/s, '');
  const right = skeleton.slice(length.end).replace(/[;:]\s.*$/s, '');
  const clause = left + skeleton.slice(length.start, length.end) + right;
  const near = left.slice(-60);
  if (
    NOT_SO.test(near) ||
    NOT_SO.test(right.slice(0, 25)) ||
    /^\s+(?:before|after|later|earlier|ago)\b/.test(right)
  )
    return null;
  const isAge = isAgeClaim(length, left, right);
  if (!isAge && !isState(length, left, right)) return null;
  const at = sentence.tokens.findIndex(({ end }) => end > sentence.at.start + length.start);
  const last = sentence.tokens.findIndex(({ end }) => end >= sentence.at.start + length.end);
  const phrase =
    attributeOf(sentence, length) ?? ownerOf(sentence, length, left, at) ?? subjectAt(sentence.tokens, last);
  const of = phrase && entityOf(story, sentence, phrase);
  if (!of || (length.as === 'age' && of.isPerson)) return null;
  const isPerfect =
    /(?:\b(?:has|have|is|are|now|makes?)|[’'](?:s|ve))\b(?!.*\b(?:had|was|were)\b)/iu.test(near) ||
    /^\s*(?:this|now|today)\b/u.test(right);
  return { of, isAge, isPerfect, isPast: !isPerfect, clause };
}

function isAgeClaim({ as }: Length, left: string, right: string): boolean {
  switch (as) {
    case 'age':
      return !/^\s*-/.test(right) && !/[,(]\s*$/.test(left);
    case 'ordinal':
      return (
        IN_ORDINAL.test(left) || (OF_ORDINAL.test(left) && /^\s+of\s+(?:the|this|its|their)\s/.test(right))
      );
    case 'anniversary':
      return MARKS_FEAST.test(left) && !/^\s+of\b/.test(right);
    case 'length':
      return MARKS_YEARS.test(left) && /^\s+(?:in|of)\s+(?:business|existence|trading)\b/.test(right);
  }
}

const isState = ({ as }: Length, left: string, right: string): boolean =>
  as === 'length' &&
  ((FOR.test(left) && !TERM.test(left)) ||
    (AFTER.test(left) && /^\s+of\b/.test(right) && ENDED.test(left)) ||
    LASTED.test(left) ||
    (AFTER.test(left) && /^\s+of\s+marriage\b/.test(right)) ||
    (MARKS_YEARS.test(left) && /^\s+of\s+marriage\b/.test(right)) ||
    (DURING.test(left) && /^\s+(?:of|on|in|at|as|there|here|with|underground|behind)\b/.test(right)));

/** Whose years are counted: "in her 26 years there", "the eighth week of the strike". */
function ownerOf(
  { tokens }: Sentence,
  { as }: Length,
  left: string,
  at: number,
): ReturnType<typeof phraseOf> {
  if (as === 'length' && DURING.test(left)) return pronounAt(tokens, at - 1);
  if (!OF_ORDINAL.test(left)) return null;
  const of = tokens.findIndex(({ lower }, i) => i > at && lower === 'of');
  return of < 0 || of > at + 3 ? null : phraseAt(tokens, tokens[of + 1]?.start ?? 0);
}

/** The noun that an age stands before: "the 12-year-old bridge". */
function attributeOf({ tokens, at, text }: Sentence, length: Length): ReturnType<typeof phraseOf> {
  if (length.as !== 'age' || !/-old$/i.test(text.slice(length.start, length.end))) return null;
  const from = tokens.findIndex(({ start }) => start >= at.start + length.end);
  return from < 0 ? null : phraseOf(tokens.slice(from, from + 2));
}

/** The dated moments of somebody or something, in the sentences around. */
function momentsOf(story: Story, sentence: Sentence, of: Entity): Moment[] {
  const found: Moment[] = [];
  for (let nth = sentence.nth - BACK; nth <= sentence.nth + AHEAD; nth++) {
    const other = story.sentence(nth);
    if (!other || other.dates.length === 0) continue;
    found.push(...momentsIn(story, other).filter((moment) => moment.of.some((entity) => isSame(entity, of))));
  }
  return found;
}

/** What begins with a happening, by the words in which its length is told. */
const STATES: readonly (readonly [classes: RegExp, words: RegExp])[] = [
  [
    /^(?:joining|appointment|arrival|=join|=hir|=com|=mov)$/,
    /\b(?:there|member|on the staff|with (?:it|them)|in the (?:job|post|team|club|force|firm|company))\b/i,
  ],
  [
    /^(?:election|appointment|=elect|=appoint|=tak|=becom|=swear|swearing-in)$/,
    /\b(?:in (?:the )?(?:job|post|office|power|charge)|at the helm|mayor|president|premier|minister|leader|chair\p{L}*|led|headed|head|director)\b/iu,
  ],
  [/^(?:wedding|=marri|=wed)$/, /\b(?:married|marriage|wed)\b/i],
  [
    /^(?:opening|=open|founding|=found|launch|=launch|=start)$/,
    /\b(?:been (?:open|running|going)|in business|in existence|trading)\b/i,
  ],
  [/^(?:closure|=clos|=shut|=seal|=drain|=empti)$/, /\b(?:closed|shut|empty|idle|dry|sealed|closure)\b/i],
  [/^(?:death|=di)$/, /\b(?:dead|in (?:his|her|their) grave)\b/i],
  [
    /^(?:=begin|=start|=launch|outbreak|=break|walkout|siege|=impos|=declar|=erupt|=agre|=broker|=com)$/,
    /\b(?:lasted|gone on|going on|raged|on strike|dragged|continued|in (?:force|place)|under way|held|endured|finished|completed|ended|settled|concluded)\b/i,
  ],
  [
    /^(?:sentencing|=jail|=imprison|arrest|=arrest)$/,
    /\b(?:behind bars|in (?:jail|prison)|inside|served)\b/i,
  ],
  [/^stay$/, /\b(?:there|on the staff|in (?:the )?(?:job|post|office)|at the helm|of (?:service|work))\b/i],
];

/** Whether what a clause tells to have lasted began with a happening. */
const startsState = ({ classes }: Moment, clause: string): boolean =>
  STATES.some(([of, words]) => classes.some((name) => of.test(name)) && words.test(clause));

/** "At her refit she had been at sea", "when it was refitted". */
const EVENT_THEN = /(?:^["“]?(?:at|by|on|until)|\bwhen|\bas)\s+(?<event>[^,]{3,40})/iu;

/** The times until which a claim may count. */
function endsOf(
  story: Story,
  sentence: Sentence,
  claim: Claim,
  moment: Moment,
): Pick<Span, 'to' | 'leads'>[] {
  const { now } = story;
  const { clause } = claim;
  const until = moment.until;
  if (until) return [{ to: until, leads: 'between' }];
  const year = now && relativeYear(clause, now.year);
  const others = sentence.dates.filter(
    (told) => told !== moment.told && told.date.year >= moment.date.year && clause.includes(DATE_START),
  );
  const ends: Pick<Span, 'to' | 'leads'>[] = others.map(({ date }) => ({ to: date, leads: 'between' }));
  if (year && now) return [...ends, { to: year, leads: year.year === now.year ? 'now' : 'between' }];
  const then = EVENT_THEN.exec(clause)?.groups!['event'];
  if (then)
    for (const { date } of namedBefore(story, sentence, then)) ends.push({ to: date, leads: 'between' });
  if (now && (claim.isPerfect || ends.length === 0))
    ends.unshift({ to: now, leads: claim.isPerfect ? 'now' : 'most' });
  return ends;
}

/** "last year", "next season", "this year" behind a length. */
function relativeYear(clause: string, year: number): PartialDate | null {
  const match = /\b(?<which>last|next|this)\s+(?:year|season)\b/iu.exec(
    clause.slice(clause.indexOf('\uE002')),
  );
  const step = { last: -1, next: 1, this: 0 }[match?.groups!['which']!.toLowerCase() ?? ''];
  return step === undefined ? null : { year: year + step };
}
