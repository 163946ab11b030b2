import type { Archive } from './archive/archive.ts';
import type { Article } from './article/article.ts';
import type { Facts } from './facts/facts.ts';
import type { HouseStyle } from './house-style/house-style.ts';
import type { Audience } from './readability/audience.ts';
import type { Range } from './text/range.ts';

/** How sure a finding is: an error cannot be right, a warning is hardly right, an info is for the editor to weigh. */
export type Severity = 'error' | 'warning' | 'info';

/** Another place that a finding rests on. */
export interface Related extends Range {
  /** The article that the range lies in. */
  readonly path: string;
  readonly message: string;
}

/** The words of one range replaced by others; an empty `text` deletes. */
export interface Edit extends Range {
  readonly text: string;
}

/** A change that mends a finding, in words and in edits to the finding's own article. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** What a check reports, before the review adds the check's name. */
export interface Report extends Range {
  /** One sentence for an editor. */
  readonly message: string;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A report with all that a host shows of it. */
export interface Finding extends Required<Report> {
  /** The id of the check: `date/impossible`. */
  readonly check: string;
}

/** What a check may ask besides the article. Read-only. */
export interface Context {
  readonly facts: Facts;
  readonly archive: Archive;
  /** The day to reckon from, `YYYY-MM-DD`: the article's own, else the one the host was given; null where neither is known. */
  readonly today: string | null;
  readonly audience: Audience;
  readonly style: HouseStyle;
}

/** What a check finds and what it leaves alone: the texts of its page, which a test holds to what it does. */
export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The text of another article of the archive, dated earlier, that the two are held against. */
  readonly earlier?: string;
  /** Lines of a house style that the check goes by. */
  readonly style?: string;
}

/**
 * One check. It never throws on odd prose, and prefers silence to doubt: a false alarm costs an editor's trust.
 */
export interface Check {
  /** Its path under `checks/`, without the ending. */
  readonly id: string;
  readonly title: string;
  /** Why an editor wants to know, in a few plain sentences. The documentation is made from it. */
  readonly rationale: string;
  readonly severity: Severity;
  /** Whether it runs only where a desk asks for it: it tells of taste, or of what is worth a look now and then. */
  readonly optional?: boolean;
  readonly example: Example;
  run(article: Article, context: Context): Iterable<Report>;
}
