import { describe, expect, it } from 'vitest';
import { found } from '../../support.ts';

const CHECK = 'name/role-conflict';
const said = (text: string, others: Record<string, string> = {}): string[] =>
  found(CHECK, text, { others }).map(({ message }) => message);

const dated = (date: string, text: string): string => `---\ndate: ${date}\n---\n\n${text}`;

describe('an editor sees offices that exclude each other', () => {
  it('two people in one', () => {
    const text =
      'Ruritanian President Anna Keller spoke on Monday.\n\nTom Reyes, the president of Ruritania, said nothing.';
    expect(said(text)).toEqual([
      'Tom Reyes is “president of Ruritania” here; in line 1 Anna Keller is “Ruritanian President”.',
    ]);
  });

  it('one person in two of one state', () => {
    const text =
      'Ruritanian President Anna Keller spoke on Monday.\n\nRuritanian Prime Minister Anna Keller said no more.';
    expect(said(text)).toHaveLength(1);
  });
});

describe('an editor sees two people in one office, whatever it is', () => {
  it.each([
    [
      'of a province',
      'Premier Gareth Holloway promised new ferries.\n\nThe province’s premier, Ines Castellane, will open the dock in May.',
    ],
    [
      'of a town',
      'The mayor of Newton Skerrow, Hanna Orde, cut the ribbon.\n\nNewton Skerrow’s mayor, Dale Pinnock, gave out flags.',
    ],
    [
      'of a diocese',
      'The bishop of Ottervale, the Right Rev Simon Crale, led the service.\n\n“We pray for rain,” said the Bishop of Ottervale, the Right Rev Martin Dole.',
    ],
    [
      'of a cathedral',
      'Dean Margaret Colby welcomed the choir.\n\nThe dean, the Very Rev Hugh Larter, thanked the donors.',
    ],
    [
      'of a company',
      'Brightwater’s founder and chairwoman, Lotte Weiss, told shareholders that profits had doubled.\n\nIvo Prandl, the chairman of Brightwater, declined to give a figure.',
    ],
    [
      'of a school',
      'Headteacher Mina Joshi said that the roof was safe.\n\nThe school’s head teacher, Carol Finn, said pupils would be back on Monday.',
    ],
    [
      'of an orchestra',
      'The orchestra’s principal conductor, Aldo Ferri, stopped twice.\n\nThe principal conductor, Greta Vahl, bowed.',
    ],
    [
      'of a fire service',
      'Fire chief Ron Mabey said the blaze started in the kitchen.\n\nThe fire chief, Alan Trott, urged residents to check their alarms.',
    ],
    [
      'of an expedition',
      'Maja Lindqvist, the expedition’s leader, radioed at dawn.\n\nPeter Oyelaran, the expedition leader, said they would turn back.',
    ],
    [
      'of a trial',
      'Judge Edwina Frost told the jury to take its time.\n\nThe judge, Sir Colin Baird, will sum up on Thursday.',
    ],
    [
      'of a laboratory',
      'The laboratory’s director, Professor Anil Rao, said the samples were safe.\n\nIts director, Dr Emily Stroud, will publish the results.',
    ],
    [
      'of a museum',
      '“It is a joy,” said the curator, Fiona Amble.\n\nMr Desmond Pike, who is still the curator, found the mast in a barn.',
    ],
    [
      'of a launch',
      'Yara Haddad, who has been flight director since 2021, gave the order to wait.\n\nTom Vickers, the flight director, said the valve would be changed.',
    ],
    [
      'of a union',
      'The union’s general secretary, Moira Kane, called the offer an insult.\n\nLeo Strand, general secretary of the union, said members were ready to strike.',
    ],
    [
      'of a team that is named',
      'Ottervale City head coach Luis Prado praised the keeper.\n\n“We were lucky,” said Ottervale City’s head coach, Marc Tiller.',
    ],
    [
      'of a prison',
      'The prison’s governor, Steph Lowe, said that no officer was hurt.\n\nPaul Garvey, the prison governor, praised his staff.',
    ],
    [
      'of a ship',
      'The ship’s captain, Lars Brekke, ordered everybody on deck.\n\nThe captain, Nils Aune, was the last to leave.',
    ],
    [
      'of a newspaper told by its short name',
      'The editor of the Skerrow Gazette, Dora Lint, printed an apology.\n\nThe Gazette’s editor, Felix Ward, said that he was sorry.',
    ],
    [
      'of a society, told with “as”',
      'As chair of the Elmfield Society, Rose Tarn cut the cake.\n\nGeorge Pask, chair of the Elmfield Society, ate it.',
    ],
    [
      'of a match, under a name of common words',
      'Odd Vangen, the chief umpire, looked at his watch.\n\nThe chief umpire, Silje Foss, shrugged.',
    ],
    [
      'of a county, under a name of common words',
      'Sheriff Dolores Quick said the dog was found in a culvert.\n\nThe county’s sheriff, Wade Munro, thanked the searchers.',
    ],
  ])('%s', (_, text) => expect(said(text)).toHaveLength(1));

  it('and quotes both', () => {
    const text =
      'The chief arbiter, Kofi Mensah, moved the start by an hour.\n\n“It was the right call,” said Ana Brandt, the chief arbiter.';
    expect(said(text)).toEqual([
      'Ana Brandt is “chief arbiter” here; in line 1 Kofi Mensah is “chief arbiter”.',
    ]);
  });

  it('one person in two ministries, or deputy and more', () => {
    expect(
      said(
        'Deputy Transport Minister Oskar Lund opened the tunnel.\n\nMr Lund, the deputy education minister, rode the first train.',
      ),
    ).toEqual(['Oskar Lund is “deputy education minister” here and “Deputy Transport Minister” in line 1.']);
    expect(
      said('The deputy mayor, Oskar Lund, opened the pool.\n\nThe mayor, Oskar Lund, was the first to swim.'),
    ).toHaveLength(1);
  });
});

