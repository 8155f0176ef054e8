import { describe, expect, it } from 'vitest';
import { meetReference, theilOf } from '../../../src/analysis/credentials/reference-mode.ts';
import { openLaboratory, scenarioOf, thresholds } from './shipped.ts';

describe("Theil's statistics", () => {
  it('tell bias, variation and covariation apart, and add up', () => {
    const record = [1, 2, 3, 2];
    const shifted = theilOf(
      record,
      record.map((value) => value + 1),
    );
    expect(shifted).toMatchObject({ bias: expect.closeTo(1, 12), variation: expect.closeTo(0, 12) });
    const other = theilOf(record, [0, 5, 1, 1]);
    expect(other.bias + other.variation + other.covariation).toBeCloseTo(1, 12);
    expect(other.inequality).toBeGreaterThan(0);
    expect(other.inequality).toBeLessThanOrEqual(1);
  });
});

describe('the reference mode', () => {
  const reference = meetReference(openLaboratory(), 'bandung-suwon', scenarioOf('bandung-suwon'), thresholds, 64);

  it('has the known years of Suwon only, with probabilities', () => {
    expect(reference.years.map(({ year }) => year)).toEqual([
      1998, 1999, 2000, 2001, 2002, 2003, 2004, 2008, 2009, 2011, 2012, 2013, 2014, 2015,
    ]);
    for (const { active } of reference.years) {
      expect(active).toBeGreaterThan(0);
      expect(active).toBeLessThan(1);
    }
  });

  it('gives the record a probability and scores it beside a constant rate', () => {
    expect(reference.recordProbability).toBeGreaterThan(0);
    expect(reference.recordProbability).toBeLessThan(0.1);
    expect(reference.gain.mean).toBeCloseTo(reference.yearlyLogScore - reference.constantRateLogScore, 12);
  });
});
