import type { Article, Block, BlockKind } from '../../article/article.ts';
import { fold } from '../../text/spelling.ts';
import type { Person, PersonMention } from '../facts.ts';
import { FIRST_NAME, listsOf, SURNAME } from '../people/lists.ts';
import { surnameOf } from '../people/read.ts';
import { rankIn } from './evidence.ts';

/** Where a name may stand before it is introduced: there is no room, or the words are another's. */
const BEFORE_INTRODUCTION: ReadonlySet<BlockKind> = new Set([
  'headline',
  'subhead',
  'standfirst',
  'pull-quote',
]);

/**
 * Whether a name is one word, or a surname with its particle: "Keller", "Van Ostrel". Before a usual name the particle
 * may be a first name: "Van Keller".
 */
export function isOneName(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length === 1) return true;
  return surnameOf(text) === text && !(listsOf(fold(words.at(-1)!)) & (SURNAME | FIRST_NAME));
}

/** The first mention that a reader of the story itself meets, quotations left aside; null where none is. */
export function firstMet(article: Article, person: Person): PersonMention | null {
  const mentions = person.mentions.map(withoutRank);
  for (const mention of mentions) {
    const block = blockAt(article.blocks, mention);
    // A standfirst introduces, where it has the name in full.
    if (!block || (BEFORE_INTRODUCTION.has(block.kind) && mention.form !== 'full')) continue;
    if (mention.form === 'full' || !isQuoted(article.text.slice(block.start, mention.start))) return mention;
  }
  return null;
}

/** The block that holds a mention, found by halving. */
function blockAt(blocks: readonly Block[], { start }: PersonMention): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

/** "Undersheriff Bell" is a surname alone, whatever it was taken for. */
export function withoutRank(mention: PersonMention): PersonMention {
  const rank = mention.form === 'full' ? rankIn(mention.text) : 0;
  const { start, end, text } = mention;
  return rank ? { start: start + rank, end, text: text.slice(rank), form: 'surname' } : mention;
}

/** Whether a quotation is open at the end of a paragraph's beginning. */
function isQuoted(before: string): boolean {
  const straight = before.match(/"/g)?.length ?? 0;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
