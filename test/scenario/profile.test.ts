import { describe, expect, it } from 'vitest';
import { traitNamed, uncertainInputs } from '../../src/scenario/profile.ts';
import { bareScenario, smallModel } from './model.ts';

const middles = (scenario = bareScenario) =>
  Object.fromEntries(uncertainInputs(smallModel, scenario).map(({ name, middle }) => [name, middle]));

describe('the profile of a scenario', () => {
  it('takes an unknown trait at the median of its prior, never at zero', () => {
    expect(middles()).toMatchObject({ thin_budget: 1.5, distance: 2 });
  });

  it('takes a graded trait at its level', () => {
    expect(middles({ ...bareScenario, profile: { distance: { level: 4, spread: 0.5 } } })).toMatchObject({
      distance: 4,
    });
  });

  it('draws a graded trait around its level, an exact one not at all, an unknown one from its prior', () => {
    const profile = { distance: { level: 4, spread: 0.5 } };
    const [budget, distance] = uncertainInputs(smallModel, { ...bareScenario, profile });
    expect(distance).toMatchObject({
      known: true,
      distribution: { distribution: 'normal', mean: 4, sd: 0.5, min: 0, max: 4 },
    });
    expect(budget).toMatchObject({ known: false, distribution: { distribution: 'uniform', min: 0, max: 3 } });
    const exact = uncertainInputs(smallModel, { ...bareScenario, profile: { distance: { level: 4, spread: 0 } } });
    expect(exact[1]!.distribution).toBeNull();
  });

  it('takes a parameter at its value, or at the median of the uncertainty that the scenario states', () => {
    expect(middles()).toMatchObject({ fading: 12, weight: 1 });
    const uncertainty = { fading: { distribution: 'uniform', min: 4, max: 8 } } as const;
    expect(middles({ ...bareScenario, uncertainty })).toMatchObject({ fading: 6 });
  });

  it('lists traits, then parameters, in the order of the model', () => {
    expect(uncertainInputs(smallModel, bareScenario).map(({ name }) => name)).toEqual([
      'thin_budget',
      'distance',
      'fading',
      'weight',
    ]);
  });
});

describe('a trait', () => {
  it('is meant by its name or by its letter in the code list', () => {
    expect(['distance', 'B', 'b', 'thin_budget'].map((name) => traitNamed(smallModel, name))).toEqual([
      'distance',
      'thin_budget',
      'thin_budget',
      'thin_budget',
    ]);
    expect(traitNamed(smallModel, 'constructor')).toBeUndefined();
  });
});
