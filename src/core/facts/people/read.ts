import type { Article } from '../../article/article.ts';
import type { Person, PersonMention, Role } from '../facts.ts';
import { readBlocks } from './blocks.ts';
import { fold } from './hash.ts';
import { type Found, join, type Joined } from './join.ts';
import { tagWords } from './model.ts';
import { partsOf } from './parts.ts';
import { rolesBeside } from './roles.ts';
import { namesOf } from './spans.ts';
import { tokensOf } from './tokens.ts';

export { surnameOf } from './parts.ts';

/** The people of an article, in the order of their first mentions, with every mention and the roles told of them. */
export function readPeople(article: Article): Person[] {
  const tokens = tokensOf(article, readBlocks(article));
  const spans = namesOf(tokens, tagWords(tokens));
  const names = new Uint8Array(tokens.length);
  for (const { from, to } of spans) names.fill(1, from, to);
  const roles = new Map<number, Role[]>();
  const found = spans.map((span): Found => {
    const [start, end] = [tokens[span.from]!.start, tokens[span.to - 1]!.end];
    const text = article.text.slice(start, end);
    roles.set(start, rolesBeside(article.text, tokens, span, names));
    return { mention: { start, end, text }, parts: partsOf(text) };
  });
  return join(found).map((joined) => ({
    name: nameOf(joined),
    roles: rolesOf(joined, roles),
    mentions: joined.mentions,
  }));
}

/** The fullest name told, in letters as usual rather than all capitals, on one line. */
function nameOf({ mentions }: Joined): string {
  const full = mentions.filter(({ form }) => form === 'full');
  let best: PersonMention | null = null;
  for (const mention of full.length ? full : mentions)
    if (!best || weight(mention.text) > weight(best.text)) best = mention;
  return best!.text.replace(/\s+/g, ' ');
}

const weight = (name: string): number =>
  name.split(/\s+/).length + (name === name.toUpperCase() ? -10 : 0) + name.length / 1000;

function rolesOf({ mentions }: Joined, rolesAt: ReadonlyMap<number, readonly Role[]>): Role[] {
  const roles = new Map<string, Role>();
  for (const { start } of mentions)
    for (const role of rolesAt.get(start) ?? [])
      if (!roles.has(fold(role.text))) roles.set(fold(role.text), role);
  return [...roles.values()].sort((a, b) => a.start - b.start);
}
