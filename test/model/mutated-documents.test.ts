import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/model/load.ts';
import { exampleModelText } from './example-model.ts';
import { mutated } from './mutations.ts';

const smallModel = `kembar: 1
title: {en: Small, id: Kecil}
time: {unit: month, start: 0, stop: 6, dt: 0.5, saveEvery: 1, method: rk4}
parameters:
  term: {value: 3, unit: month, range: [1, 5]}
states:
  deal: {values: [open, signed], initial: open}
stocks:
  work:
    initial: "0"
    unit: km
flows:
  launches: {from: null, to: work, equation: "work / term", unit: km/month}
jumps:
  signing: {when: deal == open, set: {deal: signed}}
`;

/** Every issue must say what and where; a model that comes back must be whole. */
function checkLoads(text: string): void {
  const { model, issues } = loadModel('a.yaml', text, { publishable: true });
  const told = issues.every(
    ({ at, problem, mend }) =>
      at.line > 0 && at.column > 0 && problem.en !== '' && problem.id !== '' && mend.en !== '' && mend.id !== '',
  );
  const whole =
    model === null ? issues.length > 0 : Object.keys(model.document.stocks).every((name) => model.declared.has(name));
  expect(told && whole).toBe(true);
}

describe('a mutated model', () => {
  it('of a few lines never crashes or hangs the loader, 10,000 times', { timeout: 400_000 }, () => {
    fc.assert(fc.property(mutated(smallModel), checkLoads), { numRuns: 10_000 });
  });

  it('with every section never crashes or hangs the loader', { timeout: 200_000 }, () => {
    fc.assert(fc.property(mutated(exampleModelText), checkLoads), { numRuns: 100 });
  });

  it('of any bytes never crashes or hangs the loader', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), checkLoads), { numRuns: 1_000 });
  });
});
