import { describe, expect, it } from 'vitest';
import type { Fix } from '../../../../src/core/check.ts';
import { FILLER, findingsIn } from './found.ts';

const ORGAN =
  'The organ in St Brannoc’s was silent for the first time in a century, since its bellows had been eaten by mice.';
const VERGER =
  'The verger, who has kept cats for forty years, said that she had seen it coming and had told the bishop so.';
const [ONE, TWO] = FILLER;

const applied = (text: string, { edits }: Fix): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((out, { start, end, text: words }) => out.slice(0, start) + words + out.slice(end), text);

/** The titles of the first finding's fixes, each with what it leaves. */
const fixesIn = (text: string): [string, string][] =>
  findingsIn(text)[0]!.fixes.map((fix) => [fix.title, applied(text, fix)]);

const join = (...paragraphs: (string | undefined)[]): string => paragraphs.join('\n\n');

describe('the fixes of duplicate/paragraph', () => {
  it('deletes a copy with the blank lines after it', () => {
    expect(fixesIn(join('Mice', ORGAN, ONE, ORGAN, TWO))).toEqual([
      ['Delete this copy', join('Mice', ORGAN, ONE, TWO)],
    ]);
  });

  it('deletes a copy at the end, and keeps the last line end', () => {
    expect(fixesIn(`${join('Mice', ORGAN, ONE, ORGAN)}\n`)).toEqual([
      ['Delete this copy', `${join('Mice', ORGAN, ONE)}\n`],
    ]);
  });

  it('keeps CRLF line ends', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(fixesIn(windows(join('Mice', ORGAN, ONE, ORGAN, TWO)))).toEqual([
      ['Delete this copy', windows(join('Mice', ORGAN, ONE, TWO))],
    ]);
  });

  it('deletes all later copies', () => {
    expect(fixesIn(join('Mice', ORGAN, ONE, ORGAN, TWO, ORGAN))).toEqual([
      ['Delete this copy', join('Mice', ORGAN, ONE, TWO, ORGAN)],
      ['Delete all 2 later copies', join('Mice', ORGAN, ONE, TWO)],
    ]);
  });

  it('deletes a whole run', () => {
    const text = join('Mice', ORGAN, VERGER, ONE, ORGAN, VERGER);
    expect(fixesIn(text)).toEqual([
      ['Delete this copy', join('Mice', ORGAN, VERGER, ONE, VERGER)],
      ['Delete the whole run of 2 copied paragraphs', join('Mice', ORGAN, VERGER, ONE)],
    ]);
  });

  it('offers no deletion where other words would go too', () => {
    expect(fixesIn(join('Mice', ORGAN, ONE, `${ORGAN} ${VERGER} ${TWO}`))).toEqual([]);
    expect(fixesIn(join('Mice', `${ORGAN} ${VERGER}`, ONE, `${ORGAN} ${VERGER} ${TWO}`))).toEqual([]);
    expect(fixesIn(join('Mice', ORGAN, ONE, `LONDON (Halyard) — ${ORGAN}`))).toEqual([]);
  });
});
