import type { Event } from '../facts/facts.ts';
import type { HouseStyle, StyleEvent, StylePerson } from '../house-style/house-style.ts';
import { fold } from '../text/spelling.ts';
import { type CardLine, line, listed } from './card.ts';
import { timexText } from './timex-text.ts';

/** What the desk has decided stands first, and under its own name: no article told it. */
const fact = (text: string): CardLine => line('House style', text);

/** What the house style has on a person. */
export function styleOfPerson(person: StylePerson | null): CardLine[] {
  if (!person) return [];
  const { name, aliases, role, firstReference, needsNoFirstName } = person;
  return [
    fact([named(name, aliases), role].filter(Boolean).join(', ')),
    ...(firstReference ? [fact(`At first reference: ${firstReference}`)] : []),
    ...(needsNoFirstName ? [fact('Needs no first name')] : []),
  ];
}

/** What the house style has on an event. */
export function styleOfEvent({ events }: HouseStyle, { name, mentions }: Event): CardLine[] {
  const told = new Set([name, ...mentions.map(({ text }) => text)].map(keyOf));
  const known = events.find((event: StyleEvent) =>
    [event.name, ...event.aliases].some((each) => told.has(keyOf(each))),
  );
  if (!known) return [];
  return [
    fact([named(known.name, known.aliases), known.date && timexText(known.date)].filter(Boolean).join(', ')),
  ];
}

const named = (name: string, aliases: readonly string[]): string =>
  aliases.length ? `${name} (not ${listed(aliases)})` : name;

const keyOf = (name: string): string => name.split(/\s+/).map(fold).join(' ');
