import { describe, expect, it } from 'vitest';
import { quotationsIn } from '../../../src/core/text/quotations.ts';

const quoted = (text: string): string[] => quotationsIn(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each<[name: string, text: string, quotations: string[]]>([
    ['curly', '“We lost,” she said. “All of it.”', ['“We lost,”', '“All of it.”']],
    ['straight', 'He said "no" and "never".', ['"no"', '"never"']],
    ['continental', 'Er sagte „nein“. Il a dit « non ».', ['„nein“', '« non »']],
    ['Swedish', 'Hon sade ”nej” och ”aldrig”.', ['”nej”', '”aldrig”']],
    [
      'one within another',
      '“He told me ‘go home,’ and I did,” she said.',
      ['“He told me ‘go home,’ and I did,”'],
    ],
    ['British, single', '‘We lost,’ she said. ‘All of it.’', ['‘We lost,’', '‘All of it.’']],
    [
      'British, with another inside',
      '‘He told me “go home” and I did,’ she said.',
      ['‘He told me “go home” and I did,’'],
    ],
    ['British, with the point outside', 'She called it ‘a scandal’. He did not.', ['‘a scandal’']],
    [
      'British, with a plural’s owner',
      '‘The boats’ crews are safe,’ she said.',
      ['‘The boats’ crews are safe,’'],
    ],
    ['British, with a word cut short', '‘It didn’t work,’ she said.', ['‘It didn’t work,’']],
    ['straight single', "'We lost,' she said. 'It didn't work.'", ["'We lost,'", "'It didn't work.'"]],
    ['two fragments', 'It is ‘a scandal’ and ‘a shame’ to them.', ['‘a scandal’', '‘a shame’']],
  ])('%s', (_, text, quotations) => {
    expect(quoted(text)).toEqual(quotations);
  });

  it('reach to the paragraph’s end where they go on in the next', () => {
    expect(quoted('“We lost, and we will lose again.')).toEqual(['“We lost, and we will lose again.']);
    expect(quoted('‘We lost, and we will lose again.')).toEqual(['‘We lost, and we will lose again.']);
  });

  it('reach from the paragraph’s start where they were opened before it', () => {
    expect(quoted('And we will lose again,” she said. “All of it.”')).toEqual([
      'And we will lose again,”',
      '“All of it.”',
    ]);
  });

  it.each([
    'The 6" gun and the 8" gun were the crew’s, they didn’t say.',
    'The 6” gun was the crew’s.',
    'The boats’ crews and the towns’ mayors met in the ’90s.',
    "The boats' crews and the towns' mayors met in the '90s.",
    'He gave ’em the boats’ papers, and ’tis said they were the towns’.',
    "Rock 'n' roll came late to the sailors' hall.",
  ])('are not opened by inches and apostrophes: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('of a long text of marks are found in one go', () => {
    for (const mark of ['‘a ', '“', '”a', "'a ", '’ ', "' '", '‘a’s '])
      expect(quotationsIn(mark.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  });
});
