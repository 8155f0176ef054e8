import { expect, it } from 'vitest';
import type { Sample } from '../../../src/analysis/credentials/laboratory.ts';
import { findSurprises } from '../../../src/analysis/credentials/surprise.ts';
import { outcomeClasses } from '../../../src/analysis/outcome.ts';
import { thresholds } from './shipped.ts';

const sampleOf = (courses: readonly (readonly (typeof outcomeClasses)[number][])[]): Sample => ({
  runs: courses.length,
  saves: courses[0]!.length,
  failed: 0,
  classes: Uint8Array.from(courses.flat().map((name) => outcomeClasses.indexOf(name))),
  series: () => new Float64Array(),
  drawn: () => new Float64Array(),
  drawnNames: [],
});

it('a step that the model explains is none, one back to talks is a surprise', () => {
  const usual = findSurprises(
    sampleOf([
      ['weak', 'weak', 'dormant'],
      ['weak', 'active', 'active'],
    ]),
    thresholds,
  );
  expect(usual.held).toBe(true);
  expect(usual.modes.map(({ course }) => course.join())).toEqual(['weak,active', 'weak,dormant']);
  const odd = findSurprises(sampleOf([['lapsed', 'forming', 'weak']]), thresholds);
  expect(odd.held).toBe(false);
  expect(odd.steps.find((step) => !step.expected)).toMatchObject({ from: 'lapsed', to: 'forming', count: 1 });
});
