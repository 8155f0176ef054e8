import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../src/expression/format.ts';
import type { Assignment, Program } from '../../src/expression/program.ts';
import type { LoweredFunction } from '../../src/expression/tree.ts';
import { dependencies } from '../../src/expression/walk.ts';
import { arbitraryCondition, arbitraryExpression } from './arbitrary-expression.ts';
import { check, programOf, type SmallModel } from './small-model.ts';

const written = (assignments: readonly Assignment[]): string[] =>
  assignments.map(({ name, expression }) => `${name} = ${format(expression)}`);

const derivatives = (program: Program): string[] =>
  program.stocks.map(({ name, derivative }) => `${name}' = ${derivative === null ? 'null' : format(derivative)}`);

const months = { parameters: { tau: [6, 'month'], at: [2, 'month'], width: [3, 'month'] } } as const;

/** The lowered equation of `y`, and the program around it. */
const lowered = (equation: string, unit = 'dmnl', more: SmallModel = {}): { y: string; program: Program } => {
  const program = programOf({
    ...months,
    stocks: { x: 1 },
    ...more,
    auxiliaries: { ...more.auxiliaries, y: [equation, unit] },
  });
  const y = [...program.constants, ...program.auxiliaries].find(({ name }) => name === 'y')!;
  return { y: format(y.expression), program };
};

describe('lower', () => {
  it('makes the net flow of a stock its inflows less its outflows, in the order of the document', () => {
    const program = programOf({
      ...months,
      stocks: { trust: '0.2', memory: 0, still: 1 },
      flows: {
        loss: { from: 'trust', to: 'memory', equation: 'trust / tau' },
        gain: { to: 'trust', equation: '1 / tau' },
        bonus: { to: 'trust', equation: '2 / tau' },
        leak: { from: 'memory', equation: 'memory / tau' },
      },
    });
    expect(derivatives(program)).toEqual(["trust' = -loss + gain + bonus", "memory' = loss - leak", "still' = 0"]);
    expect(written(program.initial)).toEqual(['trust = 0.2', 'memory = 0', 'still = 1']);
  });

  it('evaluates auxiliaries and flows in the order they need one another', () => {
    const program = programOf({ stocks: { trust: 0 }, auxiliaries: { c: 'b + trust', a: 'trust * 2', b: 'a + 1' } });
    expect(written(program.auxiliaries)).toEqual(['a = trust * 2', 'b = a + 1', 'c = b + trust']);
  });

  it('computes once a run what depends on nothing that changes in it', () => {
    const program = programOf({
      parameters: { p: 2 },
      traits: ['distance'],
      levers: { training: 0 },
      stocks: { s: 'derived' },
      auxiliaries: {
        uses: 'derived + s',
        derived: 'base * 2',
        base: 'p + distance',
        lever: 'training + 1',
        t: ['time', 'month'],
        two: '1 + 1',
      },
    });
    expect(written(program.constants)).toEqual(['base = p + distance', 'derived = base * 2', 'two = 1 + 1']);
    expect(written(program.auxiliaries)).toEqual(['uses = derived + s', 'lever = training + 1', 't = time']);
    expect(written(program.initial)).toEqual(['s = derived']);
    expect(program.inputs).toEqual([
      { name: 'distance', value: 1.5, kind: 'constant' },
      { name: 'p', value: 2, kind: 'constant' },
      { name: 'training', value: 0, kind: 'varying' },
    ]);
  });

  it('takes into the start what initial values need, and nothing else', () => {
    const program = programOf({
      ...months,
      stocks: { a: 'share * 2', b: 'exp(a) ^ 2' },
      auxiliaries: { share: 'rest - 1', rest: 'time / tau', other: 'a + b' },
    });
    expect(written(program.initial)).toEqual([
      'rest = time / tau',
      'share = rest - 1',
      'a = share * 2',
      '$part/b = exp(a)',
      'b = $part/b * $part/b',
    ]);
  });

  it('makes a state a stock that only jumps change, with its values as numbers and its first value as an input', () => {
    const program = programOf({
      states: { agreement: ['forming', 'in_force', 'expired'] },
      stocks: { readiness: 0 },
      auxiliaries: { bound: 'agreement == in_force and not (expired == agreement) ? 1 : 0' },
      jumps: {
        signing: {
          when: 'agreement == forming and readiness >= 1',
          set: { agreement: 'readiness > 2 ? in_force : agreement', readiness: 0 },
        },
      },
    });
    expect(program.inputs).toEqual([{ name: '$initial/agreement', value: 0, kind: 'constant' }]);
    expect(written(program.initial)).toEqual(['readiness = 0', 'agreement = $initial/agreement']);
    expect(derivatives(program)).toEqual(["readiness' = 0", "agreement' = null"]);
    expect(written(program.auxiliaries)).toEqual(['bound = agreement == 1 and not (2 == agreement) ? 1 : 0']);
    expect(program.jumps.map(({ name, when, set }) => [name, format(when), written(set)])).toEqual([
      ['signing', 'agreement == 0 and readiness >= 1', ['agreement = readiness > 2 ? 1 : agreement', 'readiness = 0']],
    ]);
  });

  it('makes each side of an event an impulse, and a jump before those of the document', () => {
    const { program, events } = check({
      parameters: { memory_share: 0.5 },
      inputs: { travel_closure: 0 },
      stocks: { commitment: 1, trust: 1 },
      jumps: { reset: { when: 'trust < 0', set: { trust: 0 } } },
      events: {
        'leadership-change': {
          size: { value: 0.3, unit: 'dmnl' },
          sides: {
            partner: { set: { trust: 'trust - size' } },
            home: { set: { commitment: 'commitment * memory_share + size', trust: 0.1 } },
          },
        },
        pandemic: {
          size: { value: 0.9, unit: 'dmnl' },
          sides: { home: { during: { travel_closure: 'size * memory_share' } } },
        },
        visit: { sides: { relation: { set: { trust: 1 } } } },
      },
    });
    expect(program!.jumps.map(({ name, when, set }) => [name, format(when), written(set)])).toEqual([
      [
        '$event/leadership-change/partner',
        '$event/leadership-change/partner/fire == 1',
        ['trust = trust - $event/leadership-change/partner/size'],
      ],
      [
        '$event/leadership-change/home',
        '$event/leadership-change/home/fire == 1',
        ['commitment = commitment * memory_share + $event/leadership-change/home/size', 'trust = 0.1'],
      ],
      ['$event/visit/relation', '$event/visit/relation/fire == 1', ['trust = 1']],
      ['reset', 'trust < 0', ['trust = 0']],
    ]);
    expect(program!.inputs.filter(({ kind }) => kind === 'impulse')).toEqual([
      { name: '$event/leadership-change/partner/fire', value: 0, kind: 'impulse' },
      { name: '$event/leadership-change/partner/size', value: 0.3, kind: 'impulse' },
      { name: '$event/leadership-change/home/fire', value: 0, kind: 'impulse' },
      { name: '$event/leadership-change/home/size', value: 0.3, kind: 'impulse' },
      { name: '$event/visit/relation/fire', value: 0, kind: 'impulse' },
    ]);
    expect(events.map(({ during, ...event }) => ({ ...event, during: written(during) }))).toEqual([
      {
        event: 'leadership-change',
        side: 'partner',
        fire: '$event/leadership-change/partner/fire',
        size: '$event/leadership-change/partner/size',
        during: [],
      },
      {
        event: 'leadership-change',
        side: 'home',
        fire: '$event/leadership-change/home/fire',
        size: '$event/leadership-change/home/size',
        during: [],
      },
      {
        event: 'pandemic',
        side: 'home',
        fire: null,
        size: '$event/pandemic/home/size',
        during: ['travel_closure = $event/pandemic/home/size * memory_share'],
      },
      { event: 'visit', side: 'relation', fire: '$event/visit/relation/fire', size: null, during: [] },
    ]);
  });
});

