import type { Around } from './around.ts';

/** Words before a place: "in Belmora", "near Belmora". */
const IN_PLACE =
  /\b(?:in|at|near|through|across|into|around|outside|north|south|east|west|leave|leaves|left|reach|reached|visit|visited|towards?|between|off|via|beyond)\s+$/i;
/** Words that go before no person's name: "the Belmora". */
const THE = /\b(?:the|a|an|this|that|its|their|our|another)\s+$/i;
/** What only towns, firms, teams and bodies have. */
const OWNED =
  /^['’]s?\s+(?:\p{Ll}+\s+)?(?:council|mayor|streets?|people|population|residents?|inhabitants|voters|fans|supporters|players|striker|goalkeeper|captain|manager|shares?|chairman|chair|chief|board|customers|investors|directors?|owners?|profits?|losses|sales|products?|factory|factories|plants?|stores?|shops?|harbou?r|port|station|church|cathedral|castle|market|university|airport|government|parliament|economy|army|forces|border|coast|founders?|members|crew|engines?|hull|parent)\b/iu;
const ITS = /\b(?:its|itself|which)\b/;
const IT_NEXT =
  /^(?:It|Its|The (?:town|village|city|port|firm|company|team|club|side|group|bank|union|ship|vessel|ferry|storm|dog|cat|horse|island|river|country|state|agency|party|charity|band|brand|game|drug))\b/;
/** A plural's verb: "Beavers were hunted". */
const MANY = /^\s+(?:were|have|are)\b/;
/** "a canary called Gladstone", "Montcalm was a general": it is told who or what that is. */
const CALLED = /\b(?:called|named|christened|nicknamed|dubbed|renamed)\s+$/;
const FIRM = /\b(?:shares?|shareholders?|plc|inc|ltd|subsidiary|takeover|forecast|profits?|stake)\b/i;
const MATCH =
  /\b(?:league|match|goals?|innings|cup|semi-final|final|season|kick-off|half-time|penalty|relegated|promoted)\b/i;
const BEAST =
  /\b(?:dogs?|cats?|horses?|mares?|stallions?|foals?|ponies|pony|donkeys?|mules?|elephants?|calf|cows?|bulls?|goats?|sheep|ewes?|rams?|pigs?|sows?|lions?|lioness|tigers?|tigress|bears?|apes?|gorillas?|chimpanzees?|monkeys?|orang-?utans?|giraffes?|zebras?|rhinos?|rhinoceros|hippos?|camels?|llamas?|alpacas?|wolves|wolf|foxes|fox|seals?|dolphins?|whales?|penguins?|parrots?|owls?|falcons?|eagles?|hawks?|geese|goose|swans?|hens?|tortoises?|turtles?|crocodiles?|snakes?|pandas?|kangaroos?|koalas?|canary|canaries|budgies?|parakeets?|pigeons?|macaws?|cockatoos?|ravens?|robins?|puppy|puppies|kitten|spaniels?|terriers?|retrievers?|greyhounds?|collies?|hounds?|keepers?|zoo|kennels?|stables?|trunk|tusks?|paws?|hooves|mane)\b/i;
const VESSEL =
  /\b(?:ships?|ferry|ferries|trawlers?|tug|tugs|yachts?|vessels?|tankers?|frigate|destroyer|cruiser|submarine|lifeboat|aboard|docked|moored|storm|hurricane|typhoon|cyclone)\b/i;

/** Whether a paragraph tells of a beast before a name of one word: "the elephant … Rani, who likes carrots". */
export const isBeasts = (text: string, { block, before, after }: Around, start: number): boolean =>
  BEAST.test(text.slice(block.start, start)) ||
  BEAST.test(before) ||
  (/^, (?:an?|the|owned)\b[^,.]*/.test(after) && BEAST.test(after.split(',')[1]!));

/**
 * What speaks against a person at one place, as a sum of points.
 * @param isDouble whether the name is two surnames joined, which no beast and no ship bears
 */
export function pointsAgainst(
  text: string,
  { before, after, next, block }: Around,
  isDouble = false,
): number {
  let points = 0;
  if (IN_PLACE.test(before)) points += 3;
  if (THE.test(before)) points += 3;
  if (OWNED.test(after)) points += 3;
  if (ITS.test(after)) points += 2;
  if (MANY.test(after)) points += 3;
  if (CALLED.test(before)) points += 3;
  if (IT_NEXT.test(next)) points += 2;
  const paragraph = text.slice(block.start, block.end);
  if (!isDouble && BEAST.test(paragraph)) points += 2;
  if (!isDouble && VESSEL.test(paragraph)) points += 2;
  if (FIRM.test(paragraph)) points += 1.5;
  if (MATCH.test(paragraph)) points += 1;
  return points;
}
