import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/core/checks.ts';
import { explanationAt, suggestionsAt } from '../../../src/core/house-style/help.ts';

/** The suggestions at the bar. */
const at = (marked: string) => {
  const offset = marked.indexOf('|');
  return suggestionsAt(marked.replace('|', ''), offset, CHECKS);
};
const labels = (marked: string): string[] => at(marked).map(({ label }) => label);

describe('a desk writes copydesk.yaml and is offered', () => {
  it('the parts', () => {
    expect(labels('|')).toEqual(expect.arrayContaining(['extends', 'people', 'checks', 'ignored']));
    expect(at('standing: [a]\nch|')).toContainEqual({
      start: 14,
      end: 16,
      label: 'checks',
      text: 'checks:',
      description: 'Each check by its name: off, on, or how its findings weigh.',
    });
  });

  it.each([
    ['checks:\n  |', 'date/tense'],
    ['checks:\n  date/tense: |', 'off'],
    ['checks:\n  date/tense: off\n  date/st|', 'date/stale'],
    ['extends: |', 'guardian'],
    ['people:\n  - |', 'name'],
    ['people:\n  - name: Ada Holt\n    |', 'role'],
    ['people:\n- name: Ada Holt\n  |', 'needs-no-first-name'],
    ['people:\n  - name: A\n    needs-no-first-name: |', 'true'],
    ['people:\n  - name: A\n    aliases:\n      - B\n    ro|', 'role'],
    ['people:\n  - name: A\nwords:\n  - use: a\n    |', 'not'],
    ['audience:\n  formulas:\n    - |', 'smog'],
    ['dates:\n  # how\n  order: |', 'day-first'],
    ['words:\n  - use: a\n    not: b\n|', 'people'],
  ])('%j: %s', (marked, label) => {
    expect(labels(marked)).toContain(label);
  });

  it.each(['# |', 'people: [|', 'standing:\n  - |', 'nobody:\n  |', 'people:\n  - name: |'])(
    'nothing in %j',
    (marked) => {
      expect(labels(marked)).toEqual([]);
    },
  );

  it('what a name means, on a hover', () => {
    const text = 'people:\n  - name: Ada Holt\n    role: mayor\n';
    expect(explanationAt(text, text.indexOf('role') + 2, CHECKS)).toEqual({
      start: text.indexOf('role'),
      end: text.indexOf('role') + 4,
      name: 'role',
      description: 'Who this is, for the card.',
    });
    expect(explanationAt(text, text.indexOf('Holt'), CHECKS)).toBeNull();
    expect(explanationAt(text, text.length, CHECKS)).toBeNull();
  });
});
