import { describe, expect, it } from 'vitest';
import { type RankRegression, rankRegression } from '../../src/analysis/rank-regression.ts';
import { createStream } from '../../src/random/stream.ts';

const runs = 2000;
const draw = (name: string): Float64Array => {
  const { next } = createStream('regression', 0, name);
  return Float64Array.from({ length: runs }, next);
};
const [a, b, c, noise] = ['a', 'b', 'c', 'noise'].map(draw) as [Float64Array, Float64Array, Float64Array, Float64Array];
const inputs = [
  { name: 'a', values: a },
  { name: 'b', values: b },
  { name: 'c', values: c },
];
const found = (output: Float64Array, of = inputs): RankRegression => {
  const result = rankRegression(of, output);
  if ('kind' in result) throw new Error(result.kind);
  return result;
};
const weightOf = ({ coefficients }: RankRegression, name: string): number =>
  coefficients.find((coefficient) => coefficient.name === name)!.value;

describe('standardised rank regression', () => {
  it('finds the weights of a linear rule, strongest first, with their signs', () => {
    const result = found(a.map((value, k) => 3 * value - 2 * b[k]! + 0 * c[k]! + noise[k]!));
    expect(result.coefficients.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    // Of uniform inputs the standardised coefficients are the weights over √(9 + 4 + 1), nearly so for ranks.
    expect(weightOf(result, 'a')).toBeCloseTo(3 / Math.sqrt(14), 1);
    expect(weightOf(result, 'b')).toBeCloseTo(-2 / Math.sqrt(14), 1);
    expect(result.explained).toBeGreaterThan(0.88);
  });

  it('does not mind how bent a rising effect is', () => {
    const straight = found(a);
    expect(weightOf(straight, 'a')).toBeCloseTo(1, 10);
    expect(found(a.map((value) => value ** 9))).toMatchObject({ explained: straight.explained });
  });

  it('leaves an effect that turns back on itself unexplained', () => {
    expect(found(a.map((value) => (value - 0.5) ** 2)).explained).toBeLessThan(0.05);
  });

  it('weighs inputs that go together against each other, as a correlation could not', () => {
    const shadow = a.map((value, k) => value + 0.3 * c[k]!);
    const result = found(
      a.map((value, k) => value + 0.2 * noise[k]!),
      [...inputs.slice(0, 2), { name: 'shadow', values: shadow }],
    );
    expect(Math.abs(weightOf(result, 'shadow'))).toBeLessThan(0.08);
    expect(weightOf(result, 'a')).toBeGreaterThan(0.85);
  });

  it('holds an input without effect within its interval in about nine of ten cases', () => {
    let held = 0;
    const cases = 200;
    for (let k = 0; k < cases; k++) {
      const streams = ['x', 'y', 'z'].map((name) => createStream('null', k, name));
      const [x, y, z] = streams.map(({ next }) => Float64Array.from({ length: 120 }, next));
      const result = found(z!, [
        { name: 'x', values: x! },
        { name: 'y', values: y! },
      ]);
      held += result.coefficients.filter(({ low, high }) => low <= 0 && 0 <= high).length;
    }
    expect(held / (2 * cases)).toBeGreaterThan(0.86);
    expect(held / (2 * cases)).toBeLessThan(0.94);
  });

  it('names inputs that never vary or follow from others, and goes on without them', () => {
    const result = found(a, [
      ...inputs,
      { name: 'fixed', values: new Float64Array(runs).fill(4) },
      { name: 'double of b', values: b.map((value) => 2 * value) },
    ]);
    expect(result.left).toEqual(['fixed', 'double of b']);
    expect(result.coefficients).toHaveLength(3);
  });

  it('says how many runs it needs where there are too few', () => {
    const few = inputs.map(({ name, values }) => ({ name, values: values.subarray(0, 40) }));
    expect(rankRegression(few, noise.subarray(0, 40))).toEqual({ kind: 'too-few-runs', needed: 53 });
  });

  it('says so where all runs end alike', () => {
    expect(rankRegression(inputs, new Float64Array(runs))).toEqual({ kind: 'no-variation' });
  });
});
