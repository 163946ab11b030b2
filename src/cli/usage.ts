import { parseArgs } from 'node:util';
import { dayOf } from '../core/text/calendar.ts';
import type { Severity } from '../core/check.ts';

/** What `copydesk review` was asked to do. */
export interface ReviewRequest {
  readonly command: 'review';
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  /** `YYYY-MM-DD`; stands in for the date of undated articles. */
  readonly asOf: string | undefined;
  /** The least severity that makes a review fail. */
  readonly failOn: Severity | 'never';
  readonly markdown: boolean;
  /** The file of findings that were accepted: written where there is none yet. */
  readonly baseline: string | undefined;
  /** What the articles are held against besides each other, and is not reviewed itself. */
  readonly archive: readonly string[];
  /** The folder for what was read of the archive; null to keep nothing, undefined for the system's own. */
  readonly cache: string | null | undefined;
}

/** What the command line asks for. */
export type Request = ReviewRequest | { readonly command: 'help' | 'version' };

/** A command line that can't be understood. The message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const HELP = `Copydesk reviews news articles: hard sentences, paragraphs that stand twice, dates that
cannot be right, and who is who in the story.

Usage: copydesk review [options] PATH...

A PATH is a file, a folder or a glob. A folder means its articles at any depth: the .article
and .txt files that hold prose. All paths of one call are read together, so that what one
article says can be held against the others. A copydesk.yaml in an article's folder, or in
one above it, is the house style that it is reviewed by.

Options:
  --format FORMAT         pretty for people (the default); html or markdown to keep, to send or to
                          print; json for programs: see docs/json.md
  --as-of YYYY-MM-DD      the day to reckon from in articles that tell no date of their own
  --fail-on SEVERITY      exit with 1 from this severity on: info, warning, error (the default)
                          or never
  --baseline FILE         leave out the findings in FILE; where there is no such file yet, write
                          the present findings to it, so that from now on only new ones show
  --archive PATH          hold the articles against those of PATH too, which are not reviewed
                          themselves; may be given more than once
  --cache DIR             keep what was read of the archive in DIR, not in the folder that the
                          system has for caches, so that the next run is quicker
  --no-cache              keep nothing
  --markdown              count .md files as articles too
  --help                  show this
  --version               show the version

Exit codes: 0 nothing found at or above --fail-on, 1 something found, 2 wrong usage or
something that could not be read.
`;

const FORMATS = ['pretty', 'html', 'markdown', 'json'] as const;
const FAIL_ON = ['info', 'warning', 'error', 'never'] as const;

/**
 * Reads the arguments after the program's name.
 * @throws {UsageError} where they ask for nothing that there is
 */
export function parseRequest(argv: readonly string[]): Request {
  const { values, positionals } = parse(argv);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) throw new UsageError('No command is given.');
  if (command !== 'review') throw new UsageError(`There is no command “${command}”.`);
  if (!paths.length) throw new UsageError('No file or folder to review is given.');
  const asOf = values['as-of'];
  if (asOf !== undefined && !dayOf(asOf))
    throw new UsageError(`--as-of takes a calendar day such as 2025-07-22, not “${asOf}”.`);
  if (values.cache !== undefined && values['no-cache'])
    throw new UsageError('--cache and --no-cache exclude each other.');
  return {
    command,
    paths,
    format: oneOf(FORMATS, '--format', values.format),
    asOf,
    failOn: oneOf(FAIL_ON, '--fail-on', values['fail-on']),
    markdown: values.markdown,
    baseline: values.baseline,
    archive: values.archive,
    cache: values['no-cache'] ? null : values.cache,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        'as-of': { type: 'string' },
        'fail-on': { type: 'string', default: 'error' },
        baseline: { type: 'string' },
        archive: { type: 'string', multiple: true, default: [] },
        cache: { type: 'string' },
        'no-cache': { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
  } catch (error) {
    // Node's message goes on with advice that fits no command of ours.
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/(?<=\w|')\.\s|\n/);
    throw new UsageError(`${sentence!.replace(/\.$/, '')}.`);
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], option: string, given: string): Choice {
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined)
    throw new UsageError(
      `${option} takes ${choices.join(', ').replace(/, (?=\w+$)/, ' or ')}, not “${given}”.`,
    );
  return chosen;
}
