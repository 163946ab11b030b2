import { diagnostics } from './diagnostics.ts';
import { commands } from './commands.ts';
import { copies } from './copies.ts';
import { dates } from './dates.ts';
import { houseStyle } from './house-style.ts';
import { hovers } from './hovers.ts';
import { noArticle } from './no-article.ts';
import { people } from './people.ts';
import { keeping } from './keeping.ts';
import { readability } from './readability.ts';
import { rest } from './rest.ts';
import { restart } from './restart.ts';
import { stepping } from './stepping.ts';
import { untitled } from './untitled.ts';

/** What has to hold wherever the extension runs: in desktop VS Code, in code-server and in a browser. */
export function essentials(): void {
  diagnostics();
  dates();
  hovers();
  people();
  readability();
  commands();
  noArticle();
  stepping();
  rest();
  keeping();
  restart();
  copies();
  houseStyle();
  untitled();
}
