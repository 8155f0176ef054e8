import { type Assignment, beginningOfStep, type Program } from '../expression/program.ts';
import { evaluate, evaluateCondition, type Surroundings } from './evaluate.ts';
import { beginFixedDelay } from './fixed-delay.ts';
import { tabulate } from './lookup.ts';
import { createScalarLanes } from './scalar-lanes.ts';

/**
 * A program with its numbers: the plain kernel, one run at a time.
 *
 * ```
 * values   [ time dt $moment | inputs | constants | initial | stocks | buffers | auxiliaries ]   one slot a name
 *
 * begin()        inputs → constants → initial values → stocks, buffers
 * evaluate()     time, inputs, stocks, buffers → auxiliaries and flows
 * derivatives()  … → net flow of every stock
 * jump()         … → stocks, as the jumps that hold leave them
 * fillBuffers()  … → what fixed delays take in; shiftBuffers() → what they give out at the next step
 * ```
 */
export interface Machine {
  readonly values: Float64Array;
  readonly slotOf: ReadonlyMap<string, number>;
  /** Slots of the stocks, in the program's order: `stockSlot … stockSlot + stocks.length − 1`. */
  readonly stockSlot: number;
  begin(): void;
  evaluate(): void;
  /** Writes the net flow of each stock, after `evaluate`. */
  derivatives(into: Float64Array): void;
  /** Carries out the jumps that hold, after `evaluate`; calls `fired` with the name of each. */
  jump(fired: (name: string) => void): void;
  /** Puts into each fixed delay what goes in at this step. */
  fillBuffers(): void;
  /** Sets what each fixed delay gives out at the next step. */
  shiftBuffers(): void;
}

/** Makes a program ready to be interpreted. `dt` is the step of this run; fixed delays count in it. */
export const interpret = (program: Program, dt: number): Machine => {
  const slotOf = layOut(program);
  const values = new Float64Array(slotOf.size);
  const slot = (name: string): number => {
    const found = slotOf.get(name);
    if (found === undefined) throw new Error(`the program does not define ${name}`);
    return found;
  };
  const surroundings: Surroundings<number, boolean> = {
    lanes: createScalarLanes(),
    read: (name) => values[slot(name)] as number,
    lookups: new Map(program.lookups.map((lookup) => [lookup.name, tabulate(lookup)])),
  };
  const prepare = (assignments: readonly Assignment[]): (() => void) => {
    const slots = assignments.map((assignment) => slot(assignment.name));
    return () => {
      assignments.forEach((assignment, index) => {
        values[slots[index] as number] = evaluate(surroundings, assignment.expression);
      });
    };
  };

  values[slot('dt')] = dt;
  for (const input of program.inputs) values[slot(input.name)] = input.value;
  const computeConstants = prepare(program.constants);
  const computeInitial = prepare(program.initial);
  const computeAuxiliaries = prepare(program.auxiliaries);
  const stockSlot = program.stocks.length === 0 ? 0 : slot((program.stocks[0] as { name: string }).name);
  const jumps = program.jumps.map((jump) => ({
    ...jump,
    slots: jump.set.map((assignment) => slot(assignment.name)),
    results: new Float64Array(jump.set.length),
  }));
  const delays = program.buffers.map((buffer) => ({
    buffer,
    slot: slot(buffer.name),
    length: 1,
    initial: 0,
    history: [] as number[],
  }));

  return {
    values,
    slotOf,
    stockSlot,
    begin: () => {
      computeConstants();
      computeInitial();
      for (const entry of delays) {
        const initial = evaluate(surroundings, entry.buffer.initial);
        const delay = evaluate(surroundings, entry.buffer.delay);
        Object.assign(entry, beginFixedDelay(surroundings.lanes, delay, dt, initial));
        entry.history = [];
        values[entry.slot] = entry.initial;
      }
    },
    evaluate: computeAuxiliaries,
    derivatives: (into) => {
      program.stocks.forEach((stock, index) => {
        into[index] = stock.derivative === null ? 0 : evaluate(surroundings, stock.derivative);
      });
    },
    jump: (fired) => {
      for (const jump of jumps) {
        if (!evaluateCondition(surroundings, jump.when)) continue;
        jump.set.forEach((assignment, index) => {
          jump.results[index] = evaluate(surroundings, assignment.expression);
        });
        jump.slots.forEach((target, index) => {
          values[target] = jump.results[index] as number;
        });
        fired(jump.name);
      }
    },
    fillBuffers: () => {
      if (delays.length === 0) return;
      computeAuxiliaries();
      for (const { history, buffer } of delays) history.push(evaluate(surroundings, buffer.input));
    },
    shiftBuffers: () => {
      for (const entry of delays) {
        const given = entry.history[entry.history.length - entry.length];
        values[entry.slot] = given ?? entry.initial;
      }
    },
  };
};

/** Gives each name of the program its slot; a name that is both initial and stepwise has one. */
const layOut = (program: Program): Map<string, number> => {
  const slotOf = new Map<string, number>();
  const place = (name: string): void => {
    if (!slotOf.has(name)) slotOf.set(name, slotOf.size);
  };
  place('time');
  place('dt');
  place(beginningOfStep);
  for (const group of [program.inputs, program.constants, program.stocks, program.buffers]) {
    for (const { name } of group) place(name);
  }
  for (const { name } of program.initial) place(name);
  for (const { name } of program.auxiliaries) place(name);
  return slotOf;
};
