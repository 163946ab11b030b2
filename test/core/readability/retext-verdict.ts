import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChall } from 'dale-chall';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { gunningFog } from 'gunning-fog';
import { smogFormula } from 'smog-formula';
import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import type { Counts } from '../../../src/core/readability/counts.ts';
import type { Word } from '../../../src/core/text/segment.ts';

/** One sentence's counts as retext-readability 8.0.0 makes them: word lists' hits once each, words all of them. */
export function retextCounts(words: readonly Word[]): Counts {
  const lower = words.map(({ text }) => text.toLowerCase());
  const syllables = words.map(({ text }) => syllable(text));
  const distinct = new Set(lower);
  const hits = (list: readonly string[]): number =>
    [...distinct].filter((word) => list.includes(word)).length;
  const long = words.filter((_, i) => syllables[i]! >= 3);
  return {
    sentences: 1,
    words: words.length,
    letters: words.reduce((sum, { text }) => sum + text.length, 0),
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    polysyllables: long.length,
    complexWords: long.filter(({ text }) => text[0] === text[0]?.toLowerCase()).length,
    difficultWords: words.length - hits(daleChall),
    unfamiliarWords: words.length - hits(spache),
  };
}

/** The age at which retext-readability 8.0.0 takes a reader to have a SMOG grade: the root of what is a grade already. */
export const retextSmogAge = (grade: number): number => Math.ceil(Math.sqrt(grade) + 2.5);

/** The age at which a reader has a grade, as retext-readability has it of the other formulas. */
export const ageOfGrade = (grade: number): number => Math.round(grade + 5);

/** How many of retext-readability's seven formulas find these counts too hard for readers of an age. */
export function formulasAgainst(counts: Counts, age: number, smogAge: (grade: number) => number): number {
  const { words: word, sentences: sentence, letters } = counts;
  const size = { word, sentence };
  const dale = daleChallFormula({ ...size, difficultWord: counts.difficultWords });
  const ages = [
    ageOfGrade(automatedReadability({ ...size, character: letters })),
    ageOfGrade(colemanLiau({ ...size, letter: letters })),
    ageOfGrade(daleChallGradeLevel(dale)[1]),
    20 - Math.floor(flesch({ ...size, syllable: counts.syllables }) / 10),
    ageOfGrade(gunningFog({ ...size, complexPolysillabicWord: counts.complexWords })),
    smogAge(smogFormula({ sentence, polysillabicWord: counts.polysyllables })),
    ageOfGrade(spacheFormula({ ...size, unfamiliarWord: counts.unfamiliarWords })),
  ];
  return ages.filter((each) => each > age).length;
}
