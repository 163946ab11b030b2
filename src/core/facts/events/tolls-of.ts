import { type Article, prose } from '../../article/article.ts';
import { within } from '../../text/within.ts';
import type { Toll, TollMeasure } from '../facts.ts';
import type { Joined } from './join.ts';
import { type TollRead, tollsIn } from './tolls.ts';

const EXCHANGES: ReadonlySet<TollMeasure> = new Set(['exchanged', 'freed', 'bodies']);
const PEACEFUL: ReadonlySet<string> = new Set([
  'talks',
  'meeting',
  'summit',
  'truce',
  'exchange',
  'vote',
  'visit',
  'ceremony',
  'trial',
  'conference',
  'game',
]);

/**
 * The numbers told of each event. A number is of the event told last before it in its sentence, else first after it,
 * else of the only one told in the sentence before in the same paragraph.
 */
export function tollsOf(article: Article, events: readonly Joined[]): Toll[][] {
  const found: Toll[][] = events.map(() => []);
  const mentions = events
    .flatMap(({ tellings }, event) =>
      tellings.map(({ mention, happening }) => ({ ...mention, event, happening })),
    )
    .sort((a, b) => a.start - b.start);
  if (!mentions.length) return found;
  for (const block of prose(article)) {
    const inBlock = within(mentions, block);
    if (!inBlock.length) continue;
    let before: typeof mentions = [];
    for (const sentence of block.sentences) {
      const here = within(inBlock, sentence);
      for (const toll of tollsIn(article.text, sentence)) {
        const fits = ({ happening }: { readonly happening: string }): boolean =>
          EXCHANGES.has(toll.measure)
            ? happening === 'exchange' || happening === 'talks'
            : !PEACEFUL.has(happening);
        const told = here.filter(fits);
        const last = before.filter(fits);
        const of =
          told.findLast((mention) => mention.end <= toll.start) ??
          told[0] ??
          (here.length === 0 && new Set(last.map(({ event }) => event)).size === 1 ? last[0] : undefined);
        if (of) found[of.event]!.push(toldOf(toll));
      }
      if (here.length) before = here;
    }
  }
  return found;
}

/** What a card tells of a number: how its sentence words it is of no use there. */
function toldOf({ start, end, text, measure, count, bound, whom, place }: TollRead): Toll {
  return { start, end, text, measure, count, bound, whom, place };
}
