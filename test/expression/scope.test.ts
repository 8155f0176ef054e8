import { describe, expect, it } from 'vitest';
import type { Asked } from '../../src/expression/equation.ts';
import { format } from '../../src/expression/format.ts';
import { equationParser } from '../../src/expression/parse.ts';
import { type Expected, resolve, type Scope } from '../../src/expression/scope.ts';

const scope: Scope = {
  meanings: new Map([
    ['trust', { kind: 'quantity', name: 'trust' }],
    ['size', { kind: 'quantity', name: '$event/visit/home/size' }],
    ['pi', { kind: 'constant', value: 3.5 }],
    ['agreement', { kind: 'state', name: 'agreement', values: ['forming', 'in_force', 'expired'] }],
    ['mood', { kind: 'state', name: 'mood', values: ['good', 'forming'] }],
  ]),
  lookups: new Set(['fatigue']),
  faulty: new Set(['broken', 'broken_state', 'broken_value']),
};

const agreement: Expected = { state: 'agreement', values: ['forming', 'in_force', 'expired'] };

const run = (text: string, expected: Expected = 'number', asked: Asked = 'number') => {
  const parsed = equationParser()(text, asked);
  if ('faults' in parsed) throw new Error(parsed.faults[0]?.problem.en);
  const told: string[] = [];
  const { tree, sound } = resolve(parsed.tree, scope, expected, (offset, { problem, mend }) => {
    told.push(`${offset}: ${problem.en} | ${mend.en}`);
  });
  return { tree: sound ? format(tree) : undefined, told };
};

describe('resolve', () => {
  it.each([
    ['trust + size * pi', 'trust + $event/visit/home/size * 3.5'],
    ['lookup(fatigue, trust)', 'lookup(fatigue, trust)'],
    ['agreement == in_force ? 1 : 0', 'agreement == 1 ? 1 : 0'],
    ['expired != agreement ? 1 : 0', '2 != agreement ? 1 : 0'],
    ['agreement == (trust > 0 ? forming : expired) ? 1 : 0', 'agreement == (trust > 0 ? 0 : 2) ? 1 : 0'],
    ['mood == forming and agreement == forming ? 1 : 0', 'mood == 1 and agreement == 0 ? 1 : 0'],
    ['agreement == agreement ? 1 : 0', 'agreement == agreement ? 1 : 0'],
  ])('turns %s into %s', (text, expected) => {
    expect(run(text)).toEqual({ tree: expected, told: [] });
  });

  it('reads what is assigned to a state as one of its values', () => {
    expect(run('trust > 0 ? in_force : agreement', agreement)).toEqual({ tree: 'trust > 0 ? 1 : agreement', told: [] });
  });

  it.each([
    ['trsut + 1', '0: nothing is called trsut | Did you mean trust?'],
    ['zzz + 1', '0: nothing is called zzz | Define zzz, or use a name the model has.'],
    ['lookup(fatige, trust)', '0: there is no lookup fatige | Did you mean fatigue?'],
    ['1 + fatigue', '4: fatigue is a lookup, not a variable | Write lookup(fatigue, x)'],
    ['1 + exp', '4: exp is a function, not a variable | Write exp(x)'],
    ['agreement + 1', '0: agreement is a state, not a number | Compare it: agreement == forming'],
    [
      '1 + expired',
      '4: expired is a value of agreement and has no meaning without it | Compare the two: agreement == expired',
    ],
    ['agreement > forming ? 1 : 0', '10: the values of agreement have no order | Use == or !=.'],
    ['agreement == in_forse ? 1 : 0', '13: this is no value of agreement | Did you mean in_force?'],
    ['agreement == good ? 1 : 0', '13: this is no value of agreement | Its values are forming, in_force, expired.'],
    ['agreement == mood ? 1 : 0', '13: this is no value of agreement | Its values are forming, in_force, expired.'],
    ['agreement == 1 ? 1 : 0', '13: this is no value of agreement | Its values are forming, in_force, expired.'],
  ])('refuses %s, saying so', (text, fault) => {
    expect(run(text)).toEqual({ tree: undefined, told: [fault] });
  });

  it('refuses a number for a state', () => {
    expect(run('1', agreement).told).toEqual([
      '0: this is no value of agreement | Its values are forming, in_force, expired.',
    ]);
  });

  it('tells every unknown name, each once', () => {
    expect(run('aa + bb * aa - bb').told).toHaveLength(2);
  });

  it('says nothing of names whose own entry is at fault', () => {
    expect(run('broken + trust')).toEqual({ tree: undefined, told: [] });
    expect(run('broken_state == broken_value ? 1 : 0')).toEqual({ tree: undefined, told: [] });
  });
});
