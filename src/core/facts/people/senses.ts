import { bytesOf } from './bytes.ts';
import { MARKS, SENSES } from './data/senses.ts';
import { spread } from './hash.ts';
import { bitFor } from './lists.ts';

/** Of a sense, the kind of its verb: 1 of saying, 2 of the mind, 3 of society, 4 having, 5 motion, 6 doing, 7 other; 0 no verb. */
export const verbKind = (sense: number): number => sense & 7;

/** How surely the verb's subject is a person, or a body of people, from 0 to 3: to fall 0, to sign 3. */
export const personsGrade = (sense: number): number => (sense >> 3) & 3;

/** Of a sense, the kind of its noun: 1 person, 2 group, 3 place, 4 happening, 5 artefact, 6 what is said or thought, 7 other. */
export const nounKind = (sense: number): number => sense >> 5;

/** A hash table with open addressing: a byte that tells entries apart, 0 where there is none, and their sense. */
export interface SenseTable {
  readonly marks: Uint8Array;
  readonly senses: Uint8Array;
}

let table: SenseTable | null = null;

/** The mark of a word by its hash, never 0, and the slot of the table at which it is looked for first. */
export function slotFor(hash: number, size: number): { readonly mark: number; readonly slot: number } {
  const spreadOut = spread(hash);
  return { mark: spread(spreadOut ^ 0x5bd1e995) & 255 || 1, slot: bitFor(spreadOut, size) };
}

/**
 * What a word means, roughly, by the hash of its folded form: see {@link verbKind} and {@link nounKind}; 0 for a word that
 * is not known. About one unknown word of forty is taken for a known one.
 */
export function senseOf(hash: number): number {
  table ??= { marks: bytesOf(MARKS), senses: bytesOf(SENSES) };
  const { marks, senses } = table;
  const { mark, slot: first } = slotFor(hash, marks.length);
  for (let slot = first; marks[slot] !== 0; slot = (slot + 1) % marks.length)
    if (marks[slot] === mark) return senses[slot]!;
  return 0;
}
