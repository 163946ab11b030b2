import { type Day, MONTH_PATTERN, MONTHS } from '../calendar.ts';
import { ordinal } from './numbers.ts';

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const MONTH = new RegExp(`^${MONTH_PATTERN}$`);

/** A month's name as another was written: "Aug." for "Jul.", "August" for "July". May has no short form to go by. */
function monthLike(name: string, month: number): string {
  const full = MONTHS[month - 1]!;
  if (MONTHS.includes(name.replace(/\.$/, ''))) return full;
  const short = full.slice(0, month === 9 ? 4 : 3);
  return full.length <= 4 ? full : short + (name.endsWith('.') ? '.' : '');
}

/**
 * A date's words with another day in them, in the same form: "the 24th of February" becomes "the 1st of March". Figures
 * alone ("2025-06-02") keep their order.
 * @param words a date that tells a day, and perhaps month and year
 */
export function rewritten(words: string, from: Day, to: Day): string {
  const iso = /^\d{4}-\d\d-\d\d$/.test(words);
  if (iso) return [to.year, to.month, to.day].map((part) => String(part).padStart(2, '0')).join('-');
  return words.replace(/\p{L}+\.?|\d+(?:st|nd|rd|th)?/gu, (part) => {
    if (MONTH.test(part)) return to.month === from.month ? part : monthLike(part, to.month);
    if (ORDINAL.test(part)) return ordinal(to.day);
    if (/^\d{4}$/.test(part)) return String(to.year);
    return /^\d{1,2}$/.test(part) ? String(to.day) : part;
  });
}
