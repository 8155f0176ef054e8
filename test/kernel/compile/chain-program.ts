import type { Program } from '../../../src/expression/program.ts';
import type { Expression } from '../../../src/expression/tree.ts';

const reference = (name: string): Expression => ({ kind: 'reference', name, offset: 0 });
const number = (value: number): Expression => ({ kind: 'number', value, offset: 0 });
const binary = (left: Expression, operator: 'add' | 'subtract' | 'multiply', right: Expression): Expression => {
  return { kind: 'binary', operator, left, right, offset: 0 };
};

/** A long chain: each auxiliary reads the one before it, and each stock runs after its auxiliary. */
export const chainProgram = (length: number): Program => {
  const indices = Array.from({ length }, (_, index) => index);
  return {
    time: { start: 0, stop: 3, dt: 0.5, saveEvery: 1, method: 'euler' },
    inputs: [{ name: 'rate', value: 0.5, kind: 'constant' }],
    constants: [],
    initial: indices.map((index) => ({ name: `stock${index}`, expression: number(1 + (index % 7)) })),
    stocks: indices.map((index) => ({
      name: `stock${index}`,
      derivative: binary(
        reference('rate'),
        'multiply',
        binary(reference(`auxiliary${index}`), 'subtract', reference(`stock${index}`)),
      ),
      range: index % 2 === 0 ? [-1000, 1000] : null,
    })),
    auxiliaries: indices.map((index) => ({
      name: `auxiliary${index}`,
      expression: binary(
        index === 0 ? number(1) : binary(reference(`auxiliary${index - 1}`), 'multiply', number(0.5)),
        'add',
        reference(`stock${index}`),
      ),
    })),
    jumps: [],
    buffers: [],
    noises: [],
    lookups: [],
  };
};
