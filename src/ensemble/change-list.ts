import type { UnitChanges } from '../kernel/unit-kernel.ts';

/** Collects the dated changes of a unit, in columns that grow as needed and are reused. Those after the last step never take hold. */
export const createChangeList = (lastStep: number) => {
  let run = new Int32Array(1024);
  let step = new Int32Array(1024);
  let input = new Int32Array(1024);
  let value = new Float64Array(1024);
  let count = 0;
  const grow = (): void => {
    const longer = 2 * run.length;
    run = copyInto(new Int32Array(longer), run);
    step = copyInto(new Int32Array(longer), step);
    input = copyInto(new Int32Array(longer), input);
    value = copyInto(new Float64Array(longer), value);
  };
  return {
    clear: (): void => {
      count = 0;
    },
    add: (ofRun: number, atStep: number, ofInput: number, toValue: number): void => {
      if (atStep > lastStep) return;
      if (count === run.length) grow();
      run[count] = ofRun;
      step[count] = atStep;
      input[count] = ofInput;
      value[count] = toValue;
      count++;
    },
    changes: (): UnitChanges => ({ count, run, step, input, value }),
  };
};

const copyInto = <T extends Int32Array | Float64Array>(longer: T, array: T): T => {
  longer.set(array);
  return longer;
};
