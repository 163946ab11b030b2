import type { DateSource } from '../core/article/article.ts';
import type { Severity } from '../core/check.ts';
import type { TimexType } from '../core/facts/facts.ts';
import type { Readability } from '../core/readability/readability.ts';

/**
 * What `copydesk review --format json` writes, as `docs/json.md` tells it and `docs/review.schema.json` holds it.
 * `start` and `end` are half-open UTF-16 offsets into the file as it is on disk.
 */
export interface ReviewJson {
  readonly version: 1;
  readonly problems: readonly Problem[];
  readonly articles: readonly ArticleJson[];
}

/** What could not be read, in a sentence. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

export interface ArticleJson {
  readonly path: string;
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  readonly findings: readonly FindingJson[];
  readonly dates: readonly (Place & {
    readonly text: string;
    readonly type: TimexType;
    readonly value: string | null;
  })[];
  readonly people: readonly PersonJson[];
  readonly events: readonly EventJson[];
  readonly readability: Readability;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FindingJson extends Place {
  readonly check: string;
  readonly severity: Severity;
  /** Counted from 1, as is `column`, in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly related: readonly (Place & { readonly path: string; readonly message: string })[];
  readonly fixes: readonly FixJson[];
}

export interface FixJson {
  readonly title: string;
  readonly edits: readonly (Place & { readonly text: string })[];
}

export interface MentionJson extends Place {
  readonly text: string;
}

export interface PersonJson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly mentions: readonly MentionJson[];
}

export interface EventJson {
  readonly name: string;
  readonly kind: 'named' | 'told';
  readonly date: string | null;
  readonly place: string | null;
  readonly people: readonly string[];
  readonly mentions: readonly MentionJson[];
}
