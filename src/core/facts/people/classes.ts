import { fold } from './hash.ts';
import { PARTICLES, ROLE_MODIFIERS, ROLES, SPEECH, TITLES } from './words.ts';

export const MODIFIER = 1;
export const ROLE = 2;
export const TITLE = 3;
export const SPEECH_VERB = 4;
export const PARTICLE = 5;
export const CALENDAR = 6;
export const BODY_HEAD = 7;
export const PLACE_HEAD = 8;
export const THING_HEAD = 9;
export const SUFFIX = 10;
export const PRONOUN = 11;

/** What a word does beside a name, as the tagger's features tell it apart; 0 is none of these. */
const CLASSES: readonly (readonly [code: number, words: Iterable<string>])[] = [
  [MODIFIER, ROLE_MODIFIERS],
  [ROLE, ROLES],
  [TITLE, TITLES],
  [SPEECH_VERB, SPEECH],
  [PARTICLE, PARTICLES],
  [
    CALENDAR,
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun'.split(
      ' ',
    ),
  ],
  [
    BODY_HEAD,
    'university college school institute academy museum library hospital church cathedral ministry department office agency council committee commission parliament congress senate house court party union league federation association society club united city county state republic region district province board bureau service services center centre foundation trust fund bank company corporation corp inc ltd group airlines times post news tribune herald guardian press media journal army navy force forces police brigade division regiment corps guard front movement'.split(
      ' ',
    ),
  ],
  [
    PLACE_HEAD,
    'street road avenue square bridge river lake sea ocean bay mount mountain island islands airport station park stadium hall theatre theater hotel tower palace building highway canal valley creek hills beach port fort camp base prison jail'.split(
      ' ',
    ),
  ],
  [
    THING_HEAD,
    'award prize cup championship championships games olympics festival war operation battle treaty agreement act law bill medal open trophy series tour grand prix hurricane storm typhoon cyclone uss hms ss'.split(
      ' ',
    ),
  ],
  [SUFFIX, 'jr sr ii iii iv jnr snr'.split(' ')],
  [PRONOUN, 'he she who his her him'.split(' ')],
];

const CODE_OF: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([code, words]) => [...words].map((word): [string, number] => [fold(word), code])),
);

/** The class of a folded word; an "ex-mayor" is told like a mayor. */
export const classOf = (folded: string): number =>
  CODE_OF.get(folded.endsWith('.') ? folded.slice(0, -1) : folded.replace(/^ex-/, '')) ?? 0;
