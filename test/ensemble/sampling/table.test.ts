import { describe, expect, it } from 'vitest';
import type { DrawnInput } from '../../../src/ensemble/recipe.ts';
import { createInputSampler } from '../../../src/ensemble/sampling/input-sampler.ts';
import { readSample, type SampleTable } from '../../../src/ensemble/sampling/table.ts';
import { unitSize } from '../../../src/random/stream.ts';

const known = ['posting_time', 'distance', 'pandemic@2020-04/size'];
const read = (text: string) => readSample(text, 'mine.csv', known);

/** What was wrong and where, in one line each. */
const faults = (text: string): readonly string[] =>
  read(text).issues.map(({ at, problem }) => `${at.file}:${at.line}:${at.column} ${problem.en}`);

describe('a sample of one’s own', () => {
  it('is read as spreadsheets, R and pandas write it', () => {
    const expected = { inputs: ['posting_time', 'distance'], runs: 2, values: Float64Array.from([6, 2.5, 1e-3, -4]) };
    for (const text of [
      'posting_time,distance\n6,2.5\n1e-3,-4\n',
      '\uFEFF"posting_time","distance"\r\n6,2.5\r\n0.001,-4\r\n\r\n',
      ' posting_time , distance \r6, 2.5\r"0.001",-4',
    ]) {
      expect(read(text)).toEqual({ ok: true, value: expected, issues: [] });
    }
  });

  it('is refused with every fault at its line and column', () => {
    expect(faults('posting_tim,distance,distance\n1,2,3\n')).toEqual([
      'mine.csv:1:1 no input that can be drawn is called posting_tim',
      'mine.csv:1:22 distance has two columns',
    ]);
    expect(faults('posting_time,distance\n6,\n7,far\n8\n9,NaN\n')).toEqual([
      'mine.csv:2:3 the cell is empty',
      'mine.csv:3:3 far is not a number',
      'mine.csv:4:1 this line has 1 columns, the first line 2',
      'mine.csv:5:3 NaN is not a number',
    ]);
    expect(faults('posting_time;distance\n6,5;2\n')).toEqual([
      'mine.csv:1:13 the columns are separated by semicolons or tabs',
    ]);
    expect(faults('posting_time\n')).toEqual(['mine.csv:1:1 the sample has no runs']);
    expect(faults('posting_time\n"6\n')[0]).toBe('mine.csv:2:1 a quotation mark is not closed');
  });

  it('does not report a fault for every cell of a file of another kind', () => {
    expect(faults(`posting_time\n${'x\n'.repeat(1000)}`).length).toBe(20);
  });
});

describe('a sample in a batch', () => {
  const drawn: readonly DrawnInput[] = ['a', 'b', 'c'].map((name, k) => ({
    name,
    middle: 10 * k,
    input: k,
    distribution: { distribution: 'uniform', min: 0, max: 1 },
  }));
  const table: SampleTable = { inputs: ['c', 'a'], runs: 2, values: Float64Array.from([1, 2, 3, 4]) };

  it('moves the inputs it names and holds the others at their middle', () => {
    const unit = new Float64Array(3 * unitSize);
    createInputSampler({ kind: 'csv', table }, drawn, 'demo', 2).fill(0, unit);
    const run = (k: number): readonly number[] => [0, 1, 2].map((input) => unit[input * unitSize + k]!);
    expect([run(0), run(1)]).toEqual([
      [2, 10, 1],
      [4, 10, 3],
    ]);
  });

  it('as does a factorial design', () => {
    const unit = new Float64Array(3 * unitSize);
    const levels = [{ input: 'b', values: [7, 8] }];
    createInputSampler({ kind: 'factorial', levels }, drawn, 'demo', 2).fill(0, unit);
    expect([0, 1, 2].map((input) => unit[input * unitSize + 1])).toEqual([0, 8, 20]);
  });
});
