import { fold } from '../../text/spelling.ts';
import type { Article } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import type { Mention, Person } from '../facts.ts';
import { listsOf, PLACE } from '../people/lists.ts';
import { isCalled } from './called.ts';
import { isShownByDeeds, mayBeBeasts } from './shown.ts';

const TITLE =
  /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor|sgt|sergeant|lt|lieutenant|cmdr|commander|capt|captain|col|colonel|gen|general|maj|major|cpl|judge|justice|sheriff|undersheriff|deputy|officer|detective|inspector|constable|superintendent|trooper|sen|senator|rep|gov|governor|mayor|secretary|minister|ambassador|councill?or|coach|director|spokes(?:man|woman|person)|rev|reverend|father|sister|bishop|rabbi|imam)\.?\s+$/i;

const VERBS =
  'said|says|told|tells|added|adds|explained|warned|argued|argues|recalled|insisted|insists|noted|notes|wrote|writes|asked|replied|joked|stressed|admitted|confirmed|denied|denies|believes|believed|claimed|urged|acknowledged|testified|pleaded|smiled|laughed|shrugged|married|retired|resigned|apologi[sz]ed|declined|refused|remembered|remembers|thinks|thought|hopes|hoped|feels|felt|wants|wanted|agreed|spoke|stated|conceded|promised|vowed|boasted|quipped|predicted|complained|described|died|grew up|lives|lived|was born|was arrested|was charged|was taken|is survived|rejected|dismissed|welcomed|praised|critici[sz]ed|defended|accused|faced|met|voted|arrived|appeared|walked|nodded|pointed|suggested|disagreed|disputed|objected|answered|responded|wondered|learned|learnt|knew|knows';

