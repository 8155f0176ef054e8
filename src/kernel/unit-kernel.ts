import { type Fault, findFault, watchedBounds } from './bounds.ts';
import { LOG_ENTRY, readLogEntry } from './compile/jump.ts';
import { LANES, UNIT_RUNS } from './compile/memory.ts';
import { SCHEDULE_ENTRY, sortChanges, type UnitChanges, writeSchedule } from './compile/schedule.ts';
import { type WebAssemblyMemory, type WebAssemblyModule, webAssembly } from './compile/webassembly.ts';
import type { Compiled } from './compile.ts';

export { UNIT_RUNS } from './compile/memory.ts';
export type { UnitChanges } from './compile/schedule.ts';

/** Up to 128 runs that are handed out together. */
export interface Unit {
  /** Number of runs, 1…128. */
  readonly runs: number;
  /** Value at the start of every input: [input][128], inputs in the program's order. */
  readonly inputs: Float64Array;
  readonly changes: UnitChanges;
}

/** What became of a unit. */
export interface UnitResult {
  /** Saved values: [series][save][128], NaN always the canonical one. Belongs to the kernel, and holds until its next unit. */
  readonly series: Float64Array;
  /** Runs that left their bounds, by run: what happened first, and at which step. They go on to the end all the same. */
  readonly failures: readonly UnitFailure[];
  /** Every jump that happened: by pass of four runs, then in order of time. */
  readonly jumps: readonly UnitJump[];
}

export interface UnitFailure extends Fault {
  readonly run: number;
  readonly step: number;
}

export interface UnitJump {
  readonly run: number;
  /** Place among the program's jumps. */
  readonly jump: number;
  readonly step: number;
}

/** A compiled program with memory of its own. */
export interface UnitKernel {
  /** Runs a unit. Allocates nothing but what it returns. */
  run(unit: Unit): UnitResult;
}

/** What a module gives; `compile/pass.ts` says what the numbers are. */
interface KernelExports {
  readonly memory: WebAssemblyMemory;
  readonly pass: (lane: number, schedule: number, log: number, logEnd: number) => number;
}

const PAGE = 65536;
/** Room for the log at first; it grows when a pass asks for more. */
const LOG_BYTES = 65536;

/** Compiles the bytes. Threads can share the module. */
export const createModule = (compiled: Compiled): WebAssemblyModule => {
  return new (webAssembly().Module)(compiled.bytes);
};

/** Makes a program ready to run units; one kernel a thread. */
export const createUnitKernel = (
  compiled: Compiled,
  module: WebAssemblyModule = createModule(compiled),
): UnitKernel => {
  const { areas, program, steps } = compiled;
  const { memory, pass } = new (webAssembly().Instance)(module).exports as unknown as KernelExports;
  const bounds = watchedBounds(program.stocks);
  const inputLength = program.inputs.length * UNIT_RUNS;
  const seriesLength = compiled.saved.length * areas.saves * UNIT_RUNS;
  let logBytes = LOG_BYTES;
  const reserve = (bytes: number): void => {
    const missing = bytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  };

  /** Runs the four runs from `run` on, and gives the bytes of their log. */
  const runPass = (run: number, unit: Unit, order: Uint32Array): { at: number; end: number } => {
    const schedule = compiled.memoryBytes;
    const log = schedule + SCHEDULE_ENTRY * (order.length + 1);
    for (;;) {
      reserve(log + logBytes);
      const inputs = new Float64Array(memory.buffer, areas.inputs, inputLength);
      for (let input = 0; input < program.inputs.length; input += 1) {
        for (let lane = 0; lane < LANES; lane += 1) {
          // A pass that is not full repeats its last run.
          const from = Math.min(run + lane, unit.runs - 1);
          inputs[input * UNIT_RUNS + run + lane] = unit.inputs[input * UNIT_RUNS + from] as number;
        }
      }
      writeSchedule(new DataView(memory.buffer), schedule, unit.changes, order);
      const end = pass(8 * run, schedule, log, log + logBytes) >>> 0;
      if (end <= log + logBytes) return { at: log, end };
      logBytes = 2 * (end - log);
    }
  };

  return {
    run: (unit) => {
      const passes = Math.ceil(unit.runs / LANES);
      const { starts, order } = sortChanges(unit.changes, passes, steps);
      const jumps: UnitJump[] = [];
      new Int32Array(memory.buffer, areas.failedAt, UNIT_RUNS).fill(-1);
      for (let index = 0; index < passes; index += 1) {
        const { at, end } = runPass(index * LANES, unit, order.subarray(starts[index], starts[index + 1]));
        const words = new Int32Array(memory.buffer, at, (end - at) / 4);
        for (let word = 0; word < words.length; word += LOG_ENTRY / 4) {
          const entry = readLogEntry(words[word] as number, words[word + 1] as number);
          for (let lane = 0; lane < LANES; lane += 1) {
            const run = index * LANES + lane;
            if (((entry.lanes >> lane) & 1) === 1 && run < unit.runs) {
              jumps.push({ run, jump: entry.jump, step: entry.step });
            }
          }
        }
      }
      const failedAt = new Int32Array(memory.buffer, areas.failedAt, unit.runs);
      const snapshot = new Float64Array(memory.buffer, areas.snapshot, program.stocks.length * UNIT_RUNS);
      const failures: UnitFailure[] = [];
      failedAt.forEach((step, run) => {
        if (step < 0) return;
        const stocks = program.stocks.map((_, stock) => snapshot[stock * UNIT_RUNS + run] as number);
        failures.push({ run, step, ...(findFault(bounds, stocks) as Fault) });
      });
      return { series: new Float64Array(memory.buffer, areas.series, seriesLength), failures, jumps };
    },
  };
};
