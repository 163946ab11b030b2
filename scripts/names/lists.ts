/**
 * Makes src/core/facts/people/data/lists.ts from npm packages.
 *
 *     node scripts/names/lists.ts [FOLDER-WITH-node_modules]
 *
 * Each list becomes a Bloom filter, asked with the very functions that the tagger asks with.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { daleChall as dale } from 'dale-chall';
import { spache } from 'spache';
import { fold, hashOf, spread } from '../../src/core/facts/people/hash.ts';
import { bitFor, LONGEST_PHRASE, PROBES } from '../../src/core/facts/people/lists.ts';
import { Packages } from './packages.ts';
import { namesIn } from './pools.ts';
import { latin } from './latin.ts';

const BITS_A_WORD = 9;
/** Of names of several words more: taken for a place's name, a person's would be missed. */
const BITS_A_PHRASE = 16;
/** The surnames of the census that most people have, most frequent first; a rarer one only counts as some name. */
const COMMON_SURNAMES = 12_000;
/** So many people make a place whose name alone is known, and so many one whose name of several words is. */
const CITY = 15_000;
const TOWN = 2_000;
const root = resolve(import.meta.dirname, '../..');
const packages = new Packages(process.argv[2] ?? root);
const PARTICLES = new Set(
  'of the and de la le les el du des da do dos di del al a i y on in am an sur sous upon bei ob van der den y e o st saint new old great big upper lower north south east west los las san santa sao'.split(
    ' ',
  ),
);

