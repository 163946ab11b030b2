import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spacheFormula } from 'spache-formula';
import type { Counts } from './counts.ts';

/**
 * What each formula gives for a text. Flesch Reading Ease runs from about 0 (hard) to 100 (easy), Dale–Chall on a scale
 * of its own from 4.9 (grade 4) to 10 (college); the others are United States school grades. What is counted as a word,
 * a syllable or a hard word is said where it is counted.
 */
export interface Formulas {
  /** Flesch, A New Readability Yardstick, 1948: 206.835 − 1.015 words a sentence − 84.6 syllables a word. */
  readonly fleschReadingEase: number;
  /** Kincaid and others for the US Navy, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59. */
  readonly fleschKincaid: number;
  /** Gunning, The Technique of Clear Writing, 1952: 0.4 (words a sentence + complex words in 100 words). */
  readonly gunningFog: number;
  /** McLaughlin, SMOG Grading, 1969, by his exact regression: 3.1291 + 1.043 √(polysyllables in 30 sentences). */
  readonly smog: number;
  /** Coleman and Liau, 1975: 0.0588 letters in 100 words − 0.296 sentences in 100 words − 15.8. */
  readonly colemanLiau: number;
  /** Senter and Smith for the US Air Force, 1967: 4.71 letters and digits a word + 0.5 words a sentence − 21.43. */
  readonly ari: number;
  /**
   * Dale and Chall, A Formula for Predicting Readability, 1948: 0.1579 difficult words in 100 words + 0.0496 words a
   * sentence, + 3.6365 above five in 100 words.
   */
  readonly daleChall: number;
  /** Spache, 1953, as revised in 1974: 0.121 words a sentence + 0.082 different unfamiliar words in 100 words + 0.659. */
  readonly spache: number;
}

/** The formulas' names, as editors know them, in the order in which they are shown. */
export const FORMULA_NAMES: Readonly<Record<keyof Formulas, string>> = {
  fleschReadingEase: 'Flesch Reading Ease',
  fleschKincaid: 'Flesch–Kincaid',
  gunningFog: 'Gunning Fog',
  smog: 'SMOG',
  colemanLiau: 'Coleman–Liau',
  ari: 'ARI',
  daleChall: 'Dale–Chall',
  spache: 'Spache',
};

/** A formula, by its key. */
export type FormulaName = keyof Formulas;

/** Every formula, in the order in which they are shown. */
export const FORMULAS: readonly FormulaName[] = [
  'fleschReadingEase',
  'fleschKincaid',
  'gunningFog',
  'smog',
  'colemanLiau',
  'ari',
  'daleChall',
  'spache',
];

/** The formulas' values for a text's counts, to one decimal; null for a text without words. */
export function formulas(counts: Counts): Formulas | null {
  const { words, sentences } = counts;
  if (!words || !sentences) return null;
  const size = { sentence: sentences, word: words };
  return {
    fleschReadingEase: oneDecimal(flesch({ ...size, syllable: counts.syllables })),
    fleschKincaid: oneDecimal(fleschKincaid({ ...size, syllable: counts.syllables })),
    gunningFog: oneDecimal(gunningFog({ ...size, complexPolysillabicWord: counts.complexWords })),
    smog: oneDecimal(smogFormula({ sentence: sentences, polysillabicWord: counts.polysyllables })),
    colemanLiau: oneDecimal(colemanLiau({ ...size, letter: counts.letters })),
    ari: oneDecimal(automatedReadability({ ...size, character: counts.letters })),
    daleChall: oneDecimal(daleChallFormula({ ...size, difficultWord: counts.difficultWords })),
    spache: oneDecimal(spacheFormula({ ...size, unfamiliarWord: counts.unfamiliarWords })),
  };
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Dale–Chall's scores as grades, by the table that comes with the formula; `[score, grade]`, the first that fits. */
const DALE_CHALL_GRADES: readonly (readonly [from: number, grade: number])[] = [
  [10, 16],
  [9, 13.5],
  [8, 11.5],
  [7, 9.5],
  [6, 7.5],
  [5, 5.5],
];

/** Reading ease as a grade, by Flesch's own table of styles (The Art of Readable Writing, 1949). */
const FLESCH_GRADES: readonly (readonly [from: number, grade: number])[] = [
  [90, 5],
  [80, 6],
  [70, 7],
  [60, 8.5],
  [50, 11],
  [30, 14],
];

const grade = (table: typeof FLESCH_GRADES, value: number, beyond: number): number =>
  table.find(([from]) => value >= from)?.[1] ?? beyond;

/** The school grade that one formula gives; never below 0. */
export function gradeBy(name: FormulaName, values: Formulas): number {
  if (name === 'fleschReadingEase') return grade(FLESCH_GRADES, values.fleschReadingEase, 17);
  if (name === 'daleChall') return grade(DALE_CHALL_GRADES, values.daleChall, 4);
  return Math.max(0, values[name]);
}

/** The formulas whose grades the consensus is made of: those made for grown readers that give a grade themselves. */
const CONSENSUS: readonly FormulaName[] = ['fleschKincaid', 'gunningFog', 'smog', 'colemanLiau', 'ari'];

/** The grade in the middle of those that five formulas give: no single one that goes astray can move it far. */
export const consensusGrade = (values: Formulas): number =>
  CONSENSUS.map((name) => gradeBy(name, values)).sort((a, b) => a - b)[2]!;

/** The age of readers in a school grade, in years: first-graders are six, so grade 12 is seventeen. */
export const ageOf = (grade: number): number => Math.round(grade + 5);

/** The school grade of readers of an age in years; never below the first. */
export const gradeOfAge = (age: number): number => Math.max(1, age - 5);
