import type { Dated } from './datings.ts';
import { keyOf, named, withoutLead } from './names.ts';
import * as like from './patterns.ts';

/** Whose birth or death the words around a date tell; null where they tell none. */
export function personOf(before: string, after: string): Dated | null {
  const match = like.PERSON.exec(before);
  const life = match ? null : like.LIFE_OF.exec(before)?.groups;
  const turned = match || life || !like.BORN_FIRST.test(before) ? null : like.THEN_PERSON.exec(after);
  const groups = match?.groups ?? turned?.groups ?? life ?? {};
  const name = groups['name'] ?? groups['whose'];
  const verb = groups['verb'] ?? groups['noun'] ?? 'born';
  if (!name) return null;
  const what = /^bor|^birth/.test(verb) ? 'birth' : 'death';
  const whole = named(withoutLead(name));
  if (!whole.includes(' ')) return null;
  return { key: keyOf(what, whole), what: `the ${what} of ${whole}`, recurrence: 'once' };
}

/** What was founded, built or opened on a date. */
export function bodyOf(before: string, after: string): Dated | null {
  const direct = like.BODY.exec(before);
  const turned = direct ? null : like.BEGUN_FIRST.exec(before);
  const name = direct?.groups!['name'] ?? (turned && like.THEN_NAME.exec(after)?.groups!['name']);
  const groups = direct?.groups ?? turned?.groups;
  if (!name || !groups || like.APART.test((direct ?? turned)![0].replace(name, ''))) return null;
  const whole = named(withoutLead(name));
  // "Party", "Institute" alone, and what only begins a sentence, name nothing.
  if (
    !/\s/.test(whole) &&
    (whole.length < 5 || whole !== name || /\b[Tt]he\s+$/.test(before.slice(0, direct?.index ?? 0)))
  )
    return null;
  const what =
    groups['founded'] || groups['founding'] ? 'founding' : groups['built'] ? 'building' : 'opening';
  return {
    key: keyOf(what, whole),
    what: `the ${what} of ${article(whole)}${whole}`,
    recurrence: what === 'founding' ? 'once' : 'opening',
  };
}

/** "the Tarnhill Institute", but "Greenpeace". */
const article = (name: string): string => (/\s/.test(name) ? 'the ' : '');
