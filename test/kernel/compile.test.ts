import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../src/expression/check.ts';
import type { Program } from '../../src/expression/program.ts';
import { compile } from '../../src/kernel/compile.ts';
import { loadModel } from '../../src/model/load.ts';
import { createGrid } from '../../src/simulate/grid.ts';
import { mixProgram, mixSaved } from '../bench/mix.ts';
import reference from '../bench/mix-reference.json' with { type: 'json' };
import { arbitraryProgram } from './compile/arbitrary-program.ts';
import { differences, type RunGiven, runUnit } from './compile/both-kernels.ts';
import { chainProgram } from './compile/chain-program.ts';

/** `npm run test:long` asks for more. */
const { KEMBAR_GENERATED_PROGRAMS: asked } = process.env;
const programs = Number(asked ?? 100);

const everyName = (program: Program): readonly string[] => [
  ...program.stocks.map(({ name }) => name),
  ...program.auxiliaries.map(({ name }) => name),
];

/** Runs of a real model: inputs somewhat off their values, and changes of all that may change. */
const arbitraryRuns = ({ inputs, time }: Program): fc.Arbitrary<readonly RunGiven[]> => {
  const changeable = inputs.filter(({ kind }) => kind !== 'constant');
  const change = fc.record({
    time: fc.double({ min: time.start, max: time.stop, noNaN: true }),
    input: fc.constantFrom(...changeable.map(({ name }) => name)),
    value: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  });
  const run = fc.record({
    inputs: fc
      .tuple(
        ...inputs.map(({ name, value, kind }) => {
          const factor = fc.double({ min: 0.7, max: 1.4, noNaN: true });
          return kind === 'impulse'
            ? fc.constant([name, value] as const)
            : factor.map((by) => [name, value * by] as const);
        }),
      )
      .map((pairs) => new Map(pairs)),
    changes: changeable.length === 0 ? fc.constant([]) : fc.array(change, { maxLength: 12 }),
  });
  return fc.array(run, { minLength: 1, maxLength: 5 });
};

describe('the compiled kernel gives the bits, the jumps and the status of the interpreter', () => {
  it('for any program', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(arbitraryProgram(), ({ program, runs, save, heaviest }) => {
        expect(differences(program, runs, save, heaviest)).toEqual([]);
      }),
      { numRuns: programs },
    );
  });

  const models = readdirSync('models', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'schema',
  );
  it.each(models.map(({ name }) => name))('for the model %s, under Euler and rk4', (name) => {
    const file = `models/${name}/model.yaml`;
    const loaded = loadModel(file, readFileSync(file, 'utf8')).model;
    const program = loaded === null ? null : checkModel(loaded).program;
    if (program === null) throw new Error(`${file} cannot be read`);
    const methods = fc.constantFrom('euler' as const, 'rk4' as const);
    fc.assert(
      fc.property(methods, arbitraryRuns(program), (method, runs) => {
        const timed = { ...program, time: { ...program.time, method } };
        expect(differences(timed, runs, everyName(program))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it('for mix, which gives what it gives elsewhere to one part in 10⁹', () => {
    const program = mixProgram();
    const runs = [0, 1, 2, 3].map(
      (run): RunGiven => ({
        inputs: new Map(Object.entries(reference.inputs).map(([name, values]) => [name, values[run] as number])),
        changes: [],
      }),
    );
    expect(differences(program, runs, mixSaved)).toEqual([]);
    const { series } = runUnit(program, createGrid(program.time), runs, mixSaved);
    Object.values(reference.series).forEach((expected, index) => {
      expected.forEach((values, run) => {
        values.forEach((value, save) => {
          const got = series[(index * 241 + (reference.saves[save] as number)) * 128 + run] as number;
          expect(Math.abs(got - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
        });
      });
    });
  });

  it('for 5,000 stocks and 5,000 auxiliaries', () => {
    const program = chainProgram(5000);
    const runs = [{ inputs: new Map([['rate', 0.25]]), changes: [] }];
    expect(differences(program, runs, ['stock0', 'stock4999', 'auxiliary4999'])).toEqual([]);
  });
});

describe('compile', () => {
  it('refuses a method that chooses its own steps, and says what to do', () => {
    const program = chainProgram(2);
    const grid = createGrid({ ...program.time, method: 'rk45' });
    const result = compile(program, grid, []);
    expect(result).toMatchObject({
      ok: false,
      reason: { en: expect.stringContaining('rk4'), id: expect.stringContaining('rk4') },
    });
  });

  it('gives the same bytes for the same program, steps and list of saved variables', () => {
    const bytes = () => {
      const result = compile(mixProgram(), createGrid(mixProgram().time), mixSaved);
      return result.ok ? result.compiled.bytes : null;
    };
    expect(bytes()).toEqual(bytes());
  });

  it('computes nothing that is not asked for', () => {
    const program = chainProgram(3);
    const unused: Program = {
      ...program,
      auxiliaries: [...program.auxiliaries, { name: 'idle', expression: program.auxiliaries[0]?.expression as never }],
    };
    const size = (of: Program): number => {
      const result = compile(of, createGrid(of.time), ['stock0']);
      return result.ok ? result.compiled.bytes.length : 0;
    };
    expect(size(unused)).toBe(size(program));
  });
});
