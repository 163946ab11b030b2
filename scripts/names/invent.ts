import { type Marked, marked } from './corpus.ts';
import type { Pools } from './vary.ts';
import { BYLINES, HEADLINES, NEWS as DAILY, OPENINGS, RESULTS } from './stories.ts';
import { CULTURE } from './stories/culture.ts';
import { LIVES } from './stories/lives.ts';
import { LORE } from './stories/lore.ts';
import { PLACES } from './stories/places.ts';
import { POLITICS } from './stories/politics.ts';
import { WIRES } from './stories/wires.ts';

/** Every sentence of prose. */
const NEWS: readonly string[] = [...DAILY, ...POLITICS, ...CULTURE, ...PLACES, ...LIVES, ...WIRES, ...LORE];
/** How many of the articles are one or two sentences without a headline: nothing else in them helps. */
const SHORT = 0.35;
/** How often a made-up word or a name that is nobody's is one that the story has told. */
const AGAIN = 0.6;
/** The share of surnames that are two joined. */
const DOUBLE = 0.05;

const ROLES =
  'president|prime minister|foreign minister|spokesman|spokeswoman|mayor|governor|leader|director|ambassador|chairman|head coach|chief executive|army chief|lawyer|economist|police chief|farmer|teacher|deputy chairman'.split(
    '|',
  );
const TITLES =
  'President|Prime Minister|Foreign Minister|Mayor|Governor|Senator|Judge|General|Dr|Professor|Mr|Mrs|Ms|Chancellor|King|Archbishop|Lord Mayor|Captain|Inspector|Interior Minister|Finance Minister|Secretary of State|Police Chief'.split(
    '|',
  );
const BODIES =
  'Central Bank|Security Council|Supreme Court|Labour Party|Liberal Democrats|Farmers Union|European Commission|House of Commons|National Assembly|Red Cross|Olympic Committee|Ministry of Health|Teachers Union|Green Party|City Council|Football Federation|Workers Party|Constitutional Court'.split(
    '|',
  );
const KINDS =
  'United|City|Rovers|Wanderers|Rangers|Athletic|Dynamo|Sporting|FC|Town|County|Tigers|Giants|Bulls|Hawks|Stars'.split(
    '|',
  );
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const SMALL = new Set('a an the of in on at by for to and or but as with from over after all'.split(' '));

/** What a slot stands for in one story; marks stand around what names a person. */
type Slots = Readonly<Record<string, () => string>>;

const INITIALS = Array.from('ABCDEFGHJKLMNPRSTW');

const OPEN = '\u0001';
const CLOSE = '\u0002';

/** Made-up articles with their people marked. */
export function invent(count: number, pools: Pools, random: () => number): Marked[] {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const fill = (sentence: string, slots: Slots): string =>
    sentence.replace(/\{(\w)\}/g, (_, slot: string) => slots[slot]!());
  const some = (sentences: readonly string[], many: number, slots: Slots): string[] =>
    Array.from({ length: many }, () => fill(pick(sentences), slots));
  return Array.from({ length: count }, (_, i) => {
    const slots = slotsOf(pools, random, pick);
    const dice = random();
    if (random() < SHORT)
      return unmark(`made-${i}`, some(NEWS, 1 + Math.floor(random() * 2), slots).join(' '));
    const lines: string[] = [headline(fill(pick(HEADLINES), slots), random)];
    if (random() < 0.4) lines.push(fill(pick(BYLINES), slots));
    if (dice < 0.5) {
      const sentences = some(NEWS, 6 + Math.floor(random() * 6), slots);
      sentences[0] = fill(pick(OPENINGS), slots) + sentences[0]!;
      for (let at = 0; at < sentences.length; at += 2) lines.push(sentences.slice(at, at + 2).join(' '));
    } else {
      for (let at = 0; at < 4; at++) {
        // A table repeats one form with other people.
        const form = pick(RESULTS);
        const rows = 1 + Math.floor(random() * 4);
        for (let row = 0; row < rows; row++) lines.push(fill(form, slotsOf(pools, random, pick)));
      }
      if (dice > 0.75) lines.push(...some(NEWS, 3, slots));
    }
    return unmark(`made-${i}`, lines.join('\n\n'));
  });
}

