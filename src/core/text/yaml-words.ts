import type { YAMLError } from 'yaml';

/** What the slips mean that people make most, by the parser's code for them. */
const MEANINGS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  ALIAS_PROPS: 'a name that stands for another part cannot have a mark of its own',
  BAD_ALIAS: 'a word that begins with * stands for a part that was marked with &, and none is',
  BAD_DQ_ESCAPE:
    'a backslash in double quotes begins a sign that there is not; in single quotes it is plain text',
  BAD_INDENT: 'this line is not indented as those around it',
  BAD_SCALAR_START: 'a text that begins with this sign must stand in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'this line is indented too far, or the one above lacks its value',
  BLOCK_IN_FLOW: 'inside brackets a part cannot begin a line of its own with a dash or a colon',
  DUPLICATE_KEY: 'this name stands twice in the same part',
  MISSING_CHAR: 'a quotation mark, a bracket or a space after the colon is missing',
  MULTILINE_IMPLICIT_KEY:
    'a name and its colon must stand on one line; a long text with a colon must stand in quotes',
  TAB_AS_INDENT: 'lines are indented with spaces, not with tabs',
  UNEXPECTED_TOKEN:
    'something stands here that does not belong; a text with a colon or a # must stand in quotes',
};

/** Why YAML can't be read, as the end of a sentence: “…: this name stands twice in the same part”. */
export const yamlProblem = ({ code }: YAMLError): string =>
  MEANINGS[code] ?? 'this is not written as names, colons and values';
