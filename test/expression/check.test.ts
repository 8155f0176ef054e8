import { describe, expect, it } from 'vitest';
import { format } from '../../src/expression/format.ts';
import { check, issuesOf } from './small-model.ts';

describe('checkModel', () => {
  it('tells all faults at once, in the order of their places', () => {
    const { program, issues } = check({
      stocks: { s: 'missing' },
      auxiliaries: { a: '2 b', c: 'a +', d: 'd', e: ['time', 'dmnl'] },
      jumps: { j: { when: 's', set: { s: 'log(1)' } } },
    });
    expect(program).toBeNull();
    expect(issues.map(({ at, problem }) => `${at.file} ${problem.en}`).sort()).toEqual([
      'auxiliaries.a.equation nothing stands between 2 and b',
      'auxiliaries.c.equation the equation stops after +',
      'auxiliaries.d.equation d needs itself: d → d',
      'auxiliaries.e.equation e is in dmnl, but the equation gives month',
      'jumps.j.set.s there is no function log',
      'jumps.j.when this is a number where true or false is asked for',
      'stocks.s.initial nothing is called missing',
    ]);
    const places = issues.map(({ at }) => at.line * 1000 + at.column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('checks the equations of entries that were left out, and gives no program for those that use them', () => {
    const given = {
      auxiliaries: { a: 'left_out + 1' },
      faulty: ['left_out'],
      orphans: [
        { path: ['auxiliaries', 'left_out', 'equation'], equation: 'nothing_known +' },
        { path: ['events', 'visit', 'sides', 'home', 'set', 'trust'], equation: 'size * nonsuch' },
        { path: ['jumps', 'j', 'when'], equation: 'a' },
        { path: ['stocks', 's', 'initial'], equation: 3 },
      ],
    };
    expect(issuesOf(given).toSorted()).toEqual([
      'auxiliaries.left_out.equation:15: the equation stops after + | Put a number, a name or a bracket there.',
      'events.visit.sides.home.set.trust:7: nothing is called nonsuch | Define nonsuch, or use a name the model has.',
      'jumps.j.when:0: this is a number where true or false is asked for | Compare it with something: x > 0',
    ]);
    expect(check({ auxiliaries: { a: 'left_out + 1' }, faulty: ['left_out'] })).toMatchObject({
      program: null,
      issues: [],
    });
  });

  it('still checks what is around a name that means nothing, or whose entry was left out', () => {
    const given = {
      parameters: { tau: [6, 'month'] },
      auxiliaries: { a: 'left_out + nonsuch + (tau + 1) * 2', b: 'left_out' },
      faulty: ['left_out'],
      orphans: [{ path: ['auxiliaries', 'left_out', 'equation'], equation: 'b * 2' }],
    } as const;
    expect(
      issuesOf(given)
        .map((issue) => issue.replace(/ \|.*/, ''))
        .toSorted(),
    ).toEqual([
      'auxiliaries.a.equation:11: nothing is called nonsuch',
      'auxiliaries.a.equation:26: left side is month, right side is dmnl',
      'auxiliaries.b.equation:0: these need one another: b → left_out → b',
    ]);
  });

  it('takes a plain number for an equation', () => {
    const { program } = check({ stocks: { s: -0.5 }, auxiliaries: { a: 1e-7 } });
    expect(program!.initial.map(({ expression }) => format(expression))).toEqual(['-0.5']);
    expect(program!.constants.map(({ expression }) => format(expression))).toEqual(['1e-7']);
  });

  it('keeps equations as they are written, with their full names beside them', () => {
    const { equations } = check({ stocks: { s: '2*pi' }, auxiliaries: { a: 's^2' } });
    expect(equations.map(({ path, tree, resolved }) => [path.join('.'), format(tree!), format(resolved!)])).toEqual([
      ['stocks.s.initial', '2 * pi', '2 * 3.141592653589793'],
      ['auxiliaries.a.equation', 's ^ 2', 's ^ 2'],
    ]);
  });

  it('says where size has no meaning', () => {
    expect(
      issuesOf({
        stocks: { s: 0 },
        auxiliaries: { a: 'size' },
        events: { visit: { sides: { home: { set: { s: 'size' } } } } },
      }).map((issue) => issue.replace(/ \|.*/, '')),
    ).toEqual([
      'auxiliaries.a.equation:0: size is used, but there is no event here that has one',
      'events.visit.sides.home.set.s:0: size is used, but there is no event here that has one',
    ]);
  });
});
