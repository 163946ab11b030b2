import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../src/core/archive/archive.ts';
import { benchArchive } from './archive.ts';
import { benchFacts } from './facts.ts';
import { benchReadability } from './readability.ts';
import { benchSentences } from './sentences.ts';
import { benchReview, type Text } from './review.ts';

/** Reads the articles of files and folders, folders one level deep. */
const textsOf = (path: string): Text[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(?:txt|article)$/.test(name))
        .flatMap((name) => textsOf(join(path, name)))
    : [{ path, text: readFileSync(path, 'utf8') }];

function benchTexts(paths: readonly string[]): void {
  const texts = (paths.length ? paths : ['sample-articles']).flatMap(textsOf);
  benchReview(texts);
  benchReadability(texts, new Archive());
  benchFacts(texts);
}

const [part, ...rest] = process.argv.slice(2);
if (part === 'archive') void benchArchive(rest);
else if (part === 'sentences') benchSentences(rest);
else benchTexts(process.argv.slice(2));
