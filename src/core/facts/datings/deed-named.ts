import { type Family, lemmaOf } from './deed-families.ts';
import type { Deed } from './deeds.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A deed without its date. */
export type Told = Pick<Deed, 'name' | 'what' | 'subject' | 'isLasting'>;

const POSSESSIVES: Readonly<Record<string, string>> = { he: 'his', she: 'her', it: 'its', they: 'their' };

/** A deed of a family of verbs and nouns. */
export function ofFamily({ name, title, isLasting }: Family, subject: NounPhrase): Told {
  const whose = POSSESSIVES[subject.words.toLowerCase()];
  return {
    name,
    what: whose ? `${whose} ${title.split(' ')[0]!}` : `the ${title} ${lowered(subject.words)}`,
    subject: { ...subject, head: subject.head && lemmaOf(subject.head) },
    isLasting,
  };
}

/** What happens by itself: a fire, or the beginning of a strike. */
export function ofHappening(noun: string, subject: NounPhrase, isBeginning: boolean): Told {
  const words = lowered(subject.words);
  return {
    name: lemmaOf(noun),
    what: isBeginning ? `the beginning of ${words}` : words,
    subject: { ...subject, head: lemmaOf(noun) },
    isLasting: false,
  };
}

/** Without the capital of a sentence's first word. */
const lowered = (words: string): string =>
  words.replace(/^(?:The|A|An|His|Her|Its|Their|This|That)\b/, (word) => word.toLowerCase());
