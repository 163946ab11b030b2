import { type Article, telling } from '../../article/article.ts';
import { groupBy } from '../../group.ts';
import { contains } from '../../text/range.ts';
import type { DateMention, Event, Mention } from '../facts.ts';

const CAPITAL = "\\p{Lu}[\\p{L}\\d’'-]*";
const NAMES = `${CAPITAL}(?:\\s+(?:of\\s+|the\\s+)?${CAPITAL}){0,3}`;
const HEADS =
  'War|Olympics|Olympic Games|Paralympics|World Cup|Summit|Accords?|Agreement|Treaty|Revolution|Festival|Marathon|Grand Prix|Championships?|Conference|Referendum|Inquiry|Games|Massacre|Uprising';

/** How proper names of events are built. Each begins at a word and is tried on one block. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\bOperation\\s+(?:[“"‘']?)${NAMES}`, 'gu'),
  /\b(?:World War (?:I{1,2}|One|Two|1|2)|(?:First|Second) World War|Cold War|Brexit|Euromaidan|Holocaust|Chernobyl disaster)(?![\p{L}])/gu,
  new RegExp(`\\b(?:Battle|Siege|Treaty|Fall|Peace|Massacre) of (?:the )?${NAMES}`, 'gu'),
  new RegExp(
    `(?:\\b(?:19|20)\\d\\d )?${NAMES.replace('{0,3}', '{0,2}?')}\\s+(?:${HEADS})(?![\\p{L}])(?: (?:19|20)\\d\\d\\b)?`,
    'gu',
  ),
  new RegExp(`\\b(?:Hurricane|Typhoon|Cyclone|Storm)\\s+${CAPITAL}`, 'gu'),
  /\b(?:G7|G8|G20|NATO|EU|UN|COP ?\d\d|BRICS)\s+[Ss]ummit\b/gu,
];

const LEADING = /^(?:The|A|An|In|On|At|After|Before|Since|During|This|That|Its|Their|His|Her)\s+/;

/** Events that a proper name names, joined by that name. */
export function readEvents(article: Article, dates: readonly DateMention[]): Event[] {
  // In a headline of capitals every word looks like a name's.
  const blocks = telling(article).filter(({ kind }) => kind !== 'headline' && kind !== 'subhead');
  const mentions = blocks.flatMap((block) =>
    mentionsIn(article.text.slice(block.start, block.end), block.start),
  );
  const groups = groupBy(mentions, (mention) => mention.text.toLowerCase().replace(/[’]/g, "'"));
  return [...groups.values()].map((group) => ({
    name: group[0]!.text,
    kind: 'named',
    date: group.map((mention) => dateOf(article, mention, dates)).find((date) => date !== null) ?? null,
    place: null,
    people: [],
    mentions: group,
  }));
}

function mentionsIn(words: string, offset: number): Mention[] {
  const found: Mention[] = [];
  for (const pattern of PATTERNS)
    for (const match of words.matchAll(pattern)) {
      const lead = LEADING.exec(match[0])?.[0].length ?? 0;
      const text = match[0].slice(lead).replace(/['’]s$/, '');
      const start = offset + match.index + lead;
      const mention = { start, end: start + text.length, text };
      // "War" or "The Summit" alone names nothing.
      if (
        !/\s|Brexit|Euromaidan|Holocaust/.test(text) ||
        found.some((other) => other.start < mention.end && mention.start < other.end)
      )
        continue;
      found.push(mention);
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The day told in the event's own sentence, where it is the only one and the event is not what another is measured by. */
function dateOf(article: Article, mention: Mention, dates: readonly DateMention[]): string | null {
  if (
    /\b(?:since|after|before|until|like|than)\s+(?:the\s+)?[“"]?$/i.test(
      article.text.slice(Math.max(0, mention.start - 20), mention.start),
    )
  )
    return null;
  const sentence = telling(article)
    .flatMap((block) => block.sentences)
    .find((sentence) => contains(sentence, mention));
  const told = dates.filter((date) => sentence && contains(sentence, date) && date.type === 'DATE');
  return told.length === 1 ? told[0]!.value : null;
}
