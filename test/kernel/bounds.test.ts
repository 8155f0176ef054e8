import { describe, expect, it } from 'vitest';
import { findFault, watchedBounds } from '../../src/kernel/bounds.ts';

describe('the bounds of stocks', () => {
  const bounds = watchedBounds([
    { name: 'free', derivative: null, range: null },
    { name: 'bounded', derivative: null, range: [0, 10] },
  ]);

  it('give a range a billionth of slack on either side', () => {
    expect(findFault(bounds, [0, 10 + 0.9e-8])).toBeUndefined();
    expect(findFault(bounds, [0, 10 + 1.1e-8])).toEqual({ kind: 'out-of-range', stock: 1 });
    expect(findFault(bounds, [0, -1.1e-8])).toEqual({ kind: 'out-of-range', stock: 1 });
  });

  it('call what is not finite by that name first, wherever it stands', () => {
    expect(findFault(bounds, [Number.NaN, 99])).toEqual({ kind: 'non-finite', stock: 0 });
    expect(findFault(bounds, [-1e300, Infinity])).toEqual({ kind: 'non-finite', stock: 1 });
  });
});
