/**
 * Cross-validates the tagger by article, and by set: each set's people found by what the other sets teach.
 *
 *     node scripts/names/measure.ts FOLDER-WITH-node_modules DATA.jsonl… [--other DATA.jsonl…]
 *
 * What follows `--other` is measured only, by what all the sets before it teach.
 */
import { namesOf } from '../../src/core/facts/people/spans.ts';
import { tag, type Weights } from '../../src/core/facts/people/tagger.ts';
import { type Marked, readMarked } from './corpus.ts';
import { groupsOf, MADE, madeGroups } from './groups.ts';
import { type Group, learnBoth } from './learn.ts';
import { poolsOf } from './pools.ts';

const FOLDS = 5;

const [packages, ...rest] = process.argv.slice(2);
const other = rest.indexOf('--other');
const files = other < 0 ? rest : rest.slice(0, other);
const others = other < 0 ? [] : rest.slice(other + 1).flatMap(readMarked);
const pools = poolsOf(packages!);
const groups = groupsOf(files.flatMap(readMarked), pools);
const made = madeGroups(MADE, pools);

interface Tally {
  gold: number;
  found: number;
  right: number;
}
const tallies = new Map<string, Tally>();

function score(article: Marked, weights: readonly [Weights, Weights], label: string): void {
  const { tokens, people } = article;
  const found = namesOf(tokens, tag(tokens, ...weights));
  const keys = new Set(people.map(({ start, end }) => `${start}-${end}`));
  const tally = tallies.get(label) ?? { gold: 0, found: 0, right: 0 };
  tallies.set(label, tally);
  tally.gold += keys.size;
  tally.found += found.length;
  tally.right += found.filter(({ from, to }) =>
    keys.has(`${tokens[from]!.start}-${tokens[to - 1]!.end}`),
  ).length;
}

const taught = (by: readonly Group[], seed: number): [Weights, Weights] => learnBoth([...by, ...made], seed);

for (let fold = 0; fold < FOLDS; fold++) {
  const weights = taught(
    groups.filter((_, i) => i % FOLDS !== fold),
    fold,
  );
  for (const [article] of groups.filter((_, i) => i % FOLDS === fold)) score(article!, weights, article!.set);
}
for (const set of new Set(groups.map(([article]) => article!.set))) {
  const weights = taught(
    groups.filter(([article]) => article!.set !== set),
    1,
  );
  for (const [article] of groups) if (article!.set === set) score(article!, weights, `without ${set}`);
}
if (others.length) {
  const weights = taught(groups, 1);
  for (const article of others) score(article, weights, article.set);
}
for (const [set, { gold, found, right }] of tallies) {
  const [p, r] = [(100 * right) / found, (100 * right) / gold];
  const f = (2 * p * r) / (p + r);
  console.log(
    `${set.padEnd(32)} P ${p.toFixed(1)} R ${r.toFixed(1)} F ${f.toFixed(1)} of ${gold}, found ${found}`,
  );
}
