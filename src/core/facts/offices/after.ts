import { type Beside, isOpener, lower, NOT_ONE, STOP } from './beside.ts';

/** What leads from a name to an office: a comma, a dash, a bracket, "is", "who has been", "as". */
const LINK =
  /^(?:['’]s)?(?:,\s(?:\d{1,3},\s)?|\s[–—-]+\s|[—–]|\s\(|(?=\s(?:is|remains|has been|serves)\b))(?:\s?(?:who\s)?(?:is|remains|has been|serves as|has served as)\s(?:still\s|currently\s|now\s)?|as\s)?/u;

/** One of those who held an office once. */
const ONCE = /^an? (?:former|ex-|one-time|onetime)/i;

/** Words at which a role ends. */
const END =
  /\s(?:who|whom|which|that|said|says|told|when|where|while|after|before|since|as|is|was|has|had|will|would|but|because|if|until)\s.*$/su;

/**
 * "Odd Ramstad, the chief arbiter,", "Yara Haddad, who has been flight director since", "Ben Ash is chief executive of".
 * @param right what of the sentence stands after the name
 * @param end where that begins in the article
 */
export function afterName(right: string, end: number): Beside | null {
  const link = LINK.exec(right)?.[0];
  if (!link) return null;
  const role = /^(?:[^.,;:!?—–()“”"\n]|(?<=\b\p{Lu})\.)+/u
    .exec(right.slice(link.length))?.[0]
    .replace(END, '')
    .trimEnd();
  const first = lower(/^\S+/.exec(role ?? '')?.[0] ?? '');
  if (!role || (NOT_ONE.test(first) && !ONCE.test(role)) || STOP.test(first)) return null;
  const start = end + link.length;
  const isDefinite = isOpener(first) || /['’]s?\s/.test(role);
  return { start, end: start + role.length, isDefinite, isCalling: false, isElsewhere: false };
}
