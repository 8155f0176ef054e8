import { describe, expect, it } from 'vitest';
import { format } from '../../src/expression/format.ts';
import { check, programOf } from './small-model.ts';
import { derivatives, written } from './written.ts';

const months = { parameters: { tau: [6, 'month'], at: [2, 'month'], width: [3, 'month'] } } as const;

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
