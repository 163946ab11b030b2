import { describe, expect, it } from 'vitest';
import { found, told } from '../../support.ts';

const CHECK = 'name/quotation-unattributed';
const ON = { checks: { [CHECK]: 'on' as const } };
const words = (text: string): string[] => told(CHECK, text, ON).map(([word]) => word);

const STORY = 'The ferry to Skerrow was late again on Monday, for the fifth time this month.';
const END = 'The next one is due at noon.';
const QUOTE = '“The pier is full and nobody tells anybody anything.”';

describe('an editor who asks for it sees words without a speaker', () => {
  it.each([
    [`${STORY}\n\n${QUOTE}\n\n${END}`],
    [`${STORY} ${QUOTE} ${END}`],
    [`${QUOTE}\n\n${STORY}\n\n${END}`],
    [`${STORY}\n\n${QUOTE.replace('.”', '!”')} The pier stood empty in the evening.\n\n${END}`],
  ])('%s', (text) => expect(words(text)).toEqual([/“.*”/.exec(text)![0]]));

  it('in straight marks, as a note that quotes the beginning', () => {
    const text = `${STORY}\n\n"The pier is full and nobody tells anybody anything."\n\n${END}`;
    expect(found(CHECK, text, ON).map(({ severity, message }) => [severity, message])).toEqual([
      [
        'info',
        'Nobody is told to have said “The pier is full and nobody tells …”: neither this paragraph nor the ones beside it name a speaker.',
      ],
    ]);
  });
});

describe('silent', () => {
  it.each([
    [
      'on a speaker after it',
      `${STORY}\n\n${QUOTE.replace('.”', ',”')} said Lena Marsh, a teacher.\n\n${END}`,
    ],
    ['on a speaker before it', `${STORY}\n\nLena Marsh shook her head. ${QUOTE}\n\n${END}`],
    ['on a role', `${STORY}\n\nThe harbour master was blunt. ${QUOTE}\n\n${END}`],
    ['on a pronoun', `${STORY}\n\nShe was blunt. ${QUOTE}\n\n${END}`],
    ['on a body', `${STORY}\n\nThe company’s statement was short. ${QUOTE}\n\n${END}`],
    ['after a colon', `${STORY}\n\nThis stood in the log:\n\n${QUOTE}\n\n${END}`],
    ['where the next paragraph tells', `${STORY}\n\n${QUOTE}\n\nLena Marsh said so on the pier.\n\n${END}`],
    ['where the speaker goes on', `${STORY}\n\n“We wait,” said Lena Marsh.\n\n${QUOTE}\n\n${END}`],
    [
      'on a quotation of several paragraphs',
      `${STORY}\n\nLena Marsh was blunt. “The pier is full.\n\n“Nobody tells anybody anything, and it rains.\n\n“We want a roof over our heads.”\n\n${END}`,
    ],
    [
      'on a term and a title',
      `${STORY} The “floating bridge” is the oldest. “The Long Way Home to Skerrow” plays on board.`,
    ],
    ['on part of a sentence', `${STORY} It is “not in any way a question of money or of will”, on paper.`],
    [
      'on inches',
      `${STORY}\n\nThe gap was 5" and then 6" wide, as wide as ever since the pier was built.\n\n${END}`,
    ],
  ])('%s', (_, text) => expect(words(text)).toEqual([]));

  it('where it is not asked for', () => {
    expect(told(CHECK, `${STORY}\n\n${QUOTE}\n\n${END}`)).toEqual([]);
  });
});