/** Before a name: who is quoted, after a mark that ends what is said, or who is told of in other words. */
const SPEECH_BEFORE =
  /(?:[,!?.…][”"’]?\s+(?:said|says|told|added|explained|warned|argued|recalled|insisted|noted|wrote|asked|replied)|\b(?:told|asked|according to|criticised by|criticized by|written by|led by|praised by|accused|arrested|charged|remarks? by|words of|comments? by))\s+$/i;
const SAYS_AFTER = new RegExp(
  `^,?\\s+(?:(?:also|later|then|has|had|himself|herself)\\s+)?(?:${VERBS})\\b`,
  'i',
);
const AGED = /^,\s+\d{1,3}(?:,|\.|\s+years(?! (?:after|before|ago|later|earlier|on)\b))/;
const WHO = /^,\s+(?:who|whose|whom)\b(?!\s+(?:were|are|have)\b)/;
const OWNS =
  /^['’]s?\s+(?:\w+\s+)?(?:lawyers?|attorneys?|solicitor|wife|husband|partner|son|daughter|brother|sister|mother|father|parents|family|office|spokes(?:man|woman|person)|agent|coach|doctor|home|house|body|death|arrest|testimony|remarks|career|widow|friends?|colleagues?|neighbou?rs?|voice|face|hands?|brain|heart)\b/i;

/** "Brandt, a lawyer from Kiel,": what a person is told to be, unless the noun is a body's or a place's. */
const APPOSED = /^,\s+(?:an?|the)\s+([^,.;]{3,80})(?:,| who\b)/;
const BODY_NOUN =
  /\b(?:company|firm|group|team|club|side|university|college|school|city|town|village|capital|port|region|district|band|brand|agency|bank|newspaper|magazine|website|broadcaster|maker|manufacturer|retailer|chain|party|charity|film|show|series|game|novel|book|country|state|river|island|street|suburb|ship|vessel|unit|subsidiary|app|service|site|network|organi[sz]ation|seed|drug|virus|disease|dog|cat|horse)s?\b/i;

/**
 * Whether the words around a name that stands alone show it to be a person's, not a place's, a brand's or a band's: a
 * title, an age, a verb of speech or of life, something that only a person has. A name that is a place's too needs more.
 */
export function isShownToBePerson(article: Article, { name, roles, mentions }: Person): boolean {
  const { text } = article;
  const isPlace = (listsOf(fold(name)) & PLACE) !== 0;
  if (!isTitledAnywhere(text, mentions) && mayBeBeasts(article, mentions)) return false;
  if (roles.length && !isPlace) return true;
  if (isShownByDeeds(article, name, mentions)) return true;
  return mentions.some(
    (mention) =>
      isTitled(text, mention) ||
      isToldOf(text, mention) ||
      (!isPlace && (isActing(text, mention) || isSurelyPerson(text, mention))),
  );
}

const COURTESY = /\b(?:mr|mrs|ms|miss|mx|dr)\.?\s+$/i;
const TOLD = /^,?\s+told (?:reporters|journalists|the court|the jury|police|a)\b/;

/** "Brandt shook her head": what only a person has, right after one verb. */
const HAS_SELF =
  /^\s+\p{Ll}+\s+(?:his|her)\s+(?:head|hands?|eyes|shoulders|mind|wife|husband|sons?|daughters?|mother|father|life|breath|tears|lips|feet|voice|memoirs?)\b/u;

/** Words before a place: "a nurse in Ashby, who" tells of the nurse. */
const PLACED = /\b(?:in|at|from|near|of|to|on|off)\s+$/i;

/** Whether what stands beside a name can be told of a person alone. */
export const isSurelyPerson = (text: string, { start, end }: Range): boolean => {
  const after = text.slice(end, end + 40);
  return (
    COURTESY.test(text.slice(Math.max(0, start - 8), start)) ||
    AGED.test(after) ||
    (/^,\s+who\b/.test(after) && !PLACED.test(text.slice(Math.max(0, start - 8), start))) ||
    OWNS.test(after) ||
    TOLD.test(after) ||
    HAS_SELF.test(after) ||
    isCalled(text, { start, end })
  );
};

/** "Midland, Texas, who": the state of a town. */
const IN_STATE = /\b(?:in|at|from|near|of)\s+(?:\p{Lu}[\p{L}’'-]*\s+){0,2}\p{Lu}[\p{L}’'-]*,\s+$/u;

/** "Traders from Ostrava and Belmora met": the verb is the traders'. */
const ORIGIN = /\b(?:from|in|near|at|between)\s+(?:\p{Lu}[\p{L}’'-]+,?\s+(?:and|or)\s+)?$/u;

const isTitledAnywhere = (text: string, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => isTitled(text, mention));

const isTitled = (text: string, { start }: Mention): boolean =>
  TITLE.test(text.slice(Math.max(0, start - 24), start));

/** With an age or a clause on who it is. */
const isToldOf = (text: string, { start, end }: Mention): boolean => {
  const [before, after] = [text.slice(Math.max(0, start - 30), start), text.slice(end, end + 20)];
  return AGED.test(after) || (WHO.test(after) && !PLACED.test(before) && !IN_STATE.test(before));
};

/** Whether a name does or owns what a person does or owns. */
export function isActing(text: string, { start, end }: Mention): boolean {
  const after = text.slice(end, end + 95);
  const apposed = APPOSED.exec(after)?.[1];
  if (ORIGIN.test(text.slice(Math.max(0, start - 60), start))) return false;
  return (
    OWNS.test(after) ||
    SAYS_AFTER.test(after) ||
    (!/^['’]s?\b/.test(after) && SPEECH_BEFORE.test(text.slice(Math.max(0, start - 24), start))) ||
    (apposed !== undefined && !BODY_NOUN.test(apposed))
  );
}

/** Whether a word is a title or rank: "Undersheriff", "Mrs". */
export const isRank = (word: string): boolean => TITLE.test(`${word} `);

/** How many UTF-16 code units of a name are a rank before a surname: 13 of "Undersheriff Bell"; 0 of a full name. */
export function rankIn(name: string): number {
  const rank = /^\S+\s+(?=\S+$)/.exec(name)?.[0];
  return rank && isRank(rank.trim()) ? rank.length : 0;
}
