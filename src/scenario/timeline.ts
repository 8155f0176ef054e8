/** A stretch of time, in months from the start of a run, during which something holds a value; `to` is no longer part of it. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** A value taken at a time and held until the next step. */
export interface Step {
  readonly time: number;
  readonly value: number;
}

/** What overlapping windows come to: their largest value, their sum, or the value of the one named last. */
export type Combination = 'max' | 'sum' | 'last';

/** The steps of a quantity that is at `base` outside all windows, rising in time, without steps that change nothing. */
export const timeline = (base: number, windows: readonly Window[], combination: Combination): readonly Step[] => {
  const lasting = windows.filter(({ from, to }) => from < to);
  const times = [...new Set(lasting.flatMap(({ from, to }) => [from, to]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const steps: Step[] = [];
  let current = base;
  for (const time of times) {
    const values = lasting.filter(({ from, to }) => from <= time && time < to).map(({ value }) => value);
    const value = values.length === 0 ? base : combine(values, combination);
    if (value !== current) steps.push({ time, value });
    current = value;
  }
  return steps;
};

const combine = (values: readonly number[], combination: Combination): number => {
  switch (combination) {
    case 'max':
      return Math.max(...values);
    case 'sum':
      return values.reduce((sum, value) => sum + value, 0);
    case 'last':
      return values.at(-1)!;
  }
};
