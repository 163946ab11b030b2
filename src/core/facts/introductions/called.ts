import type { Range } from '../../text/range.ts';
import { isPersonNoun } from '../people/lists.ts';
import { ROLES } from '../people/words.ts';

/** ", a loss adjuster," and ", its chief priest, has": the words of an apposition up to its own first mark or preposition. */
const AFTER =
  /^,\s+(?:an?|the|its|their|his|her|our)\s+((?:[\p{L}’'-]+\s+){0,4}?[\p{L}-]+)(?:,|\.|\s+(?:of|from|at|in|for|with|who)\b)/u;

/** "the ship's captain, ": a role between an article or an owner and the comma before a name. */
const BEFORE = /(?:['’]s?|\b(?:the|its|their|his|her|our))\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+),\s+$/iu;

/** Nouns for people that firms, clubs, countries and beasts are called by too. */
const OTHERS_TOO: ReadonlySet<string> = new Set(
  'owner operator maker builder holder sponsor supplier winner champion leader rival partner provider publisher producer distributor carrier buyer seller lender employer competitor contractor developer manufacturer retailer insurer neighbour neighbor ally host opponent opener closer favourite favorite runner rider member newcomer giant pioneer founder parent predecessor successor survivor native stranger wanderer traveller visitor hunter destroyer cruiser trawler tanker freighter liner tender cutter pointer setter retriever terrier hound mother father sister brother daughter son heir twin tenant landlord client customer user employee driver'.split(
    ' ',
  ),
);

const isPeoples = (noun: string): boolean => (isPersonNoun(noun) || ROLES.has(noun)) && !OTHERS_TOO.has(noun);

/** Whether an apposition calls somebody by a noun for people alone: "Brandt, a lawyer from Kiel,", "the captain, Brandt,". */
export function isCalled(text: string, { start, end }: Range): boolean {
  const after = AFTER.exec(text.slice(end, end + 80))?.[1]
    ?.split(/\s/)
    .at(-1);
  if (after !== undefined && isPeoples(after.toLowerCase())) return true;
  const before = BEFORE.exec(text.slice(Math.max(0, start - 70), start))?.[1]?.toLowerCase();
  return (
    before !== undefined &&
    ROLES.has(before) &&
    !OTHERS_TOO.has(before) &&
    /^(?:,| (?:said|says|told)\b)/.test(text.slice(end, end + 6))
  );
}
