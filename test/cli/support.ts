import type { ArticleJson, ReviewJson } from '../../src/export/contract.ts';
import { run } from '../../src/cli/run.ts';
import { type Files, folderOf } from '../files/support.ts';

/** What a call of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a call is made. */
export interface Surroundings {
  /** The files of the folder that it is made in, or that folder's path. */
  readonly files?: Files | string;
  readonly env?: Readonly<Record<string, string>>;
  /** The width of the terminal that the output goes to; none where it goes to no terminal. */
  readonly terminal?: number;
  readonly separator?: string;
}

/** A sentence that one check finds fault with: 2 June 2025 was a Monday. */
export const FAULTY = 'The mayor opened the bridge on Tuesday, June 2, 2025, in the rain.';
export const FAULT = 'Tuesday, June 2, 2025';

/** A sentence with an error in it. */
export const IMPOSSIBLE = 'The mayor closed the bridge on June 31, 2025, in the rain.';

/** A sentence that no check minds. */
export const SOUND = 'The mayor opened the old bridge in the rain.';

/** Calls `copydesk` with these arguments. */
export async function copydesk(args: readonly string[], how: Surroundings = {}): Promise<Ran> {
  const { files = {}, env = {}, terminal, separator = '/' } = how;
  const written = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => (written[name] += text),
    isTTY: terminal !== undefined,
    columns: terminal,
  });
  const cwd = typeof files === 'string' ? files : folderOf(files);
  const io = { cwd, env, separator, stdout: into('stdout'), stderr: into('stderr') };
  return { code: await run(args, io), ...written };
}

/** Calls `copydesk review --format json` and reads its output. */
export async function reviewJson(
  args: readonly string[],
  how: Surroundings = {},
): Promise<ReviewJson & { readonly code: number }> {
  const { code, stdout } = await copydesk(['review', '--format', 'json', ...args], how);
  const output: ReviewJson = JSON.parse(stdout);
  return { ...output, code };
}

export const pathsOf = (articles: readonly ArticleJson[]): string[] =>
  articles.map((article) => article.path);
