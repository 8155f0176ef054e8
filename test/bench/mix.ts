import { createHidden } from '../../src/expression/hidden.ts';
import { lowerExpression } from '../../src/expression/lower-expression.ts';
import { order } from '../../src/expression/order.ts';
import { equationParser } from '../../src/expression/parse.ts';
import type { Assignment, Method, Program } from '../../src/expression/program.ts';
import type { Expression } from '../../src/expression/tree.ts';
import { dependencies, map } from '../../src/expression/walk.ts';
import mix from './mix.json' with { type: 'json' };

/**
 * The benchmark model `mix` as a program: its equations go through the parser and the lowering of any model, but not through the
 * check of units, since its numbers mean nothing.
 *
 * Lowering writes x^1.5 as x·√x. With `powers` as written the exponent is a constant with a name instead, and stays a power: what
 * a compiler of C makes of `pow(x, 1.5)`.
 */
export const mixProgram = (powers: 'written out' | 'as written' = 'written out'): Program => {
  const parse = equationParser();
  const hidden = createHidden();
  const constants: Record<string, number> = { ...mix.constants };
  const lowered = (owner: string, text: string): Expression => {
    const parsed = parse(text);
    if (!('tree' in parsed)) throw new Error(`${owner}: ${JSON.stringify(parsed)}`);
    const named = map(parsed.tree, (node) => {
      if (powers === 'written out' || node.kind !== 'binary' || node.operator !== 'power') return node;
      if (node.right.kind !== 'number') return node;
      const name = `exponent of ${owner}`;
      constants[name] = node.right.value;
      return { ...node, right: { kind: 'reference', name, offset: 0 } };
    });
    return lowerExpression(named, owner, 'step', hidden);
  };
  const number = (value: number): Expression => ({ kind: 'number', value, offset: 0 });
  const equations = Object.entries(mix.auxiliaries).map(([name, text]): Assignment => {
    return { name, expression: lowered(name, text) };
  });
  const all = [...hidden.auxiliaries, ...equations];
  const ordered = order(all.map(({ name, expression }) => ({ name, needs: dependencies(expression) })));
  if (!ordered.ok) throw new Error(JSON.stringify(ordered.cycles));
  const byName = new Map(all.map((assignment) => [assignment.name, assignment]));
  const stocks = Object.entries(mix.stocks);
  return {
    time: { ...mix.time, method: mix.time.method as Method },
    inputs: Object.entries(mix.inputs).map(([name, [value]]) => ({ name, value: value as number, kind: 'constant' })),
    constants: Object.entries(constants).map(([name, value]) => ({ name, expression: number(value) })),
    initial: [
      ...stocks.map(([name, { initial }]) => ({ name, expression: number(initial) })),
      ...hidden.stocks.map(({ name, initial }) => ({ name, expression: initial })),
    ],
    stocks: [
      ...stocks.map(([name, { derivative }]) => ({ name, derivative: lowered(name, derivative), range: null })),
      ...hidden.stocks.map(({ name, derivative }) => ({ name, derivative, range: null })),
    ],
    auxiliaries: ordered.order.map((name) => byName.get(name) as Assignment),
    jumps: [],
    buffers: hidden.buffers,
    noises: hidden.noises,
    lookups: Object.entries(mix.lookups).map(([name, points]) => ({
      name,
      x: points.map(([x]) => x as number),
      y: points.map(([, y]) => y as number),
      kind: 'continuous',
    })),
  };
};

/** Least and most of each input, in the program's order. */
export const mixRanges: readonly (readonly [number, number])[] = Object.values(mix.inputs).map(([, least, most]) => [
  least as number,
  most as number,
]);

export const mixSaved: readonly string[] = mix.saved;
