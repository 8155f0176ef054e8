/** Gives uniform numbers to the uncertain inputs of a unit of runs. */
export interface Sampler {
  /** Writes the numbers of one unit, input-major: the first `unitSize` are those of the first input. All lie strictly within 0–1. */
  fill(unit: number, into: Float64Array): void;
}
