import type { Article } from '../../article/article.ts';
import { isSameBody } from './bodies.ts';
import { GROUPS } from './groups.ts';
import type { Held } from './held.ts';
import { lastWord, nounsOf } from './words.ts';

/** Offices that bodies of every sort have: only where one body is told of do they need no name. */
const GENERAL =
  /^(?:president|chair|director|executive director|secretary|leader|commander|treasurer|commissioner|editor|chief|head|general|governor|speaker|principal|chief executive|managing director|general secretary|secretary general|superintendent|warden|chancellor)$/;

/** Of these, those of a state too: "the president" told before a body is not that body's. */
const OF_STATE =
  /^(?:president|governor|chancellor|secretary|leader|commander|general secretary|secretary general|premier|king)$/;

/** Words for a state and its parts. */
const STATES = /\b(?:states?|country|nation|republic|kingdom|provinces?|territory|regions?|county|islands?)$/;

/**
 * Whether two tellings of one office, of which at least one leaves out what it is the office of, are of one body: the
 * article tells of no other that has such an office.
 * @param all all offices that the article tells to be held
 */
export function isOnlyBody(article: Article, all: readonly Held[], a: Held, b: Held): boolean {
  if (isSide(a, b) || (!a.isDefinite && !b.isDefinite) || !isOneGroup(a.group, b.group)) return false;
  if (OF_STATE.test(a.office) && !isTold(a) && b.group && !STATES.test(b.group)) return false;
  // "The chairman of the audit committee" after "the chairman" is told apart from that.
  if (!isTold(a) && b.group.includes(' ')) return false;
  if (!isTold(a) && b.body && !isNamedBefore(article, b)) return false;
  if (areSeveral(all, a, b) || FICTION.test(article.text)) return false;
  const body = a.body || b.body;
  if (isElsewhere(article, a, body) || isElsewhere(article, b, body)) return false;
  if (severalAre(article.text, a) || severalAre(article.text, b)) return false;
  const group = lastWord(a.group || b.group);
  if (!group && !GENERAL.test(a.office)) return true;
  return bodiesNamed(article.text, group ? new Set([group]) : GROUPS).size <= 1;
}

/** A side's, where another plays against it; not so the captain of a ship, the manager of a mill. */
const isSide = (a: Held, b: Held): boolean =>
  a.kind === 'side' &&
  /^(?:|.*\b(?:team|club|side|country|nation|school|college|county|s))$/.test(a.group || b.group);

/** Whether the name of what an office is of stands somewhere before: else "the American president" is told as a stranger. */
const isNamedBefore = ({ text }: Article, { body, start }: Held): boolean =>
  text.slice(0, start).toLowerCase().includes(body.split(' ')[0]!.slice(0, 5));

const FICTION =
  /\b(?:(?:the|a|his|her|this|new|debut|first) novel|sitcom|screenplay|starring|played by|protagonist|heroine|fictional)\b/i;

const isTold = ({ body, group }: Held): boolean => body !== '' || group !== '';

/** "The football club" may be "the club"; "the finance committee" is not "the committee". */
const isOneGroup = (a: string, b: string): boolean =>
  !a ||
  !b ||
  a === b ||
  (lastWord(a) === lastWord(b) &&
    !(a.includes(' ') && b.includes(' ')) &&
    !/(?:committee|commission|board|department|service|court)$/.test(a));

/** Whether the article tells of such offices of two bodies, or puts the bare title before both names. */
function areSeveral(all: readonly Held[], a: Held, b: Held): boolean {
  const noun = lastWord(a.office);
  const told = all.filter(({ office }) => lastWord(office) === noun);
  const isAmong = (held: Held, other: Held): boolean =>
    (held.body === '' || other.body === '' || isSameBody(held.body, other.body)) &&
    isOneGroup(held.group, other.group);
  if (told.some((held) => told.some((other) => !isAmong(held, other)))) return true;
  const titled = told.filter((held) => !held.isDefinite && !isTold(held)).map(({ name }) => name);
  return titled.includes(a.name) && titled.includes(b.name);
}

const SEVERAL =
  'another|other|fellow|both|two|three|several|rival|each|every|different|second|sister|one of the';
