import { describe, expect, it } from 'vitest';
import { gainOf, logOf, meanScores, powerOf, scoreOf } from '../../../src/analysis/credentials/score.ts';

describe('scores', () => {
  it('reward a probability for what happened', () => {
    expect(logOf({ yes: 1, probability: 0.8 })).toBeCloseTo(Math.log(0.8), 12);
    expect(logOf({ yes: 0, probability: 0.8 })).toBeCloseTo(Math.log(0.2), 12);
    expect(scoreOf([{ yes: 1, probability: 0.8 }])).toMatchObject({ accuracy: 1 });
    expect(scoreOf([{ yes: 1, probability: 0.8 }]).brier).toBeCloseTo(0.04, 12);
  });

  it('count a coding of two readings half for each', () => {
    expect(scoreOf([{ yes: 0.5, probability: 0.5 }]).logScore).toBeCloseTo(Math.log(0.5), 12);
    expect(scoreOf([{ yes: 0.5, probability: 0.9 }]).accuracy).toBe(0.5);
  });

  it('are averaged by coding', () => {
    const [a, b] = [
      { logScore: -1, brier: 0.2, accuracy: 1 },
      { logScore: -3, brier: 0.4, accuracy: 0 },
    ];
    expect(meanScores([a, b])).toEqual({ logScore: -2, brier: expect.closeTo(0.3, 12), accuracy: 0.5 });
  });

  it('give a gain an interval that covers no gain where codings disagree', () => {
    const gain = gainOf([0.5, -0.4, 0.3, -0.2], 0.9);
    expect(gain.mean).toBeCloseTo(0.05, 12);
    expect(gain.low).toBeLessThan(0);
    expect(gain.high).toBeGreaterThan(0);
    expect(gainOf([0.5, 0.51, 0.49], 0.9).low).toBeGreaterThan(0.4);
  });
});

describe('power', () => {
  const sharp = Array.from({ length: 13 }, () => ({ probability: 0.9, null: 0.35 }));
  const blunt = Array.from({ length: 13 }, () => ({ probability: 0.45, null: 0.35 }));

  it('is high for sharp forecasts and low for blunt ones', () => {
    expect(powerOf(sharp, 0.9, 0.8).power).toBeGreaterThan(0.9);
    expect(powerOf(blunt, 0.9, 0.8).power).toBeLessThan(0.4);
  });

  it('says how many codings it takes', () => {
    const { codingsNeeded } = powerOf(blunt, 0.9, 0.8);
    const enough = Array.from({ length: codingsNeeded }, () => ({ probability: 0.45, null: 0.35 }));
    expect(powerOf(enough, 0.9, 0.8).power).toBeGreaterThanOrEqual(0.8);
    expect(powerOf(enough.slice(2), 0.9, 0.8).power).toBeLessThan(0.8);
  });
});