describe('lower turns delays into hidden stocks:', () => {
  it('smooth into one that closes its gap', () => {
    const { y, program } = lowered('smooth(x, tau)');
    expect(y).toBe('$smooth/y');
    expect(derivatives(program)).toEqual(["x' = 0", "$smooth/y' = (x - $smooth/y) / tau"]);
    expect(written(program.initial)).toEqual(['x = 1', '$smooth/y = x']);
  });

  it('smooth3 into a chain of three, each in a third of the time', () => {
    const { y, program } = lowered('smooth3(x, tau, 0.5)');
    expect(y).toBe('$smooth3/y/level3');
    expect(derivatives(program).slice(1)).toEqual([
      "$smooth3/y/level1' = (x - $smooth3/y/level1) / (tau / 3)",
      "$smooth3/y/level2' = ($smooth3/y/level1 - $smooth3/y/level2) / (tau / 3)",
      "$smooth3/y/level3' = ($smooth3/y/level2 - $smooth3/y/level3) / (tau / 3)",
    ]);
    expect(written(program.initial).slice(1)).toEqual([
      '$smooth3/y/level1 = 0.5',
      '$smooth3/y/level2 = 0.5',
      '$smooth3/y/level3 = 0.5',
    ]);
  });

  it('delay1 into one that empties', () => {
    const { y, program } = lowered('delay1(x, tau)');
    expect(y).toBe('$delay1/y / tau');
    expect(derivatives(program)[1]).toBe("$delay1/y' = x - $delay1/y / tau");
    expect(written(program.initial)[1]).toBe('$delay1/y = x * tau');
  });

  it('delay3 into a chain of three', () => {
    const { y, program } = lowered('delay3(x, tau)');
    expect(y).toBe('$delay3/y/level3 / (tau / 3)');
    expect(derivatives(program)[2]).toBe(
      "$delay3/y/level2' = $delay3/y/level1 / (tau / 3) - $delay3/y/level2 / (tau / 3)",
    );
    expect(written(program.initial)[3]).toBe('$delay3/y/level3 = x * (tau / 3)');
  });

  it('delay_fixed into a buffer, with what it reads at the start', () => {
    const { y, program } = lowered('delay_fixed(x + 1, lag, x * 2) + delay_fixed(x, tau, 0)', 'dmnl', {
      auxiliaries: { lag: ['tau * x', 'month'] },
    });
    expect(y).toBe('$delay_fixed/y + $delay_fixed/y/2');
    expect(
      program.buffers.map(({ name, input, delay, initial }) => [name, format(input), format(delay), format(initial)]),
    ).toEqual([
      ['$delay_fixed/y', '$part/y', 'lag', '$part/y/2'],
      ['$delay_fixed/y/2', 'x', 'tau', '0'],
    ]);
    expect(written(program.auxiliaries)).toContain('$part/y = x + 1');
    expect(written(program.initial)).toEqual(['x = 1', '$part/y/2 = x * 2', 'lag = tau * x']);
  });

  it('evaluates what goes in once, under a name of its own', () => {
    const { program } = lowered('smooth3(x * 2, tau * 2)');
    expect(written(program.auxiliaries)).toEqual(['$part/y = x * 2', 'y = $smooth3/y/level3']);
    expect(written(program.constants)).toEqual(['$part/y/2 = tau * 2']);
    expect(written(program.initial).slice(0, 3)).toEqual(['x = 1', '$part/y = x * 2', '$smooth3/y/level1 = $part/y']);
  });

  it('lets a variable depend on its own past', () => {
    const { y, program } = lowered('1 + smooth(y, tau, 0)');
    expect(y).toBe('1 + $smooth/y');
    expect(derivatives(program)[1]).toBe("$smooth/y' = (y - $smooth/y) / tau");
  });
});

