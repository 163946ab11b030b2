/**
 * Words of English that grown readers read in a minute, silently, of what is not fiction: 238 on the mean of 190
 * studies (Brysbaert, How many words do we read per minute?, Journal of Memory and Language 109, 2019), rounded.
 */
export const WORDS_A_MINUTE = 240;

/** The minutes that reading takes, to the nearest, but never less than one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
