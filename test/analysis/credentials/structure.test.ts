import { describe, expect, it } from 'vitest';
import { checkParameters, checkStructure, checkUnitsOf } from '../../../src/analysis/credentials/structure.ts';
import { checked, model, scenarioOf, thresholds } from './shipped.ts';

describe('the structure of the partnership model', () => {
  const structure = checkStructure(
    model,
    [scenarioOf('bandung-namur'), scenarioOf('bandung-kawasaki')],
    thresholds.balance,
  );

  it('cites something for every flow, and keeps its books', () => {
    expect(structure.citing.nothing).toEqual([]);
    expect(structure.citing.claims + structure.citing.inference).toBe(structure.flows);
    expect(structure.imbalance.share).toBeLessThan(1e-9);
    expect(structure.agreements.entered - structure.agreements.left).toBe(structure.agreements.standing);
    expect(structure.held).toBe(true);
  });

  it('is not sound where a flow cites nothing', () => {
    const {
      approvals: { cites: _, ...approvals },
      ...flows
    } = model.document.flows as typeof model.document.flows & {
      approvals: (typeof model.document.flows)[string];
    };
    const bare = { ...model, document: { ...model.document, flows: { ...flows, approvals } } };
    const found = checkStructure(bare, [scenarioOf('bandung-namur')], thresholds.balance);
    expect([found.citing.nothing, found.held]).toEqual([['approvals'], false]);
  });
});

describe('its equations', () => {
  it('have no constant without a name', () => {
    expect(checkUnitsOf(checked.equations, 0)).toMatchObject({ unexplained: [], held: true });
  });

  it('would be told of one', () => {
    const [first, ...rest] = checked.equations;
    const tree = { kind: 'number', value: 7, offset: 0 } as const;
    const told = checkUnitsOf([{ ...first!, tree }, ...rest], 0);
    expect(told.unexplained).toEqual([{ equation: first!.path.join('.'), value: 7 }]);
    expect(told.held).toBe(false);
    expect(checkUnitsOf(checked.equations, 1).held).toBe(false);
  });
});

it('its parameters are documented', () => {
  const found = checkParameters(model.document);
  expect(found.incomplete).toEqual([]);
  expect(Object.values(found.byConfidence).reduce((sum, count) => sum + count, 0)).toBe(found.total);
});
