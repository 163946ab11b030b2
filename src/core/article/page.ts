/** What stays of a page's furniture where a story was copied with all that stands around it. */

/** Buttons, labels and the like: the line is nothing else. */
const BUTTONS = [
  'share(?: (?:page|article|story|this))?|save|print|published|updated|e-?mail|copy(?: link)?|link copied|follow|close|more|menu|search|edition|newsletter|rss',
  'facebook|twitter|x|whatsapp|linkedin|instagram|telegram|reddit',
  'comments?|\\d+ comments?|leave a comment|(?:show|hide|view) (?:more|all|comments?|captions?)|toggle caption',
  'topics?|tags?|related(?: topics)?|most (?:read|viewed|popular|shared)|trending|top stories|more on this story',
  'recommended(?: reading| stories)?|you (?:may|might) also like|what to read next',
  'listen(?: to (?:this )?(?:article|story))?|play(?: video)?|video|\\d+[ -]min(?:ute)?s?(?: read)?|reading time:? .{1,20}',
  'view (?:image|gallery|photos?).{0,30}|open image in gallery|enlarge(?: this)? image|loading.{0,3}',
  'reuse this content|skip to .{1,30}|back to top|about (?:us|the author|sharing)',
  'home|news|latest(?: news)?|breaking(?: news)?|live(?: updates)?|exclusive|ends?',
  '(?:story|article) continues (?:below|after).{0,30}',
];
const BUTTON = new RegExp(`^(?:${BUTTONS.join('|')})[.:!…]?$`, 'i');

/** An address, or the signs of those who sent the story. */
const SIGN = /^(?:https?:\/\/\S+|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4})$/;

/** `Home / News / Local`. */
const BREADCRUMBS = /^\p{Lu}[\p{L}&’' ]{1,25}(?:\s?[/>›»]\s?\p{Lu}[\p{L}&’' ]{1,25}){1,4}$/u;

/** The head of a wire's copy: `BC-Harbour Barrier, 1st Ld-Writethru`. */
const SLUG = /^(?:BC|AM|PM)-{1,2}\p{Lu}\S/u;

const MOST_WORDS = 8;

/** Whether a line of so many words belongs to the page that a story stood on. */
export const isPage = (line: string, words: number): boolean =>
  words <= MOST_WORDS &&
  line.length <= 200 &&
  (BUTTON.test(line) || SIGN.test(line) || BREADCRUMBS.test(line) || SLUG.test(line));

/** `LOCAL NEWS`, over a headline. */
export const isKicker = (line: string, words: number): boolean =>
  words <= 2 || (words <= 4 && line === line.toUpperCase());

/** A heading over a list of a story's main points. */
export const headsPoints = (line: string): boolean =>
  /^(?:\*\*)?(?:(?:the )?(?:key|main) (?:points|facts|takeaways|developments)|at a glance|in (?:short|brief|summary)|highlights|takeaways|summary|what (?:to|you need to|we) know(?: so far)?|(?:the )?(?:basics|bottom line))\s*:?(?:\*\*)?:?$/i.test(
    line,
  );
