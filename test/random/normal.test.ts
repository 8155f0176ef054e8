import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStandardNormal } from '../../src/random/normal.ts';

const normal = createStandardNormal();

/** 0.5·erfc(−x/√2) of the C library. */
const shares = [
  [-37.5, 4.605353009582584e-308],
  [-20, 2.7536241186063314e-89],
  [-10, 7.619853024160593e-24],
  [-5, 2.866515718791946e-7],
  [-3, 0.0013498980316300957],
  [-1.96, 0.024997895148220435],
  [-1, 0.15865525393145707],
  [-0.5, 0.3085375387259869],
  [-0.1, 0.460172162722971],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [1, 0.8413447460685429],
  [2.5, 0.9937903346742238],
  [6, 0.9999999990134123],
] as const;

describe('the standard normal distribution', () => {
  it.each(shares)('has below %d a share of %d', (x, share) => {
    expect(Math.abs(normal.cumulative(x) / share - 1)).toBeLessThan(x < -30 ? 1e-12 : 2e-15);
  });

  it.each([
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.01, -2.326347874040841],
    [0.07, -1.475791028179171],
    [0.3, -0.5244005127080407],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
  ])('has its %d quantile at %d', (p, z) => {
    expect(Math.abs(normal.quantile(p) / z - 1)).toBeLessThan(1e-15);
  });

  it('has its median at exactly zero, and no other value at the ends', () => {
    expect(normal.quantile(0.5)).toBe(0);
    expect([normal.quantile(0), normal.quantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([normal.quantile(-0.1), normal.quantile(1.1), normal.quantile(Number.NaN)]).toEqual([NaN, NaN, NaN]);
    expect([normal.cumulative(-50), normal.cumulative(50), normal.cumulative(Number.NaN)]).toEqual([0, 1, NaN]);
  });

  it('gives back the share that a quantile was asked for', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1 - 1e-10, noNaN: true }), (p) => {
        expect(Math.abs(normal.cumulative(normal.quantile(p)) / p - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('is symmetric to the bit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (k) => {
        const p = k / 2 ** 32;
        expect(normal.quantile(1 - p)).toBe(0 - normal.quantile(p));
      }),
    );
  });
});
