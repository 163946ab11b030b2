import type { Place } from '../../../protocol.ts';
import type { FromPage, Remembered } from '../messages.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: Remembered): void;
};

const host = acquireVsCodeApi();

/** Asks the panel for the report. */
export const sayReady = (): void => host.postMessage({ kind: 'ready' });

/** Asks the panel to show a place of the article in its editor. */
export const open = (range: Place['range']): void => host.postMessage({ kind: 'open', range });

/** Keeps which article is shown, so that its report comes back when the window is loaded again. */
export const remember = (uri: string): void => host.setState({ uri });
