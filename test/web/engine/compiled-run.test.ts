import { describe, expect, it } from 'vitest';
import { compile, composeRun, createGrid, createUnitKernel, judgedVariables, simulate } from '../../../src/index.ts';
import { runCompiled } from '../../../web/engine/compiled-run.ts';
import { shippedLibrary } from '../library.ts';

const library = shippedLibrary();
const [{ model }] = library.models as [(typeof library.models)[number]];

describe('a single run of the compiled kernel', () => {
  it('has the bits, the jumps and the end of the plain one, for every shipped scenario under a policy that comes and goes', () => {
    const push = library.policies.find(({ id }) => id === 'push')!.document;
    for (const { document: scenario } of library.scenarios) {
      const save = [...judgedVariables(model.document, model.document.outcomes!), 'trust', 'launches'];
      const { problem } = composeRun({
        model,
        scenario,
        policies: [push],
        sets: new Map(),
        without: [],
        cuts: [],
        save,
        time: {},
      });
      const compilation = compile(problem.program, createGrid({ ...problem.program.time, ...problem.time }), save);
      if (!compilation.ok) throw new Error(compilation.reason.en);
      expect(runCompiled(problem, createUnitKernel(compilation.compiled))).toEqual(simulate(problem));
    }
  });
});
