import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextReadability from 'retext-readability';
import { VFile } from 'vfile';
import { type Audience } from './audience.ts';
import { ageOf } from './formulas.ts';
import { Memo } from '../text/memo.ts';

/** How many formulas retext-readability asks. */
const FORMULAS_ASKED = 7;

/** How many sentences' opinions are kept: more than the longest article has, so that typing asks of one again. */
const KEPT = 4096;

/** What retext-readability says of a sentence. */
export interface SecondOpinion {
  readonly tooHard: boolean;
  /** In its own words: `5 out of 7`, `all 7`; empty where it is content. */
  readonly votes: string;
}

const opinions = new WeakMap<Audience, Memo<SecondOpinion>>();

/** retext-readability's verdict on one sentence alone, for the audience's age and agreement. */
export function secondOpinion(sentence: string, audience: Audience): SecondOpinion {
  let memo = opinions.get(audience);
  if (!memo) {
    const threshold = Math.min(1, audience.agree / Math.max(1, audience.formulas.length));
    const options = {
      age: ageOf(audience.grade),
      threshold: Math.round(threshold * FORMULAS_ASKED) / FORMULAS_ASKED,
    };
    const processor = retext().use(retextEnglish).use(retextReadability, options).freeze();
    memo = new Memo(KEPT, (text) => {
      const file = new VFile(text);
      processor.runSync(processor.parse(file), file);
      const votes = /((?:\d+ out of|all) \d+) algorithms/.exec(file.messages[0]?.reason ?? '')?.[1];
      return { tooHard: votes !== undefined, votes: votes ?? '' };
    });
    opinions.set(audience, memo);
  }
  return memo.get(sentence);
}
