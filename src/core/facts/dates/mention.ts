import { type Day, isoOf } from '../../text/calendar.ts';
import type { DateMention, Reference, TimexType } from '../facts.ts';
import type { Reading } from './find.ts';
import { fullYear } from './nearest.ts';
import type { Meaning } from './meaning.ts';
import type { Resolved } from './given-years.ts';

/**
 * A mention in an article, of a reading and what it was resolved to.
 * @param offset where the reading's paragraph begins
 * @param other the reading at the other end of its range
 * @param said the article's day
 */
export function mentionOf(
  article: string,
  reading: Reading,
  { value, anchor, isOpen }: Resolved,
  offset: number,
  other: Reading | undefined,
  said: Day | null,
): DateMention {
  const { meaning, direction, role } = reading;
  const start = offset + reading.start;
  const end = offset + reading.end;
  return {
    start,
    end,
    text: article.slice(start, end),
    type: typeOf(meaning),
    value,
    mod: reading.mod,
    written: meaning.kind === 'fixed' ? NOTHING : meaning.written,
    reference: referenceOf(reading),
    anchor,
    direction: direction && {
      to: direction.to,
      start: offset + direction.start,
      end: offset + direction.end,
    },
    rangeEnd:
      other && role ? { role, other: { start: offset + other.start, end: offset + other.end } } : null,
    count: reading.count,
    readings: isOpen ? bothReadings(meaning, said) : null,
  };
}

const NOTHING = {};

function typeOf(meaning: Meaning): TimexType {
  if (meaning.kind === 'fixed') return meaning.type;
  return meaning.grain === 'clock' || meaning.grain === 'part' ? 'TIME' : 'DATE';
}

function referenceOf({ meaning, count }: Reading): Reference {
  if (meaning.kind === 'fixed') {
    if (count && count.of !== 'age') return 'anaphoric';
    return meaning.value?.endsWith('_REF') ? 'deictic' : 'absolute';
  }
  if (meaning.shift) return meaning.shift.from === 'told' ? 'anaphoric' : 'deictic';
  if (meaning.which) return /^(?:last|next|this)$/.test(meaning.which) ? 'deictic' : 'anaphoric';
  return meaning.written.year === undefined ? 'partial' : 'absolute';
}

/** Both days that figures may mean. */
function bothReadings(meaning: Meaning, said: Day | null): DateMention['readings'] {
  if (meaning.kind === 'fixed' || meaning.figures !== 'either') return null;
  const { month, day } = meaning.written;
  const year =
    meaning.shortYear === undefined ? meaning.written.year : fullYear(meaning.shortYear, said?.year ?? null);
  if (year === undefined || month === undefined || day === undefined) return null;
  return [isoOf({ year, month, day }), isoOf({ year, month: day, day: month })];
}
