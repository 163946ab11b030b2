import { expect, it } from 'vitest';
import { parseArticle } from '../../../../src/core/article/parse.ts';
import { castOf } from '../../../../src/core/facts/datings/cast.ts';

it('tells whom each paragraph names, each once', () => {
  const article = parseArticle(
    'story.txt',
    'Two lives\n\nAnna Lund was born in Elmford. Mrs Lund married Bert Hale.\n\nIt rained on the hills.\n\nBert Hale died in Tarn.\n',
  );
  const { blocks, indexOf, namedAt } = castOf(article);
  const names = blocks.map((block) => namedAt(indexOf(block)).map(({ name }) => name));
  expect(names.filter((each) => each.length)).toEqual([['Anna Lund', 'Bert Hale'], ['Bert Hale']]);
  expect(castOf(article)).toBe(castOf(article));
});
