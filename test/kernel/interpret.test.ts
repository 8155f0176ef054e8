import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/kernel/interpret.ts';
import { emptyProgram, visits } from '../simulate/programs.ts';
import * as tree from './trees.ts';

const slotted = (program: typeof visits, dt = 0.25) => {
  const machine = interpret(program, dt);
  const slot = (name: string): number => machine.slotOf.get(name) ?? Number.NaN;
  return {
    machine,
    read: (name: string) => machine.values[slot(name)],
    write: (name: string, value: number) => {
      machine.values[slot(name)] = value;
    },
  };
};

describe('a program made ready to be interpreted', () => {
  it('begins with inputs, then run constants, then initial values', () => {
    const { machine, read, write } = slotted(visits);
    write('fading_time', 5);
    machine.begin();
    expect([read('fading_rate'), read('trust'), read('agreement')]).toEqual([0.2, 0.5, 0]);
  });

  it('evaluates auxiliaries from the stocks as they stand and gives the net flow of each', () => {
    const { machine, read, write } = slotted(visits);
    machine.begin();
    write('trust', 0.8);
    write('effort', 0.5);
    machine.evaluate();
    const flows = new Float64Array(2);
    machine.derivatives(flows);
    expect(read('loss')).toBe(0.2);
    expect([...flows]).toEqual([0.5 * (1 - 0.8) - 0.2, 0]);
  });

  it('carries out only the jumps that hold, and names them in order', () => {
    const { machine, write } = slotted(visits);
    const fired: string[] = [];
    machine.begin();
    machine.evaluate();
    machine.jump((jump) => fired.push(jump));
    expect(fired).toEqual([]);
    write('$visit', 0.8);
    machine.jump((jump) => fired.push(jump));
    expect(fired).toEqual(['visit', 'signing']);
  });

  it('keeps a fixed delay of less than a step for one step', () => {
    const { machine, read } = slotted({
      ...emptyProgram,
      buffers: [{ name: 'late', input: tree.number(7), delay: tree.number(0), initial: tree.number(1) }],
    });
    machine.begin();
    expect(read('late')).toBe(1);
    machine.fillBuffers();
    machine.shiftBuffers();
    expect(read('late')).toBe(7);
  });

  it('refuses a program that reads what it does not define', () => {
    const { machine } = slotted({ ...emptyProgram, auxiliaries: [{ name: 'a', expression: tree.name('nowhere') }] });
    expect(() => machine.evaluate()).toThrow(/does not define nowhere/);
  });
});
