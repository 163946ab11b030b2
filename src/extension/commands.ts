import type { Command } from './commands/command.ts';
import { reviewArticle } from './commands/review-article.ts';
import { explainCheck } from './commands/explain-check.ts';
import { ignoreFinding } from './commands/ignore-finding.ts';
import { restart } from './commands/restart.ts';
import { reviewChanged } from './commands/review-changed.ts';
import { reviewWorkspace } from './commands/review-workspace.ts';
import { nextFinding, previousFinding } from './commands/step.ts';
import { turnOffCheck } from './commands/turn-off-check.ts';

/** Every command of the palette, by its id. A test holds the manifest's list equal to this one. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'copydesk.reviewArticle': reviewArticle,
  'copydesk.reviewWorkspace': reviewWorkspace,
  'copydesk.reviewChanged': reviewChanged,
  'copydesk.nextFinding': nextFinding,
  'copydesk.previousFinding': previousFinding,
  'copydesk.ignoreFinding': ignoreFinding,
  'copydesk.turnOffCheck': turnOffCheck,
  'copydesk.explainCheck': explainCheck,
  'copydesk.showReadability': async ({ report }) => report.show(),
  'copydesk.restart': restart,
  'copydesk.showLog': async ({ log }) => log.show(),
};