const BESIDES: Readonly<Record<string, string>> = {
  director: 'films?|movies?|starring|screenplay',
  judge:
    '(?:another|other|first|second|earlier|previous) (?:trial|case|hearing|court)|appeals?|appealed|higher court|supreme court|retrial|magistrates|panel',
};

/** "Both mayors", "another museum", "in the neighbouring province", "his counterpart". */
function severalAre(text: string, held: Held): boolean {
  const told = [...nounsOf(held), ...(held.group ? [lastWord(held.group)] : [])];
  const nouns = told.join('|');
  const many = told
    .map((noun) => (noun.endsWith('man') ? noun.replace(/man$/, 'men') : `${noun}e?s`))
    .join('|');
  const besides = BESIDES[lastWord(held.office)];
  // "Who heads the union" tells of no second head.
  return new RegExp(
    `\\b(?:${SEVERAL}) (?:[\\w-]+ )?(?:${nouns})\\b|\\b(?:${many})\\b(?!['’]| (?:the|its|their) )|\\b(?:counterparts?|neighbou?ring|across the border${besides ? `|${besides}` : ''})\\b`,
    'i',
  ).test(text);
}

const PLACE = /\b(?:in|to|at|from|near|with) (?:the )?(?=\p{Lu})([\p{L}’'-]+)/gu;
const BODY = /\b(?:of|at|for|from|with) (?:the )?(?=\p{Lu})([\p{L}’'-]+)/gu;
/** "Bishop Martin Dole of Skerrow". */
const OF_ANOTHER = /^ (?:\p{Lu}\S+ ){1,4}of \p{Lu}/u;

/** "At the base the commander": another place than that told of so far. */
const AWAY =
  /(?:^|[,;“"]\s?)(?:at|in|on|aboard|across) (?!\p{Lu}\p{Ll}+day|(?:a|his|her|their) )(?:[\p{L}’'-]+ ){1,5}(?:the )?$/iu;
const DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}[a-z]+day|Christmas|Easter)$/u;

/** Whether the words around tell of a place or body that is not this one: "flew to Bordavia. The president". */
function isElsewhere({ text, blocks }: Article, held: Held, body: string): boolean {
  if (held.body) return false;
  const block = blocks.find(({ start, end }) => start <= held.start && held.end <= end);
  const at = block?.sentences.findIndex(({ start, end }) => start <= held.start && held.end <= end) ?? -1;
  if (!block || at < 0) return false;
  const sentence = block.sentences[at]!;
  const before = block.sentences[held.kind === 'body' || held.group ? at : Math.max(0, at - 1)]!.start;
  const first = body.split(' ')[0]!;
  const isOther = ([, name]: readonly string[]): boolean =>
    !DAY.test(name!) && !isSameBody(name!.replace(/['’]s$/, '').toLowerCase(), first);
  return (
    OF_ANOTHER.test(text.slice(held.end, held.end + 80)) ||
    AWAY.test(text.slice(sentence.start, held.start)) ||
    [...text.slice(before, held.start).matchAll(PLACE)].some(isOther) ||
    (body !== '' && [...text.slice(held.end, sentence.end).matchAll(BODY)].some(isOther))
  );
}

/** The names of places and bodies that the sentence of a telling is set in, in lower case. */
export function setIn({ text, blocks }: Article, { start, end }: Held): Set<string> {
  const sentence = blocks
    .flatMap(({ sentences }) => sentences)
    .find((one) => one.start <= start && end <= one.end);
  const told = sentence ? [...text.slice(sentence.start, sentence.end).matchAll(PLACE)] : [];
  return new Set(
    told.flatMap(([, name]) => (DAY.test(name!) ? [] : name!.replace(/['’]s$/, '').toLowerCase())),
  );
}

/** The names of bodies that end with a common noun for them, in lower case: "halden museum". */
export function bodiesNamed(text: string, groups: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const [, name, noun] of text.matchAll(/((?:\p{Lu}[\p{L}’'-]+ ){1,5})(\p{Lu}\p{Ll}+)\b/gu))
    if (groups.has(noun!.toLowerCase()))
      found.add(`${name!.replace(/^(?:The|At|In|A|But|And) /, '')}${noun!}`.toLowerCase());
  return found;
}
