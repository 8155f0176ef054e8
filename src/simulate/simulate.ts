import { beginningOfStep, type Method, type Program } from '../expression/program.ts';
import { dependencies } from '../expression/walk.ts';
import { interpret, type Machine } from '../kernel/interpret.ts';
import { type ScheduledChanges, scheduleChanges } from './changes.ts';
import { createGrid, type Grid } from './grid.ts';
import { createEuler } from './integrators/euler.ts';
import { createRk4 } from './integrators/rk4.ts';
import { createRk45 } from './integrators/rk45.ts';
import type { Integrator, System } from './integrators/system.ts';
import type { FiredJump, Problem, Run, RunStatus } from './problem.ts';
import { createWatch } from './watch.ts';

/**
 * Runs one problem from start to stop with the plain kernel.
 *
 * ```
 * problem ─ grid.ts ─→ steps and save times
 *         ─ changes.ts ─→ dated changes of inputs, by step
 *         ─ kernel/interpret.ts ─→ machine
 *
 * each step   changes → evaluate → save → jumps → impulses back → integrate to the next step → watch
 * ```
 *
 * Same problem, same bits: nothing outside the problem is read. A run that leaves its bounds goes on, and its status says
 * where it first did.
 */
export const simulate = (problem: Problem): Run => {
  const grid = createGrid({ ...problem.program.time, ...problem.time });
  const machine = interpret(problem.program, grid.dt);
  const changes = scheduleChanges(problem, grid);
  const impulses = problem.program.inputs.filter((input) => input.kind === 'impulse');
  const slot = (name: string): number => {
    const found = machine.slotOf.get(name);
    if (found === undefined) throw new RangeError(`the program has no variable ${name}`);
    return found;
  };
  const timeSlot = slot('time');
  const momentSlot = slot(beginningOfStep);
  const saved = problem.save.map((name) => ({ slot: slot(name), values: new Float64Array(grid.saveTimes.length) }));
  const fired: FiredJump[] = [];
  const size = problem.program.stocks.length;
  const stocks = machine.values.subarray(machine.stockSlot, machine.stockSlot + size);
  const state = new Float64Array(size);
  const integrate = createIntegrator(grid.method, size);
  const system = systemOf(machine, stocks, timeSlot);
  const watch = createWatch(problem.program.stocks);
  const landing = createLanding(problem.program, grid, changes);
  const applyChanges = (step: number): void => {
    for (const change of changes.at(step)) machine.values[slot(change.input)] = change.value;
  };

  for (const [name, value] of problem.inputs) machine.values[slot(name)] = value;
  machine.values[timeSlot] = grid.time(0);
  machine.values[momentSlot] = grid.time(0);
  applyChanges(0);
  machine.begin();
  let status: RunStatus = watch(stocks, grid.time(0));

  for (let step = 0; ; ) {
    const time = grid.time(step);
    machine.values[timeSlot] = time;
    machine.values[momentSlot] = time;
    if (step > 0) applyChanges(step);
    machine.evaluate();
    const savedAt = grid.savedAt(step);
    if (savedAt !== undefined)
      for (const { slot: from, values } of saved) values[savedAt] = machine.values[from] as number;
    if (step === grid.steps) break;

    machine.jump((jump) => fired.push({ time, jump }));
    for (const impulse of impulses) machine.values[slot(impulse.name)] = impulse.value;
    machine.fillBuffers();
    const next = landing(step);
    state.set(stocks);
    integrate(system, time, next === step + 1 ? grid.dt : grid.time(next) - time, state);
    stocks.set(state);
    machine.shiftBuffers();
    step = next;
    if (status.kind === 'done') status = watch(stocks, grid.time(step));
  }
  return {
    time: grid.saveTimes,
    series: new Map(problem.save.map((name, index) => [name, (saved[index] as { values: Float64Array }).values])),
    jumps: fired,
    status,
  };
};

const systemOf = (machine: Machine, stocks: Float64Array, timeSlot: number): System => {
  return (t, y, into) => {
    machine.values[timeSlot] = t;
    stocks.set(y);
    machine.evaluate();
    machine.derivatives(into);
  };
};

const createIntegrator = (method: Method, size: number): Integrator => {
  switch (method) {
    case 'euler':
      return createEuler(size);
    case 'rk4':
      return createRk4(size);
    case 'rk45':
      return createRk45(size);
    default: {
      const unknown: never = method;
      throw new RangeError(`no method ${unknown}`);
    }
  }
};

/**
 * The step at which integration stops next. The adaptive method lands on save times and dated changes only, unless the
 * program itself acts between steps; the others land on every step.
 */
const createLanding = (program: Program, grid: Grid, changes: ScheduledChanges): ((step: number) => number) => {
  const everyStep = grid.method !== 'rk45' || actsBetweenSteps(program);
  return (step) => {
    if (everyStep) return step + 1;
    const nextSave = (Math.floor(step / grid.stepsPerSave) + 1) * grid.stepsPerSave;
    return Math.min(changes.next(step), nextSave);
  };
};

/** Whether anything in a program can change between two steps other than by a dated change. */
const actsBetweenSteps = ({ jumps, buffers, auxiliaries, stocks }: Program): boolean => {
  const expressions = [
    ...auxiliaries.map(({ expression }) => expression),
    ...stocks.map(({ derivative }) => derivative),
  ];
  const readsSteps = expressions.some((each) => each !== null && dependencies(each).has(beginningOfStep));
  return jumps.length > 0 || buffers.length > 0 || readsSteps;
};
