import {
  functionAsName,
  lookupAsName,
  notAValueOf,
  sizeMissing,
  stateAsNumber,
  stateNotOrdered,
  stateValueAlone,
  unknownLookup,
  unknownName,
} from '../messages/names.ts';
import type { Remark } from '../messages/remark.ts';
import { nearest } from '../model/nearest.ts';
import { isFunctionName, signatureOf } from './functions.ts';
import type { Comparison, Expression } from './tree.ts';
import { unknownKind } from './walk.ts';

/** What a name stands for where an equation is written. */
export type Meaning =
  /** A variable; `name` is its own name, whatever it is called here. */
  | { readonly kind: 'quantity'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'state'; readonly name: string; readonly values: readonly string[] };

/**
 * The names an equation may use. There is one scope for a model, and one inside it for each event that has a size; module
 * scopes, subscripts and macros will be scopes of their own, and trees that went through `resolve` hold full names only.
 */
export interface Scope {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly lookups: ReadonlySet<string>;
  /** Names that are declared but whose entry is faulty: an equation that uses one is lost, but not at fault. */
  readonly faulty: ReadonlySet<string>;
}

/** Stands for what has no meaning; no variable has this name, or a unit by it. */
const unknownPart = '?';

/** What an equation has to give: a number or a condition, or a value of the state that is named. */
export type Expected = 'number' | { readonly state: string; readonly values: readonly string[] };

/**
 * Replaces every name of a parsed tree by what it stands for: variables by their full names, values of states and `pi` by
 * numbers. States go with their own values only, in `==`, `!=` and assignments, and never into arithmetic.
 *
 * A part that has no meaning becomes a reference to `unknownPart`, so that the rest can still be checked, and the tree is not
 * sound; each name at fault is reported once, unless it is its entry that is faulty.
 */
export function resolve(
  tree: Expression,
  scope: Scope,
  expected: Expected,
  report: (offset: number, remark: Remark) => void,
): { readonly tree: Expression; readonly sound: boolean } {
  const told = new Set<string>();
  let sound = true;
  const lose = (node: Expression, name: string, remark: Remark | undefined): Expression => {
    sound = false;
    // A name whose entry is faulty stays: what it is defined by may still be part of a circle.
    if (remark === undefined) return node;
    if (!told.has(name)) report(node.offset, remark);
    told.add(name);
    return { kind: 'reference', name: unknownPart, offset: node.offset };
  };

  const numeric = (node: Expression): Expression => {
    switch (node.kind) {
      case 'number':
        return node;
      case 'reference': {
        const meaning = scope.meanings.get(node.name);
        if (meaning === undefined) return lose(node, node.name, unresolved(node.name, scope));
        switch (meaning.kind) {
          case 'quantity':
            return { ...node, name: meaning.name };
          case 'constant':
            return { kind: 'number', value: meaning.value, offset: node.offset };
          case 'state':
            return lose(node, node.name, stateAsNumber(node.name, meaning.values));
          default:
            return unknownKind(meaning);
        }
      }
      case 'unary':
        return { ...node, operand: numeric(node.operand) };
      case 'binary':
      case 'logical':
        return { ...node, left: numeric(node.left), right: numeric(node.right) };
      case 'comparison':
        return compared(node);
      case 'conditional':
        return {
          ...node,
          condition: numeric(node.condition),
          whenTrue: numeric(node.whenTrue),
          whenFalse: numeric(node.whenFalse),
        };
      case 'call':
        return { ...node, arguments: node.arguments.map(numeric) };
      case 'lookup': {
        const argument = numeric(node.argument);
        if (scope.lookups.has(node.lookup)) return { ...node, argument };
        const remark = scope.faulty.has(node.lookup)
          ? undefined
          : unknownLookup(node.lookup, nearest(node.lookup, scope.lookups));
        return lose(node, node.lookup, remark);
      }
      default:
        return unknownKind(node);
    }
  };

  const compared = (node: Comparison): Expression => {
    const state = stateOf(node.left, scope) ?? stateOf(node.right, scope);
    if (state === undefined) return { ...node, left: numeric(node.left), right: numeric(node.right) };
    if (node.operator !== 'equal' && node.operator !== 'notEqual') {
      return lose(node, state.state, stateNotOrdered(state.state));
    }
    return { ...node, left: valued(node.left, state), right: valued(node.right, state) };
  };

  /** Reads a node as a value of a state: one of its names, the state itself, or a choice among these. */
  const valued = (node: Expression, state: Exclude<Expected, 'number'>): Expression => {
    if (node.kind === 'conditional') {
      return {
        ...node,
        condition: numeric(node.condition),
        whenTrue: valued(node.whenTrue, state),
        whenFalse: valued(node.whenFalse, state),
      };
    }
    if (node.kind !== 'reference') {
      return lose(node, state.state, notAValueOf(state.state, state.values, undefined));
    }
    const place = state.values.indexOf(node.name);
    if (place >= 0) return { kind: 'number', value: place, offset: node.offset };
    if (stateOf(node, scope)?.state === state.state) return { ...node, name: state.state };
    return lose(node, node.name, notAValueOf(state.state, state.values, nearest(node.name, state.values)));
  };

  return { tree: expected === 'number' ? numeric(tree) : valued(tree, expected), sound };
}

/** The state a node names, if it does. */
function stateOf(node: Expression, scope: Scope): Exclude<Expected, 'number'> | undefined {
  if (node.kind !== 'reference') return undefined;
  const meaning = scope.meanings.get(node.name);
  return meaning?.kind === 'state' ? { state: meaning.name, values: meaning.values } : undefined;
}

/** Why a name means nothing; undefined where its entry is at fault. */
function unresolved(name: string, scope: Scope): Remark | undefined {
  if (isFunctionName(name)) return functionAsName(name, signatureOf(name)!.usage);
  if (scope.lookups.has(name)) return lookupAsName(name);
  for (const meaning of scope.meanings.values()) {
    if (meaning.kind === 'state' && meaning.values.includes(name)) return stateValueAlone(name, meaning.name);
  }
  if (scope.faulty.has(name)) return undefined;
  if (name === 'size') return sizeMissing();
  return unknownName(name, nearest(name, [...scope.meanings.keys(), ...scope.faulty]));
}
