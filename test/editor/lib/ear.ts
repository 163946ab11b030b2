import * as vscode from 'vscode';
import { eventually, same } from './assert.ts';

type Show = (message: string, ...rest: unknown[]) => Thenable<undefined>;

/**
 * Takes down every message that the extension shows while `act` runs, in place of showing it: a message stays
 * until a person closes it, and no person is here.
 *
 * @param act what makes the extension talk
 * @param wanted waits for a message that fits
 * @returns the message that fits
 */
export async function messageAfter(act: () => Thenable<unknown>, wanted: RegExp): Promise<string> {
  return hearing(async (said) => {
    const acted = Promise.resolve(act());
    const found = await eventually(
      `a message like ${wanted.source}`,
      () => said.find((message) => wanted.test(message)),
      () => said,
    );
    await acted;
    return found;
  });
}

/** Does what should need no words: whatever the extension says meanwhile fails the test, where a person would read it. */
export const withoutWords = (act: () => Thenable<unknown>): Promise<void> =>
  hearing(async (said) => {
    await act();
    same(said, [], 'what was said');
  });

async function hearing<Result>(listener: (said: readonly string[]) => Promise<Result>): Promise<Result> {
  const said: string[] = [];
  const window = vscode.window as unknown as Record<string, Show>;
  const kinds = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'];
  const usual = kinds.map((kind) => [kind, window[kind]] as const);
  const listen: Show = (message) => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  for (const kind of kinds) window[kind] = listen;
  try {
    return await listener(said);
  } finally {
    for (const [kind, show] of usual) if (show) window[kind] = show;
  }
}
