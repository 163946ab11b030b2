import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { REST, Schedule } from '../../src/server/schedule.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('reviews do not pile up while somebody types: there is one, once typing rests', () => {
  const reviewed: string[] = [];
  const schedule = new Schedule((uri) => reviewed.push(uri));
  for (let key = 0; key < 100; key++) {
    schedule.add(['story.txt']);
    vi.advanceTimersByTime(REST - 1);
  }
  expect(reviewed).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(reviewed).toEqual(['story.txt']);
});

it('what changes again while it waits for its turn is reviewed once', () => {
  const reviewed: string[] = [];
  const schedule = new Schedule((uri) => {
    reviewed.push(uri);
    if (uri === 'a.txt') schedule.add(['b.txt'], 0);
  });
  schedule.add(['a.txt', 'b.txt', 'c.txt'], 0);
  schedule.remove('c.txt');
  vi.runAllTimers();
  expect(reviewed).toEqual(['a.txt', 'b.txt']);
});
