import fc from 'fast-check';
import {
  type Assignment,
  beginningOfStep,
  type Lookup,
  type Program,
  type ProgramInput,
} from '../../../src/expression/program.ts';
import { arbitraryCondition, arbitraryExpression } from '../../expression/arbitrary-expression.ts';
import type { RunGiven } from './both-kernels.ts';

/** A program and runs of it. */
export interface ProgramAndRuns {
  readonly program: Program;
  readonly runs: readonly RunGiven[];
  readonly save: readonly string[];
  /** Weight above which a step is cut into functions: some programs are compiled whole, some in many pieces. */
  readonly heaviest: number;
}

const tame = fc.oneof(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom(0, -0, 0.5, 1, 2, 1.5),
);

/** Numbers as runs have them, and now and then what no run should have. */
const numbers = fc.oneof(
  { weight: 12, arbitrary: tame },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e308, 5e-324, 2 ** -1022, 1e15, -1e-300) },
);

const literals = fc.oneof(
  { weight: 6, arbitrary: tame.map(Math.abs) },
  { weight: 1, arbitrary: fc.constantFrom(Number.MAX_VALUE, Number.MIN_VALUE, 1e21, 1e-9, 65536) },
);

const lookups = (name: string): fc.Arbitrary<Lookup> =>
  fc.uniqueArray(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 40, size: 'medium' }).chain((x) =>
    fc.record({
      name: fc.constant(name),
      x: fc.constant(x.toSorted((a, b) => a - b).map((value) => value / 16)),
      y: fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: x.length, maxLength: x.length }),
      kind: fc.constantFrom('continuous', 'extrapolate', 'discrete'),
    }),
  );

const names = (prefix: string, most: number): fc.Arbitrary<readonly string[]> =>
  fc.nat(most).map((count) => Array.from({ length: count }, (_, index) => `${prefix}${index}`));

/** Assignments each of which may read what comes before it. */
const assignments = (
  own: readonly string[],
  readable: readonly string[],
  tables: readonly string[],
): fc.Arbitrary<readonly Assignment[]> =>
  fc.tuple(
    ...own.map((name, index) =>
      fc.record({
        name: fc.constant(name),
        expression: arbitraryExpression({
          names: [...readable, ...own.slice(0, index)],
          lookups: tables,
          numbers: literals,
          lowered: [],
        }),
      }),
    ),
  );

/** Programs that hold everything a program may hold, with one to six runs of each: what the two kernels are compared on. */
export const arbitraryProgram = (): fc.Arbitrary<ProgramAndRuns> =>
  fc
    .record({
      fixed: names('fixed', 3),
      varying: names('varying', 2),
      impulses: names('impulse', 1),
      constants: names('constant', 2),
      starts: names('start', 1),
      stocks: names('stock', 4),
      states: names('state', 1),
      auxiliaries: names('auxiliary', 6),
      buffers: names('buffer', 2),
      jumps: names('jump', 3),
      tables: names('table', 2),
    })
    .chain((own) => {
      const inputs = [...own.fixed, ...own.varying, ...own.impulses];
      const stocks = [...own.stocks, ...own.states];
      const always = ['time', 'dt', beginningOfStep, ...inputs, ...own.constants];
      const inStep = [...always, ...own.starts, ...stocks, ...own.buffers];
      const everything = [...inStep, ...own.auxiliaries];
      const expression = (readable: readonly string[]) =>
        arbitraryExpression({ names: readable, lookups: own.tables, numbers: literals, lowered: [] });
      const kindOf = (name: string): ProgramInput['kind'] => {
        if (own.fixed.includes(name)) return 'constant';
        return own.varying.includes(name) ? 'varying' : 'impulse';
      };
      const program: fc.Arbitrary<Program> = fc.record({
        time: fc
          .record({
            start: fc.constantFrom(0, -2, 2017.5),
            stop: fc.constant(0),
            dt: fc.constantFrom(0.25, 0.125, 1, 0.1),
            saveEvery: fc.constant(0),
            method: fc.constantFrom('euler', 'rk4'),
          })
          .chain((time) =>
            fc
              .record({ perSave: fc.integer({ min: 1, max: 4 }), saves: fc.integer({ min: 1, max: 6 }) })
              .map(({ perSave, saves }) => {
                const saveEvery = perSave * time.dt;
                return { ...time, saveEvery, stop: time.start + saves * saveEvery };
              }),
          ),
        inputs: fc.tuple(
          ...inputs.map((name) =>
            fc.record({ name: fc.constant(name), value: numbers, kind: fc.constant(kindOf(name)) }),
          ),
        ),
        constants: assignments(own.constants, ['dt', ...own.fixed], own.tables),
        initial: assignments([...own.starts, ...stocks], always, own.tables),
        stocks: fc.tuple(
          ...stocks.map((name) =>
            fc.record({
              name: fc.constant(name),
              derivative: own.states.includes(name) ? fc.constant(null) : expression(everything),
              range: fc.option(fc.constantFrom([0, 1] as const, [-5, 40] as const, [0, 1e300] as const)),
            }),
          ),
        ),
        auxiliaries: assignments(own.auxiliaries, inStep, own.tables),
        jumps: fc.tuple(
          ...(stocks.length === 0 ? [] : own.jumps).map((name) =>
            fc.record({
              name: fc.constant(name),
              when: arbitraryCondition({ names: everything, lookups: own.tables, numbers: literals, lowered: [] }),
              set: fc
                .subarray(stocks, { minLength: 1, maxLength: Math.min(3, stocks.length) })
                .chain((targets) =>
                  fc.tuple(
                    ...targets.map((target) =>
                      fc.record({ name: fc.constant(target), expression: expression(everything) }),
                    ),
                  ),
                ),
            }),
          ),
        ),
        buffers: fc.tuple(
          ...own.buffers.map((name) =>
            fc.record({
              name: fc.constant(name),
              input: expression(everything),
              delay: expression(always),
              initial: expression(always),
            }),
          ),
        ),
        noises: fc.constant([]),
        lookups: fc.tuple(...own.tables.map(lookups)),
      });
      const changeable = [...own.varying, ...own.impulses];
      const run = (of: Program): fc.Arbitrary<RunGiven> =>
        fc.record({
          inputs: fc
            .tuple(...of.inputs.map(({ name }) => fc.option(numbers).map((value) => [name, value] as const)))
            .map((pairs) => new Map(pairs.filter((pair): pair is [string, number] => pair[1] !== null))),
          changes:
            changeable.length === 0
              ? fc.constant([])
              : fc.array(
                  fc.record({
                    time: fc.double({ min: of.time.start - of.time.dt, max: of.time.stop + of.time.dt, noNaN: true }),
                    input: fc.constantFrom(...changeable),
                    value: numbers,
                  }),
                  { maxLength: 5 },
                ),
        });
      return program.chain((made) =>
        fc.record({
          program: fc.constant(made),
          runs: fc.array(run(made), { minLength: 1, maxLength: 6 }),
          save: fc.constant(everything),
          heaviest: fc.constantFrom(6000, 30),
        }),
      );
    });
