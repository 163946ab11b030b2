import { describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/core/facts/people/hash.ts';
import { nounKind, personsGrade, senseOf, verbKind } from '../../../../src/core/facts/people/senses.ts';

const sense = (word: string): number => senseOf(hashOf(word));

describe('what common words mean, roughly', () => {
  it.each(['signed', 'voted', 'hopes', 'wrote', 'conducted'])('%s is a person’s verb', (verb) => {
    expect(personsGrade(sense(verb))).toBeGreaterThanOrEqual(2);
  });

  it.each(['rose', 'dried', 'closed'])('%s is anything’s', (verb) => {
    expect(verbKind(sense(verb))).toBeGreaterThan(0);
    expect(personsGrade(sense(verb))).toBeLessThan(2);
  });

  it('tells nouns of people, groups and places apart', () => {
    expect(['carpenter', 'company', 'region'].map((noun) => nounKind(sense(noun)))).toEqual([1, 2, 3]);
  });

  it('knows few of the words that are none', () => {
    const taken = Array.from({ length: 2000 }, (_, i) => sense(`zqx${i}w`)).filter(Boolean);
    expect(taken.length).toBeLessThan(100);
  });
});
