import { describe, expect, it } from 'vitest';
import { differences } from './both-kernels.ts';
import { smallProgram, withInputs } from './small-program.ts';

describe('compiled integration', () => {
  it.each(['euler', 'rk4'] as const)('by %s has the interpreter’s bits, in stages that read time', (method) => {
    const program = smallProgram({
      method,
      dt: 0.1,
      inputs: { rate: 0.3 },
      stocks: {
        prey: { initial: '2', derivative: 'prey * (rate - predator) + sin(time)' },
        predator: { initial: '1', derivative: 'predator * (prey - 1)' },
        state: { initial: '-0' },
      },
    });
    const runs = [0.3, 0.31, 5, -1, 1e300].map((rate) => withInputs({ rate }));
    expect(differences(program, runs, ['prey', 'predator', 'state'])).toEqual([]);
  });
});
