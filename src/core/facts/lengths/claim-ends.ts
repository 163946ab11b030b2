import type { PartialDate } from '../../text/time/elapsed.ts';
import type { Claim } from './claim.ts';
import type { Moment } from './moment.ts';
import { namedBefore } from './named.ts';
import { DATE_START, LENGTH_MARK } from './skeleton.ts';
import type { Sentence, Story } from './story.ts';
import type { Span } from './verdict.ts';

/** "At her refit she had been at sea", "when it was refitted". */
const EVENT_THEN = /(?:^["“]?(?:at|by|on|until)|\bwhen|\bas)\s+(?<event>[^,]{3,40})/iu;

/** The times until which a claim may count. */
export function endsOf(
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

/** A coming year behind a length: "next spring". */
export const COMING = /^[^,;:]{0,20}\b(?:next|this)\s+(?:year|season|spring|summer|autumn|winter)\b/u;

/** "last year", "next season", "this year" behind a length. */
function relativeYear(clause: string, year: number): PartialDate | null {
  const match = /\b(?<which>last|next|this)\s+(?:year|season|spring|summer|autumn|winter)\b/iu.exec(
    clause.slice(clause.indexOf(LENGTH_MARK)),
  );
  const step = { last: -1, next: 1, this: 0 }[match?.groups!['which']!.toLowerCase() ?? ''];
  return step === undefined ? null : { year: year + step };
}
