import type { Expression } from './tree.ts';

/** The parts a tree is made of, from left to right. */
export function children(tree: Expression): readonly Expression[] {
  switch (tree.kind) {
    case 'number':
    case 'reference':
      return [];
    case 'unary':
      return [tree.operand];
    case 'binary':
    case 'comparison':
    case 'logical':
      return [tree.left, tree.right];
    case 'conditional':
      return [tree.condition, tree.whenTrue, tree.whenFalse];
    case 'call':
      return tree.arguments;
    case 'lookup':
      return [tree.argument];
    default:
      return unknownKind(tree);
  }
}

/** Visits a tree and all its parts: a node before its parts, the parts from left to right. */
export function walk(tree: Expression, visit: (node: Expression) => void): void {
  visit(tree);
  for (const part of children(tree)) walk(part, visit);
}

/** The tree with every node replaced by what `change` makes of it, parts first: `change` sees a node with its parts changed. */
export function map(tree: Expression, change: (node: Expression) => Expression): Expression {
  return change(mapChildren(tree, (part) => map(part, change)));
}

/** The same node with each of its parts replaced by what `change` makes of it. */
export function mapChildren(tree: Expression, change: (part: Expression) => Expression): Expression {
  switch (tree.kind) {
    case 'number':
    case 'reference':
      return tree;
    case 'unary':
      return { ...tree, operand: change(tree.operand) };
    case 'binary':
    case 'comparison':
    case 'logical':
      return { ...tree, left: change(tree.left), right: change(tree.right) };
    case 'conditional':
      return {
        ...tree,
        condition: change(tree.condition),
        whenTrue: change(tree.whenTrue),
        whenFalse: change(tree.whenFalse),
      };
    case 'call':
      return { ...tree, arguments: tree.arguments.map(change) };
    case 'lookup':
      return { ...tree, argument: change(tree.argument) };
    default:
      return unknownKind(tree);
  }
}

/** The names a tree refers to, in the order they first appear; names of lookups and functions are not among them. */
export function dependencies(tree: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.kind === 'reference') names.add(node.name);
  });
  return names;
}

/** Ends a switch over the kinds of a tree: TypeScript refuses it where a kind is missing. */
export function unknownKind(tree: never): never {
  throw new Error(`unknown kind of expression: ${JSON.stringify(tree)}`);
}
