import type { Command } from './commands/command.ts';
import { makeDateExplicit, setArticleDate } from './commands/dates.ts';
import { findSimilar } from './commands/find-similar.ts';
import { reviewArticle } from './commands/review-article.ts';
import { acceptFindings } from './commands/accept-findings.ts';
import { addToHouseStyle } from './commands/add-to-house-style.ts';
import { explainCheck } from './commands/explain-check.ts';
import { exportReview } from './commands/export-review.ts';
import { getStarted } from './commands/get-started.ts';
import { ignoreFinding } from './commands/ignore-finding.ts';
import { openHouseStyle } from './commands/open-house-style.ts';
import { restart } from './commands/restart.ts';
import { reviewChanged } from './commands/review-changed.ts';
import { reviewFolder } from './commands/review-folder.ts';
import { reviewWorkspace } from './commands/review-workspace.ts';
import { showActions } from './commands/show-actions.ts';
import { nextFinding, previousFinding } from './commands/step.ts';
import { turnOffCheck } from './commands/turn-off-check.ts';

/** Every command of the palette, by its id. A test holds the manifest's list equal to this one. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'copydesk.reviewArticle': reviewArticle,
  'copydesk.reviewWorkspace': reviewWorkspace,
  'copydesk.reviewFolder': reviewFolder,
  'copydesk.reviewChanged': reviewChanged,
  'copydesk.nextFinding': nextFinding,
  'copydesk.previousFinding': previousFinding,
  'copydesk.ignoreFinding': ignoreFinding,
  'copydesk.turnOffCheck': turnOffCheck,
  'copydesk.explainCheck': explainCheck,
  'copydesk.acceptFindings': acceptFindings,
  'copydesk.addToHouseStyle': addToHouseStyle,
  'copydesk.openHouseStyle': openHouseStyle,
  'copydesk.exportReview': exportReview,
  'copydesk.findSimilar': findSimilar,
  'copydesk.showReadability': async ({ report }) => report.show(),
  'copydesk.makeDateExplicit': makeDateExplicit,
  'copydesk.setArticleDate': setArticleDate,
  'copydesk.showActions': showActions,
  'copydesk.getStarted': getStarted,
  'copydesk.restart': restart,
  'copydesk.showLog': async ({ log }) => log.show(),
};