function slotsOf(pools: Pools, random: () => number, pick: <Item>(items: readonly Item[]) => Item): Slots {
  const slots: Record<string, () => string> = {};
  const mark = (name: string): string => OPEN + name + CLOSE;
  for (let i = 0; i < 4; i++) {
    const first = pick(pools.first);
    const last =
      random() < 0.08
        ? `${pick(['van', 'de', 'van der', 'al', 'bin', 'von', 'di'])} ${pick(pools.last)}`
        : random() < DOUBLE
          ? `${pick(pools.last)}-${pick(pools.last)}`
          : pick(pools.last);
    const middle = random() < 0.08 ? ` ${pick(INITIALS)}.` : random() < 0.06 ? ` ${pick(pools.first)}` : '';
    const suffix = random() < 0.03 ? pick([' Jr.', ' III', ' II']) : '';
    slots['ABCD'[i]!] = () => mark(`${first}${middle} ${last}${suffix}`);
    slots['abcd'[i]!] = () => mark(last);
    slots['1234'[i]!] = () => mark(first);
    if (i < 2) slots['IJ'[i]!] = () => mark(`${pick(INITIALS)}. ${last}`);
  }
  // What a story tells of it tells again, people or not.
  const things = [coined(pools, pick), coined(pools, pick)];
  const namesakes = [pick(pools.last), pick(pools.last)];
  const again = (known: readonly string[], other: string): string => (random() < AGAIN ? pick(known) : other);
  const place = pick(pools.places);
  return {
    ...slots,
    p: () => place,
    P: () => place.toUpperCase(),
    y: () => again(things, coined(pools, pick)),
    Y: () =>
      Array.from({ length: 2 + Math.floor(random() * 2) }, () => coined(pools, pick)).join(
        pick([' ', ' ', ' ', ' de ', ' na ']),
      ),
    q: () => pick(pools.places),
    s: () => pick(pools.places),
    n: () => pick(pools.countries),
    m: () => pick(pools.countries),
    t: () => (random() < 0.4 ? pick(pools.places) : `${pick(pools.places)} ${pick(KINDS)}`),
    u: () => (random() < 0.4 ? pick(pools.places) : `${pick(pools.places)} ${pick(KINDS)}`),
    k: () =>
      random() < 0.5
        ? pick(pools.last)
        : `${pick(pools.last)} ${pick(['Brothers', 'Holdings', 'Group', 'Motors', 'Industries', 'Mills'])}`,
    z: () => again(namesakes, pick(pools.last)),
    f: () => pick(pools.first),
    o: () => pick(BODIES),
    r: () => pick(ROLES),
    R: () => pick(TITLES),
    w: () => pick(DAYS),
    M: () => pick(MONTHS),
    x: () => String(1 + Math.floor(random() * 98)),
  };
}

/** A word that is on no list: the beginning of a place's name with the end of another's. */
function coined({ places }: Pools, pick: <Item>(items: readonly Item[]) => Item): string {
  const half = (name: string): string => name.split(' ')[0]!;
  const [head, tail] = [half(pick(places)), half(pick(places))];
  return (
    head.slice(0, 2 + Math.ceil(head.length / 3)) + tail.slice(Math.floor(tail.length / 2)).toLowerCase()
  );
}

function headline(text: string, random: () => number): string {
  const dice = random();
  if (dice < 0.35) return text.toUpperCase();
  if (dice > 0.75) return text.slice(0, 1).toUpperCase() + text.slice(1);
  return text.replace(/[\p{L}'’]+/gu, (word, at: number) =>
    at > 0 && SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1),
  );
}

/** Takes the marks out and says where they stood. */
function unmark(id: string, text: string): Marked {
  const people: { start: number; end: number }[] = [];
  let plain = '';
  let start = 0;
  for (const character of text)
    if (character === OPEN) start = plain.length;
    else if (character === CLOSE) {
      people.push({ start, end: plain.length });
    } else plain += character;
  return marked({ id, set: 'made', text: plain, people });
}
