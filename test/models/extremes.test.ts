import { describe, expect, it } from 'vitest';
import { UNIT_RUNS } from '../../src/kernel/unit-kernel.ts';
import { createGrid } from '../../src/simulate/grid.ts';
import type { Problem } from '../../src/simulate/problem.ts';
import { runUnit } from '../kernel/compile/both-kernels.ts';
import { composeCase, partnership, runCase } from './shipped.ts';

/** Extreme conditions (Forrester & Senge 1980; credential 5): the model must do what anyone would say must happen. */
describe('under extreme conditions', () => {
  it('nothing is launched without staff', () => {
    const { series } = runCase('bandung-kawasaki', { sets: { base_office: 0 }, save: ['launches'] });
    expect(Math.max(...series('launches'))).toBe(0);
  });

  it('nothing is launched without money', () => {
    const { series } = runCase('bandung-kawasaki', {
      sets: { base_budget: 0, full_outside_funds: 0 },
      without: ['external-grant'],
      save: ['launches'],
    });
    expect(Math.max(...series('launches'))).toBe(0);
  });

  it('programmes under way run off when the money stops', () => {
    const stop = 24;
    const { series } = runCase('bandung-kawasaki', {
      sets: { full_outside_funds: 0 },
      scenario: {
        events: [{ month: '2018-02', type: 'budget-shock', size: 1, duration: 60, label: { en: 'stop', id: 'henti' } }],
        months: 84,
      },
      save: ['active_programmes'],
    });
    const programmes = series('active_programmes');
    expect(programmes[stop]).toBeGreaterThan(0.1);
    expect(programmes[stop + 36]).toBeLessThan(0.1 * (programmes[stop] as number));
  });

  it('skill falls to what newcomers bring when all staff are moved and nothing is remembered', () => {
    const moved = runCase('bandung-kawasaki', {
      scenario: {
        events: [{ month: '2017-02', type: 'staff-rotation', size: 1, label: { en: 'all move', id: 'mutasi' } }],
        months: 48,
      },
      sets: { learning_by_doing: 0 },
      save: ['skilled_staff', 'staff', 'newcomer_skill'],
    });
    const share = (month: number) =>
      (moved.series('skilled_staff')[month] as number) / (moved.series('staff')[month] as number);
    const floor = moved.series('newcomer_skill')[0] as number;
    expect(share(13)).toBeLessThan(floor * 1.02);
    expect(share(13)).toBeGreaterThan(floor * 0.98);
  });

  it('no proposal waits when approval is all but instant', () => {
    const waiting = (sets: Record<string, number>) =>
      Math.max(
        ...runCase('bandung-kawasaki', { sets, save: ['proposals'] })
          .series('proposals')
          .slice(12),
      );
    const instant = waiting({ shortest_approval: 0.25, approval_capacity_time: 0.25, base_approval_time: 0.25 });
    expect(instant).toBeLessThan(0.3 * waiting({}));
  });

  it('trust falls when the partner never responds', () => {
    const { series } = runCase('bandung-kawasaki', { sets: { partner_response: 0 }, save: ['trust'] });
    const trust = series('trust');
    expect(trust.at(-1)).toBeLessThan(0.3 * (trust[0] as number));
  });
});

describe('every input at both ends of its range', () => {
  const { traits, parameters, levers, inputs } = partnership.document;
  const ends: [string, number][] = [
    ...Object.keys(traits).flatMap((name): [string, number][] => [
      [name, 0],
      [name, 4],
    ]),
    ...Object.entries({ ...parameters, ...levers }).flatMap(([name, { range }]): [string, number][] =>
      range === undefined
        ? []
        : [
            [name, range[0]],
            [name, range[1]],
          ],
    ),
  ];

  it('is tried: some four hundred runs', () => {
    expect(Object.keys(inputs).length).toBeGreaterThan(3);
    expect(ends.length).toBeGreaterThan(350);
  });

  for (const scenario of ['bandung-namur', 'bandung-kawasaki']) {
    it(`leaves ${scenario} finite and every stock in bounds`, () => {
      const failed: string[] = [];
      for (let start = 0; start < ends.length; start += UNIT_RUNS) {
        const unit = ends.slice(start, start + UNIT_RUNS);
        const problems = unit.map(([name, value]) => composeCase(scenario, { sets: { [name]: value } }).problem);
        const { program, time } = problems[0] as Problem;
        const { failures } = runUnit(program, createGrid({ ...program.time, ...time }), problems, []);
        failed.push(...failures.map(({ run, ...what }) => `${unit[run]}: ${JSON.stringify(what)}`));
      }
      expect(failed).toEqual([]);
    });
  }
});
