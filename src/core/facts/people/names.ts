import type { Article } from '../../article/article.ts';
import { telling } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence, Word } from '../../text/segment.ts';
import { NO_NAME, PARTICLES, ROLE_MODIFIERS, ROLES, SPEECH, TITLES } from './words.ts';

/** A full name as it stands in the text, with the role told beside it. */
export interface FullName extends Range {
  readonly name: string;
  readonly role: (Range & { readonly text: string }) | null;
}

/** How many words a name has at the most, particles counted. */
const LONGEST_NAME = 5;
const LONGEST_APPOSITION = 12;

const bare = (word: Word): string => word.text.replace(/['’]s?$/, '');
const key = (word: Word): string => bare(word).toLowerCase().replace(/\.$/, '');
const isCapital = (word: Word): boolean => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(bare(word));
const isNamePart = (word: Word): boolean =>
  isCapital(word) && !NO_NAME.has(key(word)) && !/^\p{Lu}{2,}$/u.test(bare(word));

/**
 * Full names: two to five words with capitals that a title or role before them, a role or an age after them, or a verb
 * of speech beside them shows to be a person's.
 */
export function fullNames(article: Article): FullName[] {
  return telling(article).flatMap((block) =>
    block.sentences.flatMap((sentence) => namesIn(article.text, sentence)),
  );
}

function namesIn(text: string, { words }: Sentence): FullName[] {
  const found: FullName[] = [];
  for (let i = 0; i < words.length; i++) {
    const end = nameEnd(text, words, i);
    if (end - i < 2) continue;
    const range = { start: words[i]!.start, end: words[end - 1]!.start + bare(words[end - 1]!).length };
    const before = roleBefore(text, words, i);
    const role = before ?? roleAfter(text, words, end);
    if (role || isOfAge(text, range.end) || speaks(words[i - 1]) || speaks(words[end]))
      found.push({ ...range, name: text.slice(range.start, range.end).replace(/\s+/g, ' '), role });
    i = end - 1;
  }
  return found;
}

/** The index after the last word of a name that begins at `from`; `from` where none does. */
function nameEnd(text: string, words: readonly Word[], from: number): number {
  if (!isNamePart(words[from]!) || TITLES.has(key(words[from]!)) || ROLES.has(key(words[from]!))) return from;
  let end = from + 1;
  while (end < words.length && end - from < LONGEST_NAME && isNext(text, words, end)) {
    if (/['’]s?$/.test(words[end - 1]!.text)) break;
    if (isNamePart(words[end]!)) end++;
    else if (
      PARTICLES.has(words[end]!.text) &&
      words[end + 1] &&
      (isNamePart(words[end + 1]!) || PARTICLES.has(words[end + 1]!.text))
    )
      end++;
    else break;
  }
  return end;
}

const isNext = (text: string, words: readonly Word[], at: number): boolean =>
  /^\s$/.test(text.slice(words[at - 1]!.end, words[at]!.start));

const speaks = (word: Word | undefined): boolean => word !== undefined && SPEECH.has(word.text);
const isOfAge = (text: string, end: number): boolean => /^, \d{1,3}(?:,|\.)/.test(text.slice(end, end + 8));

/** "Kremlin spokesman" before a name: role nouns and titles, with the modifiers and names of bodies that stand before them. */
function roleBefore(text: string, words: readonly Word[], name: number): FullName['role'] {
  let first = officeOf(text, words, name);
  let named = first < name;
  while (first > 0 && isNext(text, words, first)) {
    const word = words[first - 1]!;
    const isRole = ROLES.has(key(word)) || TITLES.has(key(word));
    if (!isRole && !(named && (ROLE_MODIFIERS.has(key(word)) || isModifierName(word)))) break;
    named ||= isRole;
    first--;
  }
  while (first < name && /^(?:of|the)$/i.test(words[first]!.text)) first++;
  if (!named || first === name) return null;
  const range = { start: words[first]!.start, end: words[name - 1]!.end };
  return { ...range, text: text.slice(range.start, range.end) };
}

/** The first word of "Secretary of State", "head of the National Bank" right before a name; `name` where no such office stands there. */
function officeOf(text: string, words: readonly Word[], name: number): number {
  for (let at = name - 1; at >= Math.max(1, name - 6) && isNext(text, words, at + 1); at--) {
    if (words[at]!.text === 'of')
      return ROLES.has(key(words[at - 1]!)) && isNext(text, words, at) ? at - 1 : name;
    if (!isModifierName(words[at]!) && words[at]!.text !== 'the') return name;
  }
  return name;
}

const isModifierName = (word: Word): boolean =>
  /^\p{Lu}[\p{L}.-]*$/u.test(word.text.replace(/['’]s$/, '')) &&
  !/^(?:The|A|An|In|On|At|And|But|As|For|When|While|After|Before|Former)$/.test(word.text);

/** "…, chief of Ukraine's Security Council," after a name. */
function roleAfter(text: string, words: readonly Word[], next: number): FullName['role'] {
  const last = words[next - 1]!;
  if (!words[next] || !/^,\s$/.test(text.slice(last.end, words[next].start))) return null;
  let end = next;
  while (
    end < words.length &&
    end - next < LONGEST_APPOSITION &&
    (end === next || /^[\s-]*$/.test(text.slice(words[end - 1]!.end, words[end]!.start)))
  )
    end++;
  const head = words.slice(next, Math.min(end, next + 5));
  const opens =
    /^(?:the|a|an)$/i.test(words[next].text) ||
    ROLES.has(key(words[next])) ||
    ROLE_MODIFIERS.has(key(words[next])) ||
    isModifierName(words[next]);
  if (!opens || !head.some((word) => ROLES.has(key(word))) || head.some((word) => SPEECH.has(word.text)))
    return null;
  const first = /^(?:the|a|an)$/i.test(words[next].text) ? next + 1 : next;
  const range = { start: words[first]!.start, end: words[end - 1]!.end };
  return { ...range, text: text.slice(range.start, range.end) };
}
