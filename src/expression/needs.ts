import type { Call, Expression } from './tree.ts';
import { children } from './walk.ts';

/** The variables a resolved equation needs at the same moment: what goes through a delay is not among them. */
export function needsInStep(tree: Expression): ReadonlySet<string> {
  return collect(tree, (call) => {
    switch (call.function) {
      case 'smooth':
      case 'smooth3':
      case 'delay_fixed':
        return [];
      case 'delay1':
      case 'delay3':
        // What leaves a delay is its content over its time.
        return call.arguments.slice(1, 2);
      default:
        return call.arguments;
    }
  });
}

/** The variables a resolved equation needs at the start, when a delay gives its initial value. */
export function needsAtStart(tree: Expression): ReadonlySet<string> {
  return collect(tree, (call) => {
    const [input, time, initial] = call.arguments;
    switch (call.function) {
      case 'smooth':
      case 'smooth3':
        return [(initial ?? input)!];
      case 'delay1':
      case 'delay3':
        return [(initial ?? input)!, time!];
      case 'delay_fixed':
        return [initial!];
      default:
        return call.arguments;
    }
  });
}

function collect(tree: Expression, needed: (call: Call) => readonly Expression[]): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'reference') names.add(node.name);
    for (const part of node.kind === 'call' ? needed(node) : children(node)) visit(part);
  };
  visit(tree);
  return names;
}
