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
 * What each formula gives for a text. Flesch Reading Ease runs from about 0 (hard) to 100 (easy); the others are United
 * States school grades, Dale–Chall on a scale of its own from 4.9 (grade 4) to 10 (college).
 */
export interface Formulas {
  readonly fleschReadingEase: number;
  readonly fleschKincaid: number;
  readonly gunningFog: number;
  readonly smog: number;
  readonly colemanLiau: number;
  readonly ari: number;
  readonly daleChall: number;
  readonly spache: number;
}

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

/** The median of the formulas that give a school grade for grown readers' texts; never negative. */
export function consensusGrade(values: Formulas): number {
  const grades = [values.fleschKincaid, values.gunningFog, values.smog, values.colemanLiau, values.ari];
  return Math.max(0, grades.sort((a, b) => a - b)[2]!);
}
