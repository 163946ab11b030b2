import type { Length } from './amounts.ts';
import { claimOf, OF_ORDINAL } from './claim.ts';
import { endsOf } from './claim-ends.ts';
import { type Entity, isSame } from './entities.ts';
import type { Moment } from './moment.ts';
import { momentsIn } from './moments.ts';
import { LENGTH_MARK } from './skeleton.ts';
import { isOfPlace, startsState } from './states.ts';
import type { Sentence, Story } from './story.ts';
import type { Tie, Ties } from './tie.ts';

/** What may last before the thing itself is: a plan for it. */
const BEFORE_IT =
  /\b(?:plann|design|discuss|debat|propos|promis|moot|await|demand|campaign|delay|dream|argu|fought for|in the making|prepar|develop|research|built over|making|construct|building)\p{L}*/iu;
const AFTER_ORDINAL =
  /^(?:\s*$|[.,;:!?)—–]|\s+(?:and|with|now|today|this\s+(?:week|month|year|spring|summer|autumn|winter)|(?:in|on)\s+[\uE000\d]))/u;

/** How many sentences back, and ahead, the first day of a thing may be told; that of a person anywhere near. */
const BACK = 4;
const AHEAD = 1;
/** Beyond, nobody can tell which of several dates is meant. */
const MOST = 5;

/** What a length claims of the subject of its clause, as spans from each of the subject's own dates. */
export function claimedSpans(story: Story, sentence: Sentence, skeleton: string, length: Length): Ties {
  if (!story.hasDates(sentence.nth - BACK, sentence.nth + AHEAD)) return [];
  const claim = claimOf(story, sentence, skeleton, length);
  if (!claim || sentence.dates.length > MOST) return [];
  const moments = momentsOf(story, sentence, claim.of);
  const ties: Tie[] = [];
  for (const moment of moments) {
    const isState =
      !claim.isAge &&
      (startsState(moment, behind(sentence, skeleton, length, moment) ?? claim.clause) ||
        isOfPlace(moment, length, claim.clause));
    const isOrigin = moment.isOrigin || (length.as === 'ordinal' && moment.classes.includes('=since'));
    if (!isOrigin && !isState) continue;
    if (!claim.isAge && !isState && (claim.isAfter || BEFORE_IT.test(claim.clause))) continue;
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
  OF_ORDINAL.test(clause.slice(0, clause.indexOf(LENGTH_MARK))) ||
  AFTER_ORDINAL.test(clause.slice(clause.lastIndexOf(LENGTH_MARK) + 1));

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

/** Where a moment stands before a length in its sentence, the words behind it: "closed in 1966, ran for 40 years" tells of no closure that lasts. */
const behind = (
  sentence: Sentence,
  skeleton: string,
  length: Length,
  { told, sentence: of }: Moment,
): string | null => (of === sentence && length.start >= told.end ? skeleton.slice(told.end) : null);