describe('an editor sees an office that a verb tells', () => {
  it('with the words that tell it', () => {
    const text =
      'Hana Orlic, who runs the Brennock tram company, said the fare would not rise.\n\nPiet Lammers, the chief executive of the Brennock tram company, said that it would.';
    expect(said(text)).toEqual([
      'Piet Lammers is “chief executive of the Brennock tram company” here; in line 1 Hana Orlic is “runs the Brennock tram company”.',
    ]);
  });

  it.each([
    [
      'who chairs',
      'Lena Ostrow chairs the Vellin inquiry.\n\nDr Simon Aske, who chairs the Vellin inquiry, said it would last until June.',
    ],
    [
      'who presides',
      'Judge Rosa Quill presides over the Vellin inquiry, which opened on Monday.\n\nDr Simon Aske, who chairs the Vellin inquiry, said it would last until June.',
    ],
    [
      'who heads, and the head',
      'Lidia Tome heads the Ardan teachers’ union.\n\nThe head of the Ardan teachers’ union, Rui Salgado, said no.',
    ],
    [
      'who has led, and the leader',
      'Nora Feldt, who has led the dockers’ union since 2017, spoke first.\n\nThe leader of the dockers’ union, Karl Ums, spoke last.',
    ],
    [
      'who heads a body that only its kind names',
      'The head of the dockers’ union, Karl Ums, said no.\n\nNora Feldt, who heads the dockers’ union, will speak on the radio.',
    ],
    [
      'who captains a ship by its name',
      'Gunnar Lind captains the trawler Freya.\n\nThe Freya’s captain, Mats Orre, said the sea had been calm.',
    ],
    [
      'who directs',
      'The museum’s director, Hartmut Eze, will look at the gate.\n\nConstance Abara, who directs the museum, will look at the guards.',
    ],
    [
      'by whom it is chaired',
      'The Vellin inquiry is chaired by Dr Simon Aske.\n\nThe chairwoman of the Vellin inquiry, Lena Ostrow, said no.',
    ],
    [
      'the chief of a police',
      'The valley’s police chief, Commander Reto Bandi, called it a happy case.\n\nCommander Ursula Caff, the chief of the valley’s police, did not.',
    ],
    [
      'the mayor of a place with New in its name',
      'The mayor of New Orrin, Elmer Pascoe, slept through it.\n\nLucy Porter, the mayor of New Orrin, had coffee.',
    ],
    [
      'one minister in two ministries, in the pluperfect',
      'Agriculture Minister Oscar Belmont had been on his way to a fair.\n\nOscar Belmont, the minister of justice, thanked her.',
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toHaveLength(1);
  });
});

describe('silent on verbs', () => {
  it.each([
    [
      'of the past',
      'Hana Orlic, who ran the Brennock tram company for nine years, opened the depot.\n\nPiet Lammers, the chief executive of the Brennock tram company, thanked her.',
    ],
    [
      'of another committee',
      'Rosa Quill chairs the finance committee of Vellin council.\n\nSimon Aske, who chairs its planning committee, said no.',
    ],
    [
      'of a race',
      'Lidia Tome leads the race by two strokes.\n\nRui Salgado, who leads the race at sea, fell back.',
    ],
    [
      'of an office beside it',
      'Lidia Tome heads the Ardan bank.\n\nThe chairman of the Ardan bank, Rui Salgado, said no.',
    ],
    [
      'of a day',
      'Lidia Tome chairs a meeting on Monday.\n\nThe chairman of the meeting, Rui Salgado, said no.',
    ],
    [
      'until a day',
      'Gunnar Lind captained the Freya until her refit in January.\n\nThe Freya’s captain, Mats Orre, said the sea was calm.',
    ],
    [
      'of two unions',
      'Lidia Tome heads the Ardan teachers’ union.\n\nThe head of the Vellin teachers’ union, Rui Salgado, said no.',
    ],
    [
      'of one who took over',
      'Lidia Tome heads the Ardan bank, which Rui Salgado left in May. Rui Salgado, director of the Ardan bank, was succeeded by Tome.',
    ],
    ['of what is run', 'Lidia Tome runs the risk.\n\nThe head of the union, Rui Salgado, runs the farm.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('an editor sees what another article speaks against', () => {
  it('an office that was told to be held no more', () => {
    const others = {
      'older.txt': dated('2025-03-01', 'Former Ruritanian President Anna Keller opened the fair.'),
    };
    const text = dated('2025-07-01', 'Ruritanian President Anna Keller spoke on Monday.');
    const [finding] = found(CHECK, text, { others });
    expect(finding!.severity).toBe('info');
    expect(finding!.message).toBe(
      'Anna Keller is “Ruritanian President” here; in another article, of 2025-03-01, Anna Keller is “Former Ruritanian President”.',
    );
    expect(finding!.related[0]!.path).toBe('older.txt');
  });

  it.each([
    ['Mayor Anna Keller spoke on Monday.', 'Anna Keller, a former mayor, opened the fair.'],
    ['Anna Keller, the mayor of Ottervale, spoke.', 'The ex-mayor, Anna Keller, opened the fair.'],
    ['Chief executive Anna Keller said no.', 'Former chief executive Anna Keller opened the fair.'],
  ])('%s', (text, older) => {
    expect(said(dated('2025-07-01', text), { 'older.txt': dated('2025-03-01', older) })).toHaveLength(1);
  });

  it('somebody else in the office on these days', () => {
    const others = {
      'other.txt': dated('2025-06-28', 'Tom Reyes, the mayor of Ottervale, opened the fair.'),
    };
    expect(said(dated('2025-07-01', 'Anna Keller, mayor of Ottervale, spoke.'), others)).toEqual([
      'Anna Keller is “mayor of Ottervale” here; in another article, of 2025-06-28, Tom Reyes is “mayor of Ottervale”.',
    ]);
  });
});

describe('an editor sees what an article of the same days speaks against', () => {
  it.each([
    [
      'two people in an office of a state that both name',
      'Ruritania’s interior minister, Pavel Dorn, closed the border on Monday.',
      'Edith Sala, the Ruritanian interior minister, defended the closing of the border.',
    ],
    [
      'two directors of the one institute that both tell of',
      'Hail broke the roof of the Halden Seed Institute. The institute’s director, Professor Salma Wirth, stood in the car park.',
      'The Halden Seed Institute asked for seeds. The institute’s director, Professor Nabil Stone, said the post office had lent him a van.',
    ],
    [
      'one person in two ministries',
      'Ruritania’s defence minister, Pavel Dorn, closed the border on Monday.',
      'The interior minister, Pavel Dorn, defended the closing of the border.',
    ],
  ])('%s', (_, text, other) => {
    const [finding] = found(CHECK, dated('2025-03-07', text), {
      others: { 'other.txt': dated('2025-03-04', other) },
    });
    expect(finding?.severity).toBe('info');
    expect(finding?.related[0]?.path).toBe('other.txt');
    // The earlier article is out already.
    expect(said(dated('2025-03-04', text), { 'other.txt': dated('2025-03-07', other) })).toEqual([]);
  });
});

describe('silent on other articles', () => {
  const TEXT = dated('2025-07-01', 'Anna Keller, mayor of Ottervale, spoke.');
  it.each([
    ['that are later', dated('2025-09-01', 'Anna Keller, the former mayor of Ottervale, spoke.')],
    ['that are old', dated('2021-03-01', 'Anna Keller, the former mayor of Ottervale, spoke.')],
    ['that have no date', 'Anna Keller, the former mayor of Ottervale, spoke.'],
    ['on another town', dated('2025-06-28', 'Tom Reyes, the mayor of Skerrow, spoke.')],
    ['on another office', dated('2025-06-28', 'Anna Keller, the former treasurer of Ottervale, spoke.')],
    ['on somebody else’s past', dated('2025-06-28', 'Tom Reyes, the former mayor of Ottervale, spoke.')],
    ['on a deputy', dated('2025-06-28', 'Tom Reyes, the deputy mayor of Ottervale, spoke.')],
    ['on the holder of last year', dated('2024-06-28', 'Tom Reyes, the mayor of Ottervale, spoke.')],
    ['on a name spelled two ways', dated('2025-06-28', 'Anna Kellar, the mayor of Ottervale, spoke.')],
  ])('%s', (_, other) => expect(said(TEXT, { 'other.txt': other })).toEqual([]));

  it('where the office is told to be held again', () => {
    const others = {
      'a.txt': dated('2025-03-01', 'Anna Keller, the former mayor of Ottervale, spoke.'),
      'b.txt': dated('2025-06-01', 'Anna Keller, the mayor of Ottervale, spoke.'),
    };
    expect(said(TEXT, others)).toEqual([]);
  });

  it('where the words tell of then', () => {
    const others = { 'a.txt': dated('2025-03-01', 'Anna Keller, the former mayor of Ottervale, spoke.') };
    const text = dated('2025-07-01', 'In 2019 Anna Keller, then mayor of Ottervale, had said the same.');
    expect(said(text, others)).toEqual([]);
  });
});

describe('silent where there are two bodies', () => {
  it.each([
    'Ruritanian Ambassador Anna Keller spoke in Bordavia.\n\nRuritanian Ambassador Tom Reyes spoke in Lunt.',
    'Premier Gareth Holloway promised new ferries. In the neighbouring province, the premier, Ines Castellane, has promised the same.',
    'The captain, Lee Marr, scored twice for Ottervale. Skerrow replied through the captain, Joe Tull.',
    '“We deserved it,” said the manager, Luis Prado. The losing manager, Marc Tiller, agreed.',
    'Larkrise Primary School will close. The head teacher, Mina Joshi, wept. Pupils will move to Hollin Primary School, where the head teacher, Carol Finn, is making room.',
    'The judges were kind. Judge Edwina Frost gave nine points. The judge, Colin Baird, gave ten.',
    'Judge Edwina Frost jailed him. On appeal the judge, Sir Colin Baird, cut the term.',
    'President Anna Keller met President Tom Reyes in Geneva. The president, Anna Keller, smiled.',
    'The Ruritanian president, Anna Keller, flew to Bordavia. The president, Tom Reyes, met her.',
    'The president, Anna Keller, sent a telegram. The club’s president, Tom Reyes, read it out.',
    'Norvell will buy Halden. Norvell’s chief executive, Tara Quill, called it a fit. The chief executive, Ben Adeyemi, will stay at Halden.',
    'Norvell’s chief executive, Tara Quill, was glad. Halden’s chief executive, Ben Adeyemi, agreed.',
    'The committee’s chair, Ada Holt, wrote to the chair of the finance committee, Joe Tull.',
    'Police chief Ron Mabey of Skerrow thanked the police chief in Ottervale, Alan Trott.',
    'The charity’s director, Tara Quill, thanked them. Its director for Wales, Ben Adeyemi, agreed.',
    'The editor, Ada Holt, sold the story to the Post, whose editor, Joe Tull, ran it.',
    'The chairman, Ivo Prandl, was glad. The chairman of the audit committee, Lotte Weiss, was not.',
    'The bishop, Simon Crale, wept. Bishop Martin Dole of Skerrow came to help.',
    'The parish council’s clerk, Tom Hale, wrote. The district council’s clerk, Amy Lund, replied.',
    'The captain, Lars Brekke, ordered everybody on deck. The second ship’s captain, Nils Aune, turned about.',
    'The vicar, the Rev Tom Ely, and the vicar of the next parish, the Rev Jane Moor, swapped pulpits.',
    'Defence Secretary Ian Lowther visited the base. The American defence secretary, Priya Nair, came along.',
    'Two foremen spoke. The foreman, Alan Bray, stood up. The foreman, Keith Dunn, sat.',
    'The governor of Ostmark, Hedda Krall, toured the streets. The governor of the bank of Ostmark, Emil Voss, did not.',
    'Skerrow’s mayor, Pam Hart, twinned the town with Vieuxport. The mayor, Luc Morel, brought cheese.',
    'The judge, Edwina Frost, sent him down. It came after another trial, in which the judge, Colin Baird, cleared him.',
    'The commander, Yuki Abe, sent a picture. At the base the commander, Grant Hollis, slept.',
    'In her novel the king, Oswin Hale, dies. The king, Edmund Vane, is crowned in the end.',
    'The director, Ada Lunt, is 60. Her brother, the director Kit Arden, is 58.',
    'Field Marshal Oswin Hale stayed. The field marshal, Edmund Vane, did not.',
    'The director, Ada Holt, won for Night Train. The film by the director, Joe Tull, won nothing.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('silent on articles of the same days', () => {
  it('that tell of another country', () => {
    const here = 'The prime minister, Ada Lunt, spoke in Ruritania about Ruritania and the Bordavian war.';
    const there = 'The prime minister, Kit Arden, spoke in Bordavia about Ruritania and the Bordavian war.';
    expect(said(dated('2025-03-04', here), { 'b.txt': dated('2025-03-06', there) })).toEqual([]);
  });

  it('that tell of nothing that is the same', () => {
    const here = 'The director, Ada Lunt, opened the show.';
    const there = 'The director, Kit Arden, opened the show.';
    expect(said(dated('2025-03-04', here), { 'b.txt': dated('2025-03-06', there) })).toEqual([]);
  });
});

describe('silent where an office is not held alone, or not now', () => {
  it.each([
    'The museum’s director, Ivo Prandl, steps down in June. The museum’s director, Lotte Weiss, took over on Monday.',
    'Brightwater’s chairman, Ivo Prandl, retires in June. Brightwater’s chairman from July, Lotte Weiss, is keen.',
    'The mayor, Hanna Orde, cut the ribbon. The former mayor, Dale Pinnock, watched.',
    'The director, Hanna Orde, is ill. The acting director, Dale Pinnock, opened the show.',
    'The mayor, Hanna Orde, cut the ribbon. The bridge was promised by the mayor at the time, Dale Pinnock.',
    'The mayor, Hanna Orde, cut the ribbon. In 2012 the mayor, Dale Pinnock, laid the first stone.',
    'The mayor, Hanna Orde, cut the ribbon. The mayor, Dale Pinnock, had laid the first stone.',
    'The mayor of Skerrow, Hanna Orde, conceded. The new mayor of Skerrow, Dale Pinnock, danced.',
    'The union’s president, Hanna Orde, lost. Dale Pinnock, elected president of the union, won.',
    'Hanna Orde, a candidate for mayor of Skerrow, ran. Dale Pinnock, the mayor of Skerrow, sat.',
    'The managing director, Ada Holt, cut the price. The sales director, Joe Tull, had asked her to.',
    'The co-chair, Ada Holt, opened the talks. The other co-chair, Joe Tull, closed them.',
    'Ada Holt, a director of the company, bought shares. Joe Tull, a director of the company, sold some.',
    'The minister, Ada Holt, spoke first. The minister, Joe Tull, spoke last.',
    'The mayor, Hanna Orde, sang. An aide to the mayor, Joe Tull, filmed it. The mayor’s husband, Dale Pinnock, clapped.',
    'The health and education minister, Ada Holt, spoke. The health minister, Ada Holt, left early.',
    'Deputy Mayor Hanna Orde became mayor in May. The mayor, Hanna Orde, sang.',
    'The club’s officers: president, Ada Holt; secretary, Joe Tull; president of honour, Hanna Orde.',
    'Senator Ada Holt, Skerrow Governor Joe Tull, Ottervale Governor Hanna Orde and others met.',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

describe('silent', () => {
  it('and quick on long and odd text', () => {
    const odd = `The ${'chief '.repeat(2000)}of ${'the mayor of '.repeat(2000)}Skerrow, Hanna Orde, ${'who is the '.repeat(2000)}.`;
    expect(said(odd)).toEqual([]);
  });

  it.each([
    ['on two states', 'Ruritanian President Anna Keller met Bordurian President Tom Reyes on Monday.'],
    [
      'on a former holder',
      'Ruritanian President Anna Keller met former Ruritanian President Tom Reyes on Monday.',
    ],
    [
      'on a change',
      'Ruritanian President Anna Keller, who succeeded Ruritanian President Tom Reyes in 2020, spoke.',
    ],
    [
      'on a deputy and an adviser',
      'Ruritanian President Anna Keller spoke. Ruritanian Vice President Tom Reyes and presidential adviser Ada Holt did not.',
    ],
    ['on an office with no state', 'President Anna Keller met President Tom Reyes on Monday.'],
    [
      'on several true roles',
      'Vladimir Orlov, a negotiator, spoke. The presidential aide, Vladimir Orlov, heads the writers’ union.',
    ],
    [
      'on a name spelled two ways',
      'Ruritanian President Anna Keller spoke. Ruritanian President Anna Kellar left.',
    ],
    [
      'on stems of two states',
      'Austrian President Anna Keller met Australian President Tom Reyes on Monday.',
    ],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
