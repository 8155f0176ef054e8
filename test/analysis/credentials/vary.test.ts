import { describe, expect, it } from 'vitest';
import { atMiddle, eachAt, rowsAt } from '../../../src/analysis/credentials/middle.ts';
import {
  controlled,
  hold,
  multiplied,
  redistribute,
  withEvents,
  withoutEvents,
} from '../../../src/analysis/credentials/vary.ts';
import { prepareQuantile } from '../../../src/random/distribution.ts';
import { openLaboratory, policyOf, scenarioOf } from './shipped.ts';

const laboratory = openLaboratory();
const namur = laboratory.recipe(scenarioOf('bandung-namur'), ['political_commitment', 'policy_cost', 'agenda_noise']);

describe('a varied recipe', () => {
  it('holds a drawn input and leaves the draws of all others as they were', () => {
    const [plain, held] = [namur, hold(namur, { champion: 1 })].map((recipe) => laboratory.sample(recipe, 8));
    expect([...held!.drawn('champion')]).toEqual(Array(8).fill(1));
    expect([...held!.drawn('budget_scarcity')]).toEqual([...plain!.drawn('budget_scarcity')]);
  });

  it('holds a lever against the policy', () => {
    const recipe = laboratory.recipe(scenarioOf('bandung-namur'), ['policy_cost'], [policyOf('institutionalise')]);
    const cost = (each: typeof recipe): number => laboratory.sample(each, 1, atMiddle).series('policy_cost').at(-1)!;
    expect(cost(recipe)).toBeGreaterThan(100);
    expect(cost(hold(recipe, { codification: 0 }))).toBe(0);
    expect(() => hold(recipe, { magic: 1 })).toThrow('no run reads magic');
  });

  it('has no noise and no random event where it is controlled', () => {
    const calm = laboratory.sample(controlled(namur), 4);
    expect(Math.max(...calm.series('agenda_noise').map(Math.abs))).toBe(0);
    const noisy = laboratory.sample(namur, 4);
    expect(Math.max(...noisy.series('agenda_noise').map(Math.abs))).toBeGreaterThan(0.01);
  });

  it('adds and leaves out dated events', () => {
    const calm = controlled(namur);
    const at = (recipe: typeof calm, month: number): number =>
      laboratory.sample(recipe, 1, atMiddle).series('political_commitment')[month]!;
    expect(at(withoutEvents(calm, ['leadership-change']), 24)).toBeGreaterThan(at(calm, 24) + 0.1);
    const visited = withEvents(calm, [{ type: 'high-level-visit', month: 3, size: 0.6 }]);
    expect(at(visited, 4)).toBeGreaterThan(at(calm, 4) + 0.02);
    expect(() => withEvents(calm, [{ type: 'comet', month: 1 }])).toThrow('comet changes nothing');
  });

  it('multiplies distributions of every kind', () => {
    for (const distribution of [
      { distribution: 'uniform', min: 1, max: 3 },
      { distribution: 'triangular', min: 1, mode: 2, max: 4 },
      { distribution: 'normal', mean: 2, sd: 0.5, min: 1, max: 4 },
      { distribution: 'lognormal', median: 2, sigma: 0.3, min: 1, max: 4 },
      { distribution: 'discrete', values: [1, 2] },
    ] as const) {
      const [once, thrice] = [distribution, multiplied(distribution, 3)].map((each) => prepareQuantile(each)(0.3));
      expect(thrice!).toBeCloseTo(3 * once!, 10);
    }
  });

  it('takes rows of its own, all else at its middle', () => {
    const sample = laboratory.sample(namur, 2, rowsAt(namur, [{}, { champion: 4 }]));
    expect([...sample.drawn('champion')]).toEqual([3, 4]);
    expect([...laboratory.sample(namur, 1, eachAt(namur, [['champion', 2]])).drawn('champion')]).toEqual([2]);
    expect(() => rowsAt(namur, [{ magic: 1 }])).toThrow('magic is not drawn');
    const uniform = redistribute(namur, (name, distribution) =>
      name === 'champion' ? { distribution: 'uniform', min: 0, max: 4 } : distribution,
    );
    expect(laboratory.sample(uniform, 1, atMiddle).drawn('champion')[0]).toBe(3);
  });
});
