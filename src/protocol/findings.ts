import type { Place, TextChange } from './place.ts';

/**
 * Client → server: the finding that comes next, from a place on through its article and the workspace's, by path, and
 * round; null where there is none. The request's token cancels it.
 */
export const STEP_TO_FINDING = 'copydesk/stepToFinding';
export interface StepParams {
  /** What is selected, and where; null where no article is open. */
  readonly from: (Place & { readonly uri: string }) | null;
  readonly backward: boolean;
}
export interface FindingPlace extends Place {
  readonly uri: string;
}

/** The client's commands that code actions run, each with a {@link FindingRef}. */
export const IGNORE_FINDING = 'copydesk.ignoreFinding';
export const TURN_OFF_CHECK = 'copydesk.turnOffCheck';
export const EXPLAIN_CHECK = 'copydesk.explainCheck';

/** A finding, as much as is needed to put it to rest. */
export interface FindingRef {
  readonly uri: string;
  readonly check: string;
  /** The check's title. */
  readonly title: string;
  readonly message: string;
  /** The words of its sentence, by which it is known. */
  readonly text: string;
}

/** Client → server: the findings that a range of an article touches; none where the document is not reviewed. */
export const FINDINGS_AT = 'copydesk/findingsAt';
export interface FindingsAtParams extends Place {
  readonly uri: string;
}
export interface FindingAt extends FindingRef {
  /** What turns its check off in the article; null where its front matter can't be read. */
  readonly turnOff: TextChange | null;
}

/** Client → server: what each folder's baseline becomes when all present findings are accepted; null when cancelled. */
export const ACCEPT_FINDINGS = 'copydesk/acceptFindings';
export interface Baseline {
  /** The file that holds it, and its whole new text. */
  readonly uri: string;
  readonly text: string;
  /** How many findings it has that the old one has not. */
  readonly accepted: number;
}
