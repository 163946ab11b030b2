import { type Article, prose } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { Sentence } from '../../text/segment.ts';
import { within } from '../../text/within.ts';
import type { Person } from '../facts.ts';
import { afterName } from './after.ts';
import { beforeName } from './before.ts';
import type { Beside } from './beside.ts';
import { type BesideVerb, mayDoOffice, doneAfterName, doneBeforeName } from './by-verb.ts';
import { type Named, strangersIn } from './strangers.ts';
import { mayTellOffice } from './heads.ts';
import { type Office, officesIn } from './phrase.ts';
import { isOfThen } from './then.ts';

/** An office that an article tells a person to hold, at the words that tell it. */
export interface Held extends Office, Range {
  /** The person's fullest name. */
  readonly name: string;
  readonly text: string;
  /** Whether the words say that there is one such office: "the mayor", "its director". */
  readonly isDefinite: boolean;
  /** Offices that one body has in the place of this one, where a verb tells it: whoever "heads" it may be its director. */
  readonly also?: readonly string[];
  /** Whether nothing beside puts it into another time, or into doubt. */
  readonly isNow: boolean;
}

/** How far from a name its office is read, in UTF-16 code units. */
const REACH = 160;
/** How far before and after an office words may put it into another time. */
const [BEFORE, AFTER] = [40, 60];

const kept = new WeakMap<Article, readonly Held[]>();

/** The offices that an article's prose tells its people to hold, or to have held, in text order. */
export function officesHeld(article: Article, people: readonly Person[]): readonly Held[] {
  const known = kept.get(article);
  if (known) return known;
  const found = read(article, people);
  kept.set(article, found);
  return found;
}

function read(article: Article, people: readonly Person[]): Held[] {
  const { text } = article;
  const year = article.date?.value.slice(0, 4) ?? null;
  const mentions = people
    .flatMap(({ name, mentions }) => mentions.map((mention): Named => untitled({ ...mention, name })))
    .sort((a, b) => a.start - b.start);
  return prose(article).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      if (!sentence.words.some(({ text }) => mayTellOffice(text) || mayDoOffice(text))) return [];
      const here = within(mentions, sentence);
      const all = [...here, ...strangersIn(text, sentence, here)];
      return all.flatMap((mention) => officesBeside(text, sentence, mention, here, year));
    }),
  );
}

/** "Dean Margaret Colby" without the office, where it was read as part of the name. */
function untitled({ start, end, name, text }: Named & { readonly text: string }): Named {
  const first = /^\p{Lu}\p{Ll}+ (?=\p{L}\S* \p{L})/u.exec(text)?.[0] ?? '';
  if (!first || !mayTellOffice(first.trim())) return { start, end, name };
  return { start: start + first.length, end, name: name.startsWith(first) ? name.slice(first.length) : name };
}

function officesBeside(
  text: string,
  sentence: Sentence,
  mention: Named,
  others: readonly Named[],
  year: string | null,
): Held[] {
  const left = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
  const right = text.slice(mention.end, Math.min(sentence.end, mention.end + REACH));
  const from = mention.start - left.length;
  const all: readonly (Beside | BesideVerb | null)[] = [
    beforeName(left, right, from),
    afterName(right, mention.end),
    doneBeforeName(left, from),
    doneAfterName(right, mention.end),
  ];
  return all.flatMap((beside) => {
    const verb = beside && 'role' in beside ? beside : null;
    if (!beside || (!verb && others.some((other) => isListed(text, other, beside)))) return [];
    const offices = officesIn(verb?.role ?? text.slice(beside.start, beside.end)).filter(
      ({ kind, body, group }) => !beside.isCalling || kind === 'state' || kind === 'place' || body || group,
    );
    if (!offices.length) return [];
    const isNow = !beside.isElsewhere && !isThen(text, sentence, mention, beside, year);
    const { start, end } = unopened(text, beside);
    const told = { start, end, text: text.slice(start, end).replace(/\s+/g, ' ') };
    return offices.map((office) => ({
      ...office,
      ...told,
      ...(verb?.also.length ? { also: verb.also } : {}),
      name: mention.name,
      isDefinite: beside.isDefinite,
      isNow,
    }));
  });
}

/** Whether a name stands in a role and is not what it is the office of: "Ada Holt, Mayor Tom Ash and others". */
const isListed = (text: string, name: Range, role: Range): boolean =>
  name.start >= role.start &&
  name.start < role.end &&
  !/^['’]/.test(text.slice(name.end, name.end + 1)) &&
  !/\b(?:of|at|for|in)(?: the)? $/.test(text.slice(Math.max(role.start, name.start - 12), name.start));

/** Without the article before. */
const unopened = (text: string, { start, end }: Range): Range => ({
  start: start + /^(?:(?:the|an?|its|their)\s+)?/i.exec(text.slice(start, end))![0].length,
  end,
});

/** Whether the words beside tell of another time; what a speech tells, put before or after who said it, does not. */
function isThen(text: string, sentence: Range, mention: Range, beside: Beside, year: string | null): boolean {
  const [start, end] = [Math.min(mention.start, beside.start), Math.max(mention.end, beside.end)];
  const isSpeaker = /^,?\s(?:said|says|told|added|wrote|recalled|asked|replied)\b/.test(
    text.slice(end, end + 12),
  );
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start);
  const after = isSpeaker ? '' : text.slice(end, Math.min(sentence.end, end + AFTER));
  const isSaid = isSpeaker && /[,”"’'](?:\s+(?:said|says))?\s*$/.test(before);
  const isTitle = !beside.isDefinite && beside.end <= mention.start;
  return isOfThen(isSaid ? '' : before, text.slice(beside.start, beside.end), after, year, isTitle);
}
