import { describe, expect, it } from 'vitest';
import { newestOnly } from '../../../web/engine/newest.ts';

describe('asking for the newest only', () => {
  it('has one call in flight and one waiting, which is the newest', async () => {
    const begun: number[] = [];
    const taken: number[] = [];
    const ends: (() => void)[] = [];
    const ask = newestOnly(
      (value: number) => {
        begun.push(value);
        return new Promise<number>((resolve) => ends.push(() => resolve(10 * value)));
      },
      (result) => taken.push(result),
      () => {},
    );
    for (const value of [1, 2, 3, 4]) ask(value);
    expect(begun).toEqual([1]);
    ends[0]!();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(begun).toEqual([1, 4]);
    ends[1]!();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(taken).toEqual([10, 40]);
  });

  it('goes on after a call that failed', async () => {
    const failures: unknown[] = [];
    const taken: number[] = [];
    const ask = newestOnly(
      async (value: number) => {
        if (value === 1) throw new Error('no');
        return value;
      },
      (result) => taken.push(result),
      (error) => failures.push(error),
    );
    ask(1);
    ask(2);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(failures).toHaveLength(1);
    expect(taken).toEqual([2]);
  });
});
