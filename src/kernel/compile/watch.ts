import type { ProgramStock } from '../../expression/program.ts';
import type { Areas } from './areas.ts';
import { type Code, createCode, type Signature } from './code.ts';
import { halves, type Pointers } from './emit.ts';
import { PAIR, ROW } from './memory.ts';

/** Above so many stocks each step asks the loop instead of code of its own. */
const MOST_IN_LINE = 400;

/**
 * Asks at the beginning of a step whether some run has just left its bounds, and if so calls `recordFailures`. A stock with a range is
 * compared with it; of the others the sum is looked at, which is not finite when one of them is not, and hardly ever otherwise.
 */
export const watchStocks = (
  code: Code,
  pointers: Pointers,
  areas: Areas,
  stocks: readonly ProgramStock[],
  recordFailures: number,
): void => {
  if (stocks.length === 0) return;
  const record = (): void => {
    for (const pointer of [pointers.lane, pointers.from, pointers.step]) code.get(pointer);
    code.call(recordFailures);
  };
  if (stocks.length > MOST_IN_LINE) {
    record();
    return;
  }
  const indices = stocks.map((_, index) => index);
  const free = indices.filter((index) => stocks[index]?.range === null);
  const ranged = indices.filter((index) => stocks[index]?.range !== null);
  const stock = (index: number, half: 0 | 1): void => {
    code.get(pointers.from);
    code.access('v128.load', index * PAIR + 16 * half);
  };
  for (const half of halves) {
    const local = code.local('v128');
    free.forEach((index, order) => {
      stock(index, half);
      if (order > 0) code.vector('f64x2.add');
    });
    if (free.length > 0) {
      code.tee(local);
      code.get(local);
      code.vector('f64x2.sub');
      code.tee(local);
      code.get(local);
      code.vector('f64x2.ne');
    }
    ranged.forEach((index, order) => {
      stock(index, half);
      code.tee(local);
      clampToBounds(code, null, areas.bounds + index * PAIR);
      code.get(local);
      code.vector('f64x2.ne');
      if (order > 0 || free.length > 0) code.vector('v128.or');
    });
    code.i32(0);
    code.access('v128.load', areas.failed + 16 * half);
    code.vector('v128.andnot');
  }
  code.vector('v128.or');
  code.vector('v128.any_true');
  code.when(record);
};

/** Brings the vector on the stack between the bounds at an address. */
const clampToBounds = (code: Code, pointer: number | null, address: number): void => {
  for (const [offset, name] of [
    [0, 'f64x2.pmax'],
    [16, 'f64x2.pmin'],
  ] as const) {
    if (pointer === null) code.i32(0);
    else code.get(pointer);
    code.access('v128.load', address + offset);
    code.vector(name);
  }
};

const signature: Signature = { parameters: ['i32', 'i32', 'i32'], results: [] };

/**
 * The function (lane, stocks, step) that marks the runs of a pass that are outside their bounds for the first time: keeps the step,
 * and all their stocks, from which the host finds what to call it.
 */
export const recordFailures = (areas: Areas, stocks: readonly ProgramStock[]): Code => {
  const code = createCode(signature);
  const [lane, from, step] = [0, 1, 2];
  const at = code.local('i32');
  const bits = code.local('i32');
  const masks = [code.local('v128'), code.local('v128')] as const;
  const eachStock = (body: () => void): void => {
    code.i32(0);
    code.set(at);
    code.loop((again) => {
      body();
      code.get(at);
      code.i32(PAIR);
      code.plain('i32.add');
      code.tee(at);
      code.i32(stocks.length * PAIR);
      code.plain('i32.lt_u');
      code.branchIf(again);
    });
  };
  const stock = (half: 0 | 1): void => {
    code.get(from);
    code.get(at);
    code.plain('i32.add');
    code.access('v128.load', 16 * half);
  };
  code.block((done) => {
    eachStock(() => {
      for (const half of halves) {
        code.get(masks[half]);
        stock(half);
        stock(half);
        clampToBounds(code, at, areas.bounds);
        code.vector('f64x2.ne');
        code.vector('v128.or');
        code.set(masks[half]);
      }
    });
    for (const half of halves) {
      const failed = areas.failed + 16 * half;
      code.get(masks[half]);
      code.i32(0);
      code.access('v128.load', failed);
      code.vector('v128.andnot');
      code.set(masks[half]);
      code.i32(0);
      code.i32(0);
      code.access('v128.load', failed);
      code.get(masks[half]);
      code.vector('v128.or');
      code.access('v128.store', failed);
    }
    code.get(masks[0]);
    code.vector('i64x2.bitmask');
    code.get(masks[1]);
    code.vector('i64x2.bitmask');
    code.i32(2);
    code.plain('i32.shl');
    code.plain('i32.or');
    code.tee(bits);
    code.plain('i32.eqz');
    code.branchIf(done);

    const row = (half: 0 | 1, access: 'v128.load' | 'v128.store'): void => {
      code.access(access, areas.snapshot + 16 * half);
    };
    const rowAddress = (): void => {
      code.get(at);
      code.i32(ROW / PAIR);
      code.plain('i32.mul');
      code.get(lane);
      code.plain('i32.add');
    };
    eachStock(() => {
      for (const half of halves) {
        rowAddress();
        stock(half);
        rowAddress();
        row(half, 'v128.load');
        code.get(masks[half]);
        code.vector('v128.bitselect');
        row(half, 'v128.store');
      }
    });
    for (let run = 0; run < 4; run += 1) {
      code.get(bits);
      code.i32(1 << run);
      code.plain('i32.and');
      code.when(() => {
        code.get(lane);
        code.i32(1);
        code.plain('i32.shr_u');
        code.get(step);
        code.access('i32.store', areas.failedAt + 4 * run);
      });
    }
  });
  return code;
};
