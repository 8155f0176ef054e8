import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/cli/sparkline.ts';

describe('a sparkline', () => {
  it('has eight heights between 0 and 100', () => {
    expect(sparkline([0, 12, 25, 40, 50, 70, 80, 100], 8)).toBe('▁▁▃▄▅▆▇█');
  });

  it('stretches or thins its values to the columns there are', () => {
    expect(sparkline([0, 100], 4)).toBe('▁▁██');
    expect(sparkline([0, 50, 100], 2)).toBe('▁█');
    expect(sparkline([50], 1)).toBe('▅');
  });

  it('leaves a gap where a value is not finite, and stays within its heights beyond 0 and 100', () => {
    expect(sparkline([Number.NaN, -10, 200], 3)).toBe(' ▁█');
  });
});
