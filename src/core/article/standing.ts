/**
 * What stands around stories on a page and under them on the wire, and is no part of any. Each pattern asks for more than
 * its first word, as stories begin with the same: "Enjoying the sun, …", "Copyright law …", "Subscribers said …".
 */

const STORY = '(?:article|story|piece|report|post|feature|interview)';

/** In any case of letters. */
const PLEAS = [
  '(?:please )?(?:subscribe|sign up|register|log in|sign in)(?: now| here| today)?(?:$|[.!:]| (?:to|for) (?:our|the .{0,30}(?:newsletter|channel|app|briefing|updates)|read|get|keep|continue|receive|updates|free|more)\\b)',
  'follow (?:us|our|the story|live)\\b',
  'enjoy(?:ed|ing) (?:this|the|our) (?:article|story|piece|content|newsletter|podcast|post|site|journalism)\\b',
  'have (?:you )?(?:any )?(?:thoughts|corrections?|feedback|a (?:story|tip|correction|question))\\b.{0,60}\\?',
  '(?:have you )?(?:got|have) (?:a|any) (?:story|tips?|news)\\b.{0,60}\\?',
  '(?:have you )?spotted (?:an|a) (?:error|mistake|typo)\\b',
  'do you (?:live|work|know|have)\\b.{0,80}\\?.{0,40}(?:get in touch|e-?mail|contact|tell us|let us know)',
  '(?:read|see|watch|listen|hear) (?:more|also|next)\\b[^.]{0,80}(?:$|:)',
  '(?:also|further|more) (?:read|reading|on this|from|stories|coverage|news)\\b[^.]{0,60}(?:$|:)',
  'more [^.]{0,30}(?:coverage|news|stories)(?:\\s*:|$)',
  'related(?: articles?| stories| topics?| content| coverage| reading)?\\s*(?:$|:)',
  'advertisement\\s*$|advertising\\s*$|sponsored(?: content)?\\s*$|paid (?:content|post)\\s*$',
  "don['’]t miss (?:our|the|out|a|any)\\b",
  'for (?:more|the latest|all the latest|breaking)[^.]{0,40} (?:visit|follow|see|go to|click|read|sign up|subscribe)\\b',
  '(?:e-?mail|contact|write to|text|message)(?: us| tips| the (?:reporter|editor|author|writer|newsroom|team))?(?: at| on| to|:)? \\S{1,60}@\\S',
  'get in touch\\b.{0,60}(?:@|:)',
  '(?:share|send|submit) (?:this|your|us|a) (?:article|story|page|post|tip|tips|thoughts|news|views)\\b',
  '(?:to|for) (?:contact|reach) the (?:reporter|editor|author|writer|newsroom|team)s?\\b',
  'support (?:our|us|independent|quality) (?:journalism|work|reporting|newsroom)?\\b[^.]{0,40}[.!]?$',
  '(?:click|tap) (?:here|below|on the)\\b',
  'join (?:us on|our (?:newsletter|channel|community|whatsapp|telegram|mailing|discussion))\\b',
  "like what you(?:['’]?re| are)? (?:read|see|hear)",
  'download (?:our|the \\S{1,30}) app\\b',
];

/** In any case of letters: what a desk says of the story. */
const NOTES = [
  '(?:all|some) rights reserved\\b',
  '(?:©|\\(c\\))\\s*\\d{4}',
  'copyright (?:©|\\(c\\)|\\d{4}|by |of the)',
  `this ${STORY} (?:was|is|has been|has not been|had been|first|originally|will be)\\s+(?:(?:first|originally|also|automatically|since|not|part|an?|being) ){0,3}(?:published|produced|republished|updated|corrected|amended|written|translated|created|edited|supported|funded|provided|adapted|syndicated|appeared|generated|developing|of a|of our|breaking|paid|based)\\b`,
  'this is an? (?:developing|breaking|opinion|edited|updated|corrected)\\b',
  `(?:an )?earlier version of this ${STORY}\\b`,
  "(?:correction|clarification|editors?['’]?s?['’]? note|note to (?:editors|readers)|eds|editors|update|disclaimer|disclosure)\\s*:",
  'with (?:files|reporting|contributions|inputs|agency inputs|material) (?:from|by)\\b',
  '.{3,120} contributed (?:to this (?:report|story|article)|reporting)[^.]{0,20}[.)_*]{0,3}$',
  '(?:strictly )?embargo(?:ed)?(?: until| till|:)',
  '(?:watch|listen|video|podcast|in pictures|explore|gallery)\\s*:',
  'our standards\\s*:',
];

const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,4}";

/** Names tell these from prose, so capitals count. */
const SIGNATURES = [
  '(?:[Ww]ith )?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ee]diting|[Ww]riting|[Rr]esearch|[Tt]ranslation|[Pp]roduction|[Gg]raphics)(?: and (?:reporting|editing|writing))? (?:in .{1,30})?by ' +
    NAME,
  `(?:©|[Cc]opyright|COPYRIGHT)\\s+${NAME}(?:\\.|$)`,
  `${NAME} (?:is|covers|reports|writes|has covered)\\b.{0,160}(?:[.] Follow (?:him|her|them)\\b|\\S{1,60}@\\S)`,
  `${NAME} (?:covers|writes about|reports on) .{1,80} for (?:the )?${NAME}\\.`,
  `${NAME} is (?:an?|the|our) [^.]{0,60}\\b(?:reporter|correspondent|editor|columnist|journalist|contributor|writer)(?: (?:in|for|at|with|based in|covering) [^.]{0,50})?\\.[*_)]{0,3}$`,
  `[Ss]hare (?:on|via|to) ${NAME}`,
];

const LEAD = '^[^\\p{L}©]{0,12}';
const SAID = new RegExp(`${LEAD}(?:${[...PLEAS, ...NOTES].join('|')})`, 'iu');
const SIGNED = new RegExp(`${LEAD}(?:${SIGNATURES.join('|')})`, 'u');

/** A short line that sends the reader somewhere. */
const SENDS_AWAY =
  /\b(?:follow|e-?mail|contact|write to|reach|find|like|bookmark) us(?:$|[.!:]| (?:on|at|via|by|for|here|today|now)\b)|\bour (?:newsletter|app|channel|podcast|website)\b/i;

const LONGEST_LINE = 60;
const LONGEST_PLEA = 30;
const MOST_CHARACTERS = 600;

/** Whether a line of so many words is no part of its story. */
export const isStanding = (line: string, words: number): boolean =>
  words <= LONGEST_LINE &&
  line.length <= MOST_CHARACTERS &&
  (SAID.test(line) ||
    SIGNED.test(line) ||
    (words <= LONGEST_PLEA && SENDS_AWAY.test(line) && !/[“"]/.test(line)));
