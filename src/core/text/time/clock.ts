/** What no calendar or clock has, with the place counted from the paragraph's start, and why. */
export interface ImpossibleTime {
  readonly at: number;
  readonly length: number;
  readonly why: string;
}

const SAID = String.raw`\s?(?:[ap]\.?m\b\.?|hours\b|hrs\b|local time\b|GMT\b|UTC\b|B?C?ES?T\b|o[’']clock\b)`;
/** After a word of time or beside a clock that is read; anywhere before "am" and "pm". */
const CLOCK = new RegExp(
  String.raw`(?:(?<=\b(?:at|by|until|till|from|before|after|since|around|about)\s|\b(?:clock|watch|timetable)\b[^.;!?]{0,40}\b(?:said|says|show(?:s|ed|ing)|read|reads|reading|stood|stopped|told)\s(?:it was\s)?)(\d{1,2})[:.](\d\d)(?![\d:]|[.,]\d)(${SAID})?|(?<![\d.,:$£€-])(\d{1,2})[:.](\d\d)(\s?[ap]\.?m\b\.?))(?!\s*(?:ratio|split|scale|odds|mix|per|pace))`,
  'giu',
);

/** What happens at a time of the day; what happens at a minute of a match is scored. */
const BY_THE_CLOCK =
  /\b(?:left|leaves?|depart(?:s|ed)?|arrive[sd]?|opens?|opened|closes?|closed|begins?|began|starts?|started|due|scheduled|called|died|airs?|aired|woke|landed|met|meets?)\s+(?:[^\s.;:!?]+\s+){0,4}(?:at|until|from|by)\s+$/i;

/** "that night", "on Monday" behind a time of the day. */
const OF_A_DAY =
  /^\s+(?:(?:that|this|the same|the next)\s+(?:night|morning|evening|afternoon|day)|in the (?:morning|evening|afternoon)|at night|on\s+\p{Lu}\p{Ll}+day)\b/u;

/** The times of a paragraph that no clock shows: 25:70, 15:30 a.m. */
export function* impossibleTimes(words: string): Iterable<ImpossibleTime> {
  for (const match of words.matchAll(CLOCK)) {
    const lead = words.slice(Math.max(0, match.index - 60), match.index);
    const byDay = OF_A_DAY.test(words.slice(match.index + match[0].length));
    const [hour, minute, said] = [
      Number(match[1] ?? match[4]),
      Number(match[2] ?? match[5]),
      (match[3] ?? match[6])?.trim(),
    ];
    // Two parts of a hundred are shares; hours without a sign of the clock may be minutes of a match or a race.
    if (hour + minute === 100 || (!said && match[0].includes('.'))) continue;
    const morning = /^a/i.test(said ?? '') && !/^a[^.m]/i.test(said ?? '');
    const why =
      minute > 59
        ? 'an hour has 60 minutes'
        : (said || byDay || BY_THE_CLOCK.test(lead)) && (hour > 24 || (hour === 24 && minute > 0))
          ? 'a day has 24 hours'
          : morning && hour > 12
            ? 'the morning ends at 12'
            : null;
    if (why) yield { at: match.index, length: match[0].trimEnd().length, why };
  }
}
