import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parse.ts';
import { readAs } from './shape.ts';

describe('the head of a story', () => {
  it.each([
    ['a byline in lower case', 'byline | by Marta Olsen'],
    ['a byline in capitals', 'byline | By MARTA OLSEN'],
    ['a byline of three', 'byline | By Marta Olsen, Tom Ash and Ines van der Berg'],
    ['a byline with the paper', 'byline | By Marta Olsen | Copy Wire'],
    ['a byline with its age', 'byline | Story by Marta Olsen • 3h'],
    ['a byline with its day', 'byline | By Marta Olsen, July 22, 2025'],
    ['who wrote it', 'byline | Written by Marta Olsen'],
    ['a desk', 'byline | By Copy Wire staff'],
    ['our reporter', 'byline | By our Staff Reporter'],
    ['an agency', 'byline | By AFP'],
    ['names alone', 'byline | MARTA OLSEN and TOM ASH'],
    ['a name with its job', 'byline | Marta Olsen, Political Correspondent'],
    ['a name and a place', 'byline | Marta Olsen in Vallhaven and Tom Ash'],
    ['a name reporting from a place', 'byline | Marta Olsen reporting from Vallhaven'],
    ['a name, and the job under it', 'byline | By MARTA OLSEN\nbyline | Copy Wire Writer'],
    ['a name, and the desk under it', 'byline | By Marta Olsen\nbyline | Copy Wire News, Vallhaven'],
    ['a day', 'published | 22nd July 2025'],
    ['a day in figures', 'published | 22/07/2025 - 14:05'],
    ['a day and a time with its zone', 'published | Tue 22 Jul 2025 14.05 BST'],
    ['a day as machines write it', 'published | 2025-07-22T14:05:00Z'],
    ['two days', 'published | PUBLISHED: 14:05, 22 July 2025 | UPDATED: 15:10, 22 July 2025'],
    ['a day after another', 'published | July 22, 2025, 2:05 PM EDT / Updated July 22, 2025, 3:10 PM EDT'],
    ['when it was posted and by whom', 'published | Posted on July 22, 2025 by Marta Olsen'],
    ['how long ago it was changed', 'published | Updated 3 hours ago'],
    ['the word above the day', 'standing | Published\npublished | 22 July'],
    [
      'a second line without a mark',
      'standfirst | The sea came over the quay twice, and the town wants no third time',
    ],
    [
      'a list of points',
      'subhead | Key points:\nlist-item | • Council votes 7-2\nlist-item | • Work begins next spring',
    ],
    ['buttons', 'standing | Share page\nstanding | 3 min read\nstanding | Listen to this article'],
    ['a picture', 'caption | ![The quay](quay.jpg)'],
  ])('%s', (_, lines) => {
    const { read, meant } = readAs(
      `headline | Council backs harbour barrier\n${lines}\nparagraph | COPY\nparagraph | COPY`,
    );
    expect(read).toBe(meant);
  });

  it.each([
    ['a kicker', 'standing | LOCAL NEWS\nheadline | Vallhaven puts money aside for a barrier'],
    [
      'where the page belongs',
      'standing | Home / News / Local\nheadline | Vallhaven puts money aside for a barrier',
    ],
    [
      'a wire’s slug and notes',
      'standing | BC-Harbour Barrier, 1st Ld\nstanding | Eds: Adds quotes.\nheadline | Council backs barrier',
    ],
    [
      'an embargo',
      'standing | EMBARGOED UNTIL 0001 TUESDAY 22 JULY\nheadline | Council backs harbour barrier',
    ],
    [
      'labels',
      'headline | HEADLINE: Council backs harbour barrier\nbyline | BYLINE: Marta Olsen\nstanding | SLUG: barrier',
    ],
    [
      'the labels of a content system',
      'headline | title: Council backs harbour barrier\npublished | date: 2025-07-22\nbyline | author: Marta Olsen',
    ],
    [
      'an e-mail’s head',
      'standing | From: Marta Olsen <molsen@example.org>\nstanding | Subject: Barrier copy\npublished | Date: Tue, 22 Jul 2025 14:05:00 +0200\nheadline | Council backs harbour barrier',
    ],
    [
      'a press release’s',
      'standing | FOR IMMEDIATE RELEASE\npublished | July 22, 2025\nstanding | Contact: Marta Olsen, +47 555 0100\nheadline | Council backs harbour barrier',
    ],
    [
      'a headline in bold and plain',
      'headline | **Vallhaven council backs barrier**\nheadline | Vallhaven council backs barrier',
    ],
    [
      'a line before a headline that stands twice',
      'standfirst | A town between the sea and its purse\nheadline | Vallhaven council backs barrier\nheadline | Vallhaven council backs barrier',
    ],
    [
      'a standfirst, a picture, a byline and two days',
      'headline | Council backs barrier\nstandfirst | It was the third such vote in nine years.\ncaption | The quay in January [File: Tom Ash/Copy Wire]\nbyline | By Copy Wire Staff\npublished | Published On 22 Jul 2025\npublished | 22 Jul 2025',
    ],
    ['a day before the headline', 'date-line | 2025-07-22\nheadline | Council backs harbour barrier'],
    [
      'a day with its word before the headline',
      'date-line | Date: July 22, 2025\nheadline | Council backs harbour barrier',
    ],
  ])('%s', (_, lines) => {
    const { read, meant } = readAs(`${lines}\nparagraph | COPY\nparagraph | COPY`);
    expect(read).toBe(meant);
  });

  it('wrapped over two lines, and indented paragraphs under it', () => {
    const text = [
      'Vallhaven council backs a harbour barrier after two winters',
      'of floods that nobody had seen before',
      '',
      '   VALLHAVEN (CW) _ The town council voted on Tuesday to put',
      'money aside for a barrier at the mouth of the harbour, after',
      'two winters in which the sea came over the quay.',
      '   Liv Aronsen, who leads the harbour board, said that she was',
      'glad of it. The board had asked for nine years, she added.',
    ].join('\n');
    const { blocks } = parseArticle('story.txt', text);
    expect(blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ['headline', 1],
      ['dateline', 1],
      ['paragraph', 1],
      ['paragraph', 2],
    ]);
  });
});

