import { SPEECH_VERB } from './classes.ts';
import { add, EMPTY } from './hash.ts';
import { ANY_NAME, BODY, COMMON, DEMONYM, FIRST_NAME, PLACE, PLACE_PART, SURNAME } from './lists.ts';
import type { Token } from './tokens.ts';

/** Whether the words beside a name of one word, which the tagger missed, show a person: what is said, or done to somebody. */
export const isShownAlone = (tokens: readonly Token[], at: number): boolean =>
  isQuotedSpeaker(tokens, at) ||
  isSpeaker(tokens, at) ||
  isMet(tokens, at) ||
  isTelling(tokens, at) ||
  isSaying(tokens, at);

/** A mark that ends what is said, and the quotation mark after it. */
const QUOTED_GAPS: ReadonlySet<number> = new Set([44, 33, 63].map((mark) => add(add(EMPTY, mark), 34)));

/** “…,” said Hallström: one word that is nothing else, right after what somebody said. */
function isQuotedSpeaker(tokens: readonly Token[], at: number): boolean {
  const [verb, { form }] = [tokens[at - 1], tokens[at]!];
  return (
    verb !== undefined &&
    tokens[at]!.joins &&
    verb.form.kind === SPEECH_VERB &&
    QUOTED_GAPS.has(verb.gap) &&
    form.folded.length > 3 &&
    !(form.lists & (PLACE | PLACE_PART | BODY | COMMON | DEMONYM))
  );
}

/** "Lattimore said": a surname that is nothing else, or two of them joined, right before a verb of speech. */
function isSpeaker(tokens: readonly Token[], at: number): boolean {
  const [{ form, text, isPossessive }, verb] = [tokens[at]!, tokens[at + 1]];
  return (
    verb !== undefined &&
    verb.joins &&
    !isPossessive &&
    verb.form.kind === SPEECH_VERB &&
    tokens[at + 2]?.form.folded !== 'in' &&
    tokens[at - 1]?.form.folded !== 'the' &&
    form.folded.length > 3 &&
    ((form.lists & (SURNAME | ANY_NAME)) !== 0 ||
      DOUBLE.test(text) ||
      ((form.lists & ~DEMONYM) === 0 && tokens[at]!.gap === COMMA && PLAIN.test(text))) &&
    !(form.lists & (PLACE | PLACE_PART | BODY | COMMON)) &&
    !(form.lists & DEMONYM && OF_A_PEOPLE.test(form.folded))
  );
}

/** Those whom somebody tells something in the news. */
const TOLD: ReadonlySet<string> = new Set(
  'reporters journalists parliament lawmakers jurors investigators'.split(' '),
);

/** "Oduya told reporters": one word that is nothing else. */
const isTelling = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.form.folded === 'told' &&
  tokens[at + 1]!.joins &&
  TOLD.has(tokens[at + 2]?.form.folded ?? '') &&
  tokens[at]!.form.folded.length > 3 &&
  !(tokens[at]!.form.lists & (PLACE | PLACE_PART | BODY | COMMON | DEMONYM));

/** What somebody goes on to say or to think, as a participle. */
const SAYING: ReadonlySet<string> = new Set(
  'acknowledging admitting arguing boasting conceding demanding denying describing doubting encouraging hinting hoping insisting joking predicting promising recalling refusing regretting saying suggesting telling urging vowing warning wondering'.split(
    ' ',
  ),
);

/** "with Oduya urging the board to wait": one word that is nothing else. */
const isSaying = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form.folded === 'with' &&
  tokens[at]!.joins &&
  tokens[at + 1]?.joins === true &&
  SAYING.has(tokens[at + 1]!.form.folded) &&
  tokens[at]!.form.folded.length > 3 &&
  PLAIN.test(tokens[at]!.text) &&
  !(tokens[at]!.form.lists & (PLACE | PLACE_PART | BODY | COMMON | DEMONYM));

/** Verbs whose object is hardly ever anything but a person. */
export const MEETING: ReadonlySet<string> = new Set(
  'met married wed hugged kissed thanked congratulated greeted interviewed befriended marries meets hugs thanks'.split(
    ' ',
  ),
);

/** "met Shakira": one name that is nothing else, after what is done to a person. */
function isMet(tokens: readonly Token[], at: number): boolean {
  const [verb, { form, joins }] = [tokens[at - 1], tokens[at]!];
  return (
    verb !== undefined &&
    joins &&
    MEETING.has(verb.form.folded) &&
    (form.lists & (FIRST_NAME | SURNAME)) !== 0 &&
    !(form.lists & (PLACE | PLACE_PART | BODY | COMMON | DEMONYM))
  );
}

/** The gap of a comma: "the pier must go, Vestrell said". */
const COMMA = add(EMPTY, 44);
/** How words for peoples end; another word that the list takes for one is there by chance. */
const OF_A_PEOPLE = /(?:n|ese|ish|ch|ic|i|ss|k|ite|er|s)$/;
const PLAIN = /^\p{Lu}\p{Ll}+$/u;

/** Two surnames joined: "Abara-Cole". */
const DOUBLE = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u;
