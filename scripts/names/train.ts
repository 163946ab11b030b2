/**
 * Learns the tagger's weights and writes src/core/facts/people/data/weights.ts.
 *
 *     node scripts/names/train.ts FOLDER-WITH-node_modules DATA.jsonl…
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Weights } from '../../src/core/facts/people/tagger.ts';
import { readMarked } from './corpus.ts';
import { learnBoth } from './learn.ts';
import { poolsOf } from './pools.ts';
import { groupsOf, MADE, madeGroups } from './groups.ts';

const [packages, ...files] = process.argv.slice(2);
const pools = poolsOf(packages!);
const groups = [...groupsOf(files.flatMap(readMarked), pools), ...madeGroups(MADE, pools)];
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
