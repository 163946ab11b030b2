import { type Article, prose } from '../../article/article.ts';
import { contains } from '../../text/range.ts';
import { quotationsIn } from '../../text/quotations.ts';
import type { Mention, Person } from '../facts.ts';

/** How far a role may stand from the name, in UTF-16 code units: a comma, an age and an article between. */
const REACH = 12;

/** A full name with a role beside it. */
export interface Introduction extends Mention {
  readonly role: string;
}

/** The places in the story's own prose, quotations left aside, that give a person's full name and a role, in text order. */
export function introductionsOf(article: Article, person: Person): Introduction[] {
  const blocks = prose(article);
  return person.mentions.flatMap(({ start, end, text, form }) => {
    if (form !== 'full') return [];
    const block = blocks.find((other) => contains(other, { start, end }));
    if (!block) return [];
    const at = start - block.start;
    const words = article.text.slice(block.start, block.end);
    if (quotationsIn(words).some((quotation) => quotation.start < at && at < quotation.end)) return [];
    const role = roleBeside(words.slice(0, at), words.slice(at + text.length), person);
    return role === null ? [] : [{ start, end, text, role }];
  });
}

/** A role that is told of the person anywhere and stands right before or after this mention. */
function roleBeside(before: string, after: string, { roles }: Person): string | null {
  const [left, right] = [before.toLowerCase().trimEnd(), after.toLowerCase()];
  for (const { text } of roles) {
    const role = text.toLowerCase();
    const bare = left.replace(/,$/, '');
    if (bare.endsWith(role) && !/\p{L}/u.test(bare[bare.length - role.length - 1] ?? ' ')) return text;
    const at = right.indexOf(role);
    if (
      at > 0 &&
      at <= REACH &&
      /^,\s+(?:\d{1,3},\s+)?(?:(?:the|an?|its|his|her|their)\s+)?$/.test(right.slice(0, at))
    )
      return text;
  }
  return null;
}
