import type { ModelDocument } from '../model/document.ts';
import { binary, compare, negate, number, reference } from './build.ts';
import { type EquationRole, eventEffects } from './equations.ts';
import { createHidden, type Hidden } from './hidden.ts';
import { impulseNames, initialStateInput } from './impulses.ts';
import { initialAssignments } from './initial-values.ts';
import { programInputs } from './inputs.ts';
import { lowerExpression } from './lower-expression.ts';
import { order } from './order.ts';
import type { Assignment, Jump, Program, ProgramStock } from './program.ts';
import { splitConstants } from './run-constants.ts';
import type { Expression } from './tree.ts';
import { dependencies } from './walk.ts';

/** A resolved equation: full names only, and no value of a state. */
export interface ResolvedEquation {
  readonly role: EquationRole;
  readonly tree: Expression;
}

/**
 * Turns a checked model into a program: all of its equations must be there, resolved, and free of circular definitions.
 *
 * ```
 * flows, auxiliaries ─ lower-expression.ts ─┬→ assignments ─ order.ts ─→ in order ─ run-constants.ts ─→ constants, auxiliaries
 * initial values ───────────────────────────┼→ ─ initial-values.ts ─────────────────────────────────→ initial
 * jumps, events ────────────────────────────┤                                                          jumps
 *                                           └→ hidden.ts: levels of delays, buffers, noises ─────────→ stocks, buffers, noises
 * ```
 */
export function lower(document: ModelDocument, equations: readonly ResolvedEquation[]): Program {
  const hidden = createHidden();
  const flowsAndAuxiliaries = equations.flatMap(({ role, tree }): Assignment[] =>
    role.kind === 'flow' || role.kind === 'auxiliary'
      ? [{ name: role.name, expression: lowerExpression(tree, role.name, 'step', hidden) }]
      : [],
  );
  const initialValues = equations.flatMap(({ role, tree }): Assignment[] =>
    role.kind === 'initial' ? [{ name: role.name, expression: lowerExpression(tree, role.name, 'start', hidden) }] : [],
  );
  const jumps = [...eventJumps(document, equations, hidden), ...documentJumps(document, equations, hidden)];
  const inputs = [...programInputs(document), ...hidden.inputs];
  const { constants, auxiliaries } = splitConstants(inOrder([...hidden.auxiliaries, ...flowsAndAuxiliaries]), inputs);
  const states = Object.keys(document.states);
  return {
    time: timeOf(document),
    inputs,
    constants,
    initial: initialAssignments({
      stocks: [
        ...initialValues,
        ...states.map((name) => ({ name, expression: reference(initialStateInput(name)) })),
        ...hidden.stocks.map(({ name, initial }) => ({ name, expression: initial })),
      ],
      startOnly: hidden.startOnly,
      buffers: hidden.buffers,
      auxiliaries,
    }),
    stocks: [
      ...documentStocks(document),
      ...states.map((name): ProgramStock => ({ name, derivative: null, range: null })),
      ...hidden.stocks.map(({ name, derivative }): ProgramStock => ({ name, derivative, range: null })),
    ],
    auxiliaries,
    jumps,
    buffers: hidden.buffers,
    noises: hidden.noises,
    lookups: Object.entries(document.lookups).map(([name, { points, kind }]) => ({
      name,
      x: points.map(([x]) => x),
      y: points.map(([, y]) => y),
      kind,
    })),
  };
}

function timeOf({ time }: ModelDocument): Program['time'] {
  const { start, stop, dt, saveEvery, method } = time;
  return { start, stop, dt, saveEvery, method };
}

function inOrder(assignments: readonly Assignment[]): readonly Assignment[] {
  const byName = new Map(assignments.map((assignment) => [assignment.name, assignment]));
  const ordered = order(assignments.map(({ name, expression }) => ({ name, needs: dependencies(expression) })));
  if (!ordered.ok) throw new Error(`circular after the check for circles: ${ordered.cycles.join('; ')}`);
  return ordered.order.map((name) => byName.get(name)!);
}

/** Inflows less outflows, in the order of the document. */
function documentStocks(document: ModelDocument): ProgramStock[] {
  return Object.entries(document.stocks).map(([name, { range }]) => {
    let derivative: Expression | undefined;
    for (const [flow, { from, to }] of Object.entries(document.flows)) {
      const rate = reference(flow);
      if (to === name) derivative = derivative === undefined ? rate : binary(derivative, 'add', rate);
      if (from === name) derivative = derivative === undefined ? negate(rate) : binary(derivative, 'subtract', rate);
    }
    return { name, derivative: derivative ?? number(0), range: range ?? null };
  });
}

function documentJumps(document: ModelDocument, equations: readonly ResolvedEquation[], hidden: Hidden): Jump[] {
  return Object.keys(document.jumps).map((name) => {
    const own = equations.filter(({ role }) => 'jump' in role && role.jump === name);
    const when = own.find(({ role }) => role.kind === 'when')!;
    return {
      name,
      when: lowerExpression(when.tree, name, 'jump', hidden),
      set: own.flatMap(({ role, tree }): Assignment[] =>
        role.kind === 'set' ? [{ name: role.target, expression: lowerExpression(tree, name, 'jump', hidden) }] : [],
      ),
    };
  });
}

/** One jump for each type of event and each side on which it sets something. */
function eventJumps(document: ModelDocument, equations: readonly ResolvedEquation[], hidden: Hidden): Jump[] {
  return eventEffects(document).flatMap(({ event, side }): Jump[] => {
    const { jump, fire } = impulseNames(event, side);
    const set = equations.flatMap(({ role, tree }): Assignment[] =>
      role.kind === 'event-set' && role.event === event && role.side === side
        ? [{ name: role.target, expression: lowerExpression(tree, `${event}/${side}`, 'jump', hidden) }]
        : [],
    );
    return set.length === 0 ? [] : [{ name: jump, when: compare(reference(fire), 'equal', number(1)), set }];
  });
}
