import { isPersonNoun } from '../people/lists.ts';
import { lastWord } from './words.ts';

/**
 * What an office is the office of: a state, a town or another place, any body that has members or staff, or a side, which
 * has another against it in the same story.
 */
export type Kind = 'state' | 'place' | 'body' | 'side';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** The nouns of offices of which a body has one. */
const NOUNS: Readonly<Record<Kind, readonly string[]>> = {
  state: list('president premier chancellor king emperor sultan emir minister taoiseach'),
  place: list(
    `mayor provost sheriff governor burgomaster reeve coroner harbourmaster stationmaster postmaster postmistress
    constable marshal judge magistrate recorder bishop archbishop pope patriarch dean vicar rector abbot abbess prior
    prioress pastor rabbi imam organist verger sexton archdeacon lockkeeper`,
  ),
  body: list(
    `chair executive director secretary treasurer editor conductor concertmaster leader curator archivist librarian
    keeper warden commander commissioner ombudsman superintendent skipper coxswain moderator speaker arbiter headteacher
    principal bursar chaplain ambassador consul foreman commodore convener bandleader bandmaster choreographer
    quartermaster ringmaster choirmaster chief head general steward whip clerk matron chieftain headman registrar
    boss`,
  ),
  side: list('coach referee umpire manager captain'),
};

const KINDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) => nouns.map((noun): [string, Kind] => [noun, kind as Kind])),
);

/** Other words for one office, the noun's own before those of several words. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    premier: ['prime minister'],
    king: ['queen', 'monarch'],
    pope: ['pontiff'],
    headteacher: ['head teacher', 'headmaster', 'headmistress', 'school principal'],
    chair: ['chairman', 'chairwoman', 'chairperson', 'board chairman', 'board chair', 'board chairwoman'],
    'chief executive': ['chief executive officer', 'ceo'],
    'chief financial officer': ['cfo'],
    'chief operating officer': ['coo'],
    'police chief': ['chief constable'],
    'fire chief': ['chief fire officer'],
    'foreign minister': ['foreign secretary', 'foreign affairs minister'],
    'interior minister': ['home secretary'],
    'defence minister': ['defense minister', 'defence secretary', 'defense secretary'],
    harbourmaster: ['harbormaster', 'harbour master', 'harbor master'],
    stationmaster: ['station master'],
    choirmaster: ['choir director', 'choir leader'],
    'music director': ['musical director'],
    convener: ['convenor'],
    mayor: ['mayoress', 'lord mayor'],
    'head coach': ['coach', 'manager', 'team manager'],
    captain: ['club captain', 'team captain'],
  }).flatMap(([one, others]) => others.map((other): [string, string] => [other, one])),
);

/** One wording for an office: "chief executive officer" is "chief executive". */
export const canonical = (office: string): string => SAME.get(office) ?? office;

/** Nouns that are an office's only with another word before them: "chief executive", "attorney general". */
const NEVER_ALONE = new Set(
  list(
    'executive general chief minister head steward boss clerk keeper secretary leader editor ambassador consul',
  ),
);

/** Whether the words name an office, rather than a rank or a calling that many have. */
export const isWhole = (office: string): boolean => !NEVER_ALONE.has(office);

/** The kind of body that has an office with such a noun; null where the noun is none of an office. */
export function kindOf(noun: string): Kind | null {
  const held = noun.replace(/^ex-/, '');
  return KINDS.get(held) ?? KINDS.get(lastWord(SAME.get(held) ?? '')) ?? null;
}

/** Every last word of an office's noun, as it stands in a text. */
const TOLD: ReadonlySet<string> = new Set(
  [...KINDS.keys(), ...[...SAME.keys()].map(lastWord), 'chief', 'head', 'lead', 'principal']
    .flatMap((noun) => [noun, `ex-${noun}`, noun[0]!.toUpperCase() + noun.slice(1)])
    .concat('CEO', 'CFO', 'COO'),
);

/** Whether a word of a text may tell an office: a quick look. */
export const mayTellOffice = (word: string): boolean => TOLD.has(word);

/** Words that make one of many the first of them: "chief engineer". */
const FOREMOST = new Set(list('chief head lead principal'));
/** Of whom each may have a chief one. */
const NO_OFFICE = new Set(
  list('rival suspect ally critic opponent witness architect aide lawyer creditor boy girl author'),
);

/** Whether two words name an office of which a body has one by its first: "chief engineer", "head gardener". */
export const isForemost = (before: string, noun: string): boolean =>
  FOREMOST.has(before) && !NO_OFFICE.has(noun) && isPersonNoun(noun);

/** Words that may follow the noun of an office and are part of it. */
export const FOLLOWS: ReadonlySet<string> = new Set(list('general officer'));

/** Words that say that a role is not an office held now by this person alone; `deputy` ones make it another office. */
const DEPUTY = new Set(list('deputy vice assistant under sub second-in-command'));
const ONCE = new Set(list('former ex late then previous past one-time onetime erstwhile'));
const NOT_SOLE = new Set(
  list(
    `acting interim caretaker outgoing incoming designate elect new next future prospective would-be self-styled
    self-proclaimed co joint associate junior senior regional local area section sector divisional branch honorary emeritus shadow first
    last second third fourth other fellow rival opposing losing winning visiting guest non-executive nonexecutive
    independent lay student same own different respective two three four several many both various
    film movie video casting stage opposition longtime long-time founding late-night de-facto alleged nominal class
    field air brigadier major lieutenant colonel corporal sergeant
    temporary substitute relief duty on-call fictional`,
  ),
);

export type Hold = 'sole' | 'deputy' | 'once' | 'other';

/** What a word before the noun of an office says of how it is held; null where it says nothing of that. */
export function holdBy(word: string): Hold | null {
  if (DEPUTY.has(word)) return 'deputy';
  if (ONCE.has(word) || word.startsWith('ex-')) return 'once';
  return NOT_SOLE.has(word) || /^(?:co|vice|deputy|under|sub)-/.test(word) ? 'other' : null;
}

/** What an office may be in charge of, where no article opens the role: "fire chief", "Finance Minister". */
const CHARGES = new Set(
  list(
    `prime foreign finance interior defence defense health education transport justice environment energy culture
    labour labor agriculture trade sports police fire chief head lead principal general managing executive artistic music
    musical flight launch mission race tournament festival expedition club team town city county state council union party
    company school prison attorney lord financial operating technology medical scientific technical sporting`,
  ),
);

export const isCharge = (word: string): boolean => CHARGES.has(word);
