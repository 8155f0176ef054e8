/**
 * Words that mean something in an equation already, so nothing can be named by them: what the language defines, and what the
 * parser of mathjs reads as an operator or a constant. `constructor` is no word of the language; every object of JavaScript
 * has one, and a table of variables must not find it.
 */
const reserved: ReadonlySet<string> = new Set([
  ...['time', 'dt', 'pi', 'size'],
  ...['and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'per', 'end', 'true', 'false', 'null', 'undefined', 'constructor'],
  ...['abs', 'exp', 'ln', 'log10', 'sqrt', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan'],
  ...['min', 'max', 'floor', 'ceil', 'round', 'sign', 'lookup'],
  ...['smooth', 'smooth3', 'delay1', 'delay3', 'delay_fixed', 'step', 'pulse', 'ramp', 'noise'],
]);

export function isReserved(name: string): boolean {
  return reserved.has(name);
}
