import { unitSize } from '../../random/stream.ts';

/** The values one input goes through. */
export interface Levels {
  readonly input: string;
  readonly values: readonly number[];
}

/** How many runs every combination of the levels takes. */
export const factorialRuns = (levels: readonly Levels[]): number =>
  levels.reduce((product, { values }) => product * values.length, 1);

/**
 * Every combination of the levels once, the last input changing fastest. Writes the values of one unit, input-major; runs past the
 * last combination begin again. The design is the product of its levels: it cannot be extended.
 */
export const fillFactorial = (levels: readonly Levels[], unit: number, into: Float64Array): void => {
  for (let k = 0; k < unitSize; k++) {
    let rest = (unit * unitSize + k) % factorialRuns(levels);
    for (let dimension = levels.length - 1; dimension >= 0; dimension--) {
      const { values } = levels[dimension]!;
      into[dimension * unitSize + k] = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
    }
  }
};
