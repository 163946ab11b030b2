import type { Dated } from './datings.ts';
import { keyOf, named, withoutLead } from './names.ts';
import * as like from './patterns.ts';

/** The named event that happened on a date. */
export function eventOf(before: string, after: string): Dated | null {
  const happened = like.EVENT_HAPPENED.exec(before) ?? like.EVENT_KILLED.exec(before);
  const match = happened ?? like.EVENT_ON.exec(before) ?? eventAfter(before, after);
  if (!match) return null;
  const { name, marks = '', verb = '', treaty, operation, again, yearly, days } = match.groups!;
  if (like.APART.test(marks) || like.APART.test(match[0].slice(match[0].indexOf(name!)))) return null;
  const whole = named(withoutLead(name!));
  if (!/\s/.test(whole) || /^(?:World )?Cup final$/i.test(whole)) return null;
  const stage = /ended|closed/.test(verb)
    ? 'end'
    : /ratified/.test(verb)
      ? 'ratification'
      : treaty && /signed|concluded/.test(verb)
        ? 'signing'
        : '';
  // "the Treaty of X of 1990" and "on" alone leave open which of its days is meant.
  if (
    treaty &&
    !stage &&
    /^(?:Treaty|Peace|Accord|Agreement|Declaration|Convention)/.test(whole) &&
    happened === null
  )
    return null;
  // An operation goes on: only its beginning is one day.
  if (operation && !/began|started|launched|carried out/.test(verb)) return null;
  const recurrence = again ? 'again' : yearly ? 'yearly' : days ? 'some-days' : 'once';
  return {
    key: keyOf(stage, whole),
    what: `${stage ? `the ${stage} of ` : ''}the ${whole}`.replace('the Operation', 'Operation'),
    recurrence,
  };
}

/** "the June 17, 2010 Lindholm ferry disaster"; with a comma, only where it says what happened on the day. */
function eventAfter(before: string, after: string): RegExpExecArray | null {
  const match = like.EVENT_AFTER.exec(after);
  if (!match) return null;
  const { comma, verb } = match.groups!;
  const leads = comma ? /(?:^|\s)[“"]?On\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u : /\b[Tt]he\s+$/;
  return leads.test(before) && (!comma || verb !== undefined) ? match : null;
}

/** "On May 31, under the code name Operation X, …": the day on which an operation began. */
export function operationOf(before: string, after: string): Dated | null {
  if (!/(?:^|[,—–]\s)["“]?[Oo]n\s+(?:\p{Lu}\p{Ll}{2,8}day,?\s+)?$/u.test(before)) return null;
  const name = like.CODE_NAME.exec(after)?.groups?.['name'];
  if (!name || like.APART.test(after.slice(0, after.indexOf(name)))) return null;
  const whole = named(name.replace(/[“"]/g, ''));
  return { key: keyOf(whole), what: whole, recurrence: 'once' };
}

/** The earthquake, or the like, that struck a place on a date. */
export function shockOf(before: string, after: string): Dated | null {
  const groups =
    (like.SHOCK_HIT.exec(before) ?? like.HIT_BY_SHOCK.exec(before))?.groups ?? shockAround(before, after);
  if (!groups) return null;
  const { place, head, article = 'the', marks = '' } = groups;
  if (like.APART.test(marks) || like.APART.test(before) || /^[^.]*\baftershock/.test(after)) return null;
  const where = named(place!);
  const kind = /^quake$/i.test(head!) ? 'earthquake' : head!.toLowerCase();
  const definite = /^a/i.test(article) ? '' : ' (the)';
  return { key: keyOf(kind, where), what: `the ${kind} in ${where}${definite}`, recurrence: 'shock' };
}

/** "the April 17, 2005 earthquake in Dunmere", "the earthquake of April 17, 2005 that struck Dunmere". */
function shockAround(before: string, after: string): Record<string, string | undefined> | null {
  const of = like.SHOCK_OF.exec(before)?.groups;
  const rest = of && like.SHOCK_AFTER.exec(after)?.groups;
  if (!of || !rest || (of['head'] === undefined) === (rest['head'] === undefined)) return null;
  return { ...of, head: of['head'] ?? rest['head'], place: rest['place'] };
}
