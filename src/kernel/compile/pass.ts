import type { Program } from '../../expression/program.ts';
import { STAGE, type Steps } from './areas.ts';
import type { Moment, Statement } from './arrange.ts';
import { shiftBuffers } from './buffer.ts';
import { type Code, createCode, type Label, type Signature } from './code.ts';
import type { Division } from './divide.ts';
import { createEmitter, halves, type Pointers, parameterPointers, type Site } from './emit.ts';
import { stagesOfRk4 } from './integrate.ts';
import { FIRED, LOG, LOG_END } from './jump.ts';
import { ROW, wordsOf } from './memory.ts';
import { SCHEDULE_ENTRY } from './schedule.ts';
import { watchStocks } from './watch.ts';

const signature: Signature = { parameters: ['i32', 'i32', 'i32', 'i32'], results: ['i32'] };
export const partSignature: Signature = {
  parameters: Object.values(parameterPointers).map(() => 'i32' as const),
  results: [],
};

/** What `emitPass` needs to know of the module around it. */
export interface PassContext {
  readonly program: Program;
  readonly steps: Steps;
  readonly division: Division;
  readonly site: Site;
  /** Number of the function of a part, where the step is cut into several; of the function that records failures. */
  readonly functionOfPart: (part: readonly Statement[]) => number;
  readonly recordFailures: number;
}

/**
 * The function (lane, schedule, log, end of log) → end of what the log would hold: four runs from start to stop.
 *
 * ```
 * begin        changes of step 0 → initial values
 * each step    watch → changes → evaluation ─→ first time: save → stop? → jumps → impulses back ─┐
 *                                    ↑                                                           │
 *                                    ├──────────────── where a jump or impulse changed something ┘
 *                                    └── rk4: next stage ── derivative → next stocks, what goes into fixed delays
 *              → fixed delays give out the next
 * ```
 *
 * One body of the equations serves the evaluation that is saved, the one after jumps, and every stage.
 */
