import type { KernelFunction, LoweredFunction } from './tree.ts';

/** What a function takes: fewest and most arguments, and their names as messages show them. */
export interface Signature {
  readonly fewest: number;
  readonly most: number;
  readonly usage: string;
}

export type FunctionName = KernelFunction | LoweredFunction | 'lookup';

const takes = (usage: string, fewest: number, most = fewest): Signature => ({ fewest, most, usage });

/** Every function an equation may call. */
const signatures: Readonly<Record<FunctionName, Signature>> = {
  abs: takes('abs(x)', 1),
  exp: takes('exp(x)', 1),
  ln: takes('ln(x)', 1),
  log10: takes('log10(x)', 1),
  sqrt: takes('sqrt(x)', 1),
  sin: takes('sin(x)', 1),
  cos: takes('cos(x)', 1),
  tan: takes('tan(x)', 1),
  asin: takes('asin(x)', 1),
  acos: takes('acos(x)', 1),
  atan: takes('atan(x)', 1),
  floor: takes('floor(x)', 1),
  ceil: takes('ceil(x)', 1),
  round: takes('round(x)', 1),
  sign: takes('sign(x)', 1),
  min: takes('min(a, b, …)', 2, Number.POSITIVE_INFINITY),
  max: takes('max(a, b, …)', 2, Number.POSITIVE_INFINITY),
  lookup: takes('lookup(name, x)', 2),
  smooth: takes('smooth(x, time[, initial])', 2, 3),
  smooth3: takes('smooth3(x, time[, initial])', 2, 3),
  delay1: takes('delay1(x, time[, initial])', 2, 3),
  delay3: takes('delay3(x, time[, initial])', 2, 3),
  delay_fixed: takes('delay_fixed(x, time, initial)', 3),
  step: takes('step(height, at)', 2),
  pulse: takes('pulse(at, width)', 2),
  ramp: takes('ramp(slope, from, to)', 3),
  noise: takes('noise(sd, every)', 2),
};

export const functionNames = Object.keys(signatures) as readonly FunctionName[];

const byName: ReadonlyMap<string, Signature> = new Map(Object.entries(signatures));

/** The signature of a function, or undefined where the language has none of that name. */
export function signatureOf(name: string): Signature | undefined {
  return byName.get(name);
}

/** True where the language has a function of this name. */
export function isFunctionName(name: string): name is FunctionName {
  return byName.has(name);
}

/** How our language says what other languages have a function for. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['log', 'ln(x) · log10(x)'],
  ['lg', 'log10(x)'],
  ['log2', 'ln(x) / ln(2)'],
  ['if', 'condition ? a : b'],
  ['ifelse', 'condition ? a : b'],
  ['ifthenelse', 'condition ? a : b'],
  ['iif', 'condition ? a : b'],
  ['where', 'condition ? a : b'],
  ['pow', 'a ^ b'],
  ['power', 'a ^ b'],
  ['square', 'x ^ 2'],
  ['modulo', 'a mod b'],
  ['and', 'a and b'],
  ['or', 'a or b'],
  ['not', 'not (a)'],
  ['smth1', 'smooth(x, time)'],
  ['smooth1', 'smooth(x, time)'],
  ['smoothi', 'smooth(x, time, initial)'],
  ['smth3', 'smooth3(x, time)'],
  ['smooth3i', 'smooth3(x, time, initial)'],
  ['delay1i', 'delay1(x, time, initial)'],
  ['delay3i', 'delay3(x, time, initial)'],
  ['delay', 'delay_fixed(x, time, initial) · delay3(x, time)'],
  ['delayfixed', 'delay_fixed(x, time, initial)'],
  ['clamp', 'min(max(x, low), high)'],
  ['clip', 'min(max(x, low), high)'],
  ['limit', 'min(max(x, low), high)'],
  ['int', 'floor(x)'],
  ['integer', 'floor(x)'],
  ['trunc', 'sign(x) * floor(abs(x))'],
  ['fix', 'sign(x) * floor(abs(x))'],
  ['arctan', 'atan(x)'],
  ['arcsin', 'asin(x)'],
  ['arccos', 'acos(x)'],
  ['tanh', '1 - 2 / (exp(2 * x) + 1)'],
  ['sum', 'a + b + …'],
  ['mean', '(a + b) / 2'],
  ['avg', '(a + b) / 2'],
  ['average', '(a + b) / 2'],
  ['random', 'noise(sd, every)'],
  ['rand', 'noise(sd, every)'],
  ['normal', 'noise(sd, every)'],
  ['graph', 'lookup(name, x)'],
  ['withlookup', 'lookup(name, x)'],
]);

/** What to write instead of a function of another language, or undefined; spelling in capitals or with `_` counts too. */
export function insteadOf(name: string): string | undefined {
  const plain = name.toLowerCase();
  if (plain !== name && byName.has(plain)) return signatureOf(plain)?.usage;
  return elsewhere.get(plain.replaceAll('_', ''));
}
