import type { Lanes } from '../lanes.ts';
import { STAGE } from './areas.ts';
import type { Effect } from './arrange.ts';
import { halves } from './emit.ts';
import type { Node } from './graph.ts';
import { PAIR } from './memory.ts';

/** Where a stage of rk4 keeps its weight, its length, and the masks of the first and last stage. */
const WEIGHT = 0;
const LENGTH = 16;
const FIRST = 32;
const LAST = 48;

export const stagesOfRk4 = 4 * STAGE;

/** Euler's step of one stock: y ← y + h·slope, as `simulate/integrators/euler.ts` has it. */
export const eulerStep = (o: Lanes<Node, Node>, index: number, stock: Node, dt: number, slope: Node): Effect => {
  const next = o.add(stock, o.multiply(o.constant(dt), slope));
  return {
    uses: [next],
    emit: ({ code, push, pointers }) => {
      for (const half of halves) {
        code.get(pointers.to);
        push(next, half);
        code.access('v128.store', index * PAIR + 16 * half);
      }
    },
  };
};

/**
 * One stage of one stock in rk4, the same instructions for all four. The sum of the slopes k₁ + 2k₂ + 2k₃ + k₄ grows in `slopes`;
 * what is written is y + length·(slope, or at the last stage the sum), as `simulate/integrators/rk4.ts` has it.
 */
export const rk4Stage = (index: number, slope: Node): Effect => ({
  uses: [slope],
  emit: ({ code, push, pointers, site: { areas } }) => {
    const at = areas.slopes + index * PAIR;
    for (const half of halves) {
      const own = code.local('v128');
      const sum = code.local('v128');
      const ofStage = (offset: number): void => {
        code.get(pointers.stage);
        code.access('v128.load', offset);
      };
      push(slope, half);
      code.tee(own);
      code.i32(0);
      code.access('v128.load', at + 16 * half);
      code.get(own);
      ofStage(WEIGHT);
      code.vector('f64x2.mul');
      code.vector('f64x2.add');
      ofStage(FIRST);
      code.vector('v128.bitselect');
      code.set(sum);
      code.i32(0);
      code.get(sum);
      code.access('v128.store', at + 16 * half);

      code.get(pointers.to);
      code.get(pointers.base);
      code.access('v128.load', index * PAIR + 16 * half);
      code.get(sum);
      code.get(own);
      ofStage(LAST);
      code.vector('v128.bitselect');
      ofStage(LENGTH);
      code.vector('f64x2.mul');
      code.vector('f64x2.add');
      code.access('v128.store', index * PAIR + 16 * half);
    }
  },
});
