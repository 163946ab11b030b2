import { classesOfNoun, classesOfVerb } from './happenings.ts';

/** Past forms that no ending tells, with the form from which nouns are made. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `fell=fall fallen=fall sank=sink sunk=sink broke=break broken=break began=begin begun=begin came=come went=go burst=burst shut=shut
  left=leave blew=blow blown=blow built=build held=hold met=meet won=win lost=lose sold=sell bought=buy hit=hit struck=strike
  took=take taken=take gave=give given=give led=lead wed=wed shot=shoot found=find rose=rise risen=rise flew=fly flown=fly
  drew=draw drawn=draw ran=run sent=send set=set put=put cut=cut quit=quit stood=stand told=tell said=say made=make wrote=write
  written=write fought=fight swept=sweep tore=tear torn=tear shook=shake shaken=shake lit=light caught=catch stole=steal
  stolen=steal threw=throw thrown=throw became=become got=get kept=keep knew=know saw=see seen=see spoke=speak spoken=speak
  grew=grow brought=bring chose=choose chosen=choose laid=lay lay=lie sat=sit spent=spend spread=spread split=split sprang=spring
  swore=swear sworn=swear taught=teach thought=think understood=understand woke=wake withdrew=withdraw withdrawn=withdraw
  born=born slid=slide dug=dig fled=flee hid=hide hidden=hide hung=hang rode=ride sang=sing sung=sing slept=sleep sought=seek
  paid=pay heard=hear felt=feel read=read drove=drive driven=drive ate=eat drank=drink wore=wear beat=beat beaten=beat rang=ring
  overthrew=overthrow overthrown=overthrow forbade=forbid shown=show gone=go done=do worn=wear bitten=bite forgot=forget forgotten=forget stuck=stick stung=sting
  swung=swing lent=lend meant=mean bred=breed crept=creep dealt=deal fed=feed flung=fling knelt=kneel learnt=learn sped=speed spun=spin
  swam=swim wept=weep clung=cling drunk=drink forgave=forgive mistook=mistake overtook=overtake overtaken=overtake froze=freeze frozen=freeze had=have did=do`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);
/** Words in "-ed" that are no past forms, or tell of no happening by themselves. */
const NO_VERB = new Set(
  'need feed speed indeed seed hundred red bed united exceed proceed succeed breed greed sacred shed unprecedented aged alleged proposed limited unnamed so-called'.split(
    ' ',
  ),
);

/** Whether a word in lower case is a past form or a participle. */
export const isPastForm = (word: string): boolean =>
  IRREGULAR.has(word) || (/^[\p{Ll}-]{2,}ed$/u.test(word) && !NO_VERB.has(word));

/** Nouns that share no letters with their verbs' stems. */
const IRREGULAR_NOUNS: Readonly<Record<string, string>> = {
  destruction: 'destroy',
  expulsion: 'expell',
  admission: 'admitt',
  theft: 'steal',
  flight: 'flee',
  sale: 'sell',
  withdrawal: 'withdraw',
  overthrow: 'overthrow',
  removal: 'remov',
  division: 'divid',
  invasion: 'invad',
  suspension: 'suspend',
  extension: 'extend',
  expansion: 'expand',
  conversion: 'convert',
  diversion: 'divert',
  transmission: 'transmitt',
  emission: 'emitt',
  acquisition: 'acquir',
  repeal: 'repeal',
};
/** Endings by which a verb becomes a noun, the longest first. */
const NOMINAL =
  /(?:isation|ization|ification|ation|ition|ution|ption|ction|sion|tion|ion|ment|ance|ence|ure|al|ery|ry|ing|er|y)$/;

/** What a verb's past form and the noun made of it share: "electrif" of "electrified" and "electrification". */
export function stemOfPast(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return base.replace(/e$/, '');
  return word
    .replace(/(?:is|iz)ed$/, 'is')
    .replace(/ied$/, 'i')
    .replace(/ed$/, '')
    .replace(/ish$/, '');
}

/** The stem of a noun of happening; null where no ending shows it to be one. */
export function stemOfNoun(word: string): string | null {
  const known = IRREGULAR_NOUNS[word];
  if (known !== undefined) return known;
  const ending = NOMINAL.exec(word)?.[0];
  if (!ending || word.length - ending.length < 3) return null;
  const stem = word.slice(0, -ending.length);
  switch (ending) {
    case 'isation':
    case 'ization':
      return `${stem}is`;
    case 'ification':
      return `${stem}ifi`;
    case 'ption':
    case 'ction':
      return `${stem}${ending.slice(0, -3)}`;
    case 'ution':
      return `${stem}ut`;
    case 'sion':
      return `${stem}s`;
    case 'tion':
      return `${stem}t`;
    default:
      return stem;
  }
}

/** The classes that a verb in its past form may tell of, its own stem the last; `words` is it with its particles. */
export const classesOfPast = (words: string, verb: string): string[] =>
  words.includes(' ')
    ? [...classesOfVerb(words)]
    : [...classesOfVerb(verb), `~${same(stemOfPast(verb))}`, `=${same(stemOfPast(verb))}`];

/** The classes that a noun may tell of; none where it names no happening. */
export function classesOfHappening(noun: string): string[] {
  const stem = stemOfNoun(noun);
  return [...classesOfNoun(noun), ...(stem === null ? [] : [`~${same(stem)}`]), `=${same(noun)}`];
}

/** "consecrat" and "consecrate", "stopp" and "stop": doubled last letters and a last "e" or "at" are of the ending. */
export const same = (stem: string): string =>
  stem
    .replace(/e$/, '')
    .replace(/at$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1');

/** Whether a noun shows by itself that it tells of a happening. */
export const isHappening = (noun: string): boolean =>
  classesOfNoun(noun).length > 0 || stemOfNoun(noun) !== null;

/** The noun of a verb: "electrification" of "electrified", else its form in "-ing". */
export function nounOfPast(verb: string): string {
  if (/if(?:ied)$/.test(verb)) return verb.replace(/ied$/, 'ication');
  if (/[iy][sz]ed$/.test(verb) && verb.length > 8) return verb.replace(/ed$/, 'ation');
  const base = IRREGULAR.get(verb);
  if (base === undefined) return verb.replace(/ied$/, 'ying').replace(/ed$/, 'ing');
  if (/^(?:set|put|cut|quit|shut|hit|get|forbid|sit|win|run|begin|swim|dig|split)$/.test(base))
    return `${base}${base.at(-1)!}ing`;
  return /^lie$/.test(base) ? 'lying' : base.replace(/(?<=[^e])e$/, '').concat('ing');
}
