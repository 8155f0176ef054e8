import fc from 'fast-check';
import { signatureOf } from '../../src/expression/functions.ts';
import type { Expression, LoweredFunction } from '../../src/expression/tree.ts';

/** What a tree may be made of; by default everything the language has. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly lookups: readonly string[];
  /** Literals: finite and not negative, as the parser makes them. */
  readonly numbers: fc.Arbitrary<number>;
  /** Functions that lowering removes; none: only what kernels know. */
  readonly lowered: readonly LoweredFunction[];
}

const defaults: Vocabulary = {
  names: ['trust', 'active_programmes', 'a', 'b', 'time', 'dt', 'pi'],
  lookups: ['fatigue'],
  numbers: fc.oneof(
    fc.nat(12),
    fc.constantFrom(0, 0.5, 1.5, 1e-9, 1e21, Number.MAX_VALUE, Number.MIN_VALUE),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map(Math.abs),
  ),
  lowered: ['smooth', 'smooth3', 'delay1', 'delay3', 'delay_fixed', 'step', 'pulse', 'ramp', 'noise'],
};

const unary = [
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
  'floor',
  'ceil',
  'round',
  'sign',
] as const;

/** Trees of numbers that the parser could have made; `offset` is 0 throughout. */
export function arbitraryExpression(vocabulary: Partial<Vocabulary> = {}): fc.Arbitrary<Expression> {
  return arbitraryTrees(vocabulary).number;
}

/** The same for conditions, such as the `when` of a jump. */
export function arbitraryCondition(vocabulary: Partial<Vocabulary> = {}): fc.Arbitrary<Expression> {
  return arbitraryTrees(vocabulary).condition;
}

function arbitraryTrees(given: Partial<Vocabulary>): {
  number: fc.Arbitrary<Expression>;
  condition: fc.Arbitrary<Expression>;
} {
  const { names, lookups, numbers, lowered } = { ...defaults, ...given };
  const offset = fc.constant(0);
  const { number, condition } = fc.letrec<{ number: Expression; condition: Expression; leaf: Expression }>((tie) => {
    const call = (functions: readonly string[], fewest: number, most = fewest): fc.Arbitrary<Expression> =>
      fc.record({
        kind: fc.constant('call'),
        function: fc.constantFrom(...functions),
        arguments: fc.array(tie('number'), { minLength: fewest, maxLength: most }),
        offset,
      }) as fc.Arbitrary<Expression>;
    const sides = { left: tie('number'), right: tie('number'), offset };
    return {
      leaf: fc.oneof(
        fc.record({ kind: fc.constant('number'), value: numbers, offset }),
        fc.record({ kind: fc.constant('reference'), name: fc.constantFrom(...names), offset }),
      ) as fc.Arbitrary<Expression>,
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        tie('leaf'),
        fc.record({ kind: fc.constant('unary'), operator: fc.constant('negate'), operand: tie('number'), offset }),
        fc.record({
          kind: fc.constant('binary'),
          operator: fc.constantFrom('add', 'subtract', 'multiply', 'divide', 'power', 'modulo'),
          ...sides,
        }),
        fc.record({
          kind: fc.constant('conditional'),
          condition: tie('condition'),
          whenTrue: tie('number'),
          whenFalse: tie('number'),
          offset,
        }),
        call(unary, 1),
        call(['min', 'max'], 2, 4),
        ...lowered.map((name) => {
          const { fewest, most } = signatureOf(name)!;
          return call([name], fewest, most);
        }),
        ...(lookups.length === 0
          ? []
          : [
              fc.record({
                kind: fc.constant('lookup'),
                lookup: fc.constantFrom(...lookups),
                argument: tie('number'),
                offset,
              }),
            ]),
      ) as fc.Arbitrary<Expression>,
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.record({
          kind: fc.constant('comparison'),
          operator: fc.constantFrom('less', 'lessOrEqual', 'greater', 'greaterOrEqual', 'equal', 'notEqual'),
          left: tie('leaf'),
          right: tie('number'),
          offset,
        }),
        fc.record({
          kind: fc.constant('logical'),
          operator: fc.constantFrom('and', 'or'),
          left: tie('condition'),
          right: tie('condition'),
          offset,
        }),
        fc.record({ kind: fc.constant('unary'), operator: fc.constant('not'), operand: tie('condition'), offset }),
      ) as fc.Arbitrary<Expression>,
    };
  });
  return { number, condition };
}
