import { ageOf } from './formulas.ts';

/** Readers older than this have left college: their level is not told by their age. */
const OLDEST_PUPIL = 22;

/** Grades beyond this are not told apart: it is a graduate school's. */
export const HIGHEST = 18;

/** A grade in words for an editor: never a number that is no grade. */
export function gradeInWords(grade: number): string {
  if (!Number.isFinite(grade)) return 'no grade';
  if (grade > HIGHEST) return `beyond grade ${HIGHEST}`;
  if (grade < 1) return 'below grade 1';
  return `grade ${Math.round(grade)}`;
}

/** The same to one decimal, where little differences should show. */
export const gradeToOneDecimal = (grade: number): string =>
  grade >= 1 && grade <= HIGHEST ? `grade ${Math.round(grade * 10) / 10}` : gradeInWords(grade);

/** What there is to say of a text that the formulas were not made for. */
export const NOT_ENGLISH = 'This article does not read as English, so its readability is not measured.';

/** How an article reads as a whole, against the grade that the desk writes for. */
export function levelInWords(grade: number, target: number): string {
  const age = ageOf(grade);
  // "Eight", "eleven" and "eighteen" begin with a vowel.
  const reader =
    age > OLDEST_PUPIL ? 'a graduate’s' : `${/^(?:8|11|18)$/.test(`${age}`) ? 'an' : 'a'} ${age}-year-old’s`;
  const level = gradeInWords(grade).replace(/^grade/, 'at grade');
  return `The article reads ${level}, ${reader} level; the target is grade ${target}.`;
}

/** Who reads a text of this grade with ease. */
export const readersInWords = (grade: number): string =>
  ageOf(grade) > OLDEST_PUPIL ? 'graduates' : `readers of ${ageOf(grade)} and older`;
