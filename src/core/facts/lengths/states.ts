import type { Length } from './amounts.ts';
import type { Moment } from './moment.ts';
import { LENGTH_MARK } from './skeleton.ts';

/** What begins with a happening, by the words in which its length is told. */
const STATES: readonly (readonly [classes: RegExp, words: RegExp])[] = [
  [
    /^(?:joining|appointment|arrival|=join|=hir|=com|=mov)$/,
    /\b(?:there|member|on the staff|with (?:it|them)|in the (?:job|post|team|club|force|firm|company))\b/i,
  ],
  [
    /^(?:election|appointment|=elect|=appoint|=tak|=becom|=swear|swearing-in)$/,
    /\b(?:in (?:the )?(?:job|post|office|power|charge)|at the helm|mayor|president|premier|minister|leader|chair\p{L}*|led|headed|head|director)\b/iu,
  ],
  [/^(?:wedding|=marri|=wed)$/, /\b(?:married|marriage|wed)\b/i],
  [
    /^(?:opening|=open|founding|=found|launch|=launch|=start)$/,
    /\b(?:been (?:open|running|going)|in business|in existence|trading)\b/i,
  ],
  [/^(?:closure|=clos|=shut|=seal|=drain|=empti)$/, /\b(?:closed|shut|empty|idle|dry|sealed|closure)\b/i],
  [/^(?:death|=di)$/, /\b(?:dead|in (?:his|her|their) grave)\b/i],
  [
    /^(?:=begin|=start|=launch|outbreak|=break|walkout|siege|=impos|=declar|=erupt|=agre|=broker|=com)$/,
    /\b(?:lasted|gone on|going on|raged|on strike|dragged|continued|in (?:force|place)|under way|held|endured|finished|completed|ended|settled|concluded)\b/i,
  ],
  [
    /^(?:sentencing|=jail|=imprison|arrest|=arrest)$/,
    /\b(?:behind bars|in (?:jail|prison)|inside|served)\b/i,
  ],
  [/^=tak$/, /\bin (?:force|place|effect)\b/i],
  [/^(?:purchase|takeover|=inherit)$/, /\b(?:run|led|headed|owned|managed|edited)\s+(?:it|them)\b/i],
  [/^stay$/, /\b(?:there|on the staff|in (?:the )?(?:job|post|office)|at the helm|of (?:service|work))\b/i],
];

/** Whether what a clause tells to have lasted began with a happening. */
export const startsState = ({ classes }: Moment, clause: string): boolean =>
  STATES.some(([of, words]) => classes.some((name) => of.test(name)) && words.test(clause));

const ENTERS =
  /^(?:joining|appointment|election|arrival|swearing-in|=join|=hir|=appoint|=elect|=com|=enter|=start)$/;

/** "In her 26 years at the clinic", of one who joined a clinic. */
export function isOfPlace({ sentence, told, classes }: Moment, length: Length, clause: string): boolean {
  if (length.as !== 'length' || !classes.some((name) => ENTERS.test(name))) return false;
  const behind = clause.slice(clause.lastIndexOf(LENGTH_MARK) + 1);
  const word = /^\s+(?:as|at|on|in|with)\s+(?:(?:an?|the|its|his|her|their)\s+)?(?<word>\p{Ll}{4,})/u.exec(
    behind,
  )?.groups!['word'];
  const before = sentence.text.slice(0, told.start).toLowerCase();
  return word !== undefined && before.includes(` ${word.slice(0, Math.max(5, word.length - 3))}`);
}
