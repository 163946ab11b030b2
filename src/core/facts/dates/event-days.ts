import { sentencesAt } from '../../text/segment.ts';
import { tells } from './event-nouns.ts';
import type { Paragraph } from './story.ts';
import type { Telling, Tellings } from './tellings.ts';

/** How many tellings back an event is looked for. */
const MOST_BACK = 40;

/**
 * The telling of the day on which an event happened, of those told before: the only day that stands in a sentence with one of
 * the words that name the event, or with a word of its family.
 * @param event the words that name it, in text order
 * @returns null where no day does, or more than one, so that it isn't known which is meant
 */
export function dayOfEvent(
  event: readonly string[],
  text: string,
  paragraphs: readonly Paragraph[],
  tellings: Tellings,
): Telling | null {
  if (event.length === 0) return null;
  const days = tellings
    .days(MOST_BACK)
    .map((telling) => ({ telling, words: sentenceOf(telling, text, paragraphs) }));
  for (const word of event) {
    const found = days.filter(({ words }) => tells(words, word));
    const different = new Set(found.map(({ telling }) => telling.value.slice(0, 10)));
    if (different.size > 0) return different.size === 1 ? found[0]!.telling : null;
  }
  return null;
}

/** The words of the sentence in which a telling stands. */
function sentenceOf(
  { start: at, paragraph }: Telling,
  text: string,
  paragraphs: readonly Paragraph[],
): string {
  const { start, end } = paragraphs[paragraph]!;
  const sentence = sentencesAt(text.slice(start, end), start).find(
    (each) => each.start <= at && at < each.end,
  );
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}
