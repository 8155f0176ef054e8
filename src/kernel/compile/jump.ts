import type { JumpEffect } from './arrange.ts';
import { halves, type Pair } from './emit.ts';
import type { Node } from './graph.ts';
import { PAIR } from './memory.ts';

/** Mutable globals of a module. */
export const FIRED = 0;
export const LOG = 1;
export const LOG_END = 2;
export const globals = 3;

/** Bytes of an entry of the log: the step; the jump, with the mask of the runs in its four highest bits. */
export const LOG_ENTRY = 8;
const MASK_SHIFT = 28;

/**
 * A jump of the runs whose condition holds: right-hand sides first, then stocks, then an entry in the log. Where the log is full
 * nothing is written, but its end moves on and so says how much room was needed.
 */
export const jumpEffect = (
  jump: number,
  condition: Node,
  set: readonly { readonly stock: number; readonly value: Node }[],
): JumpEffect => ({
  jump,
  condition,
  values: set.map(({ value }) => value),
  emit: ({ code, push, define, pointers }, before, within) => {
    const pair = (): Pair => [code.local('v128'), code.local('v128')];
    before.forEach(define);
    const mask = pair();
    for (const half of halves) {
      push(condition, half);
      code.tee(mask[half]);
    }
    code.vector('v128.or');
    code.vector('v128.any_true');
    code.when(() => {
      within.forEach(define);
      const values = set.map(({ value }) => {
        const local = pair();
        for (const half of halves) {
          push(value, half);
          code.set(local[half]);
        }
        return local;
      });
      set.forEach(({ stock }, index) => {
        for (const half of halves) {
          code.get(pointers.from);
          code.get((values[index] as Pair)[half]);
          code.get(pointers.from);
          code.access('v128.load', stock * PAIR + 16 * half);
          code.get(mask[half]);
          code.vector('v128.bitselect');
          code.access('v128.store', stock * PAIR + 16 * half);
        }
      });
      code.i32(1);
      code.setGlobal(FIRED);
      code.getGlobal(LOG);
      code.getGlobal(LOG_END);
      code.plain('i32.lt_u');
      code.when(() => {
        code.getGlobal(LOG);
        code.get(pointers.step);
        code.access('i32.store', 0);
        code.getGlobal(LOG);
        code.i32(jump);
        for (const half of halves) {
          code.get(mask[half]);
          code.vector('i64x2.bitmask');
          code.i32(MASK_SHIFT + 2 * half);
          code.plain('i32.shl');
          code.plain('i32.or');
        }
        code.access('i32.store', 4);
      });
      code.getGlobal(LOG);
      code.i32(LOG_ENTRY);
      code.plain('i32.add');
      code.setGlobal(LOG);
    });
  },
});

/** An entry of the log as numbers. */
export const readLogEntry = (step: number, word: number): { step: number; jump: number; lanes: number } => {
  return { step, jump: word & ((1 << MASK_SHIFT) - 1), lanes: word >>> MASK_SHIFT };
};
