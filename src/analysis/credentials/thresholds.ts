import type { ThresholdName, ThresholdsDocument } from '../../model/thresholds.ts';

/** The thresholds by name, without their reasons. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;

export const thresholdValues = ({ checks }: ThresholdsDocument): Thresholds =>
  Object.fromEntries(Object.entries(checks).map(([name, { value }]) => [name, value])) as Thresholds;
