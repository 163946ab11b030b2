import { version } from '../../package.json';
import { Archive } from '../core/archive/archive.ts';
import { parseArticle } from '../core/article/parse.ts';
import type { Article } from '../core/article/article.ts';
import type { Severity } from '../core/check.ts';
import { type Identity, identityOf } from '../core/suppression/identity.ts';
import { decisionOn, type Review, review } from '../core/review.ts';
import { decode } from '../files/decode.ts';
import { type DiskFiles, diskFiles } from '../files/disk.ts';
import type { Problem } from '../export/contract.ts';
import { fill, storeFor } from './archive.ts';
import { DeskRules } from './desk-rules.ts';
import { gather, type PatternsOf } from './gather.ts';
import { writeHtml } from '../export/html.ts';
import { writeJson } from '../export/json.ts';
import { writeMarkdown } from '../export/markdown.ts';
import { type Told, toldOf } from '../export/told.ts';
import { problemLine, writePretty } from './pretty.ts';
import { type Output, styleFor } from './style.ts';
import { HELP, parseRequest, type ReviewRequest, UsageError } from './usage.ts';

/** What the command line needs of the process around it. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What parts the folders of a path as it is given; `/` parts them everywhere. */
  readonly separator: string;
}

/** Nothing found at or above `--fail-on`; something found; wrong usage or something that could not be read. */
export type ExitCode = 0 | 1 | 2;

/**
 * Does what the arguments after the program's name ask for.
 * @returns the exit code
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const request = parseRequest(argv);
    if (request.command === 'review') return await runReview(request, io);
    io.stdout.write(request.command === 'help' ? HELP : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message} Try: copydesk --help\n`);
    return 2;
  }
}

async function runReview(request: ReviewRequest, io: Io): Promise<ExitCode> {
  const slashed = (path: string): string => path.replaceAll(io.separator, '/');
  const fs = diskFiles(io.cwd);
  const rules = new DeskRules(fs);
  const patternsOf: PatternsOf = async (folder) => (await rules.styleOfFolder(folder)).articles;
  const {
    sources,
    problems: unread,
    seen,
  } = await gather(fs, request.paths.map(slashed), request, patternsOf);
  const older = await gather(fs, request.archive.map(slashed), request, patternsOf, seen);
  const articles = sources.map(({ path, text }) => parseArticle(path, text));
  const archive = new Archive((path) => textNow(fs, path));
  const notes: string[] = [];
  if (older.sources.length)
    await fill(
      archive,
      older.sources,
      storeFor(request, io.cwd, io.env, (sentence) => notes.push(sentence)),
    );
  for (const article of articles) archive.set(article);
  const baseline = request.baseline === undefined ? [] : await rules.baselineAt(request.baseline);
  const accepted: Identity[] = [...(baseline ?? [])];
  let styles = await rules.stylesOf(
    sources.map(({ path }) => path),
    accepted,
  );
  const reviewed = (i: number): Review =>
    review(articles[i]!, archive, { asOf: request.asOf, style: styles[i] });
  if (!baseline) {
    for (const i of articles.keys())
      accepted.push(...reviewed(i).findings.map((finding) => identityOf(articles[i]!, finding)));
    await rules.writeBaselineAt(request.baseline!, accepted);
    styles = await rules.stylesOf(
      sources.map(({ path }) => path),
      accepted,
    );
  }
  for (const note of notes) io.stderr.write(`${note}\n`);
  const problems = [
    ...rules.problems,
    ...unread,
    ...older.problems,
    ...articles.flatMap((article) => problemsOf(article)),
  ];
  let failed = false;
  function* reviews(): Generator<Review> {
    for (const i of articles.keys()) {
      const result = reviewed(i);
      failed ||= result.findings.some(({ severity }) => RANK[severity] >= RANK[request.failOn]);
      yield result;
    }
  }
  if (request.format !== 'json')
    for (const problem of problems) io.stderr.write(problemLine(problem, styleFor(io.stderr, io.env)));
  const look = { style: styleFor(io.stdout, io.env), columns: io.stdout.columns, asOf: request.asOf };
  function* told(): Generator<Told> {
    for (const result of reviews()) yield toldOf(result, archive, (path) => path);
  }
  const output = {
    pretty: () => writePretty(reviews(), archive, problems.length, look),
    html: () => writeHtml(told()),
    markdown: () => writeMarkdown(told()),
    json: () => writeJson(problems, reviews()),
  }[request.format]();
  for (const piece of output) io.stdout.write(piece);
  if (problems.length) return 2;
  return failed ? 1 : 0;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: Infinity };

/** A file's text, to quote from; null where it has changed into something else meanwhile. */
function textNow(fs: DiskFiles, path: string): string | null {
  try {
    const decoded = decode(fs.readNow(path));
    return 'text' in decoded ? decoded.text : null;
  } catch {
    // Somebody deletes or moves it while it is quoted from: then nothing is quoted.
    return null;
  }
}

/** What of an article's own text could not be read, with the line told in words. */
function problemsOf(article: Article): Problem[] {
  const { path, lines } = article;
  return [...article.problems, ...decisionOn(article, {}).problems].map(({ start, message }) => ({
    path,
    message: `Line ${lines.positionAt(start).line + 1}: ${message}`,
  }));
}