describe('lower writes out', () => {
  it.each([
    ['step(3, at)', 'at < time + dt / 2 ? 3 : 0'],
    ['pulse(at, width)', 'at < time + dt / 2 and time + dt / 2 < at + width ? 1 : 0'],
    ['ramp(1 / tau, at, tau)', '1 / tau * max(0, min(time, tau) - at)'],
    ['x ^ 2', 'x * x'],
    ['x ^ 3', 'x * x * x'],
    ['x ^ 0.5', 'sqrt(x)'],
    ['x ^ (1/2)', 'sqrt(x)'],
    ['x ^ 1.5', 'x * sqrt(x)'],
    ['x ^ -1', '1 / x'],
    ['x ^ -2', '1 / (x * x)'],
    ['x ^ 0', '1'],
    ['x ^ 5', 'x ^ 5'],
    ['x ^ 0.3', 'x ^ 0.3'],
    ['2 ^ x', '2 ^ x'],
    ['(x + 1) ^ 2', '$part/y * $part/y'],
    ['(x + 1) ^ -1', '1 / $part/y'],
    ['-x ^ 2', '-(x * x)'],
    ['(x ^ 2) ^ 2', '$part/y * $part/y'],
    ['2 * pi', '2 * 3.141592653589793'],
  ])('%s as %s', (equation, expected) => {
    expect(lowered(equation).y).toBe(expected);
  });

  it('a pulse whose time is worked out, evaluating it once', () => {
    expect(lowered('pulse(at + width, width)').y).toBe(
      '$part/y < time + dt / 2 and time + dt / 2 < $part/y + width ? 1 : 0',
    );
  });

  it('a noise as a drawn input times its size', () => {
    const { y, program } = lowered('x + noise(0.1, tau) + noise(x, tau)');
    expect(y).toBe('x + 0.1 * $noise/y + x * $noise/y/2');
    expect(program.noises.map(({ input, every }) => [input, format(every)])).toEqual([
      ['$noise/y', 'tau'],
      ['$noise/y/2', 'tau'],
    ]);
    expect(program.inputs.filter(({ name }) => name.startsWith('$'))).toEqual([
      { name: '$noise/y', value: 0, kind: 'varying' },
      { name: '$noise/y/2', value: 0, kind: 'varying' },
    ]);
  });

  it('no power of a sum inside a jump, which must see what earlier jumps did', () => {
    const program = programOf({
      stocks: { x: 1 },
      jumps: { leap: { when: 'x ^ 2 > 1', set: { x: '(x + 1) ^ 2' } } },
    });
    expect(program.jumps.map(({ when, set }) => [format(when), written(set)])).toEqual([
      ['x * x > 1', ['x = (x + 1) ^ 2']],
    ]);
  });
});

