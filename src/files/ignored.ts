import ignore, { type Ignore } from 'ignore';

/** What git is told to pass over below one folder: the rules of that folder and of all above it. Never changed, only added to. */
export class Ignored {
  readonly #rules: Ignore;

  private constructor(rules: Ignore) {
    this.#rules = rules;
  }

  static readonly nothing = new Ignored(newRules());

  /**
   * These rules and those of one more file, which win.
   * @param folder where the file stands: its path below the top, with `/`; empty for the top itself
   */
  and(gitignore: string, folder: string): Ignored {
    const lines = gitignore.split(/\r?\n/).map((line) => (folder ? rebased(line, folder) : line));
    return new Ignored(newRules().add(this.#rules).add(lines));
  }

  /** Whether git passes over a file or folder; `path` is counted from the top, with `/`. */
  has(path: string, kind: 'file' | 'folder'): boolean {
    return this.#rules.ignores(kind === 'folder' ? `${path}/` : path);
  }
}

function newRules(): Ignore {
  return ignore({ ignorecase: false });
}

/** A rule of a lower folder as the top would write it. */
function rebased(line: string, folder: string): string {
  const [, not, rule] = /^(!?)(.*)$/s.exec(line)!;
  if (!rule!.trim() || line.startsWith('#')) return '';
  // A rule with a slash before its end holds for its own folder alone, any other for all folders below.
  const anchored = rule!.trimEnd().slice(0, -1).includes('/');
  const top = folder.replace(/[\\*?[\]]/g, '\\$&');
  return `${not}/${top}/${anchored ? '' : '**/'}${rule!.replace(/^\//, '')}`;
}
