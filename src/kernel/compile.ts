import type { Program } from '../expression/program.ts';
import { adaptiveIsForSingleRuns } from '../messages/kernel.ts';
import type { Text } from '../messages/text.ts';
import { type Areas, placeAreas, type Steps } from './compile/areas.ts';
import { arrange, type Statement } from './compile/arrange.ts';
import { type Code, createCode } from './compile/code.ts';
import { divide, heaviestFunction, moments } from './compile/divide.ts';
import { createEmitter, type Site } from './compile/emit.ts';
import type { Routine } from './compile/graph.ts';
import { globals } from './compile/jump.ts';
import { createMemory } from './compile/memory.ts';
import { encodeModule } from './compile/module.ts';
import { emitPass, partSignature } from './compile/pass.ts';
import { plan } from './compile/plan.ts';
import { emitRoutine } from './compile/routine.ts';
import { recordFailures } from './compile/watch.ts';

/** A program as WebAssembly, with all the host needs to run it. Plain data: it can be sent to a worker, or kept. */
export interface Compiled {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly program: Program;
  readonly saved: readonly string[];
  readonly steps: number;
  readonly areas: Areas;
  /** Bytes of memory the module uses; what comes after is for the host's schedule and log. */
  readonly memoryBytes: number;
}

export type Compilation =
  | { readonly ok: true; readonly compiled: Compiled }
  | { readonly ok: false; readonly reason: Text };

/**
 * Compiles a program for runs of these steps that save these variables. The bytes depend on nothing else. The kernel gives the
 * same bits as `simulate` with the interpreter, four runs at a time.
 *
 * ```
 * program ─ plan.ts ─→ graph of nodes, effects        `evaluate` walks each expression once, over graph-lanes.ts
 *         ─ arrange.ts ─→ statements by moment         what is computed where, what only once a run
 *         ─ divide.ts ─→ parts                         one function, or several where it would be too heavy
 *         ─ pass.ts, emit.ts, routine.ts ─→ code       the loop over steps around the statements
 *         ─ module.ts ─→ bytes                         with the constants and tables of memory.ts
 *
 * functions:  0 pass (exported)   1 recordFailures   2… parts   then routines
 * ```
 *
 * Refused: a method that chooses its own steps. A step whose weight (about one for each operation) is above `heaviest` is cut into
 * functions.
 */
export const compile = (
  program: Program,
  steps: Steps,
  saved: readonly string[],
  heaviest = heaviestFunction,
): Compilation => {
  if (steps.method === 'rk45') return { ok: false, reason: adaptiveIsForSingleRuns(steps.method) };
  const memory = createMemory();
  const areas = placeAreas(memory, program, steps, saved.length);
  const effects = plan(program, steps, saved, areas.saves);
  const arrangement = arrange(effects);
  const division = divide(arrangement, memory, heaviest);

  const parts: (readonly Statement[])[] = division.whole ? [] : moments.flatMap((moment) => division.parts[moment]);
  const partNumbers = new Map(parts.map((part, index) => [part, FIRST_PART + index]));
  const routines = new Map<Routine, number>();
  /** Routines get their numbers as they are first called. */
  const functionOf = (routine: Routine): number => {
    const number = routines.get(routine) ?? FIRST_PART + parts.length + routines.size;
    routines.set(routine, number);
    return number;
  };
  const site: Site = { memory, areas, functionOf, slots: division.slots };
  const functionOfPart = (part: readonly Statement[]): number => partNumbers.get(part) as number;
  const functions: Code[] = [
    emitPass({ program, steps, division, site, functionOfPart, recordFailures: RECORD_FAILURES }),
    recordFailures(areas, program.stocks),
    ...parts.map((part) => emitPart(part, site)),
  ];
  // The map grows while it is gone through: a routine may call others.
  for (const routine of routines.keys()) functions.push(emitRoutine(routine, { ...site, slots: new Map() }));
  const bytes = encodeModule({
    functions,
    globals,
    memoryPages: memory.pages,
    data: memory.data,
    exports: [{ name: 'pass', function: 0 }],
  });
  return {
    ok: true,
    compiled: { bytes, program, saved, steps: steps.steps, areas, memoryBytes: memory.size },
  };
};

const RECORD_FAILURES = 1;
const FIRST_PART = 2;

const emitPart = (statements: readonly Statement[], site: Site): Code => {
  const code = createCode(partSignature);
  const emitter = createEmitter(code, site);
  for (const { emit } of statements) emit(emitter);
  return code;
};
