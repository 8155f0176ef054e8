import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/expression/tree.ts';
import { map } from '../../../src/expression/walk.ts';
import { differences } from './both-kernels.ts';
import { smallProgram, withInputs } from './small-program.ts';

const special = [
  0,
  -0,
  1,
  -1,
  0.5,
  -2,
  3,
  1e-9,
  20,
  -20,
  709,
  -745,
  1e15,
  2 ** -1022,
  -(2 ** -1022),
  5e-324,
  1.7976931348623157e308,
  Infinity,
  -Infinity,
  Number.NaN,
  Math.PI,
  2 ** 52 + 1,
  51000,
  2 ** -1021,
  2 ** 1022,
  2 ** 1023,
  1e22,
];

const functions = [
  'abs',
  'exp',
  'ln',
  'log10',
  'sqrt',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'floor',
  'ceil',
  'round',
  'sign',
];
const operators = [
  'x + y',
  'x - y',
  'x * y',
  'x / y',
  'x ^ y',
  'x mod y',
  'min(x, y)',
  'max(x, y)',
  'x < y ? x : y',
  'x != y ? 1 : 0',
];

/** The same tree with a number in the place of a name: what the compiler may work out, or write in another way. */
const withNumber = (tree: Expression, name: string, value: number): Expression =>
  map(tree, (node) => (node.kind === 'reference' && node.name === name ? { kind: 'number', value, offset: 0 } : node));

describe('compiled operations on special values', () => {
  it('of one number have the interpreter’s bits', () => {
    const auxiliaries = Object.fromEntries(functions.map((name) => [name, `${name}(x)`]));
    const program = smallProgram({ varying: { x: 0 }, auxiliaries, stop: 0.5 });
    const runs = special.map((x) => withInputs({ x }));
    expect(differences(program, runs, functions)).toEqual([]);
  });

  it.each(operators)('as in %s have the interpreter’s bits, whether a number is known beforehand or not', (text) => {
    const program = smallProgram({ varying: { x: 0, y: 0 }, auxiliaries: { both: text }, stop: 0.5 });
    const tree = program.auxiliaries[0]?.expression as Expression;
    const known = special.flatMap((value, index) => [
      { name: `x${index}`, expression: withNumber(tree, 'x', value) },
      { name: `y${index}`, expression: withNumber(tree, 'y', value) },
      {
        name: `xy${index}`,
        expression: withNumber(withNumber(tree, 'y', value), 'x', special[(index + 5) % special.length] as number),
      },
    ]);
    const all = { ...program, auxiliaries: [...program.auxiliaries, ...known] };
    const names = all.auxiliaries.map(({ name }) => name);
    for (const y of special) {
      const runs = special.map((x) => withInputs({ x, y }));
      expect(differences(all, runs, names)).toEqual([]);
    }
  });
});
