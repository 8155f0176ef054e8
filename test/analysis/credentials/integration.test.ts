import { expect, it } from 'vitest';
import { measureIntegration } from '../../../src/analysis/credentials/integration.ts';
import { model, scenarioOf, thresholds } from './shipped.ts';

const only = (id: string) => [{ id, document: scenarioOf(id) }];

it('a case that ends within its first term is followed to the end of it, and stocks that stand still are left out', () => {
  const [fremantle] = measureIntegration(model, only('padang-fremantle'), thresholds, true);
  expect(fremantle!.halved.series!.share).toBeLessThan(0.01);
  expect(fremantle!.held).toBe(true);
});

it('an error above the threshold is told', () => {
  const [fremantle] = measureIntegration(
    model,
    only('padang-fremantle'),
    { ...thresholds, integration_share: 1e-9 },
    false,
  );
  expect([fremantle!.held, fremantle!.euler]).toEqual([false, null]);
});
