import { expect, it } from 'vitest';
import { cutLoops, tryAnomalies } from '../../../src/analysis/credentials/boundary.ts';
import { tryExtremes } from '../../../src/analysis/credentials/extremes.ts';
import type { Extreme } from '../../../src/model/thresholds.ts';
import { openLaboratory, policyOf, scenarioOf, thresholds, thresholdsDocument } from './shipped.ts';

it('a loop that is cut changes the scenario that lives by it', () => {
  const loops = cutLoops(openLaboratory(), scenarioOf, policyOf, ['marginal+push', 'bandung-kawasaki'], thresholds);
  expect(loops.map(({ id }) => id).toSorted()).toEqual([
    'B1',
    'B2',
    'B3',
    'B4',
    'R1',
    'R2',
    'R3',
    'R4',
    'R5',
    'R6',
    'R7',
    'R8',
  ]);
  const results = loops.find(({ id }) => id === 'R1')!;
  expect(results.strongest.deliveries).toBeLessThan(-0.5);
  expect(results.effects.map(({ scenario }) => scenario)).toEqual(['marginal+push', 'bandung-kawasaki']);
});

it('a pattern that its loop does not explain is told from one that it does', () => {
  const { memory_through_change: memory } = thresholdsDocument.anomalies;
  const found = tryAnomalies(openLaboratory(), scenarioOf, policyOf, {
    memory: memory!,
    other: { ...memory!, loop: 'B4' },
  });
  expect(found).toEqual([
    { id: 'memory', loop: 'R5', shows: true, goneWhenCut: true, held: true },
    { id: 'other', loop: 'B4', shows: true, goneWhenCut: false, held: false },
  ]);
});

it('an extreme condition that is not extreme enough is told', () => {
  const { no_staff: staff } = thresholdsDocument.extremes;
  const some: Extreme = { ...staff!, sets: { base_office: 1 } };
  const { conditions, held } = tryExtremes(openLaboratory(), scenarioOf, { staff: staff!, some }, []);
  expect(conditions.map((each) => each.held)).toEqual([true, false]);
  expect(held).toBe(false);
});
