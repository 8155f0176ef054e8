import type { Coding } from './codings.ts';
import { fitCurve } from './logistic-curve.ts';

/** Rules that know nothing of how partnerships work: the probability that a coding works, by coding, each without its own label. */
export interface NullRules {
  readonly baseRate: readonly number[];
  readonly alwaysNotWorking: readonly number[];
  readonly obstacleCount: readonly number[];
  /** Reads the outcome off the table: a leak to compare with, not to beat. */
  readonly keywords: readonly number[];
}

/** Codes that the sources give after the fact. */
const tellTales: ReadonlySet<string> = new Set(['V', 'X', 'W', 'R', 'N']);

/** Obstacles are capitals in the code list, supports small letters. */
const isObstacle = (code: string): boolean => /^[A-Z]/.test(code);

/** Forecasts of the null rules for codings, each learnt from the others. */
export const nullRules = (codings: readonly Coding[], hardRule: number): NullRules => {
  const counts = codings.map((coding) => meanOf(coding, (codes) => codes.filter(isObstacle).length));
  const tells = codings.map((coding) => meanOf(coding, (codes) => (codes.some((code) => tellTales.has(code)) ? 1 : 0)));
  const others = (index: number): readonly number[] => codings.map((_, k) => k).filter((k) => k !== index);
  const rate = (indices: readonly number[]): number =>
    (indices.reduce((sum, k) => sum + codings[k]!.yes, 0) + 0.5) / (indices.length + 1);
  return {
    baseRate: codings.map((_, k) => rate(others(k))),
    alwaysNotWorking: codings.map(() => hardRule),
    obstacleCount: codings.map((_, k) =>
      fitCurve(others(k).map((other) => ({ x: counts[other]!, y: codings[other]!.yes })))(counts[k]!),
    ),
    keywords: codings.map((_, k) => {
      const alike = others(k).filter((other) => tells[other]! >= 0.5 === tells[k]! >= 0.5);
      return rate(alike);
    }),
  };
};

/** Readings of one coding may have codes of their own. */
const meanOf = ({ members }: Coding, count: (codes: readonly string[]) => number): number =>
  members.reduce((sum, { codes }) => sum + count(codes), 0) / members.length;