/** Puts the words of a name onto a list: one word onto `one`, each word of several onto `many`. */
function put(name: string, one: Set<string> | null, many: Set<string> | null): void {
  const words = fold(name)
    .split(/[\s,()/]+/)
    .filter((word) => /^\p{L}[\p{L}'.-]*$/u.test(word) && word.length > 1);
  if (words.length === 1) one?.add(words[0]!);
  else for (const word of words) if (word.length > 2 && !PARTICLES.has(word)) many?.add(word);
}

interface Sense {
  readonly kind: number;
  readonly lemma: string;
  readonly isInstance: boolean;
}

/** The lemmas of WordNet with their lexicographer files: 14 groups, 15 places, 18 people. */
function wordnet(): Sense[] {
  const { path } = packages.wordnet();
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(path, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => /^\d/.test(line))
      .flatMap((line) => {
        const fields = line.split(' ');
        const count = Number.parseInt(fields[3]!, 16);
        const isInstance = / @i \d/.test(line);
        return Array.from({ length: count }, (_, i) => ({
          kind: Number(fields[1]),
          lemma: fields[4 + 2 * i]!.replace(/\(\w+\)$/, '').replace(/_/g, ' '),
          isInstance,
        }));
      }),
  );
}

const first = new Set<string>();
const last = new Set<string>();
const any = new Set<string>();
const place = new Set<string>();
const placePart = new Set<string>();
const demonym = new Set<string>();
const common = new Set<string>();
const body = new Set<string>();
const phrase = new Set<string>();
const person = new Set<string>();

/** Keeps a name of several words as it stands, for what it is as a whole: "addis ababa", "best buy". */
function putPhrase(name: string): void {
  const words = fold(name)
    .replace(/[,(].*$/, '')
    .trim()
    .split(/\s+/);
  if (words.length < 2 || words.length > LONGEST_PHRASE) return;
  if (words.every((word) => /^\p{L}[\p{L}'.&-]*$/u.test(word))) phrase.add(words.join(' '));
}

const { allLocales } = packages.faker();
for (const [locale, { person, location }] of Object.entries(allLocales)) {
  if (/^(?:zh|ja|ko|th|he|ar|fa|ur|ta|ne|dv|ku_ckb|hy|en_BORK|base)/.test(locale)) continue;
  for (const name of namesIn(person?.['first_name']))
    for (const form of latin(name, locale)) put(form, first, first);
  for (const name of namesIn(person?.['middle_name'])) if (locale === 'en') put(name, first, first);
  for (const name of namesIn(person?.['last_name']))
    for (const form of latin(name, locale)) put(form, last, last);
  for (const name of namesIn(location?.['city_name']))
    for (const form of latin(name, locale)) put(form, place, placePart);
}
for (const sex of ['female', 'male'] as const)
  for (const name of packages.firstNames(sex)()) put(name, first, first);

const { lexicon } = packages.compromise().model().one;
for (const [term, tag] of Object.entries(lexicon))
  for (const kind of [tag].flat()) {
    if (/^(?:MaleName|FemaleName|FirstName)$/.test(kind)) put(term, first, first);
    if (kind === 'LastName') put(term, last, last);
    if (/^(?:City|Region|Country|Place|Organization|SportsTeam)$/.test(kind)) putPhrase(term);
    if (/^(?:City|Region|Country|Place)$/.test(kind)) put(term, place, placePart);
    if (kind === 'Demonym') put(term, demonym, null);
    if (/^(?:Organization|SportsTeam)$/.test(kind)) put(term, body, body);
  }
const census = packages.census();
for (const name of census.last) put(name, any, any);
for (const name of census.last.slice(0, COMMON_SURNAMES)) put(name, last, last);
for (const name of [...census.first_male, ...census.first_female]) {
  put(name, first, first);
  put(name, any, any);
}
for (const name of packages.dictionary('people-names')) put(name, any, any);
for (const { name, population } of packages.cities()) {
  if (population >= CITY) put(name, place, placePart);
  if (population >= TOWN) putPhrase(name);
}
for (const names of Object.values(packages.countries().countries))
  for (const name of [names].flat()) {
    put(name, place, placePart);
    putPhrase(name);
  }
for (const name of Object.values(packages.nationalities().nationalities)) put(name, demonym, null);
for (const name of packages.dictionary('companies')) {
  put(name, body, body);
  putPhrase(name);
}

for (const { kind, lemma, isInstance } of wordnet()) {
  const isProper = /^\p{Lu}/u.test(lemma);
  if (!isProper && /^\p{Ll}+$/u.test(lemma)) common.add(fold(lemma));
  if (!isProper && kind === 18 && /^\p{Ll}[\p{Ll}-]+$/u.test(lemma)) person.add(fold(lemma));
  if (!isProper) continue;
  if (kind !== 18) putPhrase(lemma);
  if (kind === 18 && isInstance) {
    const words = lemma
      .split(' ')
      .filter(
        (word) => !/^(?:Saint|St\.|Sir|King|Queen|the|the|I+|[IVX]+|Lord|Baron|Duke|Prince|.*\.)$/.test(word),
      );
    if (words.length > 1) put(words[0]!, first, null);
    put(words.at(-1) ?? '', last, null);
  } else if (kind === 15) put(lemma, place, placePart);
  else if (kind === 14) put(lemma, body, body);
  else if (kind === 18 || kind <= 1) put(lemma, demonym, null);
}
const lemmas = new Set(common);
const stems = (word: string): string[] => [
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/ed$/, ''),
  word.replace(/d$/, ''),
  word.replace(/ied$/, 'y'),
  word.replace(/(.)\1ed$/, '$1'),
  word.replace(/ing$/, ''),
  word.replace(/ing$/, 'e'),
  word.replace(/(.)\1ing$/, '$1'),
  word.replace(/er$/, ''),
  word.replace(/est$/, ''),
];
for (const word of packages.words())
  if (word.length > 3 && stems(word).some((stem) => stem !== word && stem.length > 2 && lemmas.has(stem)))
    common.add(word);
for (const word of 'the a an and or but if of in on at by for from with to as is are was were be been has have had do does did not no this that these those it its he she they we you i his her their our my your who whom whose which what when where why how all any both each every some such than then there here so too very can could may might must shall should will would about after again against before between during over under until while since because although though despite within without among also however meanwhile'.split(
  ' ',
))
  common.add(word);

const familiar = new Set<string>([...dale, ...spache].map(fold));
const lists = [first, last, any, place, placePart, demonym, common, body, familiar, phrase, person];
const encoded = lists.map((words) => {
  const bytes = new Uint8Array(
    Math.ceil((words.size * (words === phrase ? BITS_A_PHRASE : BITS_A_WORD)) / 24) * 3,
  );
  for (const word of words) {
    const from = spread(hashOf(word));
    const step = spread(from ^ 0x5bd1e995) | 1;
    for (let probe = 0, at = from; probe < PROBES; probe++, at = (at + step) | 0) {
      const bit = bitFor(at, bytes.length * 8);
      bytes[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return Buffer.from(bytes).toString('base64');
});
const target = join(root, 'src/core/facts/people/data/lists.ts');
writeFileSync(
  target,
  `/** Bloom filters in base64, in the order of the bits in ../lists.ts. Made by scripts/names/lists.ts; see README.md. */\nexport const LISTS: readonly string[] = [\n${encoded.map((text) => `  '${text}',`).join('\n')}\n];\n`,
);
console.log(lists.map((words) => words.size).join(' '), `${encoded.join('').length} characters`);
