import type { Program } from '../../src/expression/program.ts';
import type { Problem } from '../../src/simulate/problem.ts';
import * as tree from '../kernel/trees.ts';

/** An empty program over twelve months, for tests to fill in. */
export const emptyProgram: Program = {
  time: { start: 0, stop: 12, dt: 0.25, saveEvery: 1, method: 'euler' },
  inputs: [],
  constants: [],
  initial: [],
  stocks: [],
  auxiliaries: [],
  jumps: [],
  buffers: [],
  lookups: [],
  noises: [],
};

/**
 * Trust that fades, is lifted by a visit, and an agreement that is signed when trust is high enough: one of each thing a program can
 * hold.
 */
export const visits: Program = {
  ...emptyProgram,
  inputs: [
    { name: 'fading_time', value: 4, kind: 'constant' },
    { name: 'effort', value: 0, kind: 'varying' },
    { name: '$visit', value: 0, kind: 'impulse' },
  ],
  constants: [{ name: 'fading_rate', expression: tree.divide(1, 'fading_time') }],
  initial: [
    { name: 'trust', expression: tree.number(0.5) },
    { name: 'agreement', expression: tree.number(0) },
  ],
  stocks: [
    { name: 'trust', derivative: tree.subtract('gain', 'loss'), range: [0, 1] },
    { name: 'agreement', derivative: null, range: null },
  ],
  auxiliaries: [
    { name: 'gain', expression: tree.multiply('effort', tree.subtract(1, 'trust')) },
    { name: 'loss', expression: tree.multiply('trust', 'fading_rate') },
  ],
  jumps: [
    {
      name: 'visit',
      when: tree.compare('$visit', 'greater', 0),
      set: [{ name: 'trust', expression: tree.add('trust', tree.multiply('$visit', tree.subtract(1, 'trust'))) }],
    },
    {
      name: 'signing',
      when: tree.both(tree.compare('agreement', 'equal', 0), tree.compare('trust', 'greaterOrEqual', 0.7)),
      set: [{ name: 'agreement', expression: tree.number(1) }],
    },
  ],
};

export const problemOf = (program: Program, rest: Partial<Problem> = {}): Problem => ({
  program,
  inputs: new Map(),
  changes: [],
  save: program.stocks.map((stock) => stock.name),
  ...rest,
});
