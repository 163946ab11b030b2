// Made-up news for the tests. Each story is about a town of its own, so that no test finds another's paragraphs.

const beginnings = ['Val', 'Nor', 'Ost', 'Brim', 'Hal', 'Tor', 'Kel', 'Mar', 'Sund', 'Gryt', 'Lind', 'Ask'];
const endings = ['haven', 'mouth', 'stead', 'wick', 'ford', 'minster', 'bridge', 'gate'];
let towns = 0;

function anotherTown(): string {
  const at = towns++;
  return `${beginnings[at % beginnings.length]}${endings[Math.floor(at / beginnings.length) % endings.length]}`;
}

/** An article of these paragraphs under a headline. */
export function article(...paragraphs: string[]): string {
  return `Town backs a new ferry pier\n\n${paragraphs.join('\n\n')}\n`;
}

/** A story, whole and as slips of the hand leave it. */
export function story() {
  const town = anotherTown();
  const opening = `${town.toUpperCase()}, July 22 (Copy Wire) — Harbour spokesman Jonas Brekke said on Tuesday that the old ${town} pier would close in spring.`;
  const middle = `Brekke told reporters that the work would begin after the ${town} Harvest Festival. The boats will leave from the north quay of ${town} until then.`;
  const ending = `Most shops on the quay will stay open. All ${town} has waited long for this day.`;
  const withParagraph = (paragraph: string) => article(opening, middle, paragraph, ending);
  return {
    town,
    event: `${town} Harvest Festival`,
    opening,
    /** The paragraph that `pastedTwice` has twice. */
    middle,
    /** Nothing is wrong with it. */
    calm: article(opening, middle, ending),
    pastedTwice: article(opening, middle, ending, middle),
    /** With a day that no calendar has. */
    impossibleDay: withParagraph(`The ${town} pier will close on February 30, 2026, the harbour said.`),
    /** With a day that was no Monday. */
    wrongWeekday: withParagraph(`The ${town} council met on Monday, July 15, 2025, behind closed doors.`),
    /** With a sentence that few will read to its end. */
    hardSentence: withParagraph(
      `Notwithstanding considerable administrative complications surrounding the environmental authorisation, representatives of the metropolitan infrastructure commission of ${town} unanimously characterised the comprehensive rehabilitation of the deteriorating installation as an indispensable precondition of regional economic revitalisation.`,
    ),
    withParagraph,
  };
}
