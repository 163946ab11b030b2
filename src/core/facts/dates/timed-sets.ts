import type { Draft, Fixed, Moment } from './meaning.ts';
import { timeValue } from './timex.ts';
import { hourOfDay } from './values.ts';

/** What returns on days or weekdays, without an hour. */
const ON_DAYS = /^(?:XXXX-WXX-\d|XXXX-WXX-XD|XXXX-XX-\d\d|P1D|XXXX-XX-XX)(?:T(MO|AF|EV|NI))?$/;

/** "Tuesdays at 9 a.m.", "every evening at 7:13", "3 p.m. every day": an hour on each of the days that return. */
export function timedSet(a: Draft, b: Draft, link: string): Fixed | null {
  const [set, time, fits] =
    a.meaning.kind === 'fixed'
      ? [a.meaning, b.meaning, /^(?:|at|,)$/.test(link)]
      : [b.meaning, a.meaning, /^(?:|on)$/.test(link)];
  if (!fits || set.kind !== 'fixed' || set.type !== 'SET' || time.kind === 'fixed' || !isBareHour(time))
    return null;
  const days = ON_DAYS.exec(set.value ?? '');
  if (!days) return null;
  const { hour, minute } = time.written;
  const every = set.value!.replace(/T.*$/, '').replace('P1D', 'XXXX-XX-XX');
  const clock = timeValue(hourOfDay(hour!, time.part ?? days[1]), minute);
  return { kind: 'fixed', type: 'SET', value: every + clock };
}

const isBareHour = ({ grain, written, shift }: Moment): boolean =>
  grain === 'clock' &&
  !shift &&
  written.hour !== undefined &&
  written.day === undefined &&
  written.weekday === undefined;
