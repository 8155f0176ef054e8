import type { BinaryOperator, ComparisonOperator, Expression } from './tree.ts';
import { unknownKind } from './walk.ts';

/**
 * The text of a tree, with the brackets it needs and no more: read again it gives the same tree, offsets apart. Literals of a
 * parsed tree are never negative or infinite; those of a lowered one may be, and are shown but not for reading again.
 */
export function format(tree: Expression): string {
  return write(tree).text;
}

/** How tightly a text holds together; the higher binds first. As in mathjs, see `parse.ts`. */
const binding = { choice: 1, or: 2, and: 3, comparison: 4, sum: 5, product: 6, unary: 7, power: 8, whole: 9 } as const;

interface Written {
  readonly text: string;
  readonly binding: number;
}

function write(tree: Expression): Written {
  switch (tree.kind) {
    case 'number':
      return {
        text: String(tree.value),
        binding: tree.value < 0 || Object.is(tree.value, -0) ? binding.unary : binding.whole,
      };
    case 'reference':
      return { text: tree.name, binding: binding.whole };
    case 'unary':
      return tree.operator === 'negate'
        ? { text: `-${atLeast(binding.unary, tree.operand)}`, binding: binding.unary }
        : { text: `not ${atLeast(binding.unary, tree.operand)}`, binding: binding.unary };
    case 'binary': {
      const [sign, own] = operators[tree.operator];
      // A power leans to the right and takes a sign there: a ^ b ^ c, a ^ -b. All others lean to the left.
      return tree.operator === 'power'
        ? infix(tree.left, binding.whole, sign, tree.right, binding.unary, own)
        : infix(tree.left, own, sign, tree.right, own + 1, own);
    }
    case 'comparison':
      return infix(tree.left, binding.sum, comparisons[tree.operator], tree.right, binding.sum, binding.comparison);
    case 'logical': {
      const own = binding[tree.operator];
      return infix(tree.left, own, tree.operator, tree.right, own + 1, own);
    }
    case 'conditional': {
      const condition = atLeast(binding.or, tree.condition);
      const whenTrue = atLeast(binding.or, tree.whenTrue);
      const whenFalse = atLeast(binding.choice, tree.whenFalse);
      return { text: `${condition} ? ${whenTrue} : ${whenFalse}`, binding: binding.choice };
    }
    case 'call':
      return { text: `${tree.function}(${tree.arguments.map(format).join(', ')})`, binding: binding.whole };
    case 'lookup':
      return { text: `lookup(${tree.lookup}, ${format(tree.argument)})`, binding: binding.whole };
    default:
      return unknownKind(tree);
  }
}

function infix(
  left: Expression,
  leftLeast: number,
  sign: string,
  right: Expression,
  rightLeast: number,
  own: number,
): Written {
  return { text: `${atLeast(leftLeast, left)} ${sign} ${atLeast(rightLeast, right)}`, binding: own };
}

function atLeast(least: number, tree: Expression): string {
  const written = write(tree);
  return written.binding < least ? `(${written.text})` : written.text;
}

const operators: Readonly<Record<BinaryOperator, readonly [string, number]>> = {
  add: ['+', binding.sum],
  subtract: ['-', binding.sum],
  multiply: ['*', binding.product],
  divide: ['/', binding.product],
  modulo: ['mod', binding.product],
  power: ['^', binding.power],
};

const comparisons: Readonly<Record<ComparisonOperator, string>> = {
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
  equal: '==',
  notEqual: '!=',
};
