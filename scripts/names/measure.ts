/**
 * Cross-validates the tagger by article.
 *
 *     node scripts/names/measure.ts FOLDER-WITH-node_modules DATA.jsonl… [--other DATA.jsonl…]
 */
import { namesOf } from '../../src/core/facts/people/spans.ts';
import { tag } from '../../src/core/facts/people/tagger.ts';
import type { Weights } from '../../src/core/facts/people/tagger.ts';
import { type Marked, rangesOf, readMarked } from './corpus.ts';
import { type Group, learnBoth } from './learn.ts';
import { poolsOf } from './pools.ts';
import { invent } from './invent.ts';
import { randomOf, shuffled } from './random.ts';
import { groupsOf } from './groups.ts';

const [packages, ...rest] = process.argv.slice(2);
const numberOf = (name: string, or: number): number => {
  const at = rest.indexOf(`--${name}`);
  return at < 0 ? or : Number(rest.splice(at, 2)[1]);
};
const rounds = numberOf('rounds', 5);
const copies = numberOf('copies', 1);
const folds = numberOf('folds', 5);
const jack = numberOf('jack', 4);
const how = Object.fromEntries(
  ['swap', 'hide', 'titled', 'capitals'].map((n) => [n, numberOf(n, -1)]).filter(([, v]) => v !== -1),
);
const mode = numberOf('mode', 0);
const rules = numberOf('rules', 1);
const show = numberOf('show', 0);
const madeCount = numberOf('made', 0);
const other = rest.indexOf('--other');
const files = other < 0 ? rest : rest.slice(0, other);
const others = other < 0 ? [] : rest.slice(other + 1).flatMap(readMarked);
const articles = files.flatMap(readMarked);
const pools = poolsOf(packages!);
const groups = groupsOf(articles, pools, how, copies);
const made: Group[] = invent(madeCount, pools, randomOf(11)).map((article) => [article]);
if (rest.includes('--see'))
  for (const group of made.slice(0, 4))
    console.log(group[0]!.tokens.map((t, i) => (group[0]!.tags[i] ? `[${t.text}]` : t.text)).join(' '));

interface Tally {
  gold: number;
  found: number;
  right: number;
}
const tallies = new Map<string, Tally>();
const errors: string[] = [];
function score(article: Marked, weights: readonly [Weights, Weights], label: string): void {
  const tags = tag(article.tokens, ...weights);
  const found = rules
    ? namesOf(article.tokens, tags).map(({ from, to }) => ({
        start: article.tokens[from]!.start,
        end: article.tokens[to - 1]!.end,
      }))
    : rangesOf(article.tokens, tags);
  const keys = new Set(article.people.map(({ start, end }) => `${start}-${end}`));
  const tally = tallies.get(label) ?? { gold: 0, found: 0, right: 0 };
  tallies.set(label, tally);
  tally.gold += keys.size;
  tally.found += found.length;
  tally.right += found.filter(({ start, end }) => keys.has(`${start}-${end}`)).length;
  if (show) {
    const context = (r: { start: number; end: number }): string => {
      const i = article.tokens.findIndex((t) => t.start >= r.start);
      return `${article.tokens
        .slice(Math.max(0, i - 5), i)
        .map((t) => t.text)
        .join(' ')} [${article.tokens
        .filter((t) => t.start >= r.start && t.end <= r.end)
        .map((t) => t.text)
        .join(' ')}] ${article.tokens
        .filter((t) => t.start >= r.end)
        .slice(0, 5)
        .map((t) => t.text)
        .join(' ')}`;
    };
    const f = new Set(found.map(({ start, end }) => `${start}-${end}`));
    for (const r of article.people)
      if (!f.has(`${r.start}-${r.end}`)) errors.push(`MISS ${label} ${article.id}: ${context(r)}`);
    for (const r of found)
      if (!keys.has(`${r.start}-${r.end}`)) errors.push(`EXTRA ${label} ${article.id}: ${context(r)}`);
  }
}
if (mode === 0 || mode === 2)
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnBoth([...groups.filter((_, i) => i % folds !== fold), ...made], rounds, jack, fold);
    groups
      .filter((_, i) => i % folds === fold)
      .forEach(([article]) => score(article!, weights, article!.set));
  }
if (mode > 0)
  for (const set of new Set(articles.map(({ set }) => set))) {
    const weights = learnBoth(
      [...groups.filter(([article]) => article!.set !== set), ...made],
      rounds,
      jack,
      1,
    );
    articles
      .filter((article) => article.set === set)
      .forEach((article) => score(article, weights, `without ${set}`));
  }
if (others.length) {
  const weights = learnBoth([...groups, ...made], rounds, jack, 1);
  others.forEach((article) => score(article, weights, article.set));
}
let sum = 0;
for (const [set, { gold, found, right }] of tallies) {
  const [p, r] = [(100 * right) / found, (100 * right) / gold];
  sum += (2 * p * r) / (p + r);
  console.log(
    `${set.padEnd(32)} P ${p.toFixed(1)} R ${r.toFixed(1)} F ${((2 * p * r) / (p + r)).toFixed(1)}  gold ${gold} found ${found}`,
  );
}
console.log(`mean ${(sum / tallies.size).toFixed(2)}`);
shuffled(errors, randomOf(3))
  .slice(0, show)
  .forEach((line) => console.log(line));
