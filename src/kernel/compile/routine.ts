import { arrange, type Effect } from './arrange.ts';
import { type Code, createCode } from './code.ts';
import { createEmitter, halves, type Site } from './emit.ts';
import type { Routine } from './graph.ts';

/** The function of a routine: both halves of each parameter in, both halves of each result out. */
export const emitRoutine = (routine: Routine, site: Site): Code => {
  const pair = ['v128', 'v128'] as const;
  const code = createCode({
    parameters: Array.from({ length: routine.parameters }, () => pair).flat(),
    results: routine.results.flatMap(() => pair),
  });
  const emitter = createEmitter(code, site);
  for (const node of routine.nodes) {
    if (node.operation.kind !== 'parameter') continue;
    emitter.bind(node, [2 * node.operation.index, 2 * node.operation.index + 1]);
  }
  const giveBack: Effect = {
    uses: routine.results,
    emit: ({ push }) => {
      for (const result of routine.results) for (const half of halves) push(result, half);
    },
  };
  const { statements } = arrange({
    initial: [],
    evaluation: [giveBack],
    save: [],
    jump: [],
    derivative: [],
    isStale: () => false,
  });
  for (const { emit } of statements.evaluation) emit(emitter);
  return code;
};
