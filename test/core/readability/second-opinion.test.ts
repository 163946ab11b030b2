import { readdirSync, readFileSync } from 'node:fs';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { hardSentences, judgeArticle, type JudgedSentence } from '../../../src/core/readability/article.ts';
import { type Audience, NEWS_READERS } from '../../../src/core/readability/audience.ts';
import { type Counts, countsOf } from '../../../src/core/readability/counts.ts';
import { ageOf } from '../../../src/core/readability/formulas.ts';
import { ownWords, plainCounts } from '../../../src/core/readability/plain-counts.ts';
import { secondOpinion } from '../../../src/core/readability/second-opinion.ts';
import { FEWEST_WORDS } from '../../../src/core/readability/sentence.ts';
import { quotationsIn } from '../../../src/core/text/quotations.ts';
import { ageOfGrade, formulasAgainst, retextCounts, retextSmogAge } from './retext-verdict.ts';

/** As many of its seven formulas as five of eight are. */
const AGREE = 4;
/** retext-readability's own least number of words. */
const RETEXT_FEWEST = 5;

/**
 * Why Copydesk's verdict on a sentence is another than retext-readability's: the last step on the way from its rules to
 * ours at which the verdict turns.
 */
type Kind =
  | 'sentence ends'
  | 'counting'
  | 'names, numbers and quotations'
  | 'least length'
  | 'votes, leeway and strain'
  | 'hardest quarter';

interface Compared {
  readonly text: string;
  readonly theirs: boolean;
  readonly ours: boolean;
  /** Whether retext-english sees one sentence, as we do. */
  readonly one: boolean;
  /** retext-readability's verdict, worked out by its rules. */
  readonly reckoned: boolean;
  readonly kind: Kind | null;
}

const english = retext().use(retextEnglish).freeze();

const isOneSentence = (text: string): boolean => {
  const paragraphs = english.parse(text).children.filter((node) => node.type === 'ParagraphNode');
  const sentences = paragraphs.flatMap(({ children }) =>
    children.filter(({ type }) => type === 'SentenceNode'),
  );
  return sentences.length === 1;
};

/** Both verdicts on every sentence of an article. */
function compared(audience: Audience, text: string, path = 'story.txt'): Compared[] {
  const article = parseArticle(path, text);
  const judged = judgeArticle(article, audience);
  const shown = new Set(hardSentences(judged).map(({ sentence }) => sentence.start));
  return judged.map((each) => compare(audience, article.text, each, shown.has(each.sentence.start)));
}

function compare(
  audience: Audience,
  article: string,
  { block, sentence, verdict }: JudgedSentence,
  ours: boolean,
): Compared {
  const text = article.slice(sentence.start, sentence.end);
  const theirs = secondOpinion(text, audience).tooHard;
  const quotations = quotationsIn(article.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
  const own = ownWords(sentence, quotations);
  const against = (counts: Counts, smogAge = ageOfGrade): boolean =>
    counts.words >= RETEXT_FEWEST && formulasAgainst(counts, ageOf(audience.grade), smogAge) >= AGREE;
  const reckoned = against(retextCounts(sentence.words), retextSmogAge);
  const plain = against(plainCounts(own));
  const steps: readonly (readonly [Kind, boolean])[] = [
    ['sentence ends', reckoned],
    ['counting', against(countsOf([sentence]))],
    ['names, numbers and quotations', plain],
    ['least length', plain && own.length >= FEWEST_WORDS],
    ['votes, leeway and strain', verdict?.tooHard === true],
    ['hardest quarter', ours],
  ];
  let [now, kind]: [boolean, Kind | null] = [theirs, null];
  for (const [step, next] of steps) {
    if (next !== now) kind = step;
    now = next;
  }
  return { text, theirs, ours, one: isOneSentence(text), reckoned, kind: theirs === ours ? null : kind };
}

const samples = new URL('../../../sample-articles/', import.meta.url);
const articles = readdirSync(samples)
  .filter((name) => /\.(?:txt|article)$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, samples), 'utf8')] as const);

/** For grown readers, and for younger ones, of whom the two verdicts differ more. */
const AUDIENCES: readonly Audience[] = [6, 9, 12].map((grade) => ({ ...NEWS_READERS, grade }));

describe('on every sentence of the samples', () => {
  const all = AUDIENCES.flatMap((audience) =>
    articles.flatMap(([name, text]) => compared(audience, text, name)),
  );

  it('retext-readability’s verdict is what its own way of counting gives', () => {
    expect(all.filter(({ one, reckoned, theirs }) => one && reckoned !== theirs)).toEqual([]);
  });

  it('a verdict of Copydesk’s that is another has its reason', () => {
    expect(all.filter(({ theirs, ours, kind }) => theirs !== ours && kind === null)).toEqual([]);
  });

  it('the reasons are these', () => {
    const kinds: readonly Kind[] = [
      'counting',
      'names, numbers and quotations',
      'least length',
      'votes, leeway and strain',
    ];
    expect([...new Set(all.map(({ kind }) => kind))]).toEqual(expect.arrayContaining([...kinds]));
  });
});

const HARD =
  'Although the commission had previously recommended a comprehensive restructuring of municipal responsibilities, which several administrations subsequently postponed because of budgetary considerations, the council nevertheless approved an extraordinary allocation for preliminary investigations.';

describe('retext-readability flags what Copydesk does not', () => {
  it.each<[Kind, grade: number, text: string]>([
    [
      'counting',
      6,
      'He said he would not say what he had said to her, or what she had said to him, or what they had both said to the court.',
    ],
    [
      'names, numbers and quotations',
      12,
      'Maximiliane Habsburg-Lothringen, Bartholomew Featherstonehaugh and Alexandrina Oppenheimer beat Switzerland, Liechtenstein and Czechoslovakia 1,204 to 1,198 in 1987.',
    ],
    ['names, numbers and quotations', 12, `“${HARD.replace(/\.$/, ',')}” Keller said.`],
    ['least length', 12, 'Municipal administrators recommended comprehensive restructuring.'],
    ['hardest quarter', 12, Array.from({ length: 3 }, () => HARD).join('\n\n')],
  ])('for %s', (kind, grade, text) => {
    expect(compared({ ...NEWS_READERS, grade }, text).at(-1)).toMatchObject({
      theirs: true,
      ours: false,
      kind,
    });
  });
});

it('both flag a sentence that is too hard by all rules', () => {
  expect(compared(NEWS_READERS, HARD)).toMatchObject([{ theirs: true, ours: true, kind: null }]);
});
