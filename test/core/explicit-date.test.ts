import { describe, expect, it } from 'vitest';
import { madeExplicit } from '../../src/core/explicit-date.ts';
import { factsOf } from '../../src/core/facts/read.ts';
import { formFor } from '../../src/core/house-style/date-form.ts';
import { NO_STYLE, type StyleName } from '../../src/core/house-style/house-style.ts';
import { parseArticle } from '../../src/core/article/parse.ts';

/** A story of Tuesday, 22 July 2025 with its first mention of time made explicit, or why it isn't. */
function explicit(story: string, style: StyleName | null = 'ap', date = '2025-07-22'): string {
  const front = date ? `---\ndate: ${date}\n---\n\nHarbour\n\n` : 'Harbour\n\n';
  const article = parseArticle('story.txt', front + story);
  const { dates } = factsOf(article);
  const mention = dates.find(({ start }) => start >= front.length)!;
  const form = formFor(
    { ...NO_STYLE, dates: { style, order: null } },
    dates.map(({ text }) => text),
  );
  const { edit, refusal } = madeExplicit(article, mention, form);
  if (!edit) return refusal;
  return (article.text.slice(0, edit.start) + edit.text + article.text.slice(edit.end)).slice(front.length);
}

describe('a date made explicit', () => {
  it('is written as the house writes it', () => {
    const story = 'Talks resume on Wednesday in Velm.';
    expect(explicit(story)).toBe('Talks resume on Wednesday, July 23 in Velm.');
    expect(explicit(story, 'guardian')).toBe('Talks resume on Wednesday 23 July in Velm.');
    expect(explicit(story, 'economist')).toBe('Talks resume on Wednesday July 23rd in Velm.');
  });

  it('is written as the article’s other dates are where the house has no style', () => {
    expect(explicit('He met them on Monday. The deal of June 2, 2024, holds.', null)).toBe(
      'He met them on Monday, July 21. The deal of June 2, 2024, holds.',
    );
    expect(explicit('He met them on Monday. The deal of 2 June 2024 holds.', null)).toBe(
      'He met them on Monday 21 July. The deal of 2 June 2024 holds.',
    );
  });

  it.each([
    ['Yesterday the council met.', 'On Monday, July 21 the council met.'],
    ['The council met yesterday.', 'The council met on Monday, July 21.'],
    ['The council will meet tomorrow.', 'The council will meet on Wednesday, July 23.'],
    ['The council met Monday.', 'The council met Monday, July 21.'],
    ['The council met last Friday.', 'The council met on Friday, July 18.'],
    ['Since yesterday it has met.', 'Since Monday, July 21 it has met.'],
    ['It rained last night.', 'It rained on Monday night, July 21.'],
    ['It rained on Monday evening.', 'It rained on Monday evening, July 21.'],
    ['It closes at 9 p.m. on Friday.', 'It closes at 9 p.m. on Friday, July 25.'],
    ['It will close on the 25th.', 'It will close on July 25.'],
    ['Yesterday’s vote was close.', 'July 21’s vote was close.'],
    ['The vote of 2 June was close.', 'The vote of June 2, 2025 was close.'],
    ['Prices rose last month.', 'Prices rose in June.'],
    ['Prices rose last year.', 'Prices rose in 2024.'],
    ['Prices rose last December.', 'Prices rose in December 2024.'],
  ])('%s', (story, out) => expect(explicit(story)).toBe(out));

  it('takes its year along where the article’s is another', () => {
    expect(explicit('It closed last Friday.', 'ap', '2025-01-02')).toBe(
      'It closed on Friday, Dec. 27, 2024.',
    );
  });

  it.each([
    ['It closed on June 2, 2025.', '“June 2, 2025” is explicit already.'],
    ['It was shut for two weeks.', '“two weeks” means no one day.'],
    ['It is open every Tuesday.', '“every Tuesday” means no one day.'],
    ['It has recently closed.', '“recently” means no one day.'],
    ['It closed earlier this month.', '“earlier this month” means no one day.'],
    ['It closed last week.', '“last week” means no one day.'],
    [
      'The next day it closed.',
      '“The next day” is not resolved: nothing told before it says which day it counts from.',
    ],
  ])('%s is left as it is, with the reason', (story, reason) => expect(explicit(story)).toBe(reason));

  it('needs the article’s date', () => {
    expect(explicit('It closed on Monday.', 'ap', '')).toBe(
      '“Monday” is not resolved: set the article’s date first.',
    );
  });
});
