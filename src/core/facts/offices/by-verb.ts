import type { Beside } from './beside.ts';
import { GROUPS } from './groups.ts';

/** What a verb makes of whoever does it: the office, and the others that a body would have in its place. */
interface Doing {
  readonly office: string;
  readonly also: readonly string[];
  /** The verb takes a body alone: "leads the Harriers" may be of a race. */
  readonly needsBody: boolean;
}

const doing = (office: string, also = '', needsBody = true): Doing => ({
  office,
  also: also.split('|').filter(Boolean),
  needsBody,
});

const VERBS: readonly (readonly [forms: string, Doing])[] = [
  ['heads|headed', doing('head', 'leader|director|chief|general secretary|executive director')],
  ['leads|led', doing('leader', 'head')],
  ['runs|run', doing('head', 'director|chief executive|managing director|manager|executive director')],
  ['chairs|chaired', doing('chair', '', false)],
  ['presides over|presided over', doing('chair', 'judge|president')],
  ['directs|directed', doing('director', 'head|executive director')],
  ['captains|captained', doing('captain', 'skipper', false)],
  ['skippers|skippered', doing('skipper', 'captain', false)],
  ['commands|commanded', doing('commander', 'captain|skipper', false)],
  ['edits|edited', doing('editor')],
  ['conducts|conducted', doing('conductor')],
  ['manages|managed', doing('manager')],
];

const doingBy = (verb: string): Doing =>
  VERBS.find(([forms]) => new RegExp(`^(?:${forms})$`, 'i').test(verb))![1];

const FORMS: ReadonlySet<string> = new Set(
  VERBS.flatMap(([forms]) => forms.split('|').map((form) => form.replace(/ .*$/, ''))),
);

/** Whether a word of a text may be such a verb: a quick look. */
export const mayDoOffice = (word: string): boolean => FORMS.has(word);

const NOW = VERBS.map(([forms]) => forms.replace(/\|.*$/, '')).join('|');
const DONE = VERBS.map(([forms]) => forms.replace(/^.*\|/, '')).join('|');

/** What a body's naming may be: "the teachers’ union", "its planning committee", "Brennock College". */
const BODY =
  "(?:(?:the|its|their) (?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]*(?: [\\p{L}’'-]+){0,4}?)(?: of (?:the )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)?";
const CLOSE =
  '(?=[,.;:!?”"]| (?:and|who|which|that|said|says|told|will|would|has|is|was|since|until|after|as|on|in|at|from|to|with|for|when|while|but)\\b|$)';

/** Right after a name: "who chairs the inquiry", ", who has led the union since May,", " heads the museum". */
const AFTER = new RegExp(
  `^(?:,? who| — who)?(?: (?:now|also|still|currently))? (?:(${NOW})|has (?:long )?(${DONE})) (${BODY})${CLOSE}`,
  'u',
);

/** Right before a name: "the inquiry, chaired by", "The Players are led by their director,". */
const BEFORE = new RegExp(
  `(?:^|[,;:“"(] ?| (?:that|and|but|when|because|of|by|in|to|from) )(${BODY}),? (?:(?:is|are|has been|have been) )?(?:now |still |currently )?(${DONE}) by $`,
  'u',
);

const TITLE =
  /(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Judge|Justice|Lord|Lady|Captain|General|Colonel|Commander)\.? )+$/u;

/** An office told by what its holder does, with the role that says the same. */
export interface BesideVerb extends Beside {
  readonly role: string;
  readonly also: readonly string[];
}

/**
 * "Rosa Quill, who chairs the inquiry", "Hana Orlic heads the tram company".
 * @param right what of the sentence stands after the name
 * @param end where that begins in the article
 */
export function doneAfterName(right: string, end: number): BesideVerb | null {
  const found = AFTER.exec(right);
  const verb = found?.[1] ?? found?.[2];
  if (!found || !verb) return null;
  const at = end + /^[, —]*(?:who )?/.exec(found[0])![0].length;
  return besideOf(doingBy(verb), found[3]!, at, end + found[0].length);
}

/**
 * "The Players are led by Una Starling", "the inquiry, chaired by Dr Simon Aske".
 * @param left what of the sentence stands before the name
 * @param start where that begins in the article
 */
export function doneBeforeName(left: string, start: number): BesideVerb | null {
  const bare = left.replace(TITLE, '');
  const found = BEFORE.exec(bare);
  if (!found) return null;
  const at = start + found.index + found[0].indexOf(found[1]!);
  return besideOf(doingBy(found[2]!), found[1]!, at, start + bare.trimEnd().length);
}

function besideOf(
  { office, also, needsBody }: Doing,
  body: string,
  start: number,
  end: number,
): BesideVerb | null {
  const head = body
    .replace(/ of .*$/u, '')
    .split(' ')
    .at(-1)!
    .toLowerCase();
  const isBody = GROUPS.has(head) && !CONTESTS.has(head);
  const isNamed = /(?<=.) \p{Lu}|^(?!The )\p{Lu}/u.test(body);
  if (!isBody && (needsBody || !isNamed)) return null;
  return {
    start,
    end,
    role: `the ${office} of ${body}`,
    also,
    isDefinite: true,
    isCalling: false,
    isElsewhere: false,
  };
}

/** Who leads or runs one of these is no officer of it. */
const CONTESTS: ReadonlySet<string> = new Set(
  'race regatta tournament championship competition league tour parade market project programme program trial expedition crew team club side'.split(
    ' ',
  ),
);
