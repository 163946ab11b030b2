import { daysOf, elapsed, inWords, type PartialDate } from '../../text/time/elapsed.ts';

/** Nobody told of is older. */
const OLDEST = 115;

/**
 * The sentence that tells the reckoning; null where the age fits. A year of birth alone leaves two ages open, and in
 * January and February a third, as the person may have been asked in the year before.
 */
export function judgeAge(age: number, birth: PartialDate, now: PartialDate): string | null {
  const span = daysOf(birth) && daysOf(now) && elapsed(birth, now, 'Y');
  if (!span || !(age > 0 && age <= OLDEST) || span.least < 0 || span.most > OLDEST) return null;
  const [youngest, oldest] = [Math.floor(span.least), Math.floor(span.most)];
  const early = now.month === undefined || now.month <= 2 ? 1 : 0;
  if (age >= youngest - early && age <= oldest) return null;
  const ages = youngest === oldest ? `${oldest}` : `${youngest} or ${oldest}`;
  return `Someone born ${birth.day === undefined ? 'in' : 'on'} ${inWords(birth)} is ${ages} ${now.day === undefined ? 'in' : 'on'} ${inWords(now)}, not ${age}.`;
}
