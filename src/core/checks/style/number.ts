import { prose } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import type { StyleName } from '../../house-style/house-style.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { contains } from '../../text/range.ts';

const UP_TO_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/**
 * The last number that a style book spells out: AP's entry “numerals”, the Guardian's “numbers” and the Economist's
 * “figures” agree but for ten.
 */
const LAST_SPELLED: Readonly<Record<StyleName, number>> = { ap: 9, guardian: 9, economist: 10 };

/** Counts of people and things. Measures, ages, money, votes and scores keep their figures in all three books. */
const COUNTED =
  'people|men|women|children|boys|girls|students|pupils|teachers|workers|officers|soldiers|troops|members|officials|players|residents|passengers|others|victims|suspects|firefighters|nurses|doctors|patients|families|houses|homes|schools|villages|towns|cities|countries|states|vehicles|cars|trucks|buses|boats|ships|planes|companies|firms|shops|books|films|reports|cases|deaths|injuries|arrests|attacks|meetings|visits|questions|reasons|rivers|bridges|trees|dogs|horses|days|weeks|months|nights|times|occasions';

/** A count in figures, or in words; a name, a currency or another number before it tells of something else. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$£€¥%+–-]|\\p{N}\\s|\\p{Lu}[\\p{L}’'-]*\\s(?:of\\s)?)(\\d{1,2})(?=\\s(?:${COUNTED})\\b(?![\\s-]old\\b))`,
  'gu',
);
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-]|\\p{Lu}[\\p{L}’'-]*\\s)(${UP_TO_TWENTY.slice(10).join('|')})(?=\\s(?:${COUNTED})\\b)`,
  'gu',
);

/** A number of one or two digits where the house style spells it out, or the other way round. */
const check: Check = {
  id: 'style/number',
  title: 'Number against the house style',
  rationale:
    'Style books spell small numbers out and write larger ones in figures. The house style says by which book; until it does, nothing is said. Only counts of people and things are looked at: ages, measures, money, votes and scores follow other rules, and quotations are left alone.',
  severity: 'warning',
  example: {
    style: 'numbers:\n  style: ap',
    wrong: 'The fire destroyed 3 houses on the quay.',
    right: 'The fire destroyed three houses on the quay; 12 people were hurt.',
  },
  *run(article, { style }): Iterable<Report> {
    const book = style.numbers.style;
    if (book === null) return;
    for (const block of prose(article)) {
      const words = article.text.slice(block.start, block.end);
      const said = quotationsIn(words);
      for (const report of [...figuresIn(words, LAST_SPELLED[book]), ...wordsIn(words, LAST_SPELLED[book])]) {
        if (said.some((quotation) => contains(quotation, report))) continue;
        yield moved(report, block.start);
      }
    }
  },
};

function* figuresIn(text: string, last: number): Generator<Report> {
  for (const { 1: digits, index } of text.matchAll(FIGURE)) {
    const value = Number(digits);
    if (value < 1 || value > last || digits!.startsWith('0')) continue;
    yield reportOf(index, digits!, UP_TO_TWENTY[value]!, `spells numbers up to ${UP_TO_TWENTY[last]} out`);
  }
}

/** Spelled-out numbers that begin a sentence are right in every book. */
function* wordsIn(text: string, last: number): Generator<Report> {
  for (const { 1: word, index } of text.matchAll(WORDS)) {
    const value = UP_TO_TWENTY.indexOf(word!);
    if (value <= last) continue;
    yield reportOf(index, word!, String(value), `writes numbers above ${UP_TO_TWENTY[last]} in figures`);
  }
}

const reportOf = (start: number, words: string, instead: string, rule: string): Report => ({
  start,
  end: start + words.length,
  message: `The house style ${rule}: “${instead}”, not “${words}”.`,
  fixes: [{ title: `Write “${instead}”`, edits: [{ start, end: start + words.length, text: instead }] }],
});

const moved = (report: Report, by: number): Report => ({
  ...report,
  start: report.start + by,
  end: report.end + by,
  fixes: (report.fixes ?? []).map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by })),
  })),
});

export default check;
