/** How newsrooms mark a picture's caption and its source. No pattern nests a repetition in another. */

const PART = "\\p{Lu}[\\p{L}.&’'-]*(?: \\p{Lu}[\\p{L}.&’'-]*){0,3}";
const MAKERS =
  '(?:Getty(?: Images)?|AP(?: Photo)?|AFP|EPA(?:-EFE)?|PA(?: Media)?|Reuters|Alamy|Shutterstock|Rex|iStock|Unsplash|Zuma Press|Anadolu)';

/** A source at the line's end: `Agency/Getty Images`, `TOM ASH / COPY WIRE`, `(AP Photo)`, `Photo by Anna Keller`. */
const CREDIT_AT_END = new RegExp(
  `(?:(?:^|[\\s([,.:;–—-])${PART} ?/ ?${PART}(?:, File)?[)\\]]?` +
    '|(?:Photo|Photograph|Picture|Image|Credit)s?(?: by(?= \\p{Lu})|:|/)\\s*\\S.{0,60}' +
    `|\\((?:${MAKERS})[^)]{0,40}\\)|(?:Getty Images|AP Photo|via [A-Z]\\S+(?: Images)?))$`,
  'u',
);

/** What opens a caption: `Photo: …`, `FILE - …`, `Image caption, …`, `![…](…)`. */
const OPENING =
  /^[*_([]*(?:(?:Photo|Photograph|File photo|Picture|Pictured|Image|Caption|Credit|Video)s?(?: by| credit| caption| source)?\s*[:,]|FILE(?: PHOTO| PICTURE| IMAGE)?\s*[-–—:]|View image|!\[)/i;

/** `Photo by Anna Keller`, but not "Photo by photo, …". */
const BY_NAME = /^[*_([]*(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?) (?:by|BY) \p{Lu}/u;

/** A source alone on a line: `Getty Images`, `© Tom Ash`, `Courtesy of Anna Keller`, `Photo supplied`. */
const CREDIT_ALONE = new RegExp(
  `^[*_([]*(?:${MAKERS}(?:\\s*[/,|]\\s*${MAKERS})*|©\\s*${PART}|(?:Photo(?:graph)?s?\\s+)?[Cc]ourtesy(?: of|:)?\\s+${PART}.{0,40}|(?:Photo|Picture|Image)s?\\s+(?:supplied|courtesy)|(?:Supplied|Handout)(?:\\s+(?:photo|picture|image))?)[)\\]*_]*$`,
  'u',
);

/** A credit is looked for in so many of a line's last UTF-16 code units. */
const LONGEST_CREDIT = 120;

/** Whether a line is a picture's caption, or its source. */
export const isCaption = (line: string): boolean =>
  line.length < 500 &&
  (OPENING.test(line) ||
    BY_NAME.test(line) ||
    CREDIT_ALONE.test(line) ||
    CREDIT_AT_END.test(line.slice(-LONGEST_CREDIT)));
