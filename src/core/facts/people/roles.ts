import type { Role } from '../facts.ts';
import { MODIFIER, ROLE, SPEECH_VERB, TITLE } from './classes.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

/** An apposition is read no further than this many words. */
const LONGEST_APPOSITION = 12;
/** The noun that names the role stands within so many words of the apposition. */
const ROLE_WITHIN = 7;

/** Titles that say nothing of what a person is. */
const EMPTY_TITLES: ReadonlySet<string> = new Set('mr mrs ms miss mx dr sir dame st lord lady fr'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our'.split(' '));
const NO_MODIFIER: ReadonlySet<string> = new Set(
  'the a an in on at and but as for when while after before by with from former'.split(' '),
);
/** Words at which what a role is told with ends: "a nurse who", "the mayor said". */
const STOPS: ReadonlySet<string> = new Set(
  'who whom whose which that when where while after before as was is were are has had have would will could and but because since'.split(
    ' ',
  ),
);
const PREPOSITIONS: ReadonlySet<string> = new Set('of for in at from to on with by under near'.split(' '));

const plain = ({ form }: Token): string => form.folded.replace(/\.$/, '');
const isRole = (token: Token): boolean =>
  (token.form.kind === ROLE || token.form.kind === TITLE) && !EMPTY_TITLES.has(plain(token));
const isOffice = (token: Token): boolean => isRole(token) || token.form.kind === MODIFIER;

/** The marks between a token and the one before it. */
type Gap = (token: number) => string;

/** The roles told right beside one name of an article. */
export function rolesBeside(
  text: string,
  tokens: readonly Token[],
  { from, to }: Span,
  names: Uint8Array,
): Role[] {
  const gap: Gap = (i) =>
    i <= 0 || i >= tokens.length || tokens[i]!.opensSentence
      ? ''
      : text.slice(tokens[i - 1]!.end, tokens[i]!.start);
  const roles: Role[] = [];
  for (const span of [
    before(tokens, from, names, gap),
    introduced(tokens, from, names, gap),
    after(tokens, to, names, gap),
  ]) {
    if (!span) continue;
    const range = { start: tokens[span.from]!.start, end: tokens[span.to - 1]!.end };
    roles.push({ ...range, text: text.slice(range.start, range.end).replace(/\s+/g, ' ') });
  }
  return roles;
}

const SPACE = /^(?:['’]s?)?[\s-]+$/;

/** "Kremlin spokesman Dmitry Peskov", "Secretary of State Anna Keller", "Undersecretary for Education Mr. Keller". */
function before(tokens: readonly Token[], start: number, names: Uint8Array, gap: Gap): Span | null {
  let name = start;
  while (name > 0 && EMPTY_TITLES.has(plain(tokens[name - 1]!)) && /^\s$/.test(gap(name))) name--;
  if (!SPACE.test(gap(name)) || /['’]/.test(gap(name))) return null;
  // "The driver of Anna Keller" is not Keller.
  if (name > 0 && PREPOSITIONS.has(tokens[name - 1]!.form.folded)) return null;
  return officeEnding(tokens, name, names, gap);
}

/** "Its spokesman, Dmitry Peskov, said": a role with an article or a possessive before it, and a comma after. */
function introduced(tokens: readonly Token[], name: number, names: Uint8Array, gap: Gap): Span | null {
  if (!/^,\s$/.test(gap(name))) return null;
  const span = officeEnding(tokens, name, names, gap);
  const opener = span && tokens[span.from - 1];
  if (!span || !opener || !isRole(tokens[span.to - 1]!)) return null;
  const owns = tokens.slice(span.from, span.to).some((token) => token.isPossessive);
  const opens = (DETERMINERS.has(opener.form.folded) && SPACE.test(gap(span.from))) || owns;
  return opens && !/[,;]/.test(gap(span.from)) ? span : null;
}

/** The words of an office that end right before `end`: its noun, and the words and names of bodies before that. */
function officeEnding(tokens: readonly Token[], end: number, names: Uint8Array, gap: Gap): Span | null {
  let from = end;
  let named = false;
  const of = officeOf(tokens, end, names, gap);
  if (of < end) {
    from = of;
    named = true;
  }
  while (from > 0 && (from === end || SPACE.test(gap(from))) && !names[from - 1]) {
    const token = tokens[from - 1]!;
    const goesOn = isRole(token) || (named ? token.form.kind === MODIFIER || isBody(token) : false);
    if (!goesOn) break;
    named ||= isRole(token);
    from--;
  }
  while (
    from < end &&
    (PREPOSITIONS.has(tokens[from]!.form.folded) || DETERMINERS.has(tokens[from]!.form.folded))
  )
    from++;
  if (!named || from === end || !tokens.slice(from, end).some(isRole)) return null;
  return { from, to: end };
}

const isBody = (token: Token): boolean =>
  token.form.isCapital &&
  !NO_MODIFIER.has(token.form.folded) &&
  (!token.opensSentence || token.form.isCapitals || token.isPossessive || token.form.lists !== 0);

/** The first word of "Secretary of State", "head of the National Bank" right before `end`; `end` where none stands there. */
function officeOf(tokens: readonly Token[], end: number, names: Uint8Array, gap: Gap): number {
  for (
    let at = end - 1;
    at >= Math.max(1, end - 6) && !names[at] && (at + 1 === end || SPACE.test(gap(at + 1)));
    at--
  ) {
    const { form } = tokens[at]!;
    if (form.folded === 'of' || form.folded === 'for')
      return isRole(tokens[at - 1]!) && SPACE.test(gap(at)) ? at - 1 : end;
    if (!form.isCapital && form.folded !== 'the') return end;
  }
  return end;
}

/** "…, chief of Ukraine's Security Council," and "…, 45, a nurse who" after a name. */
function after(tokens: readonly Token[], next: number, names: Uint8Array, gap: Gap): Span | null {
  let from = next;
  if (!/^(?:['’]s?)?(?:,\s|\s[–—-]\s)$/.test(gap(from))) return null;
  if (tokens[from] && /^\d{1,3}$/.test(tokens[from]!.text) && /^,\s$/.test(gap(from + 1))) from++;
  while (
    tokens[from] &&
    DETERMINERS.has(tokens[from]!.form.folded) &&
    (from === next || SPACE.test(gap(from + 1)))
  )
    from++;
  if (!tokens[from] || tokens[from]!.opensSentence) return null;
  let to = from;
  let role = -1;
  for (; to < tokens.length && to - from < LONGEST_APPOSITION; to++) {
    const token = tokens[to]!;
    if (to > from && !SPACE.test(gap(to))) break;
    if (STOPS.has(token.form.folded) || token.form.kind === SPEECH_VERB) break;
    // "Anna Keller, Mayor Tom Ash and others": the role is the next one's.
    if (names[to])
      return role >= 0 && PREPOSITIONS.has(tokens[to - 1]!.form.folded) ? { from, to: role + 1 } : null;
    if (role < 0 && to - from >= ROLE_WITHIN) return null;
    if (role < 0 && PREPOSITIONS.has(token.form.folded)) return null;
    if (isRole(token) && !token.isPossessive && (role < 0 || role === to - 1)) role = to;
  }
  if (role < 0 || !opensRole(tokens, from, role)) return null;
  if (to - from === LONGEST_APPOSITION) to = role + 1;
  while (to > role + 1 && PREPOSITIONS.has(tokens[to - 1]!.form.folded)) to--;
  return { from, to };
}

/** Nothing but modifiers, names and short words stands before the noun of a role. */
function opensRole(tokens: readonly Token[], from: number, role: number): boolean {
  for (let i = from; i < role; i++) {
    const token = tokens[i]!;
    if (!isOffice(token) && !token.form.isCapital && /(?:ly|ed|ing)$/.test(token.form.folded) && i > from + 1)
      return false;
  }
  return true;
}
