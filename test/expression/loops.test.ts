import { describe, expect, it } from 'vitest';
import { issuesOf, type SmallModel } from './small-model.ts';

const world: SmallModel = {
  parameters: { weight: 1, other: 1, tau: [6, 'month'] },
  states: { agreement: ['forming', 'in_force'] },
  stocks: { trust: 0.2, readiness: 0 },
  flows: { gain: { to: 'trust', equation: 'contact / tau' }, growth: { to: 'readiness', equation: 'work / tau' } },
  auxiliaries: {
    work: 'trust * effective + legal',
    contact: 'smooth(work, tau)',
    effective: 'weight * 2',
    legal: 'agreement == in_force ? 1 : 0',
    aside: 'other + trust',
  },
  jumps: { signing: { when: 'agreement == forming and readiness > 1', set: { agreement: 'in_force' } } },
};

const faults = (loops: SmallModel['loops']) => issuesOf({ ...world, ...(loops ? { loops } : {}) });

describe('a loop', () => {
  it('goes through flows into stocks, through delays and through the conditions of jumps', () => {
    expect(
      faults({
        R1: { path: ['trust', 'work', 'contact', 'gain'], cut: { tau: 0 } },
        R2: { path: ['agreement', 'legal', 'work', 'growth', 'readiness'], cut: { weight: 0 } },
      }),
    ).toEqual([]);
  });

  it('whose link is missing is told which, and what lies between', () => {
    expect(faults({ R1: { path: ['trust', 'contact', 'gain'] } })).toEqual([
      'loops.R1.path.1:0: contact does not use trust | Put work between them.',
    ]);
    expect(faults({ R1: { path: ['work', 'contact', 'gain', 'trust', 'aside'] } })).toEqual([
      'loops.R1.path.0:0: work does not use aside | In a loop each variable uses the one before it, and the first uses the last.',
    ]);
  });

  it('may be cut by a parameter of a run constant that stands in one of its links', () => {
    expect(faults({ R1: { path: ['trust', 'work', 'contact', 'gain'], cut: { weight: 0 } } })).toEqual([]);
  });

  it('cannot be cut by a parameter that stands in none of its links', () => {
    expect(faults({ R1: { path: ['trust', 'work', 'contact', 'gain'], cut: { other: 0 } } })).toEqual([
      'loops.R1.cut.other:0: other stands in no link of this loop, so it cannot open it | Name a parameter that the equation of trust, work, contact, gain uses.',
    ]);
  });

  it('is not held to an equation that could not be read', () => {
    const auxiliaries = { ...world.auxiliaries, work: 'trust *' };
    const loops = { R1: { path: ['trust', 'work', 'contact', 'gain'], cut: { weight: 0 } } };
    expect(issuesOf({ ...world, auxiliaries, loops })).toEqual([
      'auxiliaries.work.equation:7: the equation stops after * | Put a number, a name or a bracket there.',
    ]);
  });
});
