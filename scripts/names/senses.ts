/**
 * Makes src/core/facts/people/data/senses.ts from WordNet: what the common verbs and nouns of English mean, roughly.
 *
 *     node scripts/names/senses.ts FOLDER-WITH-node_modules
 *
 * Each form of a word becomes one entry of a hash table, asked with the very function that Copydesk asks with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fold, hashOf } from '../../src/core/facts/people/hash.ts';
import { slotFor, type SenseTable } from '../../src/core/facts/people/senses.ts';
import { Packages } from './packages.ts';

const root = resolve(import.meta.dirname, '../..');
const packages = new Packages(process.argv[2] ?? root);
const folder = packages.wordnet().path;
const lines = (file: string): string[] =>
  readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);

/** WordNet's lexicographer files of nouns, in few kinds; 7 for all others. */
const NOUN_KINDS: Readonly<Record<number, number>> = {
  18: 1,
  14: 2,
  15: 3,
  4: 4,
  11: 4,
  6: 5,
  10: 6,
  9: 6,
};
/** WordNet's lexicographer files of verbs, from 29 on, in few kinds: see src/core/facts/people/senses.ts. */
const VERB_KINDS: readonly number[] = [6, 7, 2, 1, 3, 6, 6, 6, 2, 5, 2, 4, 3, 7, 7];
/** The frames of WordNet's verbs whose subject is a thing: "Something ----s", "It ----s that". */
const OF_THINGS: ReadonlySet<number> = new Set([1, 3, 4, 5, 6, 10, 11, 12, 34, 35]);
/** The shares of a verb's uses whose subject is a person, that part its four grades. */
const GRADES: readonly number[] = [0.45, 0.65, 0.85];
/** A part of speech counts where it has so great a share of the word's uses. */
const LEAST_SHARE = 0.15;

interface Use {
  readonly part: 'noun' | 'verb';
  readonly kind: number;
  /** Of a verb, the share of its frames whose subject is a person. */
  readonly persons: number;
  /** How often the sense was met in the texts that WordNet counted, and a little for every sense. */
  readonly weight: number;
}

const counts = new Map<string, number>();
for (const line of lines('index.sense')) {
  const [key, offset, , count] = line.split(' ');
  counts.set(`${key!.split('%')[0]!} ${offset!}`, Number(count));
}
const uses = new Map<string, Use[]>();
for (const part of ['noun', 'verb'] as const)
  for (const line of lines(`data.${part}`)) {
    if (!/^\d/.test(line)) continue;
    const fields = line.split('|')[0]!.trim().split(' ');
    const file = Number(fields[1]);
    const words = Number.parseInt(fields[3]!, 16);
    const pointers = Number(fields[4 + 2 * words]);
    // After the pointers a verb has its frames: their count, and for each "+ FRAME WORD".
    const frames = part === 'verb' ? fields.slice(5 + 2 * words + 4 * pointers) : [];
    const numbers = frames.filter((_, i) => i % 3 === 2).map(Number);
    const persons = numbers.filter((frame) => !OF_THINGS.has(frame)).length / Math.max(1, numbers.length);
    for (let i = 0; i < words; i++) {
      const lemma = fields[4 + 2 * i]!;
      if (!/^[a-z]+$/.test(lemma)) continue;
      const count = counts.get(`${lemma} ${fields[0]!}`) ?? 0;
      const kind = part === 'noun' ? (NOUN_KINDS[file] ?? 7) : VERB_KINDS[file - 29]!;
      // A noun that was never met is kept only where it is a person's, a group's or a place's.
      if (part === 'noun' && count === 0 && kind > 3) continue;
      uses.set(lemma, [...(uses.get(lemma) ?? []), { part, kind, persons, weight: count + 0.2 }]);
    }
  }

/** The kind that most of the weight has, 0 where there is none. */
function most(some: readonly Use[]): number {
  const sums = new Map<number, number>();
  for (const { kind, weight } of some) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
const weigh = (some: readonly Use[]): number => some.reduce((sum, { weight }) => sum + weight, 0);

const forms = new Map<string, number>();
const put = (form: string, sense: number): void => {
  const folded = fold(form);
  if (sense && /^[a-z]{2,}$/.test(folded)) forms.set(folded, (forms.get(folded) ?? 0) | sense);
};
const { verb: verbs, noun: nouns } = packages.compromise().methods().two.transform;
const model = packages.compromise().model();
for (const [lemma, all] of uses) {
  const [asNoun, asVerb] = (['noun', 'verb'] as const).map((part) => all.filter((use) => use.part === part));
  const sum = weigh(all);
  const nounSense = weigh(asNoun!) >= sum * LEAST_SHARE ? most(asNoun!) << 5 : 0;
  const share = asVerb!.reduce((total, { persons, weight }) => total + persons * weight, 0) / weigh(asVerb!);
  const grade = GRADES.filter((least) => share >= least).length;
  const verbSense = asVerb!.length ? most(asVerb!) | (grade << 3) : 0;
  const hasVerb = weigh(asVerb!) >= sum * LEAST_SHARE;
  put(lemma, nounSense | (hasVerb ? verbSense : 0));
  if (nounSense) put(nouns.toPlural(lemma, model), nounSense);
  if (!verbSense) continue;
  const { PastTense, PresentTense, Gerund, Participle } = verbs.conjugate(lemma, model);
  // What ends in "-s" is a noun's plural as well as a verb's form; a past tense is a verb whatever else the lemma is.
  if (hasVerb && PresentTense) put(PresentTense, verbSense);
  for (const form of [PastTense, Gerund, Participle]) if (form) put(form, verbSense);
}

/** Entries that share a slot go on to the next, so the table is filled by three quarters only. */
const size = Math.ceil((forms.size * 4) / 3 / 3) * 3;
const table: SenseTable = { marks: new Uint8Array(size), senses: new Uint8Array(size) };
for (const [form, sense] of forms) {
  const { mark, slot: first } = slotFor(hashOf(form), size);
  let slot = first;
  while (table.marks[slot] !== 0 && table.marks[slot] !== mark) slot = (slot + 1) % size;
  if (table.marks[slot] === 0) {
    table.marks[slot] = mark;
    table.senses[slot] = sense;
  }
}
const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
writeFileSync(
  join(root, 'src/core/facts/people/data/senses.ts'),
  `/** A hash table in base64: marks and senses, see ../senses.ts. Made by scripts/names/senses.ts; see README.md. */\nexport const MARKS =\n  '${encode(table.marks)}';\nexport const SENSES =\n  '${encode(table.senses)}';\n`,
);
console.log(`${forms.size} forms, ${Math.ceil((size * 8) / 3)} characters`);
