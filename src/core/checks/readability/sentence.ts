import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { retext } from 'retext';
import { VFile } from 'vfile';
import { prose } from '../../article/article.ts';
import type { Check, Report } from '../../check.ts';
import { Memo } from '../../text/memo.ts';

/** The age of a reader who has finished school: a newspaper's. */
const AGE = 18;
/** Five of retext-readability's seven formulas must agree: with four, more than half of a news article is flagged. */
const THRESHOLD = 5 / 7;
/** A shorter sentence may have long words, but an editor would not break it up. */
const FEWEST_WORDS = 18;

const processor = retext()
  .use(retextEnglish)
  .use(retextReadability, { age: AGE, threshold: THRESHOLD, minWords: FEWEST_WORDS })
  .freeze();

interface Hard {
  readonly start: number;
  readonly end: number;
  readonly votes: string;
}

const hardIn = new Memo<readonly Hard[]>(4096, (text) => {
  const file = new VFile(text);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap(({ place, reason }) =>
    place && 'start' in place
      ? [
          {
            start: place.start.offset!,
            end: place.end.offset!,
            votes: /according to (.*)$/.exec(reason)?.[1] ?? '',
          },
        ]
      : [],
  );
});

/** Sentences that retext-readability's formulas find hard for a grown reader. */
const check: Check = {
  id: 'readability/sentence',
  title: 'Hard sentence',
  rationale:
    'Readers leave a story at the sentence that they must read twice. A sentence is shown when most of the formulas find it too hard for a reader of 18.',
  severity: 'info',
  *run(article): Iterable<Report> {
    for (const block of prose(article))
      for (const { start, end, votes } of hardIn.get(article.text.slice(block.start, block.end))) {
        const range = { start: block.start + start, end: block.start + end };
        const words = block.sentences.find((sentence) => sentence.start === range.start)?.words.length;
        const length = words ? `${words} words; ` : '';
        yield {
          ...range,
          message: `Hard to read: ${length}too hard for a reader of ${AGE} by ${votes.replace('algorithms', 'formulas')}.`,
        };
      }
  },
};

export default check;
