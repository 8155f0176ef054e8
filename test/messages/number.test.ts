import { describe, expect, it } from 'vitest';
import { decimal, difference, plain } from '../../src/messages/number.ts';

describe('a number', () => {
  it('is written as each language writes it', () => {
    expect(decimal(1234567.891, 2)).toEqual({ en: '1,234,567.89', id: '1.234.567,89' });
    expect(decimal(850, 0)).toEqual({ en: '850', id: '850' });
  });

  it('has a real minus, and none on a zero', () => {
    expect(decimal(-3.25, 1).en).toBe('−3.3');
    expect(decimal(-0.01, 1).en).toBe('0.0');
  });

  it('is a dash where it is none', () => {
    expect(decimal(Number.NaN, 1).en).toBe('–');
  });

  it('has a sign as a difference, and ±0 where it rounds to nothing', () => {
    expect([12.34, -0.5, 0.001].map((value) => difference(value, 1).id)).toEqual(['+12,3', '−0,5', '±0,0']);
  });

  it('is as short as it reads exactly where it is quoted', () => {
    expect(plain(0.25)).toEqual({ en: '0.25', id: '0,25' });
    expect(plain(-1)).toEqual({ en: '−1', id: '−1' });
  });
});
