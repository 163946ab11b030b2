import type { Article, Block } from '../../article/article.ts';
import { overlaps } from '../../text/range.ts';
import { within } from '../../text/within.ts';
import type { DateMention } from '../facts.ts';
import { classOf } from './happenings.ts';
import type { Telling } from './telling.ts';
import { namedIn, type NamedSpan, rangeOf } from './named.ts';
import type { PersonAt } from './partakers.ts';
import { onlyPlace } from './place.ts';
import { type ToldSpan, toldIn } from './told.ts';
import { ONE_IN_PLURAL } from './told-words.ts';
import { type Token, tokensOf } from './tokens.ts';
import { keyOf, mentionOf, type Near } from './near.ts';
import { verbalTelling } from './verbal.ts';
import { dateOf, dayIn } from './when.ts';

/** An article of talks, whose "second round" is theirs. */
export const isOfTalks = ({ text }: Article): boolean => /\b(?:talks|negotiations|negotiators)\b/.test(text);

/** Every telling of an event in a block, in text order. */
export function tellingsIn(
  article: Article,
  block: Block,
  dates: readonly DateMention[],
  people: readonly PersonAt[],
  ofTalks: boolean,
): Telling[] {
  return block.sentences.flatMap((sentence) => {
    const tokens = tokensOf(article.text, sentence);
    const named = namedIn(tokens);
    const told = toldIn(tokens, ofTalks).filter(
      (span) => !named.some((other) => other.from < span.to && span.from < other.to),
    );
    const near = {
      article,
      sentence,
      tokens,
      dates: within(dates, sentence),
      people: within(people, sentence),
    };
    if (!named.length && !told.length) return verbalTelling(near) ?? [];
    const alone = named.length + told.length === 1;
    const tellings = [
      ...named.map((span) => namedTelling(near, span)),
      ...told.map((span) => toldTelling(near, span, alone)),
    ].sort((a, b) => a.mention.start - b.mention.start);
    const verbal = tellings.some(({ qualified }) => qualified) ? null : verbalTelling(near);
    // "The delegations met in Ravna, and the discussions lasted an hour": what the verb tells is meant later.
    if (verbal && tellings.every(({ mention }) => mention.start >= verbal.mention.end))
      tellings.unshift(verbal);
    return tellings.map((telling, i) => withAlias(article, telling, tellings[i - 1], tellings[i + 1]));
  });
}

function namedTelling({ article, sentence, tokens, dates }: Near, span: NamedSpan): Telling {
  const mention = mentionOf(article, rangeOf(tokens, span));
  return {
    mention,
    name: mention.text,
    sentence,
    key: keyOf(mention.text),
    named: true,
    happening: happeningOf(tokens, span),
    ordinal: null,
    place: null,
    date: dateOf(article.text, mention, sentence, dates),
    definite: true,
    other: false,
    qualified: true,
    plain: false,
  };
}

/** Whoever tells of a happening on a day says when it was told. */
const REPORTED =
  /\b(?:said|says|told|recalled|announced|described|warned|asked|discussed|spoke|proposed|planned|promised|want(?:s|ed)|fear(?:s|ed)|would|could|may|might|if|call(?:s|ed) for|remember(?:s|ed)|wrote|reported)\b/;

/** "Crews put out a blaze at a tannery on Wednesday": told as new, and as something that happened. */
const isNew = ({ article, sentence }: Near, { definite, many }: ToldSpan): boolean =>
  !definite && !many && !REPORTED.test(article.text.slice(sentence.start, sentence.end));

function toldTelling(near: Near, span: ToldSpan, alone: boolean): Telling {
  const { article, sentence, tokens, dates, people } = near;
  const mention = mentionOf(article, rangeOf(tokens, span));
  // "The meeting" alone looks back: what else its sentence tells is mostly not of it.
  const looksBack = span.definite && span.plain;
  const date = dateOf(article.text, mention, sentence, dates, !looksBack, span.isMet || isNew(near, span));
  const isPerson = span.place !== null && people.some((person) => overlaps(person, span.place!));
  const beside = isPerson ? null : (span.place?.text ?? null);
  const place = beside ?? (alone && !looksBack && (date || span.ordinal) ? onlyPlace(tokens, people) : null);
  const dated = date?.value && /^\d/.test(date.value) ? date : null;
  const many = span.many && !ONE_IN_PLURAL.has(tokens[span.head]!.lower);
  return {
    mention,
    name: mention.text,
    sentence,
    key: keyOf(mention.text),
    named: false,
    happening: span.happening,
    ordinal: span.ordinal,
    place,
    date,
    definite: span.definite,
    other: span.other,
    qualified:
      !span.vague &&
      (many
        ? dated !== null && dayIn(dated) !== null && beside !== null
        : dated !== null || beside !== null || span.ordinal !== null),
    plain: span.plain,
  };
}

const WAR: ReadonlySet<string> = new Set(['war', 'wars', 'wwi', 'wwii', 'ww1', 'ww2']);

/** What a name says that happens: its head's class, or the head itself. */
function happeningOf(tokens: readonly Token[], { from, to, head }: NamedSpan): string {
  const { lower } = tokens[head]!;
  if (tokens.slice(from, to).some((token) => WAR.has(token.lower))) return 'war';
  return classOf.get(lower) ?? lower;
}

/** "A raid that Kyiv named Operation Heron", "a drone attack, codenamed …": both words are for one event. */
const NAMING = /^[^.;:]{0,25}?\b(?:code-?named|named|called|dubbed|known as|nicknamed)\s+(?:the\s+)?[“"‘']?$/;

/** A telling with the name that the next one gives it, and a name with what the one before it says that happens. */
function withAlias(
  { text }: Article,
  telling: Telling,
  before: Telling | undefined,
  after: Telling | undefined,
): Telling {
  const names = (told: Telling | undefined, named: Telling | undefined): boolean =>
    told !== undefined &&
    named !== undefined &&
    !told.named &&
    named.named &&
    NAMING.test(text.slice(told.mention.end, named.mention.start));
  if (names(telling, after)) return { ...telling, named: true, key: after!.key };
  if (names(before, telling)) return { ...telling, happening: before!.happening };
  return telling;
}
