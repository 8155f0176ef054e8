import type { Recipe } from '../../ensemble/recipe.ts';
import type { Distribution } from '../../model/document.ts';

/** A value held in every run: a distribution of one value, so that the draws of all other inputs stay what they were. */
const only = (value: number): Distribution => ({ distribution: 'discrete', values: [value] });

/** Holds inputs at one value each, drawn or not. RangeError where an input is neither drawn nor read by an equation. */
export const hold = (recipe: Recipe, values: Readonly<Record<string, number>>): Recipe => {
  const base = [...recipe.base];
  const levers = new Map<number, number>();
  for (const [name, value] of Object.entries(values)) {
    if (recipe.drawn.some((input) => input.name === name)) continue;
    const index = recipe.program.inputs.findIndex((input) => input.name === name);
    if (index === -1) throw new RangeError(`no run reads ${name}`);
    base[index] = value;
    levers.set(index, value);
  }
  return {
    ...redistribute(recipe, (name, distribution) => (name in values ? only(values[name]!) : distribution)),
    base,
    // A policy sets every lever, the baseline those it does not move to their defaults: what is held wins.
    policies: recipe.policies.map((policy) => ({
      ...policy,
      atStart: policy.atStart.map((lever) => ({ ...lever, value: levers.get(lever.input) ?? lever.value })),
      moves: policy.moves.filter(({ input }) => !levers.has(input)),
    })),
    values: new Map([...recipe.values, ...Object.entries(values)]),
  };
};

/** Gives drawn inputs other distributions. Their middles, which a sample of one's own holds them at, stay unless they are held. */
export const redistribute = (
  recipe: Recipe,
  change: (name: string, distribution: Distribution) => Distribution,
): Recipe => ({
  ...recipe,
  drawn: recipe.drawn.map((input) => {
    const distribution = change(input.name, input.distribution);
    const { values = [] } = distribution.distribution === 'discrete' ? distribution : {};
    return { ...input, distribution, middle: values.length === 1 ? values[0]! : input.middle };
  }),
});

/** The distribution of a multiple of what is drawn. */
export const multiplied = (distribution: Distribution, factor: number): Distribution => {
  switch (distribution.distribution) {
    case 'uniform':
    case 'loguniform':
      return { ...distribution, min: factor * distribution.min, max: factor * distribution.max };
    case 'triangular':
    case 'pert':
      return {
        ...distribution,
        min: factor * distribution.min,
        mode: factor * distribution.mode,
        max: factor * distribution.max,
      };
    case 'beta':
      return { ...distribution, min: factor * distribution.min, max: factor * distribution.max };
    case 'normal':
      return {
        ...distribution,
        mean: factor * distribution.mean,
        sd: factor * distribution.sd,
        ...bounds(distribution, factor),
      };
    case 'lognormal':
      return { ...distribution, median: factor * distribution.median, ...bounds(distribution, factor) };
    case 'discrete':
      return { ...distribution, values: distribution.values.map((value) => factor * value) };
  }
};

const bounds = (
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  factor: number,
) => ({
  ...(min === undefined ? {} : { min: factor * min }),
  ...(max === undefined ? {} : { max: factor * max }),
});

/** Only dated events, and no noise: what the inputs alone do. */
export const controlled = (recipe: Recipe): Recipe => withoutNoise({ ...recipe, processes: [] });

/** The program's noises at zero: none is drawn, and its input stands at zero. */
const withoutNoise = (recipe: Recipe): Recipe => ({ ...recipe, program: { ...recipe.program, noises: [] } });

/** An event more; `month` counts from the start of the run. */
export interface AddedEvent {
  readonly type: string;
  readonly month: number;
  readonly size?: number | undefined;
  readonly duration?: number | undefined;
}

/** Adds dated events, on the one side their type has. RangeError on a type that changes nothing. */
export const withEvents = (recipe: Recipe, events: readonly AddedEvent[]): Recipe => ({
  ...recipe,
  dated: [
    ...recipe.dated,
    ...events.map(({ type, month, size, duration }) => {
      const target = recipe.targets.findIndex((each) => each.type === type);
      if (target === -1) throw new RangeError(`${type} changes nothing`);
      return { target, month, size: magnitude(size), duration: magnitude(duration) };
    }),
  ],
});

const magnitude = (value: number | undefined) =>
  value === undefined ? ({ kind: 'none' } as const) : ({ kind: 'fixed', value } as const);

/** Leaves out dated events of a type. */
export const withoutEvents = (recipe: Recipe, types: readonly string[]): Recipe => ({
  ...recipe,
  dated: recipe.dated.filter(({ target }) => !types.includes(recipe.targets[target]!.type)),
});
