import * as vscode from 'vscode';

/** What a person answers where the extension asks. */
export interface Answers {
  /** Typed into the boxes, one after the other. */
  readonly typed?: readonly string[];
  /** Chosen from the lists, one after the other: the item whose label fits. */
  readonly chosen?: readonly RegExp[];
  /** The button pressed on every message that has it. */
  readonly pressed?: string;
  /** Where a file is saved. */
  readonly savedAt?: vscode.Uri;
}

/** What was asked meanwhile: the prompts of boxes, the items of lists, and the messages. */
export interface Asked {
  readonly prompts: string[];
  readonly lists: string[][];
  readonly messages: string[];
}

/** Answers for a person while `act` runs: nobody sits here to type and click. */
export async function answering(answers: Answers, act: () => Thenable<unknown>): Promise<Asked> {
  const asked: Asked = { prompts: [], lists: [], messages: [] };
  const typed = [...(answers.typed ?? [])];
  const chosen = [...(answers.chosen ?? [])];
  const say = async (message: string, ...rest: unknown[]): Promise<unknown> => {
    asked.messages.push(message);
    return rest.find((each) => each === answers.pressed);
  };
  const person: Record<string, unknown> = {
    showInformationMessage: say,
    showWarningMessage: say,
    showErrorMessage: say,
    showInputBox: async (options: vscode.InputBoxOptions) => {
      asked.prompts.push(`${options.title}: ${options.prompt}`);
      return typed.shift();
    },
    showQuickPick: async (items: readonly vscode.QuickPickItem[]) => {
      asked.lists.push(items.map(({ label }) => label));
      const wanted = chosen.shift();
      return wanted && items.find(({ label }) => wanted.test(label));
    },
    showSaveDialog: async () => answers.savedAt,
  };
  const window = vscode.window as unknown as Record<string, unknown>;
  const usual = Object.keys(person).map((name) => [name, window[name]] as const);
  Object.assign(window, person);
  try {
    await act();
    return asked;
  } finally {
    for (const [name, show] of usual) window[name] = show;
  }
}
