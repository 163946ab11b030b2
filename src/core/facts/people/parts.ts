import { fold } from './hash.ts';
import { FIRST_NAME, listsOf } from './lists.ts';
import { PARTICLES } from './words.ts';

/** The parts of one person's name. */
export interface Parts {
  /** All words, folded, without suffix and without a nickname in quotes. */
  readonly words: readonly string[];
  /** How many of them, from the front, are given names; 0 where the surname is told alone. */
  readonly given: number;
  /** The surname stands first, as in Chinese, Korean, Vietnamese or Hungarian order. */
  readonly isEastern: boolean;
  readonly nickname: string | null;
  /** "jr", "iii"; empty where none is told. */
  readonly suffix: string;
}

/** Surnames of China, Korea and Vietnam that stand before the given names, in the usual Latin spellings. */
const EASTERN: ReadonlySet<string> = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan qian tsai kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong moon bae baek ban roh chung nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly'.split(
    ' ',
  ),
);

/** A nickname in quotation marks; a single mark stands beside a space, an apostrophe does not. */
const QUOTED = /["“”]([^"“”]+)["“”]|(?<=\s)['‘]([^'‘’]+)['’](?=\s)/;

const SUFFIX = /^(?:jr|sr|jnr|snr|i{2,3}|iv|vi{0,3}|ix|x{1,2}i{0,3}|xiv|xvi?)\.?$/;

/** "Al Keller": a short form with a capital and a space, where the article of an Arabic surname has neither. */
const AL = /^Al \p{Lu}/u;

/** Reads a name as it stands in the text. */
export function partsOf(name: string): Parts {
  const quoted = QUOTED.exec(name);
  const all = fold(quoted ? name.replace(quoted[0], ' ') : name)
    .split(/[\s,]+/)
    .filter(Boolean);
  const suffix = all.length > 1 && SUFFIX.test(all.at(-1)!) ? all.pop()!.replace('.', '') : '';
  const isEastern = isEasternOrder(all);
  return {
    words: all,
    given: givenOf(all, isEastern) || (AL.test(name) && all.length > 1 ? 1 : 0),
    isEastern,
    nickname: quoted ? fold((quoted[1] ?? quoted[2]!).trim()) : null,
    suffix,
  };
}

/** A surname of the east first, and after it no first name of the west, nor another surname of the list: "Xi Jinping". */
export const isEasternOrder = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= 3 &&
  EASTERN.has(words[0]!) &&
  !EASTERN.has(words.at(-1)!) &&
  words.slice(1).every((word) => !PARTICLES.has(word)) &&
  (words.length === 3 ||
    words[1]!.includes('-') ||
    !(listsOf(words[1]!) & FIRST_NAME) ||
    !(listsOf(words[0]!) & FIRST_NAME)) &&
  !words.some((word) => /^\p{L}\.?$/u.test(word));

function givenOf(words: readonly string[], isEastern: boolean): number {
  if (words.length < 2) return 0;
  if (isEastern) return 1;
  let first = words.length - 1;
  while (first > 0 && PARTICLES.has(words[first - 1]!)) first--;
  return first;
}

/** The surname, folded: of "Ursula von der Leyen" "von der leyen", of "Xi Jinping" "xi". */
export const surnameIn = ({ words, given, isEastern }: Parts): string =>
  (isEastern ? words.slice(0, given) : words.slice(given)).join(' ');

/** The given names, folded. */
export const givenIn = ({ words, given, isEastern }: Parts): readonly string[] =>
  isEastern ? words.slice(given) : words.slice(0, given);

/** The surname as it is written: the last word with the particles before it, or the first of an eastern name. */
export function surnameOf(name: string): string {
  const parts = partsOf(name);
  const words = name
    .replace(QUOTED, ' ')
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, parts.words.length);
  return (parts.isEastern ? words.slice(0, parts.given) : words.slice(parts.given)).join(' ');
}
