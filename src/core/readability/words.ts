/** Grades beyond this are not told apart: it is a graduate school's. */
export const HIGHEST = 18;

/** A grade in words for an editor: never a number that is no grade. */
export function gradeInWords(grade: number): string {
  if (!Number.isFinite(grade)) return 'no grade';
  if (grade > HIGHEST) return `beyond grade ${HIGHEST}`;
  if (grade < 1) return 'below grade 1';
  return `grade ${Math.round(grade)}`;
}
