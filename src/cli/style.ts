import { styleText } from 'node:util';

/** Where text goes: a stream, of which this much matters. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** The terminal’s width; 0 where it does not tell. */
  readonly columns?: number | undefined;
}

/** What a part of the output is; each has its colour. */
export type Role = 'heading' | 'aside' | 'error' | 'warning' | 'info';

/** Colours a part of the output, where colours are wanted. */
export type Style = (role: Role, text: string) => string;

const FORMATS: Readonly<Record<Role, Parameters<typeof styleText>[0]>> = {
  heading: ['bold', 'underline'],
  aside: 'dim',
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

const plain: Style = (_, text) => text;

// `validateStream` would ask the process's own output about colours, not the one written to.
const coloured: Style = (role, text) => styleText(FORMATS[role], text, { validateStream: false });

/** Colours for an output that shows them; `FORCE_COLOR` and `NO_COLOR` in the environment decide before the output does. */
export function styleFor(output: Output, env: Readonly<Record<string, string | undefined>>): Style {
  // The first versions of Node 20 have no styleText.
  if (typeof styleText !== 'function') return plain;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured;
  if (env['NO_COLOR'] || env['TERM'] === 'dumb') return plain;
  return output.isTTY ? coloured : plain;
}
