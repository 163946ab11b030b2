import type { Range } from '../../text/range.ts';

/** Words beside a name that may tell an office, and how they stand there. */
export interface Beside extends Range {
  /** They say that there is one: "the mayor", "its director", "Acme's chairman"; not so "Mayor", and "director of Acme". */
  readonly isDefinite: boolean;
  /** They stand right before the name with an article, as callings do too: "the conductor Greta Vahl". */
  readonly isCalling: boolean;
  /** The words before lead to another body than the one told of so far: "where the head teacher". */
  readonly isElsewhere: boolean;
}

/** A word that says that there is one: "the mayor", "its director". */
export const isOpener = (word: string): boolean => /^(?:the|its|their)$/.test(word);

/** Words that say that there may be more, or that the office is somebody's own. */
export const NOT_ONE =
  /^(?:a|an|one|another|some|any|no|each|every|his|her|our|my|your|this|that|two|three|both|other|whose|like|unlike)$/;

/** Words that stand in no role before its noun. */
export const STOP =
  /^(?:and|or|but|by|with|from|to|of|for|in|at|on|as|said|says|told|is|was|are|were|be|been|has|have|had|who|that|which|while|when|where|there|after|before|because|if|not|also|only|met|named|including|between|against|under|over)$/;

/** A word in lower case without its possessive ending. */
export const lower = (word: string): string => word.replace(/['’]s?$/, '').toLowerCase();

export const isOwner = (word: string): boolean => /(?:['’]s|s['’])$/.test(word);
