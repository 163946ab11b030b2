/** A list item's mark. */
export const BULLET = /^(?:[-*•·–—‣▪●◦]|\d{1,2}[.)])\s+(?=\S)/;

/** A numbered line may be a list's or a heading's. */
export const NUMBERED = /^\d{1,2}[.)]\s/;

/** A Markdown heading's or a whole bold line's marks: the words are group 1 or 2. */
export const MARKED_HEADING = /^(?:#{1,6}\s+(.+?)\s*#*|(?:\*\*|__)(.+)(?:\*\*|__))$/;

/** A rule, a table's row, a fence, the end of a wire's copy: no words of the story. */
export const NO_PROSE = /^(?:(?:[-*_=~#]\s*){3,}$|\||`{3}|-+\s*30\s*-+$|[~*•]$)/;

/** A line of a program: it ends in a brace or a call, or assigns, or opens a tag. */
export const PROGRAM =
  /^(?:[}<][\w/!]|(?:const|let|var|return|import|from|def|public|private|#include)\b[^.]*[;:=]\s*\S*$)|[{}]$|\)\s*;$|\w\(\S*\)\s*[;{]$|^[\w.]+\s*=\s*\S+$/;

/** A sentence's end: the mark with the quotes and brackets that close after it. */
export const SENTENCE_END = /[.!?…:;]["”’')\]*_]*$/;
