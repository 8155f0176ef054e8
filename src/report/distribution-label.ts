import { plain } from '../messages/number.ts';
import { distributionText } from '../messages/report.ts';
import type { Text } from '../messages/text.ts';
import type { Distribution } from '../model/document.ts';

/** How an uncertain number is drawn, in words. */
export const distributionLabel = (distribution: Distribution): Text => {
  const { distribution: kind } = distribution;
  const write = (...values: readonly number[]): readonly Text[] => values.map(plain);
  switch (distribution.distribution) {
    case 'uniform':
    case 'loguniform':
      return distributionText(kind, write(distribution.min, distribution.max), null);
    case 'triangular':
    case 'pert':
      return distributionText(kind, write(distribution.min, distribution.mode, distribution.max), null);
    case 'normal':
      return distributionText(kind, write(distribution.mean, distribution.sd), bounds(distribution));
    case 'lognormal':
      return distributionText(kind, write(distribution.median, distribution.sigma), bounds(distribution));
    case 'beta':
      return distributionText(kind, write(distribution.alpha, distribution.beta), bounds(distribution));
    case 'discrete':
      return distributionText(kind, write(...distribution.values), null);
  }
};

const bounds = ({
  min,
  max,
}: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): Text | null => {
  if (min === undefined && max === undefined) return null;
  const write = (value: number | undefined, language: keyof Text): string =>
    value === undefined ? '∞' : plain(value)[language];
  const low = (language: keyof Text): string => (min === undefined ? '−∞' : write(min, language));
  return { en: `${low('en')}–${write(max, 'en')}`, id: `${low('id')}–${write(max, 'id')}` };
};
