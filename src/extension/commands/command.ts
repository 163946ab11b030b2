import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FirstSteps } from '../first-steps.ts';
import type { InView } from '../in-view.ts';
import type { ReportPanel } from '../report/panel.ts';

/** What of the running extension a command may use. */
export interface Tools {
  readonly client: BaseLanguageClient;
  /** The extension's id. */
  readonly id: string;
  /** The extension's own folder. */
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly report: ReportPanel;
  readonly inView: InView;
  readonly firstSteps: FirstSteps;
  /** Open documents whose review was asked for, as the server names them: a new server is told of them. */
  readonly asked: Set<string>;
}

/**
 * A command of the palette. Quick fixes and menus hand it arguments; from the palette it has none, and works on what is
 * in view.
 */
export type Command = (tools: Tools, ...args: readonly unknown[]) => Promise<void>;
