import { describe, expect, it } from 'vitest';
import { format } from '../../src/expression/format.ts';
import type { Program } from '../../src/expression/program.ts';
import { programOf, type SmallModel } from './small-model.ts';
import { derivatives, written } from './written.ts';

const months = { parameters: { tau: [6, 'month'], at: [2, 'month'], width: [3, 'month'] } } as const;

/** The lowered equation of `y`, and the program around it. */
const lowered = (equation: string, unit = 'dmnl', more: SmallModel = {}): { y: string; program: Program } => {
  const program = programOf({
    ...months,
    stocks: { x: 1 },
    ...more,
    auxiliaries: { ...more.auxiliaries, y: [equation, unit] },
  });
  const y = [...program.constants, ...program.auxiliaries].find(({ name }) => name === 'y')!;
  return { y: format(y.expression), program };
};

describe('lowerExpression turns delays into hidden stocks:', () => {
  it('smooth into one that closes its gap', () => {
    const { y, program } = lowered('smooth(x, tau)');
    expect(y).toBe('$smooth/y');
    expect(derivatives(program)).toEqual(["x' = 0", "$smooth/y' = (x - $smooth/y) / tau"]);
    expect(written(program.initial)).toEqual(['x = 1', '$smooth/y = x']);
  });

  it('smooth3 into a chain of three, each in a third of the time', () => {
    const { y, program } = lowered('smooth3(x, tau, 0.5)');
    expect(y).toBe('$smooth3/y/level3');
    expect(derivatives(program).slice(1)).toEqual([
      "$smooth3/y/level1' = (x - $smooth3/y/level1) / (tau / 3)",
      "$smooth3/y/level2' = ($smooth3/y/level1 - $smooth3/y/level2) / (tau / 3)",
      "$smooth3/y/level3' = ($smooth3/y/level2 - $smooth3/y/level3) / (tau / 3)",
    ]);
    expect(written(program.initial).slice(1)).toEqual([
      '$smooth3/y/level1 = 0.5',
      '$smooth3/y/level2 = 0.5',
      '$smooth3/y/level3 = 0.5',
    ]);
  });

  it('delay1 into one that empties', () => {
    const { y, program } = lowered('delay1(x, tau)');
    expect(y).toBe('$delay1/y / tau');
    expect(derivatives(program)[1]).toBe("$delay1/y' = x - $delay1/y / tau");
    expect(written(program.initial)[1]).toBe('$delay1/y = x * tau');
  });

  it('delay3 into a chain of three', () => {
    const { y, program } = lowered('delay3(x, tau)');
    expect(y).toBe('$delay3/y/level3 / (tau / 3)');
    expect(derivatives(program)[2]).toBe(
      "$delay3/y/level2' = $delay3/y/level1 / (tau / 3) - $delay3/y/level2 / (tau / 3)",
    );
    expect(written(program.initial)[3]).toBe('$delay3/y/level3 = x * (tau / 3)');
  });

  it('delay_fixed into a buffer, with what it reads at the start', () => {
    const { y, program } = lowered('delay_fixed(x + 1, lag, x * 2) + delay_fixed(x, tau, 0)', 'dmnl', {
      auxiliaries: { lag: ['tau * x', 'month'] },
    });
    expect(y).toBe('$delay_fixed/y + $delay_fixed/y/2');
    expect(
      program.buffers.map(({ name, input, delay, initial }) => [name, format(input), format(delay), format(initial)]),
    ).toEqual([
      ['$delay_fixed/y', '$part/y', 'lag', '$part/y/2'],
      ['$delay_fixed/y/2', 'x', 'tau', '0'],
    ]);
    expect(written(program.auxiliaries)).toContain('$part/y = x + 1');
    expect(written(program.initial)).toEqual(['x = 1', '$part/y/2 = x * 2', 'lag = tau * x']);
  });

  it('evaluates what goes in once, under a name of its own', () => {
    const { program } = lowered('smooth3(x * 2, tau * 2)');
    expect(written(program.auxiliaries)).toEqual(['$part/y = x * 2', 'y = $smooth3/y/level3']);
    expect(written(program.constants)).toEqual(['$part/y/2 = tau * 2']);
    expect(written(program.initial).slice(0, 3)).toEqual(['x = 1', '$part/y = x * 2', '$smooth3/y/level1 = $part/y']);
  });

  it('lets a variable depend on its own past', () => {
    const { y, program } = lowered('1 + smooth(y, tau, 0)');
    expect(y).toBe('1 + $smooth/y');
    expect(derivatives(program)[1]).toBe("$smooth/y' = (y - $smooth/y) / tau");
  });
});

describe('lowerExpression writes out', () => {
  it.each([
    ['step(3, at)', 'at < $moment + dt / 2 ? 3 : 0'],
    ['pulse(at, width)', 'at < $moment + dt / 2 and $moment + dt / 2 < at + width ? 1 : 0'],
    ['ramp(1 / tau, at, tau)', '1 / tau * max(0, min(time, tau) - at)'],
    ['x ^ 2', 'x * x'],
    ['x ^ 3', 'x * x * x'],
    ['x ^ 0.5', 'sqrt(x)'],
    ['x ^ (1/2)', 'sqrt(x)'],
    ['x ^ 1.5', 'x * sqrt(x)'],
    ['x ^ -1', '1 / x'],
    ['x ^ -2', '1 / (x * x)'],
    ['x ^ 0', '1'],
    ['x ^ 5', 'x ^ 5'],
    ['x ^ 0.3', 'x ^ 0.3'],
    ['2 ^ x', '2 ^ x'],
    ['(x + 1) ^ 2', '$part/y * $part/y'],
    ['(x + 1) ^ -1', '1 / $part/y'],
    ['-x ^ 2', '-(x * x)'],
    ['(x ^ 2) ^ 2', '$part/y * $part/y'],
    ['2 * pi', '2 * 3.141592653589793'],
  ])('%s as %s', (equation, expected) => {
    expect(lowered(equation).y).toBe(expected);
  });

  it('a pulse whose time is worked out, evaluating it once', () => {
    expect(lowered('pulse(at + width, width)').y).toBe(
      '$part/y < $moment + dt / 2 and $moment + dt / 2 < $part/y + width ? 1 : 0',
    );
  });

  it('a noise as a drawn input times its size', () => {
    const { y, program } = lowered('x + noise(0.1, tau) + noise(x, tau)');
    expect(y).toBe('x + 0.1 * $noise/y + x * $noise/y/2');
    expect(program.noises.map(({ input, every }) => [input, format(every)])).toEqual([
      ['$noise/y', 'tau'],
      ['$noise/y/2', 'tau'],
    ]);
    expect(program.inputs.filter(({ name }) => name.startsWith('$'))).toEqual([
      { name: '$noise/y', value: 0, kind: 'varying' },
      { name: '$noise/y/2', value: 0, kind: 'varying' },
    ]);
  });

  it('no power of a sum inside a jump, which must see what earlier jumps did', () => {
    const program = programOf({
      stocks: { x: 1 },
      jumps: { leap: { when: 'x ^ 2 > 1', set: { x: '(x + 1) ^ 2' } } },
    });
    expect(program.jumps.map(({ when, set }) => [format(when), written(set)])).toEqual([
      ['x * x > 1', ['x = (x + 1) ^ 2']],
    ]);
  });
});
