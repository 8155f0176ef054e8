import { describe, expect, it } from 'vitest';
import { describeCohort, describePopulation } from '../../../src/analysis/credentials/population.ts';
import { claims, openLaboratory, scenarioOf, thresholds } from './shipped.ts';

describe('the population', () => {
  const found = describePopulation(openLaboratory(), scenarioOf('population'), claims, thresholds, 128);

  it('is split into shares that add up, beside what is known', () => {
    const { active, weak, notWorking } = found.split;
    expect(active.count + weak.count + notWorking.count).toBe(128);
    expect(found.registered.working.count).toBe(active.count + weak.count);
    expect(found.observed.split.notWorking.share).toBeCloseTo(31 / 47, 12);
  });

  it('works less where every trait is worse, more where it is better', () => {
    const { worse, better } = found.priorSensitivity;
    expect(worse.registered.working.share).toBeLessThan(better.registered.working.share);
    expect(worse.nineYears.share).toBeLessThan(better.nineYears.share);
  });

  it('counts returns among those that fell asleep, and these among those that worked', () => {
    const { everWorked, fellAsleep, cameBack } = found.ebb;
    expect(fellAsleep.of).toBeLessThanOrEqual(everWorked.count);
    expect(cameBack.of).toBe(fellAsleep.count);
  });
});

describe('the cohort of Yogyakarta', () => {
  it('is eleven partnerships, six of which continued, and calibration', () => {
    const cohort = describeCohort(openLaboratory(), scenarioOf('yogyakarta-cohort'), thresholds, 128);
    expect(cohort).toMatchObject({ members: 11, observed: { count: 6, of: 11 }, role: 'calibration' });
    // Exactly six is counted on both sides.
    expect(cohort!.asFew + cohort!.asMany).toBeGreaterThan(1);
  });

  it('is none where a scenario has none', () => {
    expect(describeCohort(openLaboratory(), scenarioOf('population'), thresholds, 1)).toBe(null);
  });
});
