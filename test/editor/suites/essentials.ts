import { diagnostics } from './diagnostics.ts';
import { commands } from './commands.ts';
import { copies } from './copies.ts';
import { dates } from './dates.ts';
import { houseStyle } from './house-style.ts';
import { hovers } from './hovers.ts';
import { readability } from './readability.ts';
import { untitled } from './untitled.ts';

/** What has to hold wherever the extension runs: in desktop VS Code, in code-server and in a browser. */
export function essentials(): void {
  diagnostics();
  dates();
  hovers();
  readability();
  commands();
  copies();
  houseStyle();
  untitled();
}
