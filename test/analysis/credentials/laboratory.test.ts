import { describe, expect, it } from 'vitest';
import { measureRuns } from '../../../src/analysis/credentials/measure.ts';
import { atMiddle } from '../../../src/analysis/credentials/middle.ts';
import { controlled } from '../../../src/analysis/credentials/vary.ts';
import { outcomeClasses } from '../../../src/analysis/outcome.ts';
import { runCase } from '../../models/shipped.ts';
import { openLaboratory, policyOf, scenarioOf } from './shipped.ts';

const kawasaki = scenarioOf('bandung-kawasaki');

describe('the laboratory', () => {
  it('gives the run that the command gives when every input is at its middle', () => {
    const laboratory = openLaboratory();
    const sample = laboratory.sample(
      controlled(laboratory.recipe({ ...kawasaki, record: kawasaki.record }, ['trust'])),
      1,
      atMiddle,
    );
    const judged = runCase('bandung-kawasaki', { save: ['trust'] });
    // The calendar of elections begins after the record: it has none to give before the end, the partner's has.
    expect(sample.series('trust')[12]).toBe(judged.series('trust')[12]);
    expect(outcomeClasses[sample.classes[12]!]).toBe(judged.classAt(12));
  });

  it('gives the same numbers from the same seed and others from another', () => {
    const draw = (seed: string) => {
      const laboratory = openLaboratory(seed);
      return [...laboratory.sample(laboratory.recipe(kawasaki, ['trust']), 130).series('trust')];
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('runs policies on the same futures, and counts what it runs', () => {
    let runs = 0;
    const laboratory = openLaboratory();
    const recipe = laboratory.recipe(
      kawasaki,
      ['institutional_memory'],
      [policyOf('baseline'), policyOf('institutionalise')],
    );
    const [plain, written] = laboratory.samples(recipe, 20);
    runs += plain!.runs + written!.runs;
    expect(runs).toBe(40);
    expect([...plain!.drawn('champion')]).toEqual([...written!.drawn('champion')]);
    const end = { measure: 'end', from: 0, to: 60 } as const;
    const [low, high] = [plain!, written!].map((each) => measureRuns(each, 'institutional_memory', end));
    expect(low!.every((value, run) => value < high![run]!)).toBe(true);
  });
});

describe('a measure', () => {
  it('is a mean, an end or a rise', () => {
    const laboratory = openLaboratory();
    const sample = laboratory.sample(laboratory.recipe(kawasaki, ['accumulated_deliveries']), 3);
    const of = (measure: 'mean' | 'end' | 'rise') =>
      measureRuns(sample, 'accumulated_deliveries', { measure, from: 12, to: 24 })[1]!;
    const series = sample.series('accumulated_deliveries').subarray(sample.saves);
    expect(of('end')).toBe(series[24]);
    expect(of('rise')).toBe(series[24]! - series[12]!);
    expect(of('mean')).toBeGreaterThan(series[12]!);
    expect(of('mean')).toBeLessThan(series[24]!);
    expect(() => sample.series('trust')).toThrow('neither saved nor drawn');
  });
});
