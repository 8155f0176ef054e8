import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/scenario/documents/policy.ts';
import { setLevers } from '../../src/scenario/levers.ts';
import { smallModel } from './model.ts';

const policy = (training: number, start: number, stop?: number): PolicyDocument => ({
  title: { en: 'train', id: 'latih' },
  model: 'small',
  levers: { training },
  start,
  ...(stop === undefined ? {} : { stop }),
});

describe('the levers of a run', () => {
  it('stand at their defaults without a policy', () => {
    expect(setLevers(smallModel, [])).toEqual({ atStart: new Map([['training', 0.1]]), changes: [] });
  });

  it('stand where a policy puts them from the start', () => {
    expect(setLevers(smallModel, [policy(0.8, 0)])).toEqual({ atStart: new Map([['training', 0.8]]), changes: [] });
  });

  it('move when a policy starts, and back to their defaults when it stops', () => {
    expect(setLevers(smallModel, [policy(0.8, 12, 36)])).toEqual({
      atStart: new Map([['training', 0.1]]),
      changes: [
        { time: 12, input: 'training', value: 0.8 },
        { time: 36, input: 'training', value: 0.1 },
      ],
    });
  });

  it('follow the policy named last where two overlap', () => {
    expect(setLevers(smallModel, [policy(0.8, 0), policy(0.4, 24, 36)])).toEqual({
      atStart: new Map([['training', 0.8]]),
      changes: [
        { time: 24, input: 'training', value: 0.4 },
        { time: 36, input: 'training', value: 0.8 },
      ],
    });
  });
});