describe('where a story was filed', () => {
  it.each([
    'OSLO, Norway — COPY',
    'LONDON/PARIS, July 22 (Copy Wire) - COPY',
    'NEW DELHI, 22 JULY: COPY',
    'NEW DELHI: COPY',
    'OSLO | COPY',
    '(OSLO) - COPY',
    'VALLHAVEN (CW) _ COPY',
    'KYIV, Ukraine (CW) -- COPY',
    'Kyiv, 22 July 2025 – COPY',
    'Kyiv (Copy Wire): COPY',
    'Vallhaven (Norway), July 22, 2025 (CW) - COPY',
    'Vallhaven, Norway – July 22, 2025 – COPY',
    'MOSCOW, July 22 (CW). COPY',
    'ST. PETERSBURG, Russia, July 22. /CW/. COPY',
    'July 22 (Copy Wire) - COPY',
    '**VALLHAVEN** — COPY',
    'TEL AVIV — “We are ready,” the mayor said on Tuesday at the gate of the old town hall.',
  ])('%s', (line) => {
    const { read, meant } = readAs(
      `headline | Council backs harbour barrier\ndateline+paragraph | ${line}\nparagraph | COPY`,
    );
    expect(read).toBe(meant);
  });
});

describe('among the paragraphs', () => {
  it.each([
    ['a caption with its makers', 'caption | The quay at Vallhaven in January. (Tom Ash/Copy Wire)'],
    ['a wire’s picture', 'caption | FILE - The quay is seen on Jan. 12, 2025. (CW Photo/Tom Ash, File)'],
    [
      'a picture’s source and caption',
      'caption | Image source, Getty Images\ncaption | Image caption, The quay in January',
    ],
    ['a source in capitals', 'caption | Liv Aronsen at the town hall on Tuesday. TOM ASH / HALYARD'],
    ['a source in brackets', 'caption | The quay in January [Tom Ash/Copy Wire]'],
    ['a source alone', 'caption | Getty Images'],
    ['whose picture it is', 'caption | © Tom Ash'],
    ['by whose courtesy', 'caption | Courtesy of Marta Olsen'],
    ['a picture that was sent in', 'caption | Photo supplied'],
    ['a subhead in capitals', 'subhead | COST OF WORK'],
    ['a question', 'subhead | Who pays?'],
    ['a bold line', 'subhead | **What it means**'],
    ['a number and a title', 'subhead | 1. The cost'],
    ['a name and what it is known for', 'subhead | Liv Aronsen\nsubhead | Leader of the harbour board'],
    ['words that were said, as a heading', 'subhead | ‘Nine years of asking’'],
    [
      'a quotation set apart, and whose it is',
      'pull-quote | “We have waited nine years for this and will not wait a tenth”\npull-quote | LIV ARONSEN, HARBOUR BOARD',
    ],
    ['rules', 'code | * * *'],
    ['what else to read', 'standing | READ MORE: Nine years of asking'],
    ['a plea', 'standing | Don’t miss our daily briefing. Sign up here.'],
    ['an advertisement', 'standing | Advertisement'],
  ])('%s', (_, lines) => {
    const { read, meant } = readAs(
      `headline | Council backs harbour barrier\nparagraph | COPY\n${lines}\nparagraph | COPY`,
    );
    expect(read).toBe(meant);
  });
});

