import { expect, it } from 'vitest';
import { worseDirections } from '../../../src/analysis/credentials/direction.ts';
import { claims } from './shipped.ts';

it('claims say in which direction a trait is worse', () => {
  const worse = worseDirections(claims);
  for (const obstacle of ['budget_scarcity', 'staff_gap', 'distance', 'central_control', 'weak_text', 'goal_misfit']) {
    expect([obstacle, worse.get(obstacle)]).toEqual([obstacle, 1]);
  }
  for (const support of ['champion', 'partner_interest', 'external_funding', 'similarity', 'central_support']) {
    expect([support, worse.get(support)]).toEqual([support, -1]);
  }
  expect(worse.has('local_regulation')).toBe(false);
});
