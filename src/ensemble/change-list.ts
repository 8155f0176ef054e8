import { unitSize } from '../random/stream.ts';

/**
 * Dated changes of inputs for the runs of a unit, in columns: those of run k stand at `first[k] … first[k + 1] − 1`, by step, changes of
 * one step in the order they take hold. Buffers are reused.
 */
export interface ChangeSchedule {
  readonly first: Int32Array;
  readonly step: Int32Array;
  /** Place among the program's inputs. */
  readonly input: Int32Array;
  readonly value: Float64Array;
}

/** Changes in columns that grow as needed; those of a run are sorted by step, without disturbing the order within one. */
export const createChangeList = (steps: number) => {
  const first = new Int32Array(unitSize + 1);
  const ends = new Int32Array(steps + 2);
  let step = new Int32Array(1024);
  let input = new Int32Array(1024);
  let value = new Float64Array(1024);
  let run = { step: new Int32Array(64), input: new Int32Array(64), value: new Float64Array(64) };
  let length = 0;
  let own = 0;
  return {
    clear: (): void => {
      length = 0;
      first[0] = 0;
    },
    beginRun: (): void => {
      own = 0;
    },
    /** A change after the last step never takes hold. */
    add: (atStep: number, ofInput: number, toValue: number): void => {
      if (atStep > steps) return;
      if (own === run.step.length) {
        run = { step: doubled(run.step), input: doubled(run.input), value: doubledFloat(run.value) };
      }
      run.step[own] = atStep;
      run.input[own] = ofInput;
      run.value[own] = toValue;
      own++;
    },
    endRun: (index: number): void => {
      while (length + own > step.length) {
        step = doubled(step);
        input = doubled(input);
        value = doubledFloat(value);
      }
      // A counting sort keeps equal steps in order; the counts become the places of each step.
      ends.fill(0);
      for (let k = 0; k < own; k++) ends[run.step[k]! + 1]!++;
      for (let k = 1; k < ends.length; k++) ends[k]! += ends[k - 1]!;
      for (let k = 0; k < own; k++) {
        const target = length + ends[run.step[k]!]!++;
        step[target] = run.step[k]!;
        input[target] = run.input[k]!;
        value[target] = run.value[k]!;
      }
      length += own;
      first[index + 1] = length;
    },
    columns: (): ChangeSchedule => ({ first, step, input, value }),
  };
};

const doubled = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
};

const doubledFloat = (array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
  const larger = new Float64Array(2 * array.length);
  larger.set(array);
  return larger;
};
