import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs/number';
import {
  chainedComparison,
  conditionAsked,
  lookupNeedsName,
  notUnderstood,
  numberAsked,
  unknownFunction,
  wrongArguments,
} from '../messages/expression.ts';
import type { Remark } from '../messages/remark.ts';
import { nearest } from '../model/nearest.ts';
import type { Asked, EquationFault, ParsedEquation } from './equation.ts';
import { functionNames, insteadOf, isFunctionName, signatureOf } from './functions.ts';
import type { Token } from './tokens.ts';
import type { BinaryOperator, ComparisonOperator, Expression } from './tree.ts';

/**
 * Turns what mathjs parsed into the typed tree, taking one token after the other: mathjs keeps brackets as nodes and does not
 * reorder, so a walk from left to right meets every token where it stands, and each node gets the offset of its own.
 *
 * Functions, their arguments, and truth where a number is asked for (or the reverse) are checked on the way; all faults come
 * at once.
 */
export function convert(root: MathNode, tokens: readonly Token[], asked: Asked): ParsedEquation {
  const faults: EquationFault[] = [];
  let next = 0;

  const take = (text?: string): Token => {
    const token = tokens[next];
    if (token === undefined || (text !== undefined && token.text !== text)) throw outOfStep(token);
    next += 1;
    return token;
  };
  /** Notes a fault; the tree is lost, but the walk goes on. */
  const refuse = (offset: number, remark: Remark): Expression => {
    faults.push({ offset, ...remark });
    return { kind: 'number', value: Number.NaN, offset };
  };
  /** Passes a node on if it is what its place asks for. */
  const meet = (tree: Expression, wanted: Wanted, token: Token): Expression => {
    if (wanted === 'either' || isCondition(tree) === (wanted === 'condition') || isRefused(tree)) return tree;
    return refuse(tree.offset, wanted === 'condition' ? conditionAsked() : numberAsked(token.text));
  };

  const read = (node: MathNode, wanted: Wanted): Expression => {
    const allowed = node as AllowedNode;
    switch (allowed.type) {
      case 'ParenthesisNode': {
        take('(');
        const content = read(allowed.content, wanted);
        take(')');
        return content;
      }
      case 'ConstantNode': {
        const token = take();
        if (typeof allowed.value !== 'number') return refuse(token.offset, notUnderstood());
        return meet({ kind: 'number', value: allowed.value, offset: token.offset }, wanted, token);
      }
      case 'SymbolNode': {
        const token = take(allowed.name);
        return meet({ kind: 'reference', name: allowed.name, offset: token.offset }, wanted, token);
      }
      case 'ConditionalNode': {
        const condition = read(allowed.condition, 'condition');
        const token = take('?');
        const whenTrue = read(allowed.trueExpr, 'number');
        take(':');
        const whenFalse = read(allowed.falseExpr, 'number');
        return meet({ kind: 'conditional', condition, whenTrue, whenFalse, offset: token.offset }, wanted, token);
      }
      case 'RelationalNode':
        return readChain(allowed);
      case 'FunctionNode':
        return readCall(allowed, wanted);
      case 'OperatorNode':
        return allowed.args.length === 1 ? readUnary(allowed, wanted) : readBinary(allowed, wanted);
      default:
        allowed satisfies never;
        throw outOfStep(tokens[next]);
    }
  };

  const readUnary = (node: OperatorNode, wanted: Wanted): Expression => {
    const token = take(node.op);
    if (token.text === 'not' && wanted === 'number') {
      read(node.args[0]!, 'either');
      return refuse(token.offset, numberAsked(token.text));
    }
    const operand = read(node.args[0]!, token.text === 'not' ? 'condition' : 'number');
    if (token.text === '+') return meet(operand, wanted, token);
    return meet(
      { kind: 'unary', operator: token.text === 'not' ? 'not' : 'negate', operand, offset: token.offset },
      wanted,
      token,
    );
  };

  const readBinary = (node: OperatorNode, wanted: Wanted): Expression => {
    const logical = node.op === 'and' || node.op === 'or';
    const left = read(node.args[0]!, logical ? 'condition' : 'number');
    const token = take(node.op);
    const right = read(node.args[1]!, logical ? 'condition' : 'number');
    const sides = { left, right, offset: token.offset };
    if (node.op === 'and' || node.op === 'or')
      return meet({ kind: 'logical', operator: node.op, ...sides }, wanted, token);
    const comparison = comparisons.get(node.op);
    if (comparison !== undefined) return meet({ kind: 'comparison', operator: comparison, ...sides }, wanted, token);
    const operator = operators.get(node.op);
    if (operator === undefined) throw outOfStep(token);
    return meet({ kind: 'binary', operator, ...sides }, wanted, token);
  };

  const readChain = (node: RelationalNode): Expression => {
    const links = node.params.map((param, index) => {
      const token = index === 0 ? undefined : take();
      read(param, 'number');
      return token;
    });
    return refuse(links[2]!.offset, chainedComparison());
  };

  const readCall = (node: FunctionNode, wanted: Wanted): Expression => {
    const token = take(node.fn.name);
    const { text: name, offset } = token;
    take('(');
    const args = node.args.map((argument, index) => {
      if (index > 0) take(',');
      return read(argument, isFunctionName(name) ? 'number' : 'either');
    });
    take(')');
    if (!isFunctionName(name)) {
      return refuse(offset, unknownFunction(name, nearest(name, functionNames), insteadOf(name)));
    }
    const signature = signatureOf(name)!;
    if (args.length < signature.fewest || args.length > signature.most) {
      return refuse(offset, wrongArguments(name, args.length, signature.usage));
    }
    if (name !== 'lookup') return meet({ kind: 'call', function: name, arguments: args, offset }, wanted, token);
    const [lookup, argument] = args as [Expression, Expression];
    if (lookup.kind !== 'reference') return refuse(lookup.offset, lookupNeedsName());
    return meet({ kind: 'lookup', lookup: lookup.name, argument, offset }, wanted, token);
  };

  const tree = read(root, asked);
  if (next !== tokens.length) throw outOfStep(tokens[next]);
  if (faults.length > 0) return { faults: faults.toSorted((a, b) => a.offset - b.offset) };
  return { tree };
}

/** `either` stands below what is refused anyway. */
type Wanted = Asked | 'either';

/** The nodes of mathjs that stand for something in the language. */
type AllowedNode =
  | ConstantNode
  | SymbolNode
  | ParenthesisNode
  | ConditionalNode
  | RelationalNode
  | FunctionNode
  | OperatorNode;

/** mathjs read something that our tokens do not say: a syntax error at that token. */
function outOfStep(token: Token | undefined): SyntaxError {
  return Object.assign(new SyntaxError('out of step'), { char: (token?.offset ?? 0) + 1 });
}

function isCondition(tree: Expression): boolean {
  return tree.kind === 'comparison' || tree.kind === 'logical' || (tree.kind === 'unary' && tree.operator === 'not');
}

/** Only what `refuse` returns holds a literal that is no number. */
function isRefused(tree: Expression): boolean {
  return tree.kind === 'number' && Number.isNaN(tree.value);
}

const operators: ReadonlyMap<string, BinaryOperator> = new Map([
  ['+', 'add'],
  ['-', 'subtract'],
  ['*', 'multiply'],
  ['/', 'divide'],
  ['^', 'power'],
  ['mod', 'modulo'],
]);

const comparisons: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['<', 'less'],
  ['<=', 'lessOrEqual'],
  ['>', 'greater'],
  ['>=', 'greaterOrEqual'],
  ['==', 'equal'],
  ['!=', 'notEqual'],
]);
