import type { Program, ProgramInput } from '../../src/expression/program.ts';
import type { Expression } from '../../src/expression/tree.ts';
import type { RunnableModel } from '../../src/scenario/runnable-model.ts';
import { smallModel } from './model.ts';

const read = (name: string): Expression => ({ kind: 'reference', name, offset: 0 });
const input =
  (kind: ProgramInput['kind']) =>
  (name: string): ProgramInput => ({ name, value: 0, kind });

/** What the small model could be lowered to: one stock that piles up the lever and the closure, one that counts new leaders. */
export const smallProgram: Program = {
  time: { ...smallModel.time, stop: 120 },
  inputs: [
    ...['thin_budget', 'distance', 'fading'].map(input('constant')),
    ...['training', 'closure'].map(input('varying')),
    ...['leadership-change/home', 'leadership-change/partner', 'visit/relation']
      .flatMap((event) => [`$event/${event}/fire`, `$event/${event}/size`])
      .map(input('impulse')),
  ],
  constants: [],
  initial: [
    { name: 'pile', expression: { kind: 'number', value: 0, offset: 0 } },
    { name: 'shock', expression: { kind: 'number', value: 0, offset: 0 } },
  ],
  stocks: [
    {
      name: 'pile',
      derivative: { kind: 'binary', operator: 'add', left: read('training'), right: read('closure'), offset: 0 },
      range: null,
    },
    { name: 'shock', derivative: null, range: null },
  ],
  auxiliaries: [],
  jumps: [
    {
      name: '$event/leadership-change/home',
      when: {
        kind: 'comparison',
        operator: 'greater',
        left: read('$event/leadership-change/home/fire'),
        right: { kind: 'number', value: 0, offset: 0 },
        offset: 0,
      },
      set: [{ name: 'shock', expression: read('$event/leadership-change/home/size') }],
    },
  ],
  buffers: [],
  noises: [],
  lookups: [],
};

const leaderChange = '$event/leadership-change';

export const smallRunnable: RunnableModel = {
  document: smallModel,
  program: smallProgram,
  effects: [
    {
      event: 'leadership-change',
      side: 'home',
      fire: `${leaderChange}/home/fire`,
      size: `${leaderChange}/home/size`,
      during: [],
    },
    {
      event: 'pandemic',
      side: 'home',
      fire: null,
      size: '$event/pandemic/home/size',
      during: [{ name: 'closure', expression: read('$event/pandemic/home/size') }],
    },
    { event: 'visit', side: 'relation', fire: '$event/visit/relation/fire', size: null, during: [] },
  ],
};
