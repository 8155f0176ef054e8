import { equationParser } from '../../../src/expression/parse.ts';
import type { Assignment, Lookup, Method, Program, ProgramInput } from '../../../src/expression/program.ts';
import type { Expression } from '../../../src/expression/tree.ts';

/** A program in the words of the model language, without any lowering: what is left out is empty. */
export interface SmallProgram {
  readonly method?: Method;
  readonly stop?: number;
  readonly dt?: number;
  readonly inputs?: Readonly<Record<string, number>>;
  readonly varying?: Readonly<Record<string, number>>;
  readonly impulses?: Readonly<Record<string, number>>;
  readonly constants?: Readonly<Record<string, string>>;
  /** Evaluated at the start, before the stocks. */
  readonly starts?: Readonly<Record<string, string>>;
  readonly stocks?: Readonly<
    Record<string, { initial: string; derivative?: string; range?: readonly [number, number] }>
  >;
  readonly auxiliaries?: Readonly<Record<string, string>>;
  readonly jumps?: readonly { when: string; set: Readonly<Record<string, string>> }[];
  readonly buffers?: Readonly<Record<string, { input: string; delay: string; initial: string }>>;
  readonly lookups?: readonly Lookup[];
}

export const smallProgram = (given: SmallProgram): Program => {
  const parse = equationParser();
  const read = (text: string, asked: 'number' | 'condition' = 'number'): Expression => {
    const parsed = parse(text, asked);
    if (!('tree' in parsed)) throw new Error(`${text}: ${JSON.stringify(parsed.faults)}`);
    return parsed.tree;
  };
  const assignments = (texts: Readonly<Record<string, string>> | undefined): readonly Assignment[] =>
    Object.entries(texts ?? {}).map(([name, text]) => ({ name, expression: read(text) }));
  const inputs = (kind: ProgramInput['kind'], values: Readonly<Record<string, number>> | undefined) =>
    Object.entries(values ?? {}).map(([name, value]): ProgramInput => ({ name, value, kind }));
  const stocks = Object.entries(given.stocks ?? {});
  const dt = given.dt ?? 0.5;
  return {
    time: { start: 0, stop: given.stop ?? 4, dt, saveEvery: dt, method: given.method ?? 'euler' },
    inputs: [
      ...inputs('constant', given.inputs),
      ...inputs('varying', given.varying),
      ...inputs('impulse', given.impulses),
    ],
    constants: assignments(given.constants),
    initial: [
      ...assignments(given.starts),
      ...stocks.map(([name, { initial }]) => ({ name, expression: read(initial) })),
    ],
    stocks: stocks.map(([name, { derivative, range }]) => ({
      name,
      derivative: derivative === undefined ? null : read(derivative),
      range: range ?? null,
    })),
    auxiliaries: assignments(given.auxiliaries),
    jumps: (given.jumps ?? []).map(({ when, set }, index) => ({
      name: `jump${index}`,
      when: read(when, 'condition'),
      set: assignments(set),
    })),
    buffers: Object.entries(given.buffers ?? {}).map(([name, { input, delay, initial }]) => ({
      name,
      input: read(input),
      delay: read(delay),
      initial: read(initial),
    })),
    noises: [],
    lookups: given.lookups ?? [],
  };
};

/** A run with these inputs and no changes. */
export const withInputs = (inputs: Readonly<Record<string, number>> = {}) => ({
  inputs: new Map(Object.entries(inputs)),
  changes: [],
});
