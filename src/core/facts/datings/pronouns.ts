import type { Article, Block } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { castOf } from './cast.ts';
import type { Happening, Party } from './happening.ts';
import { bare } from './phrase.ts';

/** Where a happening is told. */
export interface Place {
  readonly article: Article;
  readonly block: Block;
  readonly sentence: Range;
}

/** The head of a person whom nobody names, before the number of the paragraph. */
export const UNNAMED = 'he in ';

/** So many paragraphs back the person of a "he" may be named. */
const FARTHEST = 3;

/** A happening whose pronouns stand for what they mean; null where that is left open. */
export function meant(happening: Happening, place: Place): Happening | null {
  const theme = happening.theme && partyMeant(happening.theme, place, happening.known);
  const agent = happening.agent && partyMeant(happening.agent, place, happening.known);
  if (happening.theme && !theme) return null;
  return { ...happening, names: theme?.names.length ? theme.names : happening.names, theme, agent };
}

function partyMeant(party: Party, place: Place, isKnown: boolean): Party | null {
  if (party.possessor) {
    const possessor = partyMeant(party.possessor, place, isKnown);
    return possessor && { ...party, possessor };
  }
  if (/^(?:he|she|his|her|him)$/.test(party.head)) return personMeant(party, place);
  if (/^(?:it|its|they|their|them|which|this)$/.test(party.head))
    return { ...party, standsFor: isKnown ? thingsAround(place) : thingsNear(place) };
  return party;
}

/** The words of a person's name, as a party has them. */
export const wordsOfName = (name: string): string[] => name.toLowerCase().split(/\s+/).map(bare);

/** The one person of the paragraph, or of those before it where it names none. */
function personMeant(party: Party, { article, block }: Place): Party | null {
  const { indexOf, namedAt } = castOf(article);
  const at = indexOf(block);
  for (let i = at; i >= 0 && i > at - FARTHEST; i--) {
    const named = namedAt(i);
    if (named.length > 1) return null;
    if (named.length === 1) {
      const names = wordsOfName(named[0]!.name);
      return { ...party, names, head: names.at(-1)!, definite: true };
    }
  }
  // Nobody is named: within a paragraph it is one.
  return { ...party, definite: true, names: [], head: `${UNNAMED}${at}` };
}

/** The last words of names and of definite nouns in a sentence, or in the one before it, in the paragraph before too. */
function thingsNear({ article, block, sentence }: Place): string[] {
  const own = thingsIn(article.text.slice(sentence.start, sentence.end));
  if (own.length) return own;
  const { blocks, indexOf } = castOf(article);
  const before =
    block.sentences.findLast(({ end }) => end <= sentence.start) ??
    blocks[indexOf(block) - 1]?.sentences.at(-1);
  return before ? thingsIn(article.text.slice(before.start, before.end)) : [];
}

/** What a clause of time recalls may have been named some paragraphs before. */
function thingsAround({ article, block, sentence }: Place): string[] {
  const { blocks, indexOf } = castOf(article);
  const from = blocks[Math.max(0, indexOf(block) - FARTHEST)]!.start;
  return thingsIn(article.text.slice(from, sentence.end));
}

const thingsIn = (words: string): string[] =>
  [
    ...words.matchAll(
      /(?<=\b[Tt]he\s(?:[\p{Ll}-]+\s){0,2})[\p{Ll}-]+|(?<!^)(?<![\p{L}’'-])\p{Lu}[\p{L}’'-]+(?!\s\p{Lu})/gu,
    ),
  ].map(([word]) => bare(word.toLowerCase()));
