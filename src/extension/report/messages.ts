import type { Place, ReadabilityReport } from '../../protocol.ts';

/** The name under which VS Code knows the report, and brings it back when the window is loaded again. */
export const VIEW = 'copydesk.readability';

/** What the panel tells its page. */
export type ToPage =
  | {
      readonly kind: 'report';
      /** The article: where it changes, the page starts anew. */
      readonly uri: string;
      readonly title: string;
      readonly report: ReadabilityReport;
    }
  | { readonly kind: 'nothing'; readonly title: string; readonly why: string };

/** What the page keeps for the panel that takes its place after a reload of the window. */
export interface Remembered {
  /** The article that the report was on. */
  readonly uri: string;
}

/** What the page tells its panel. */
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'open'; readonly range: Place['range'] };
