import { MODIFIER, ROLE, TITLE } from './classes.ts';
import { isPersonNoun } from './lists.ts';
import type { Token } from './tokens.ts';

/** Titles that say nothing of what a person is. */
export const EMPTY_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame st lord lady fr'.split(' '),
);

export const DETERMINERS: ReadonlySet<string> = new Set('the a an its his her their our'.split(' '));
export const NO_MODIFIER: ReadonlySet<string> = new Set(
  'the a an in on at and but as for when while after before by with from former'.split(' '),
);
/** Words at which what a role is told with ends: "a nurse who", "the mayor said". */
export const STOPS: ReadonlySet<string> = new Set(
  'who whom whose which that when where while after before as was is were are has had have would will could and but because since'.split(
    ' ',
  ),
);
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for in at from to on with by under near'.split(' '),
);

/** A word without the period of an abbreviation. */
export const plain = ({ form }: Token): string => form.folded.replace(/\.$/, '');

/** Whether a word names an office or a calling. */
export const isRole = (token: Token): boolean =>
  ((token.form.kind === ROLE || token.form.kind === TITLE) && !EMPTY_TITLES.has(plain(token))) ||
  isCalling(token);

/** The endings of nouns for what people do: "sailor", "baker", "pianist". */
const CALLING = /(?:[eo]r|ist|ian|ant|man|woman|eer|smith|mate|keeper|maker)$/;
/** Nouns with such an ending that tell whose somebody is, or nothing at all. */
const NO_CALLING =
  /^(?:(?:grand|step|god|foster-)?(?:father|mother|brother|sister|daughter)|member|man|woman|other|lover|admirer|killer|murderer|prisoner|stranger|former|elder|junior|senior|minor|major|descendant|survivor|supporter|namesake|classmate|roommate|passenger|number|character|monster|master|giant|servant|human)$/;

/** A noun in lower case for what somebody does that is on no list of roles: "a sailor from Hull". */
const isCalling = ({ form }: Token): boolean =>
  !form.isCapital &&
  form.folded.length > 4 &&
  CALLING.test(form.folded) &&
  !NO_CALLING.test(form.folded) &&
  isPersonNoun(form.folded);
/** Whether a word may stand in what tells a role: its noun, or "acting" and the like. */
export const isOffice = (token: Token): boolean => isRole(token) || token.form.kind === MODIFIER;
