import { beginFixedDelay } from '../fixed-delay.ts';
import type { Lanes } from '../lanes.ts';
import { type Areas, BUFFER, type Steps } from './areas.ts';
import type { Effect } from './arrange.ts';
import type { Code } from './code.ts';
import { halves } from './emit.ts';
import type { Node } from './graph.ts';
import { LANES, PAIR } from './memory.ts';

/** Within a buffer: where the four lengths stand, each as 1 − length. */
const LENGTHS = PAIR;

/**
 * Begins a fixed delay: gives out the initial value, which is also the first entry of its history. A length beyond the run is
 * as good as one that just never ends within it.
 */
export const beginBuffer = (
  o: Lanes<Node, Node>,
  index: number,
  delay: Node,
  first: Node,
  { dt, steps }: Steps,
): { readonly initial: Node; readonly effect: Effect } => {
  const { length, initial } = beginFixedDelay(o, delay, o.constant(dt), first);
  const limit = o.constant(steps + 1);
  const whole = o.subtract(o.constant(1), o.select(o.less(length, limit), length, limit));
  const effect: Effect = {
    uses: [initial, initial, whole],
    emit: ({ code, push, site: { areas } }) => {
      const at = areas.buffers + index * BUFFER;
      for (const half of halves) {
        for (const address of [at, areas.histories + index * areas.historyBytes]) {
          code.i32(0);
          push(initial, half);
          code.access('v128.store', address + 16 * half);
        }
        code.i32(0);
        push(whole, half);
        code.vector('i32x4.trunc_sat_f64x2_s_zero');
        code.access('v128.store64_lane', at + LENGTHS + 8 * half, 0);
      }
    },
  };
  return { initial, effect };
};

/** Puts what goes into a fixed delay at step k at entry k + 1 of its history. */
export const fillBuffer = (index: number, input: Node, onlyAtStage: ((areas: Areas) => number) | null): Effect => ({
  uses: [input],
  emit: ({ code, push, pointers, site: { areas } }) => {
    const store = (): void => {
      for (const half of halves) {
        code.get(pointers.step);
        code.i32(PAIR);
        code.plain('i32.mul');
        push(input, half);
        code.access('v128.store', areas.histories + index * areas.historyBytes + PAIR + 16 * half);
      }
    };
    if (onlyAtStage === null) {
      store();
      return;
    }
    code.get(pointers.stage);
    code.i32(onlyAtStage(areas));
    code.plain('i32.eq');
    code.when(store);
  },
});

/**
 * Sets what every fixed delay gives out at a step: entry max(0, step + 1 − length) of its history, lane by lane. Emitted as a loop
 * over the delays.
 */
export const shiftBuffers = (code: Code, areas: Areas, count: number, step: number): void => {
  if (count === 0) return;
  const left = code.local('i32');
  const buffer = code.local('i32');
  const history = code.local('i32');
  const entry = code.local('i32');
  const advance = (local: number, by: number): void => {
    code.get(local);
    code.i32(by);
    code.plain('i32.add');
    code.set(local);
  };
  for (const [local, value] of [
    [left, count],
    [buffer, areas.buffers],
    [history, areas.histories],
  ] as const) {
    code.i32(value);
    code.set(local);
  }
  code.loop((again) => {
    for (let lane = 0; lane < LANES; lane += 1) {
      code.get(step);
      code.get(buffer);
      code.access('i32.load', LENGTHS + 4 * lane);
      code.plain('i32.add');
      code.set(entry);
      code.get(buffer);
      code.get(entry);
      code.i32(0);
      code.get(entry);
      code.i32(0);
      code.plain('i32.gt_s');
      code.plain('select');
      code.i32(PAIR);
      code.plain('i32.mul');
      code.get(history);
      code.plain('i32.add');
      code.access('f64.load', 8 * lane);
      code.access('f64.store', 8 * lane);
    }
    advance(buffer, BUFFER);
    advance(history, areas.historyBytes);
    code.get(left);
    code.i32(1);
    code.plain('i32.sub');
    code.tee(left);
    code.branchIf(again);
  });
};
