import type { BlockKind } from './article.ts';
import type { Seen } from './head.ts';

/** Lines of this many words and less, and no more of them, end a page that was copied whole. */
const LONGEST_BUTTON = 8;
const MOST_BUTTONS = 6;
const AT_END: ReadonlySet<BlockKind> = new Set(['standing', 'code', 'sources', 'published']);

/** Takes the headings that nothing follows for a page's own: topics, buttons, the next story's headline. */
export function endPage(chunks: readonly Seen[], kinds: BlockKind[]): void {
  const ending: number[] = [];
  let i = kinds.length - 1;
  for (; i >= 0; i--) {
    const { heading, marked, words } = chunks[i]!;
    if (AT_END.has(kinds[i]!)) continue;
    if (!heading || marked || words > LONGEST_BUTTON || !/^(?:paragraph|subhead)$/.test(kinds[i]!)) break;
    ending.push(i);
  }
  if (ending.length > MOST_BUTTONS || !kinds.slice(0, i + 1).includes('paragraph')) return;
  for (const at of ending) kinds[at] = 'standing';
}
