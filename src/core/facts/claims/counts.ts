import { type Article, telling } from '../../article/article.ts';
import type { Range } from '../../text/range.ts';
import { isQuoted } from '../../text/time/quoted.ts';
import { within } from '../../text/within.ts';
import { type TollRead, tollsIn } from '../events/tolls.ts';
import type { DateMention, Facts, Person } from '../facts.ts';
import * as like from './count-words.ts';
import { knownEnd, narrowingOf } from './known-words.ts';
import { isOwn } from './own-dates.ts';

/** How many people an article tells were killed, injured or the like, with what tells in which happening. */
export interface CountTold {
  readonly toll: TollRead;
  readonly sentence: Range;
  /** In the headline, which sums the story up. */
  readonly isHeadline: boolean;
  /** "The 41 killed", "all nineteen": they are known, and all are meant. */
  readonly isDefinite: boolean;
  /** "Including three", "two of them", "six more": some of those that are counted elsewhere, or others. */
  readonly isPart: boolean;
  /** Told of a time that goes on: "since May". */
  readonly isRunning: boolean;
  /** Told as changed, expected, of another happening or of a longer time: it may differ with reason. */
  readonly isOpen: boolean;
  /** The noun for those counted, in the singular: "miner"; empty for anyone, "people", "victims". */
  readonly whom: string;
  /** The words of the sentence that tell what happened where. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are told as known: "the market", "the coach’s fall". */
  readonly known: ReadonlySet<string>;
  /** Those right behind the number's verb, which may narrow it: "at the scene". */
  readonly narrowing: readonly string[];
  /** The words of the places told with "in", "at", "near". */
  readonly places: ReadonlySet<string>;
  /** The TIMEX3 values of the sentence's dates. */
  readonly times: readonly string[];
  /** Who tells it: "police", "hospital". */
  readonly sources: ReadonlySet<string>;
  /** The other whole numbers of the sentence that may count people. */
  readonly others: readonly number[];
}

const kept = new WeakMap<Facts, readonly CountTold[]>();

/** The numbers of killed, injured and the like that an article tells in its own words, in text order. Kept as long as the facts are. */
export function countsTold(article: Article, facts: Facts): readonly CountTold[] {
  const known = kept.get(facts);
  if (known) return known;
  const names = facts.people
    // A lone name may be a ship's, which tells what sank.
    .flatMap(({ name, mentions }: Person) => (name.includes(' ') ? mentions : []))
    .toSorted((a, b) => a.start - b.start);
  const told = new Set<string>();
  const found = telling(article)
    .filter(({ kind }) => kind !== 'caption' && kind !== 'pull-quote')
    .flatMap((block) => {
      const paragraph = article.text.slice(block.start, block.end);
      return block.sentences.flatMap((sentence) =>
        tollsIn(article.text, sentence)
          .filter((toll) => !isQuoted(paragraph, toll.start - block.start))
          .map((toll) =>
            countOf(article.text, sentence, toll, {
              isHeadline: block.kind === 'headline',
              dates: within(facts.dates, sentence),
              names: within(names, sentence),
              today: article.date?.value ?? null,
              isFirst: told.size < told.add(toll.measure).size,
            }),
          ),
      );
    });
  kept.set(facts, found);
  return found;
}

interface Around {
  readonly isHeadline: boolean;
  readonly dates: readonly DateMention[];
  readonly names: readonly Range[];
  /** No number of its measure was told before: "nine of them" are of those who were there. */
  readonly isFirst: boolean;
  /** The article's day, `YYYY-MM-DD`; null where it is not known. */
  readonly today: string | null;
}

function countOf(
  text: string,
  sentence: Range,
  toll: TollRead,
  { isHeadline, dates, names, today, isFirst }: Around,
): CountTold {
  const before = text.slice(sentence.start, toll.start);
  const after = text.slice(toll.end, sentence.end);
  const isDefinite = like.DEFINITE.test(before);
  // What follows "the 41 killed in the fire" tells of something else than the number.
  const end = isDefinite ? knownEnd(text, toll.until, sentence.end) : sentence.end;
  const own = dates.filter(
    (date) => date.start < end && isOwn(text, sentence, toll, date, isDefinite, today),
  );
  const blanked = [...dates, ...names];
  const bare = like.withoutRanges(text.slice(sentence.start, sentence.end), sentence.start, blanked);
  const phrase = bare.slice(0, end - sentence.start);
  const all = text.slice(sentence.start, end);
  return {
    toll,
    sentence,
    isHeadline,
    isDefinite,
    isPart:
      like.PART_BEFORE.test(before) ||
      (like.PART_AFTER.test(after) && !like.ALL.test(before) && !(isFirst && like.OF_THEM.test(after))) ||
      like.PART_WHOM.test(toll.whom),
    isRunning: /\bsince\b/i.test(all),
    isOpen: like.OPEN.test(all),
    whom: like.headOf(toll.whom),
    words: new Set(like.contentWords(isDefinite ? phrase : bare)),
    known: new Set([...bare.matchAll(like.KNOWN)].flatMap(([known]) => like.contentWords(known))),
    narrowing: isDefinite
      ? narrowingOf(bare.slice(toll.end - sentence.start, end - sentence.start), toll)
      : [],
    places: new Set([...phrase.matchAll(like.PLACES)].flatMap(([, place]) => like.nameWords(place!))),
    times: own.flatMap(({ value }) => (value && /^\d{4}/.test(value) ? [value.slice(0, 10)] : [])),
    sources: new Set((all.match(like.SOURCES) ?? []).map((source) => source.toLowerCase().replace(/s$/, ''))),
    others: [
      ...like.numbersIn(bare.slice(0, toll.start - sentence.start)),
      ...(like.OF_THE.test(before) ? [] : like.numbersIn(bare.slice(toll.end - sentence.start))),
    ],
  };
}
