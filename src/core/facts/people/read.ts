import { type Article, telling } from '../../article/article.ts';
import { groupBy } from '../../group.ts';
import { overlaps, type Range } from '../../text/range.ts';
import type { Mention, Person, Role } from '../facts.ts';
import { type FullName, fullNames } from './names.ts';
import { PARTICLES } from './words.ts';

/** The people of an article: those told by their full name, with every later mention by full name or surname. */
export function readPeople(article: Article): Person[] {
  const groups = groupBy(fullNames(article), (full) => full.name.toLowerCase());
  const surnames = groupBy(groups.values(), ([full]) => surnameOf(full!.name));
  const taken: Range[] = [];
  const people = [...groups.values()].map((group) => {
    const { name } = group[0]!;
    const surname = surnameOf(name);
    // Two people of one surname: neither is meant for certain where it stands alone.
    const alone = surnames.get(surname)!.length === 1 ? [surname] : [];
    return { name, roles: rolesOf(group), mentions: mentionsOf(article, [name, ...alone], taken) };
  });
  return people
    .filter((person) => person.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

/** The last word of a name with the particles before it: "von der Leyen". */
export function surnameOf(name: string): string {
  const words = name.split(' ');
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!)) first--;
  return words.slice(first).join(' ');
}

function rolesOf(group: readonly FullName[]): Role[] {
  const roles = new Map<string, Role>();
  for (const { role } of group)
    if (role && !roles.has(role.text.toLowerCase())) roles.set(role.text.toLowerCase(), role);
  return [...roles.values()];
}

/** Every place where one of the names stands as whole words, the longest name first, none of them taken twice. */
function mentionsOf(article: Article, names: readonly string[], taken: Range[]): Mention[] {
  const mentions: Mention[] = [];
  for (const name of names) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d’'-])${escape(name).replace(/ /g, '\\s+')}(?![\\p{L}\\d]|-\\p{L})`,
      'gu',
    );
    for (const block of telling(article))
      for (const match of article.text.slice(block.start, block.end).matchAll(pattern)) {
        const start = block.start + match.index;
        const mention = { start, end: start + match[0].length, text: match[0] };
        if (taken.some((range) => overlaps(range, mention))) continue;
        taken.push(mention);
        mentions.push(mention);
      }
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
