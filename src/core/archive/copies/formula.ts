/** Longer sentences say more than that nothing was said. */
const LONGEST = 160;

const NO_ANSWER =
  /\b(?:(?:did|could|would|was|were|has|have|had|do|does|is|are) not|(?:didn|couldn|wouldn|wasn|weren|hasn|haven|hadn|doesn|don)['’]t|declined|refused|unable|unavailable|neither)\b/i;
const ANSWER =
  /\b(?:comment(?:ed|s)?|elaborate(?:d)?|respond(?:ed)?|repl(?:y|ied)|response|reached|contacted|available|(?:further|more) details)\b/i;

const NO_NEWS =
  /\bno (?:immediate|further|other|official|independent) (?:reports?|word|comments?|claims?|details|confirmation|information)\b/i;

/** Appeals for help and offers of it stand under every story of their kind, a little longer. */
const LONGEST_APPEAL = 320;
const WHO =
  /\b(?:anyone (?:with|who (?:has|had|saw|witnessed|may have|recogni[sz]es))|witnesses (?:are|should|can)|if you (?:have|saw|are|or someone you know))\b/i;
const REACH =
  /\b(?:call(?:ed)?|contact|phone|telephone|ring|e-?mail|text|visit|get in touch|come forward|speak to)\b/i;

/**
 * The set phrases of reporting that nothing was to be learned: "The ministry did not immediately respond to a request for
 * comment.", "There were no immediate reports of casualties."; and of appeals: "Anyone with information is asked to call
 * police."
 */
export const isFormula = (sentence: string): boolean =>
  (sentence.length <= LONGEST &&
    (NO_NEWS.test(sentence) || (NO_ANSWER.test(sentence) && ANSWER.test(sentence)))) ||
  (sentence.length <= LONGEST_APPEAL && WHO.test(sentence) && REACH.test(sentence));