describe('a lowered program', () => {
  const remembering = ['smooth', 'smooth3', 'delay1', 'delay3', 'delay_fixed', 'step', 'pulse', 'ramp'] as const;
  const kernel = new Set([
    'abs',
    'exp',
    'ln',
    'log10',
    'sqrt',
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'min',
    'max',
    'floor',
    'ceil',
    'round',
    'sign',
  ]);
  const outside = ['p', 'l', 'time', 'dt', 'pi'];
  const equation = (names: readonly string[], lowered: readonly LoweredFunction[] = remembering) =>
    arbitraryExpression({ names, lookups: ['k'], lowered }).map(format);
  const model = (a: readonly string[], b: readonly string[], s: readonly string[]) =>
    fc.record({
      a: equation(a),
      b: equation(b),
      s: equation(s, ['step', 'pulse', 'ramp']),
      when: arbitraryCondition({ names: [...outside, 's', 'a', 'b'], lookups: ['k'], lowered: remembering }).map(
        format,
      ),
      set: equation([...outside, 's', 'a', 'b']),
    });
  const checkIt = ({ a, b, s, when, set }: Record<'a' | 'b' | 's' | 'when' | 'set', string>) =>
    check({
      timeUnit: 'dmnl',
      parameters: { p: 1 },
      levers: { l: 0 },
      lookups: {
        k: {
          points: [
            [0, 0],
            [1, 1],
          ],
          xUnit: 'dmnl',
          yUnit: 'dmnl',
          kind: 'continuous',
        },
      },
      stocks: { s },
      flows: { f: { from: 's', equation: a, unit: 'dmnl' } },
      auxiliaries: { a, b },
      jumps: { j: { when, set: { s: set } } },
    });

  it('has every name it uses, before it uses it, and kernel functions only, whatever the equations', () => {
    fc.assert(
      fc.property(model([...outside, 's'], [...outside, 's', 'a', 'f'], [...outside, 'p']), (equations) => {
        const { program, issues } = checkIt(equations);
        fc.pre(issues.every(({ problem }) => problem.en.endsWith('cannot stand in an initial value')));
        if (program !== null) expectComplete(program);
        return program !== null || issues.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it('is there exactly if no issue is, where anything may depend on anything', () => {
    const all = [...outside, 's', 'a', 'b', 'f'];
    fc.assert(
      fc.property(model(all, all, all), (equations) => {
        const { program, issues } = checkIt(equations);
        expect(program === null).toBe(issues.length > 0);
        if (program !== null) expectComplete(program);
      }),
      { numRuns: 500 },
    );
  });

  function expectComplete(program: Program): void {
    const given = new Set(['time', 'dt', ...program.inputs.map(({ name }) => name)]);
    const evaluateAll = (assignments: readonly Assignment[], known: Set<string>): void => {
      for (const { name, expression } of assignments) {
        for (const used of dependencies(expression)) expect(known).toContain(used);
        expect(
          [...format(expression).matchAll(/([a-z]\w*)\(/g)]
            .map((call) => call[1]!)
            .filter((call) => call !== 'lookup' && !kernel.has(call) && !['and', 'or', 'not', 'mod'].includes(call)),
        ).toEqual([]);
        known.add(name);
      }
    };
    evaluateAll(program.constants, given);
    const atStart = new Set(given);
    evaluateAll(program.initial, atStart);
    const inStep = new Set([...given, ...[...program.stocks, ...program.buffers].map(({ name }) => name)]);
    for (const { name } of program.stocks) expect(atStart).toContain(name);
    for (const { delay, initial } of program.buffers) {
      for (const used of [...dependencies(delay), ...dependencies(initial)]) expect(atStart).toContain(used);
    }
    evaluateAll(program.auxiliaries, inStep);
    for (const { derivative } of program.stocks) {
      if (derivative !== null) for (const used of dependencies(derivative)) expect(inStep).toContain(used);
    }
    for (const { when, set } of program.jumps) {
      for (const tree of [when, ...set.map(({ expression }) => expression)]) {
        for (const used of dependencies(tree)) expect(inStep).toContain(used);
      }
    }
  }
});
