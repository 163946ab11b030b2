/** Longer sentences say more than that nothing was said. */
const LONGEST = 160;

const NO_ANSWER =
  /\b(?:(?:did|could|would|was|were|has|have|had|do|does|is|are) not|(?:didn|couldn|wouldn|wasn|weren|hasn|haven|hadn|doesn|don)['’]t|declined|refused|unable|unavailable|neither)\b/i;
const ANSWER =
  /\b(?:comment(?:ed|s)?|elaborate(?:d)?|respond(?:ed)?|repl(?:y|ied)|response|reached|contacted|available|(?:further|more) details)\b/i;

const NO_NEWS =
  /\bno (?:immediate|further|other|official|independent) (?:reports?|word|comments?|claims?|details|confirmation|information)\b/i;

/**
 * The set phrases of reporting that nothing was to be learned: "The ministry did not immediately respond to a request for
 * comment.", "There were no immediate reports of casualties."
 */
export const isFormula = (sentence: string): boolean =>
  sentence.length <= LONGEST &&
  (NO_NEWS.test(sentence) || (NO_ANSWER.test(sentence) && ANSWER.test(sentence)));