export const emitPass = (context: PassContext): Code => {
  const { program, steps, division, site } = context;
  const { areas } = site;
  const code = createCode(signature);
  const schedule = 1;
  const local = (): number => code.local('i32');
  const p: Pointers = {
    lane: 0,
    out: local(),
    from: local(),
    to: local(),
    base: local(),
    stage: local(),
    step: local(),
  };
  const spare = local();
  const untilSave = local();
  const changed = local();
  const first = local();
  const rk4 = steps.method === 'rk4';
  const impulses = program.inputs.flatMap((input, index) => (input.kind === 'impulse' ? [{ ...input, index }] : []));
  const acts = program.jumps.length > 0 || impulses.length > 0;

  const assign = (target: number, value: number): void => {
    code.i32(value);
    code.set(target);
  };
  const advance = (target: number, by: number): void => {
    code.get(target);
    code.i32(by);
    code.plain('i32.add');
    code.set(target);
  };
  const exchange = (a: number, b: number): void => {
    code.get(a);
    code.get(b);
    code.set(a);
    code.set(b);
  };
  const emitter = createEmitter(code, site, p);
  const carryOut = (moment: Moment): void => {
    for (const part of division.parts[moment]) {
      if (division.whole) for (const { emit } of part) emit(emitter);
      else {
        for (const pointer of Object.values(p)) code.get(pointer);
        code.call(context.functionOfPart(part));
      }
    }
  };
  /** Sets the time to that of the step, and `later` more; without more, this is also the moment the step begins. */
  const setTime = (later: (() => void) | null): void => {
    code.i32(0);
    code.f64(steps.time(0));
    code.get(p.step);
    code.plain('f64.convert_i32_u');
    code.f64(steps.dt);
    code.plain('f64.mul');
    code.plain('f64.add');
    if (later !== null) {
      later();
      code.plain('f64.add');
    }
    code.vector('f64x2.splat');
    code.access('v128.store', areas.time);
    if (later !== null) return;
    code.i32(0);
    code.i32(0);
    code.access('v128.load', areas.time);
    code.access('v128.store', areas.moment);
  };
  const applyChanges = (): void => {
    code.loop((again) => {
      code.get(schedule);
      code.access('i32.load', 0);
      code.get(p.step);
      code.plain('i32.eq');
      code.when(() => {
        code.get(schedule);
        code.access('i32.load', 4);
        code.get(schedule);
        code.access('f64.load', 8);
        code.access('f64.store', areas.inputs);
        advance(schedule, SCHEDULE_ENTRY);
        assign(changed, 1);
        code.branch(again);
      });
    });
  };
  const saveIfDue = (): void => {
    code.get(untilSave);
    code.plain('i32.eqz');
    code.when(() => {
      carryOut('save');
      advance(p.out, ROW);
      assign(untilSave, steps.stepsPerSave);
    });
    advance(untilSave, -1);
  };
  const resetImpulses = (): void => {
    code.get(changed);
    code.get(p.step);
    code.plain('i32.eqz');
    code.plain('i32.or');
    code.when(() => {
      for (const { index, value } of impulses) {
        const [low, high] = wordsOf(value);
        for (const half of halves) {
          code.get(p.lane);
          code.i32(0);
          code.access('v128.load', site.memory.constant(high, low));
          code.access('v128.store', areas.inputs + index * ROW + 16 * half);
        }
      }
      assign(changed, 0);
      code.i32(1);
      code.setGlobal(FIRED);
    });
  };
  const stopIfLast = (done: Label): void => {
    code.get(p.step);
    code.i32(steps.steps);
    code.plain('i32.eq');
    code.branchIf(done);
  };
  const act = (evaluateAgain: Label): void => {
    code.i32(0);
    code.setGlobal(FIRED);
    carryOut('jump');
    if (impulses.length > 0) resetImpulses();
    assign(first, 0);
    code.getGlobal(FIRED);
    code.branchIf(evaluateAgain);
  };
  const nextStage = (evaluateAgain: Label): void => {
    // The first stage reads the base and leaves it alone; from there on two copies take turns.
    code.get(p.stage);
    code.i32(areas.stages);
    code.plain('i32.eq');
    code.when(() => {
      code.get(spare);
      code.set(p.from);
    });
    exchange(p.from, p.to);
    advance(p.stage, STAGE);
    code.get(p.stage);
    code.i32(areas.stages + stagesOfRk4);
    code.plain('i32.ne');
    code.when(() => {
      setTime(() => {
        code.f64(steps.dt);
        code.f64(steps.dt / 2);
        code.get(p.stage);
        code.i32(areas.stages + stagesOfRk4 - STAGE);
        code.plain('i32.eq');
        code.plain('select');
      });
      code.branch(evaluateAgain);
    });
    assign(p.stage, areas.stages);
    code.get(p.base);
    code.set(spare);
    code.get(p.from);
    code.set(p.base);
  };

  code.get(2);
  code.setGlobal(LOG);
  code.get(3);
  code.setGlobal(LOG_END);
  for (const half of halves) {
    code.i32(0);
    code.i32(0);
    code.access('v128.load', site.memory.constant(0, 0));
    code.access('v128.store', areas.failed + 16 * half);
  }
  code.get(p.lane);
  code.set(p.out);
  assign(p.from, areas.stocks);
  assign(p.base, areas.stocks);
  assign(p.to, areas.stocks + areas.stockBytes);
  assign(spare, areas.stocks + 2 * areas.stockBytes);
  assign(p.stage, areas.stages);
  applyChanges();
  setTime(null);
  // Kept in locals they cost one load where they are used; loaded from memory there, in the order of all loads, they would
  // wait in registers and be spilled: that took 700 processor cycles for a step of `mix` that now takes 500.
  if (division.whole) division.invariants.forEach(emitter.keep);
  carryOut('initial');
  code.block((done) => {
    code.loop((nextStep) => {
      watchStocks(code, p, areas, program.stocks, context.recordFailures);
      applyChanges();
      setTime(null);
      if (!rk4 && !acts) {
        carryOut('evaluation');
        saveIfDue();
        stopIfLast(done);
        carryOut('derivative');
        exchange(p.from, p.to);
      } else {
        assign(first, 1);
        code.loop((evaluateAgain) => {
          carryOut('evaluation');
          code.get(first);
          code.when(() => {
            saveIfDue();
            stopIfLast(done);
            if (acts) act(evaluateAgain);
            else assign(first, 0);
          });
          carryOut('derivative');
          if (rk4) nextStage(evaluateAgain);
          else exchange(p.from, p.to);
        });
      }
      advance(p.step, 1);
      shiftBuffers(code, areas, program.buffers.length, p.step);
      code.branch(nextStep);
    });
  });
  code.getGlobal(LOG);
  return code;
};
