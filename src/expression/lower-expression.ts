import { binary, reference } from './build.ts';
import { lowerDelay, lowerSmooth } from './delays.ts';
import type { Hidden } from './hidden.ts';
import { expandPower, isExpandable } from './powers.ts';
import { lowerPulse, lowerRamp, lowerStep } from './time-functions.ts';
import type { Binary, Call, Expression } from './tree.ts';
import { mapChildren, unknownKind } from './walk.ts';

/**
 * When an equation is evaluated: in every step, at the start only, or between steps. A part that is used twice gets a hidden
 * name in the first two; between steps it cannot, for it would then not see what earlier jumps did.
 */
export type Moment = 'step' | 'start' | 'jump';

/**
 * Rewrites a resolved tree into one of kernel functions and names: delays become hidden stocks and buffers, `step`, `pulse`
 * and `ramp` conditions on `time`, `noise` a drawn input, powers with literal exponents products. What it adds goes to
 * `hidden`, named after the `owner` of the equation.
 */
export function lowerExpression(tree: Expression, owner: string, moment: Moment, hidden: Hidden): Expression {
  const lower = (part: Expression): Expression => lowerExpression(part, owner, moment, hidden);
  if (tree.kind === 'binary' && tree.operator === 'power') return lowerPower(tree, owner, moment, hidden);
  if (tree.kind === 'call') return lowerCall(tree, owner, moment, hidden);
  return mapChildren(tree, lower);
}

function lowerPower(tree: Binary, owner: string, moment: Moment, hidden: Hidden): Expression {
  const power = mapChildren(tree, (part) => lowerExpression(part, owner, moment, hidden)) as Binary;
  if (!isExpandable(tree)) return power;
  // The exponent stays as it was written: lowering may have rewritten a quotient in it.
  const expandable: Binary = { ...power, right: tree.right };
  if (isSimple(power.left)) return expandPower(expandable);
  if (moment === 'jump') return power;
  return expandPower({ ...expandable, left: share(power.left, owner, moment, hidden) });
}

function lowerCall(call: Call, owner: string, moment: Moment, hidden: Hidden): Expression {
  const argument = (index: number): Expression => lowerExpression(call.arguments[index]!, owner, moment, hidden);
  /** An argument that is read in every step, whenever the call itself is. */
  const stepwise = (index: number): Expression => {
    const at = moment === 'start' ? 'start' : 'step';
    return share(lowerExpression(call.arguments[index]!, owner, at, hidden), owner, at, hidden);
  };
  const atStart = (index: number): Expression =>
    share(lowerExpression(call.arguments[index]!, owner, 'start', hidden), owner, 'start', hidden);

  switch (call.function) {
    case 'smooth':
    case 'smooth3':
    case 'delay1':
    case 'delay3': {
      const name = hidden.freshName(call.function, owner);
      const input = stepwise(0);
      const time = stepwise(1);
      const initial = call.arguments.length > 2 ? atStart(2) : input;
      const lowerTo = call.function.startsWith('smooth') ? lowerSmooth : lowerDelay;
      return lowerTo(name, call.function.endsWith('3') ? 3 : 1, { input, time, initial }, hidden);
    }
    case 'delay_fixed': {
      const name = hidden.freshName(call.function, owner);
      hidden.buffers.push({ name, input: stepwise(0), delay: atStart(1), initial: atStart(2) });
      return reference(name, call.offset);
    }
    case 'step':
      return lowerStep(argument(0), argument(1));
    case 'pulse':
      return lowerPulse(stepwise(0), argument(1));
    case 'ramp':
      return lowerRamp(argument(0), argument(1), argument(2));
    case 'noise': {
      const input = hidden.freshName(call.function, owner);
      hidden.inputs.push({ name: input, value: 0, kind: 'varying' });
      hidden.noises.push({ input, every: call.arguments[1]! });
      return binary(argument(0), 'multiply', reference(input, call.offset));
    }
    case 'abs':
    case 'exp':
    case 'ln':
    case 'log10':
    case 'sqrt':
    case 'sin':
    case 'cos':
    case 'tan':
    case 'asin':
    case 'acos':
    case 'atan':
    case 'min':
    case 'max':
    case 'floor':
    case 'ceil':
    case 'round':
    case 'sign':
      return mapChildren(call, (part) => lowerExpression(part, owner, moment, hidden));
    default:
      return unknownKind(call.function);
  }
}

/** A name for a part that is used more than once, so that it is evaluated once; names and numbers need none. */
function share(part: Expression, owner: string, moment: 'step' | 'start', hidden: Hidden): Expression {
  if (isSimple(part)) return part;
  const name = hidden.freshName('part', owner);
  (moment === 'step' ? hidden.auxiliaries : hidden.startOnly).push({ name, expression: part });
  return reference(name, part.offset);
}

function isSimple(tree: Expression): boolean {
  return tree.kind === 'number' || tree.kind === 'reference';
}
