import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProgram } from './compile/arbitrary-program.ts';
import { differences } from './compile/both-kernels.ts';

/** `npm run test:long` asks for more. */
const { KEMBAR_GENERATED_PROGRAMS: asked } = process.env;
const programs = Number(asked ?? 100);

describe('the compiled kernel', () => {
  it('gives the bits, the jumps and the status of the interpreter for any program', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(arbitraryProgram(), ({ program, runs, save, heaviest }) => {
        expect(differences(program, runs, save, heaviest)).toEqual([]);
      }),
      { numRuns: programs },
    );
  });
});