describe('under the story', () => {
  it.each([
    '(Reporting by Marta Olsen; Editing by Tom Ash)',
    'Reporting by Marta Olsen in Vallhaven; editing by Tom Ash',
    'With files from Tom Ash',
    'The Copy Wire contributed to this report.',
    'Associated writer Tom Ash in Oslo contributed to this report.',
    'Marta Olsen covers the coast for the Copy Wire. Follow her on Mastodon.',
    '*Marta Olsen is a reporter in Vallhaven.*',
    'This is a developing story and will be updated.',
    'Correction: An earlier version of this story misstated the cost.',
    'Editor’s note: The story has been updated.',
    'Copyright 2025 The Copy Wire. All rights reserved.',
    '(This story has not been edited by staff and is auto-generated.)',
    'Do you live near the harbour? Get in touch: coast@example.org',
    'Email tips to coast@example.org',
    'For more news from the coast, visit our website.',
    'More coast coverage: https://example.org/coast',
    'ENDS',
    'mo/ta',
  ])('%s', (line) => {
    const { read, meant } = readAs(
      `headline | Council backs harbour barrier\nparagraph | COPY\nparagraph | COPY\nstanding | ${line}`,
    );
    expect(read).toBe(meant);
  });

  it.each([
    ['English', 'Sources:'],
    ['English, of more words', '**Sources used**'],
    ['German', 'Quellen'],
    ['French', 'Références'],
    ['Ukrainian', 'Джерела:'],
    ['Japanese', '出典'],
    ['Arabic', 'المصادر'],
  ])('sources in %s', (_, heading) => {
    const { read, meant } = readAs(
      `headline | Council backs harbour barrier\nparagraph | COPY\nsources | ${heading}\nsources | Der Anker, 22 July 2025\nsources | - El Faro – El puerto tendrá una barrera\nsources | https://example.org/a`,
    );
    expect(read).toBe(meant);
  });

  it('sources on one line', () => {
    const { read, meant } = readAs(
      'headline | Council backs barrier\nparagraph | COPY\nsources | Quellen: Der Anker, Küstenblatt',
    );
    expect(read).toBe(meant);
  });

  it('topics and buttons of a page that was copied whole', () => {
    const { read, meant } = readAs(
      'headline | Council backs barrier\nparagraph | COPY\nstanding | Topics\nstanding | Floods\nstanding | Coast\nstanding | Reuse this content',
    );
    expect(read).toBe(meant);
  });
});

describe('days that are no day of the story’s own', () => {
  it('head the parts of a timeline', () => {
    const { read, meant } = readAs(
      'headline | Nine years of asking\nparagraph | COPY\nsubhead | January 12, 2016\nparagraph | COPY\nsubhead | July 22, 2025\nparagraph | COPY',
    );
    expect(read).toBe(meant);
  });
});
