/**
 * Learns the tagger's weights and writes src/core/facts/people/data/weights.ts.
 *
 *     node scripts/names/train.ts FOLDER-WITH-node_modules DATA.jsonl…
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Weights } from '../../src/core/facts/people/tagger.ts';
import { readMarked } from './corpus.ts';
import { type Group, learnBoth } from './learn.ts';
import { poolsOf } from './pools.ts';
import { groupsOf } from './groups.ts';
import { invent } from './invent.ts';
import { randomOf } from './random.ts';

/** How many made-up articles are learned from beside the real ones. */
const MADE = 200;

const [packages, ...files] = process.argv.slice(2);
const pools = poolsOf(packages!);
const groups: Group[] = [
  ...groupsOf(files.flatMap(readMarked), pools),
  ...invent(MADE, pools, randomOf(11)).map((article) => [article]),
];
const [first, second] = learnBoth(groups);
const encode = ({ rows, moves }: Weights): string => {
  const bytes = new Int8Array(Math.ceil((rows.length + moves.length) / 3) * 3);
  bytes.set(Int8Array.from(rows));
  bytes.set(Int8Array.from(moves), rows.length);
  return Buffer.from(bytes.buffer).toString('base64');
};
writeFileSync(
  join(resolve(import.meta.dirname, '../..'), 'src/core/facts/people/data/weights.ts'),
  `/** Weights of the tagger's two passes, signed bytes in base64. Made by scripts/names/train.ts; see README.md. */\nexport const FIRST =\n  '${encode(first)}';\nexport const SECOND =\n  '${encode(second)}';\n`,
);
