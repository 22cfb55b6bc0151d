// Times of readings -> when the next may be.
import { expect, it } from 'vitest';
import { RereadLimit } from './reread-limit.ts';

it('lets four readings through in ten seconds, then makes the next one wait', () => {
  const limit = new RereadLimit();
  for (const time of [0, 1_000, 2_000, 3_000]) {
    expect(limit.wait(time)).toBe(0);
    limit.note(time);
  }
  expect(limit.wait(3_500)).toBe(6_500);
  expect(limit.wait(10_000)).toBe(0);
});

it('ends with the fortieth reading', () => {
  const limit = new RereadLimit();
  for (let time = 0; time < 40; time++) limit.note(time * 60_000);
  expect(limit.wait(1e9)).toBeNull();
});
