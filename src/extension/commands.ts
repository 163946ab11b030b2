import type { Command } from './commands/command.ts';
import { makeDateExplicit, setArticleDate } from './commands/dates.ts';
import { findSimilar } from './commands/find-similar.ts';
import { reviewArticle } from './commands/review-article.ts';
import { reviewWorkspace } from './commands/review-workspace.ts';

/** Every command of the palette, by its id. A test holds the manifest's list equal to this one. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  'copydesk.reviewArticle': reviewArticle,
  'copydesk.reviewWorkspace': reviewWorkspace,
  'copydesk.findSimilar': findSimilar,
  'copydesk.showReadability': async ({ report }) => report.show(),
  'copydesk.makeDateExplicit': makeDateExplicit,
  'copydesk.setArticleDate': setArticleDate,
  'copydesk.showLog': async ({ log }) => log.show(),
};
