import { describe, expect, it } from 'vitest';
import { createCode } from '../../../src/kernel/compile/code.ts';
import { encodeModule } from '../../../src/kernel/compile/module.ts';
import { webAssembly } from '../../../src/kernel/compile/webassembly.ts';

/** 1 + 2 + … + n by a loop in a block, to test labels. */
const triangle = () => {
  const code = createCode({ parameters: ['i32'], results: ['i32'] });
  const sum = code.local('i32');
  code.block((done) => {
    code.loop((again) => {
      code.get(0);
      code.plain('i32.eqz');
      code.branchIf(done);
      code.get(sum);
      code.get(0);
      code.plain('i32.add');
      code.set(sum);
      code.get(0);
      code.i32(1);
      code.plain('i32.sub');
      code.set(0);
      code.get(0);
      code.when(() => code.branch(again));
    });
  });
  code.get(sum);
  return code;
};

describe('an encoded module', () => {
  it('runs: functions call one another, data stands in memory, locals may have mixed types', () => {
    const reading = createCode({ parameters: ['i32'], results: ['f64'] });
    const vector = reading.local('v128');
    const factor = reading.local('f64');
    reading.f64(2);
    reading.set(factor);
    reading.i32(16);
    reading.access('v128.load', 0);
    reading.set(vector);
    reading.get(0);
    reading.call(0);
    reading.access('f64.load', 16);
    reading.get(factor);
    reading.plain('f64.mul');
    const bytes = encodeModule({
      functions: [triangle(), reading],
      globals: 1,
      memoryPages: 1,
      data: [{ address: 22, bytes: new Uint8Array(new Float64Array([21]).buffer) }],
      exports: [
        { name: 'triangle', function: 0 },
        { name: 'read', function: 1 },
      ],
    });
    const { exports } = new (webAssembly().Instance)(new (webAssembly().Module)(bytes));
    const { triangle: sum, read } = exports as Record<string, (n: number) => number>;
    expect(sum?.(100)).toBe(5050);
    expect(read?.(3)).toBe(42);
  });
});
