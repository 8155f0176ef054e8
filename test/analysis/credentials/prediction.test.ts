import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/analysis/credentials/calibration.ts';
import { type CaseForecast, codingsOf, forecastCases } from '../../../src/analysis/credentials/codings.ts';
import { nullRules } from '../../../src/analysis/credentials/nulls.ts';
import { scoreCases } from '../../../src/analysis/credentials/prediction.ts';
import { openLaboratory, scenarios, thresholds } from './shipped.ts';

const forecast = (
  id: string,
  observed: CaseForecast['observed'],
  working: number,
  more: Partial<CaseForecast> = {},
): CaseForecast => ({
  id,
  coding: id,
  observed,
  codes: [],
  seen: false,
  runs: 4,
  working,
  probabilities: { active: working / 2, weak: working / 2, dormant: (1 - working) / 2, lapsed: (1 - working) / 2 },
  workingByRun: Float64Array.of(0, 0, 1, 1),
  ...more,
});

describe('the codings of the shipped cases', () => {
  const forecasts = forecastCases(openLaboratory(), scenarios, 16);
  const codings = codingsOf(forecasts);

  it('are thirteen, seven of which were not seen while the constants were searched', () => {
    expect(forecasts.length).toBe(21);
    expect(codings.length).toBe(13);
    expect(codings.filter(({ seen }) => !seen).map(({ id }) => id)).toEqual([
      'bandung-petaling-jaya',
      'bogor-tainan',
      'central-java',
      'kampar-mtdc',
      'ntb-kujawsko-pomorskie',
      'padang-fremantle',
      'yogyakarta-ended',
    ]);
  });

  it('count the two readings of Seoul half each, and collective codings once', () => {
    expect(codings.find(({ id }) => id === 'bandung-seoul')?.yes).toBe(0.5);
    expect(codings.find(({ id }) => id === 'central-java')?.members.length).toBe(4);
    expect(codings.find(({ id }) => id === 'yogyakarta-ended')?.members.length).toBe(5);
  });

  it('have probabilities of every class that add up', () => {
    for (const { probabilities } of forecasts) {
      const values = Object.values(probabilities);
      expect(Math.min(...values)).toBeGreaterThan(0);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('the score of cases', () => {
  const good = [
    forecast('a', 'active', 0.9, { codes: ['ren'] }),
    forecast('b', 'weak', 0.8, { codes: ['H', 'com'] }),
    forecast('c', 'dormant', 0.1, { codes: ['W', 'H', 'K'] }),
    forecast('d', 'lapsed', 0.2, { codes: ['X', 'V', 'B', 'G'], seen: true }),
    forecast('e', 'lapsed', 0.1, { codes: ['N', 'B', 'F'], seen: true }),
  ];

  it('is better than the base rate for good forecasts and worse for upturned ones', () => {
    const scored = scoreCases(good, thresholds);
    expect(scored.logScore).toBeGreaterThan(scored.nullLogScore);
    expect(scored.brier).toBeLessThan(scored.nullBrier);
    expect(scored.held).toBe(true);
    const upturned = scoreCases(
      good.map((each) => ({ ...each, working: 1 - each.working })),
      thresholds,
    );
    expect(upturned.logScore).toBeLessThan(upturned.nullLogScore);
    expect(upturned.held).toBe(false);
  });

  it('lets keywords of the outcome leak, and never a label into its own null', () => {
    const codings = codingsOf(good);
    const rules = nullRules(codings, 0.05);
    expect(rules.keywords[0]).toBeGreaterThan(rules.keywords[2]!);
    expect(rules.baseRate[0]).toBeCloseTo((1 + 0.5) / 5, 12);
    expect(rules.baseRate[4]).toBeCloseTo((2 + 0.5) / 5, 12);
    expect(rules.obstacleCount[0]).toBeGreaterThan(rules.obstacleCount[3]!);
    expect(new Set(rules.alwaysNotWorking)).toEqual(new Set([0.05]));
  });

  it('tables each coding once, by class', () => {
    const { confusion } = scoreCases(good, thresholds);
    const total = Object.values(confusion)
      .flatMap((row) => Object.values(row))
      .reduce((sum, count) => sum + count, 0);
    expect(total).toBe(5);
  });
});

describe('calibration', () => {
  const runs = 400;
  // A parameter that decides every case, and one that decides nothing.
  const lever = Float64Array.from({ length: runs }, (_, run) => (run % 20) / 20);
  const idle = Float64Array.from({ length: runs }, (_, run) => Math.floor(run / 20) / 20);
  const works = lever.map((value) => (value > 0.5 ? 1 : 0));
  const cases = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => forecast(id, 'active', 0.5, { runs, workingByRun: works }));
  const draws = {
    forecasts: cases,
    parameters: new Map([
      ['idle', idle],
      ['lever', lever],
      ['fixed', new Float64Array(runs).fill(3)],
    ]),
    seed: 's',
  };
  const found = calibrate(draws, thresholds);

  it('moves the parameter that decides, not the idle one, and leaves out what is fixed', () => {
    expect(found.parameters.map(({ name }) => name)).toEqual(['lever', 'idle']);
    expect(found.parameters[0]!.shift).toBeGreaterThan(0.5);
    expect(Math.abs(found.parameters[1]!.shift)).toBeLessThan(0.05);
    expect(found.parameters[0]!.profile[4]).toBe(0);
    expect(found.parameters[0]!.profile[0]).toBeLessThan(-2);
  });

  it('is adopted where it predicts what it has not seen, and says how many draws are left', () => {
    expect(found.leaveOneOut.logScore).toBeGreaterThan(found.uncalibrated.logScore);
    expect(found.adopt).toBe(true);
    expect(found.effectiveRuns).toBeGreaterThan(150);
    expect(found.effectiveRuns).toBeLessThan(250);
  });

  it('is not adopted where labels contradict each other', () => {
    const torn = cases.map((each, k) => ({
      ...each,
      observed: k % 2 === 0 ? ('active' as const) : ('lapsed' as const),
    }));
    expect(calibrate({ ...draws, forecasts: torn }, thresholds).adopt).toBe(false);
  });
});
