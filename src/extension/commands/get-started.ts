import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Opens the walkthrough. */
export const getStarted: Command = ({ id, firstSteps }) =>
  firstSteps.tellAgainAfter(() =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${id}#start`, false),
  );
