import { describe, expect, it } from 'vitest';
import { duplicatesIn, FILLER, findingsIn } from './found.ts';

const [ONE, TWO, THREE] = FILLER;
const CRANE = 'A crane barge was towed up the estuary in the small hours to lift the wreck.';
const story = (first: string, later: string): string =>
  ['Wreck in the Estuary', `${ONE} ${first} ${TWO}`, `${THREE} ${later}`].join('\n\n');

describe('duplicate/sentence', () => {
  it.each([
    ['word for word', CRANE],
    ['with one word changed', CRANE.replace('lift', 'raise')],
    ['with a lead-in', `As this paper reported, ${CRANE.replace('A crane', 'a crane')}`],
    ['with a tail', CRANE.replace('.', ', the coastguard said.')],
    ['in other case', CRANE.toUpperCase()],
  ])('finds a sentence that stands again %s', (_, later) => {
    const words = later.split(' ').slice(0, 3).join(' ');
    expect(duplicatesIn(story(CRANE, later))).toEqual([`story.txt: sentence: ${words} | A crane barge`]);
  });

  it('finds a sentence next to itself', () => {
    expect(findingsIn(`Wreck in the Estuary\n\n${ONE} ${CRANE} ${CRANE}`)).toMatchObject([
      { check: 'duplicate/sentence', message: 'This sentence is already in line 3, word for word.' },
    ]);
  });

  it('leaves the sentences of a copied paragraph to the paragraph', () => {
    const paragraph = `${CRANE} It had lain there, keel up, since the storm of the week before.`;
    const text = ['Wreck in the Estuary', paragraph, ONE, paragraph].join('\n\n');
    expect(duplicatesIn(text)).toEqual(['story.txt: paragraph: A crane barge | A crane barge']);
  });

  it.each([
    ['seven words', 'The numbers tell their own sad story.', 'The numbers tell their own sad story.'],
    [
      'another number and another name',
      'Ada Wren won the Harbour Cup in 1998 by two lengths.',
      'Tom Ash won the Harbour Cup in 2003 by two lengths.',
    ],
    [
      'parallel construction',
      'In the north, the roads were closed by snow for most of the day.',
      'In the south, the roads were closed by snow for most of the night.',
    ],
    [
      'another name at the start',
      'Wren was given the Harbour Cup by the mayor.',
      'Ash, too, once was given the Harbour Cup by the mayor; Wren and Ash have rowed together. ',
    ],
    [
      'a clause that two sentences share',
      'The wreck is now in its second week.',
      'The wreck, now in its second week, has become the most photographed sight on the coast.',
    ],
    [
      'what was told and is then quoted',
      'The lifting of the wreck will take around twelve days, depending on the weather.',
      '“The lifting of the wreck will take around twelve days, depending on the weather, and we ask for patience,” he said.',
    ],
    [
      'a formula',
      'The owners of the barge did not respond to requests for comment.',
      'The owners of the barge did not respond to requests for comment.',
    ],
  ])('is silent on %s', (_, first, later) => {
    expect(duplicatesIn(story(first, later))).toEqual([]);
  });
});
