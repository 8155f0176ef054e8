import type { Lanes } from '../lanes.ts';
import type { ScalarLanes } from '../scalar-lanes.ts';
import type { Graph, Node } from './graph.ts';
import type { Vector } from './instructions.ts';
import { wordsOf } from './memory.ts';

/** 1.5·2^52: added to a number below 2^31 in magnitude, it leaves the nearest integer in the low bits. */
const ROUNDER = 6755399441055744;
const TWO_52 = 4503599627370496;
/** Added to an exponent so that it is positive. */
const LIFT = 1024;

type GraphLanes = Lanes<Node, Node>;

/**
 * Lanes whose values are nodes of a graph: what is called on them is written down instead of carried out. Masks are all ones or
 * all zeros in 64 bits.
 *
 * An operation takes another form only where no bit of a result can differ: numbers that are constant are computed at once, x ÷ 2ᵏ
 * becomes x·2⁻ᵏ, and min and max with a constant take the one-instruction `pmin` and `pmax` in an order that keeps NaN.
 */
export const createGraphLanes = (graph: Graph, scalar: ScalarLanes): GraphLanes => {
  const words = new Int32Array(2);
  const double = new Float64Array(words.buffer);
  double[0] = 1;
  const [low, high] = words[0] === 0 ? [0, 1] : [1, 0];

  const constant = (value: number): Node => {
    double[0] = Number.isNaN(value) ? Number.NaN : value;
    return bits(words[high] as number, words[low] as number);
  };
  const bits = (highWord: number, lowWord: number): Node => {
    return graph.node({ kind: 'constant', high: highWord, low: lowWord }, []);
  };
  const numberOf = (node: Node): number | null => {
    if (node.operation.kind !== 'constant') return null;
    words[high] = node.operation.high;
    words[low] = node.operation.low;
    return double[0] as number;
  };
  const apply = (name: Vector, ...operands: Node[]): Node => graph.node({ kind: 'vector', name }, operands);
  const shift = (name: 'i64x2.shl' | 'i64x2.shr_u', count: number, a: Node): Node => {
    return graph.node({ kind: 'vector', name, bits: count }, [a]);
  };
  const unary = (name: Vector, fold: (a: number) => number) => {
    return (a: Node): Node => {
      const known = numberOf(a);
      return known === null ? apply(name, a) : constant(fold(known));
    };
  };
  const binary = (name: Vector, fold: (a: number, b: number) => number) => {
    return (a: Node, b: Node): Node => {
      const left = numberOf(a);
      const right = numberOf(b);
      return left === null || right === null ? apply(name, a, b) : constant(fold(left, right));
    };
  };
  const compare = (name: Vector) => {
    return (a: Node, b: Node): Node => apply(name, a, b);
  };
  const add = binary('f64x2.add', scalar.add);
  const subtract = binary('f64x2.sub', scalar.subtract);
  const product = binary('f64x2.mul', scalar.multiply);
  const quotient = binary('f64x2.div', scalar.divide);
  const multiply = (a: Node, b: Node): Node => {
    if (numberOf(b) === 1) return a;
    return numberOf(a) === 1 ? b : product(a, b);
  };
  const least = binary('f64x2.min', scalar.min);
  const most = binary('f64x2.max', scalar.max);
  /** The number in a whose bits of `a` were taken away, moved up so that the exponent is not negative. */
  const lifted = (a: Node, start: number): Node => {
    double[0] = start;
    return apply('i64x2.sub', a, bits((words[high] as number) - (LIFT << 20), 0));
  };
  const rounded = (a: Node): Node => add(a, constant(ROUNDER));

  return {
    constant,
    add,
    subtract: (a, b) => (Object.is(numberOf(b), 0) ? a : subtract(a, b)),
    multiply,
    divide: (a, b) => {
      const divisor = numberOf(b);
      return divisor !== null && isInvertible(divisor) ? multiply(a, constant(1 / divisor)) : quotient(a, b);
    },
    negate: unary('f64x2.neg', scalar.negate),
    abs: unary('f64x2.abs', scalar.abs),
    sqrt: unary('f64x2.sqrt', scalar.sqrt),
    floor: unary('f64x2.floor', scalar.floor),
    ceil: unary('f64x2.ceil', scalar.ceil),
    truncate: unary('f64x2.trunc', scalar.truncate),
    nearest: unary('f64x2.nearest', scalar.nearest),
    min: (a, b) => {
      const [bounded, bound] = numberOf(a) === null ? [a, b] : [b, a];
      const limit = numberOf(bound);
      const simple = numberOf(bounded) === null && limit !== null && !Number.isNaN(limit) && !Object.is(limit, -0);
      return simple ? apply('f64x2.pmin', bounded, bound) : least(a, b);
    },
    max: (a, b) => {
      const [bounded, bound] = numberOf(a) === null ? [a, b] : [b, a];
      const limit = numberOf(bound);
      if (numberOf(bounded) !== null || limit === null || Number.isNaN(limit)) return most(a, b);
      const larger = apply('f64x2.pmax', bounded, bound);
      // max(−0, +0) is +0, where pmax gives −0: adding +0 mends that and changes nothing else.
      return Object.is(limit, 0) ? add(larger, bound) : larger;
    },
    copySign: (magnitude, sign) => apply('v128.bitselect', magnitude, sign, bits(0x7fffffff, -1)),

    less: compare('f64x2.lt'),
    lessOrEqual: compare('f64x2.le'),
    equal: compare('f64x2.eq'),
    notEqual: compare('f64x2.ne'),
    and: (a, b) => apply('v128.and', a, b),
    or: (a, b) => apply('v128.or', a, b),
    not: (a) => apply('v128.not', a),
    select: (mask, whenTrue, whenFalse) => {
      if (whenTrue === whenFalse) return whenTrue;
      // Where one arm is +0, all bits clear, half the work does.
      if (Object.is(numberOf(whenFalse), 0)) return apply('v128.and', whenTrue, mask);
      if (Object.is(numberOf(whenTrue), 0)) return apply('v128.andnot', whenFalse, mask);
      return apply('v128.bitselect', whenTrue, whenFalse, mask);
    },
    usually: (mask, usual, otherwise) => {
      const { routine, captures } = graph.routine(0, () => [otherwise()]);
      return graph.node({ kind: 'usually', routine }, [mask, usual, ...captures]);
    },
    repeat: (times, state, step) => {
      const { routine, captures } = graph.routine(state.length, step);
      const call = graph.node({ kind: 'call', routine, times }, [...state, ...captures]);
      return state.map((_, index) => graph.node({ kind: 'result', index }, [call]));
    },

    isSignNegative: (a) => apply('i64x2.lt_s', a, bits(0, 0)),
    exponentFrom: (a, start) => {
      const whole = shift('i64x2.shr_u', 52, lifted(a, start));
      // An integer below 2^52 under the exponent of 2^52 is that number more.
      return subtract(apply('v128.or', whole, constant(TWO_52)), constant(TWO_52 + LIFT));
    },
    significandFrom: (a, start) => {
      const fraction = apply('v128.and', lifted(a, start), bits(0xfffff, -1));
      return apply('i64x2.add', fraction, constant(start));
    },
    powerOfTwo: (n) => shift('i64x2.shl', 52, add(n, constant(ROUNDER + 1023))),
    addToExponent: (a, n, fractionBits) => {
      return apply('i64x2.add', a, shift('i64x2.shl', 52 - fractionBits, rounded(n)));
    },
    clearLowWord: (a) => apply('v128.and', a, bits(-1, 0)),
    table: (values, index) => {
      const place = apply('v128.and', rounded(index), bits(0, values.length - 1));
      const offsets = graph.node({ kind: 'offsets' }, [shift('i64x2.shl', 3, place)]);
      return graph.node({ kind: 'gather', table: values }, [offsets]);
    },
  };
};

/** True for a power of two whose reciprocal is a normal number: then dividing and multiplying round the same. */
const isInvertible = (divisor: number): boolean => {
  const [low, high] = wordsOf(divisor);
  const exponent = (high >>> 20) & 0x7ff;
  return low === 0 && (high & 0xfffff) === 0 && exponent >= 1 && exponent <= 2045;
};
