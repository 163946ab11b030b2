import type { Place } from '../../../protocol.ts';
import type { FromPage } from '../messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const host = acquireVsCodeApi();

/** Asks the panel for the report. */
export const sayReady = (): void => host.postMessage({ kind: 'ready' });

/** Asks the panel to show a place of the article in its editor. */
export const open = (range: Place['range']): void => host.postMessage({ kind: 'open', range });
