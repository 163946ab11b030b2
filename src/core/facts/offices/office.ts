import { fold } from '../../text/spelling.ts';

/** An office that one person holds at a time, as a role tells it: "Ukrainian President", "mayor of Leeds". */
export interface Office {
  readonly office: string;
  /** The words for what it is the office of, folded: "ukrainian", "leeds"; empty where they are not told. */
  readonly body: string;
}

/** Offices of which a body has one, by the words that tell them, the longest first. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  ['prime minister', /\b(?:prime minister|premier)\b/],
  ['foreign minister', /\b(?:foreign minister|minister (?:of|for) foreign affairs|foreign secretary)\b/],
  [
    'defence minister',
    /\b(?:defen[cs]e minister|minister (?:of|for) defen[cs]e|defen[cs]e secretary|secretary of defen[cs]e)\b/,
  ],
  ['finance minister', /\b(?:finance minister|minister (?:of|for) finance)\b/],
  ['interior minister', /\b(?:interior minister|minister of the interior|home secretary)\b/],
  ['secretary of state', /\bsecretary of state\b(?! for)/],
  ['secretary general', /\bsecretary[- ]general\b/],
  ['chancellor', /\bchancellor\b(?! of the exchequer)/],
  ['president', /\bpresident\b/],
  ['king', /\b(?:king|queen|monarch)\b/],
  ['pope', /\b(?:pope|pontiff)\b/],
  ['mayor', /\bmayor\b/],
  ['governor', /\bgovernor\b/],
  ['chief executive', /\b(?:chief executive(?: officer)?|ceo)\b/],
  ['head coach', /\b(?:head coach|manager)\b/],
  ['police chief', /\b(?:police chief|chief of police|chief constable)\b/],
];

/** Words that say that the office is another's, is not held yet or no more, or is one of several. */
const NOT_IN_OFFICE =
  /\b(?:former|ex|then|late|acting|interim|caretaker|outgoing|incoming|designate|elect|deputy|vice|assistant|associate|junior|shadow|past|previous|first|last|one[- ]time|would-be|candidate|nominee|adviser|advisor|aide|aides|spokes\w+|son|daughter|wife|husband|brother|sister|widow|envoy|chief of staff|press secretary|assistants?|honorary|emeritus|local|regional|rival|co|senior|executive vice|pro|opponent|challenger|hopeful|appointed|club|student|class|council|party|bank|company|board)\b/;

/** The exclusive office that a role tells; null where it tells none, or one that is not held now. `body` is empty where it is not told. */
export function officeOf(role: string): Office | null {
  const words = plain(role);
  return NOT_IN_OFFICE.test(words) ? null : named(words);
}

/** The exclusive office that a role tells to be held no more: "former mayor of Leeds", "ex-president"; else null. */
export function formerOfficeOf(role: string): Office | null {
  const words = plain(role);
  const held = words
    .replace(/^(?:the |a )?(?:former|ex) /, '')
    .replace(/(?<=^\p{L}+) former (?=\p{L})/u, ' ');
  return held === words || NOT_IN_OFFICE.test(held) ? null : named(held);
}

const plain = (role: string): string =>
  fold(role.replace(/-/g, ' ').replace(/[’']s\b/g, ' ')).replace(/\bu s\b|\bus\b/g, 'american');

function named(words: string): Office | null {
  for (const [office, pattern] of OFFICES) {
    const match = pattern.exec(words);
    if (!match) continue;
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    const body = rest
      .split(/\s+/)
      .filter(
        (word) => word && !/^(?:the|a|an|of|for|and|its|his|her|their|current|new|mr|mrs|ms)$/.test(word),
      )
      .join(' ');
    return { office, body };
  }
  return null;
}

/** Pairs whose stems are alike and which are two. */
const APART = /^austri|^nigeri?a?n?$|^niger|^dominic/;

/** Whether two bodies are one: the same words, or a country and its adjective, "ukraine" and "ukrainian". */
export function isSameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, two] = [a.split(' '), b.split(' ')];
  return one.length === two.length && one.every((word, i) => sameStem(word, two[i]!));
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  if (APART.test(a) || APART.test(b)) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (
    shared >= 4 &&
    shared >= Math.min(a.length, b.length) - 3 &&
    /(?:an|ish|ese|i|ic|ch|sh|n)$/.test(a.length > b.length ? a : b)
  );
}
