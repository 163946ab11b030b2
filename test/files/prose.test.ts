import { describe, expect, it } from 'vitest';
import { holdsProse } from '../../src/files/prose.ts';

describe('what holds prose', () => {
  it.each([
    ['a sentence', 'The mayor spoke.'],
    ['a sentence after a headline', 'Pier Closes\n\nThe council voted on Tuesday to close the pier.'],
    [
      'wrapped lines',
      'The council voted on Tuesday to close\nthe pier for good, and nobody was there to\nobject',
    ],
    ['a quotation', '“We will rebuild it,” she said.'],
    ['a question', 'Who closed the pier?'],
    ['figures', 'On June 2, 2025, 472 drones and 12 missiles hit 14 towns.'],
    ['emoji and combining marks', '🌊🌊 🌊 Le café a fermé ses portes mardi.'],
    ['a byte order mark', '\uFEFFThe mayor spoke.'],
    ['lone CR line ends', 'Pier Closes\r\rThe mayor spoke.\r'],
    ['front matter and a story', '---\ntitle: Pier\n---\nThe mayor spoke.'],
    ['one very long line', 'The mayor said that all was well. '.repeat(10_000)],
    ['other alphabets', 'Президент приехал в город вчера.'],
  ])('%s does', (_, text) => {
    expect(holdsProse(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n'],
    ['only a byte order mark', '\uFEFF'],
    ['a list of words', 'apples\npears\nplums and quinces\n'],
    ['a list of names', 'Anna Keller\nTom Ash\nKobzar, Ivan\n'],
    ['only front matter', '---\ntitle: The mayor opened the bridge on Tuesday.\n---\n'],
    [
      'a log',
      '2025-07-22 10:00:01 INFO The server was started and is listening.\n[10:00] The server was started.',
    ],
    ['a log by level', 'ERROR The server could not be reached.\nWARN: The disk is nearly full.'],
    ['a system log', 'Jul 22 10:00:01 host The server was started and is listening.'],
    ['a table with commas', 'id,name,note\n1,Smith,"The mayor opened the bridge on Tuesday"\n'],
    ['a table with tabs', 'id\tname\tThe mayor opened the bridge on Tuesday.'],
    ['a table with bars', '| name | The mayor opened the bridge on Tuesday. |'],
    ['JSON', '{ "note": "The mayor opened the bridge on Tuesday." }'],
    ['markup', '<p>The mayor opened the bridge on Tuesday.</p>'],
    ['comments of programs', '# This file is generated and should not be edited by hand.\nfoo==1.2\n'],
    ['addresses', 'https://example.org/a\nhttps://example.org/b\n'],
    ['numbers', '1 2 3 4 5 6 7 8\n3.14\n'],
    ['code', 'const x = f(a.b, c_d);\nreturn x.y(z_0) || w.v;'],
  ])('%s does not', (_, text) => {
    expect(holdsProse(text)).toBe(false);
  });
});
