import {
  drawsOutside,
  mustBePositive,
  mustExceed,
  outsideRange,
  weightsDoNotMatch,
  weightsImpossible,
} from '../../messages/model.ts';
import type { Distribution } from '../document.ts';
import type { Finding } from '../draft.ts';
import type { DocumentPath } from '../loaded.ts';

/** Checks that a distribution is one. `within` are bounds that no draw may pass. */
export function checkDistribution(
  distribution: Distribution,
  path: DocumentPath,
  within: readonly [number, number] | null,
): Finding[] {
  const shape = checkShape(distribution, path);
  return shape.length > 0 || within === null ? shape : checkSupport(distribution, path, within);
}

function checkShape(distribution: Distribution, path: DocumentPath): Finding[] {
  switch (distribution.distribution) {
    case 'uniform':
      return ends(path, distribution.min, distribution.max);
    case 'loguniform':
      return [...positive(path, 'min', distribution.min), ...ends(path, distribution.min, distribution.max)];
    case 'triangular':
    case 'pert': {
      const { min, mode, max } = distribution;
      const order = ends(path, min, max);
      if (order.length > 0 || (min <= mode && mode <= max)) return order;
      return [{ path: [...path, 'mode'], ...outsideRange('mode', mode, min, max) }];
    }
    case 'normal':
      return [...positive(path, 'sd', distribution.sd), ...ends(path, distribution.min, distribution.max)];
    case 'lognormal':
      return [
        ...positive(path, 'median', distribution.median),
        ...positive(path, 'sigma', distribution.sigma),
        ...(distribution.max === undefined ? [] : positive(path, 'max', distribution.max)),
        ...ends(path, distribution.min, distribution.max),
      ];
    case 'beta':
      return [
        ...positive(path, 'alpha', distribution.alpha),
        ...positive(path, 'beta', distribution.beta),
        ...ends(path, distribution.min, distribution.max),
      ];
    case 'discrete':
      return checkWeights(path, distribution.values.length, distribution.weights);
  }
}

function checkWeights(path: DocumentPath, values: number, weights: readonly number[] | undefined): Finding[] {
  if (weights === undefined) return [];
  const at = { path: [...path, 'weights'] };
  if (weights.length !== values) return [{ ...at, ...weightsDoNotMatch(weights.length, values) }];
  const possible = weights.every((weight) => weight >= 0) && weights.some((weight) => weight > 0);
  return possible ? [] : [{ ...at, ...weightsImpossible() }];
}

function positive(path: DocumentPath, key: string, value: number): Finding[] {
  return value > 0 ? [] : [{ path: [...path, key], ...mustBePositive(key, value) }];
}

function ends(path: DocumentPath, min: number | undefined, max: number | undefined): Finding[] {
  if (min === undefined || max === undefined || min < max) return [];
  return [{ path: [...path, 'max'], ...mustExceed('max', max, 'min', min) }];
}

/** Checks that no draw can fall outside the bounds. */
function checkSupport(
  distribution: Distribution,
  path: DocumentPath,
  [low, high]: readonly [number, number],
): Finding[] {
  const [least, most] = support(distribution);
  if (least >= low && most <= high) return [];
  const bounds = [...(least < low ? [`min: ${low}`] : []), ...(most > high ? [`max: ${high}`] : [])];
  return [{ path, ...drawsOutside(low, high, bounds) }];
}

function support(distribution: Distribution): readonly [number, number] {
  switch (distribution.distribution) {
    case 'discrete':
      return [
        distribution.values.reduce((least, value) => Math.min(least, value)),
        distribution.values.reduce((most, value) => Math.max(most, value)),
      ];
    case 'lognormal':
      return [distribution.min ?? 0, distribution.max ?? Number.POSITIVE_INFINITY];
    default:
      return [distribution.min ?? Number.NEGATIVE_INFINITY, distribution.max ?? Number.POSITIVE_INFINITY];
  }
}
