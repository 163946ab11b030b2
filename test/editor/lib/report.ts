/**
 * What a suite tells the script that started it, record by record, so that a run which breaks off still shows
 * how far it came.
 */
export type TestRecord =
  | { readonly kind: 'start'; readonly total: number }
  | { readonly kind: 'test'; readonly title: string; readonly state: 'passed' | 'failed' | 'skipped' }
  | { readonly kind: 'end' };

/** Where no file can be written, records go out as log lines that begin with this. */
export const recordMark = '@copydesk-test ';
