import { describe, expect, it } from 'vitest';
import { found, mended, told } from '../../support.ts';

const PIER =
  'The board voted on Monday to close the old pier, which has stood in the bay for a hundred years and more.';
const KIOSK =
  'The kiosk at its end sold tea and postcards to visitors until the storms of last winter took its roof away.';
const CHECK = 'duplicate/paragraph';

describe('an editor sees a paragraph that stands twice', () => {
  it('at the later copy, which points at the first', () => {
    const text = `${PIER}\n\n${KIOSK}\n\n${PIER}\n`;
    const [finding, ...rest] = found(CHECK, text);
    expect(rest).toEqual([]);
    expect(finding!.start).toBe(text.lastIndexOf(PIER));
    expect(finding!.related.map((r) => [r.path, text.slice(r.start, r.end)])).toEqual([['story.txt', PIER]]);
    expect(finding!.severity).toBe('warning');
  });

  it('and deletes it with one fix that leaves no gap', () => {
    const text = `${PIER}\n\n${KIOSK}\n\n${PIER}\n`;
    expect(mended(text, found(CHECK, text)[0]!.fixes[0]!)).toBe(`${PIER}\n\n${KIOSK}\n`);
    const between = `${PIER}\n\n${PIER}\n\n${KIOSK}\n`;
    expect(mended(between, found(CHECK, between)[0]!.fixes[0]!)).toBe(`${PIER}\n\n${KIOSK}\n`);
    const windows = `${PIER}\r\n${PIER}\r\n${KIOSK}`;
    expect(mended(windows, found(CHECK, windows)[0]!.fixes[0]!)).toBe(`${PIER}\r\n${KIOSK}`);
  });

  it('whatever pasting did to its quotes, dashes, case and spaces', () => {
    const a =
      'The treasurer said the pier "was loved" - and that it could not be paid for, not by the town and not by the county.';
    const b =
      'The treasurer  said the pier “was loved” – and that it could not be paid for, not by the Town and not by the County.';
    expect(told(CHECK, `${a}\n${KIOSK}\n${b}`).map(([words]) => words)).toEqual([b]);
  });

  it('in an older article too, and then as a note', () => {
    const others = { 'older.txt': `---\ndate: 2025-07-01\n---\n${PIER}\n` };
    const text = `---\ndate: 2025-07-22\n---\n${KIOSK}\n${PIER}\n`;
    const [finding] = found(CHECK, text, { others });
    expect(finding!.severity).toBe('info');
    expect(finding!.related[0]!.path).toBe('older.txt');
  });
});

describe('silent', () => {
  it('on short formulas', () => {
    expect(told(CHECK, `${PIER}\n\nHe did not elaborate.\n\n${KIOSK}\n\nHe did not elaborate.\n`)).toEqual(
      [],
    );
  });

  it('on the older of two articles', () => {
    const others = { 'newer.txt': `---\ndate: 2025-07-22\n---\n${PIER}\n` };
    expect(told(CHECK, `---\ndate: 2025-07-01\n---\n${PIER}\n`, { others })).toEqual([]);
  });
});
