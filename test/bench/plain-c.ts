import type { Lookup, Program } from '../../src/expression/program.ts';
import type { Call, Expression } from '../../src/expression/tree.ts';

/**
 * A program as plain scalar C, one run after another: the comparator of the benchmark. Euler only, and without what varies in time from
 * run to run; the code is what a person would write by hand, with the equations in straight lines and `libm` for the functions.
 *
 * `run(count, inputs, out)` reads inputs as [run][input] and writes [run][saved][save].
 */
export const plainC = (program: Program, saved: readonly string[]): string => {
  const { time, stocks, auxiliaries, inputs } = program;
  const names = nameTable(program);
  const expression = (of: Expression): string => print(of, names);
  const define = (list: Program['auxiliaries']): string[] =>
    list.map(({ name, expression: of }) => `const double ${names(name)} = ${expression(of)};`);
  const steps = Math.round((time.stop - time.start) / time.dt);
  const perSave = Math.round(time.saveEvery / time.dt);
  const saves = steps / perSave + 1;
  const initial = new Map(program.initial.map(({ name, expression: of }) => [name, of]));
  return [
    '#include <math.h>',
    'static inline double least(double a, double b) { return a < b ? a : b; }',
    'static inline double most(double a, double b) { return a > b ? a : b; }',
    ...program.lookups.map(lookupFunction),
    'void run(int count, const double *inputs, double *out) { for (int r = 0; r < count; r++) {',
    ...inputs.map(({ name }, index) => `const double ${names(name)} = inputs[r * ${inputs.length} + ${index}];`),
    `const double ${names('dt')} = ${literal(time.dt)};`,
    ...define(program.constants),
    ...stocks.map(({ name }) => `double ${names(name)} = ${expression(initial.get(name) as Expression)};`),
    `double *o = out + r * ${saved.length * saves};`,
    `for (int step = 0; step <= ${steps}; step++) {`,
    `const double ${names('time')} = ${literal(time.start)} + step * ${literal(time.dt)};`,
    ...define(auxiliaries),
    `if (step % ${perSave} == 0) {`,
    ...saved.map((name, index) => `o[${index * saves}] = ${names(name)};`),
    'o++; }',
    ...stocks.map(
      ({ derivative }, index) => `const double d${index} = ${derivative === null ? '0' : expression(derivative)};`,
    ),
    ...stocks.map(({ name }, index) => `${names(name)} += ${literal(time.dt)} * d${index};`),
    '}}}',
  ].join('\n');
};

/** Names of the program as names of C: those of a model pass, hidden ones get others. */
const nameTable = (program: Program): ((name: string) => string) => {
  const all = [program.inputs, program.constants, program.stocks, program.auxiliaries].flat().map(({ name }) => name);
  const numbers = new Map(['time', 'dt', ...all].map((name, index) => [name, `v${index}`]));
  return (name) => {
    const found = numbers.get(name);
    if (found === undefined) throw new Error(`plain C knows no ${name}`);
    return found;
  };
};

const literal = (value: number): string => {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
};

/** Nested choices by halves, as quick as branches can be. */
const lookupFunction = ({ name, x, y }: Lookup): string => {
  const at = (list: readonly number[], index: number): number => list[index] as number;
  const between = (from: number, to: number): string => {
    if (to - from === 1) {
      const slope = (at(y, to) - at(y, from)) / (at(x, to) - at(x, from));
      return `${literal(at(y, from))} + (x - ${literal(at(x, from))}) * ${literal(slope)}`;
    }
    const middle = Math.ceil((from + to) / 2);
    return `x < ${literal(at(x, middle))} ? ${between(from, middle)} : ${between(middle, to)}`;
  };
  const last = x.length - 1;
  const ends = `x <= ${literal(at(x, 0))} ? ${literal(at(y, 0))} : x >= ${literal(at(x, last))} ? ${literal(at(y, last))}`;
  return `static inline double lookup_${name}(double x) { return ${ends} : ${between(0, last)}; }`;
};

const binaryOperators = { add: '+', subtract: '-', multiply: '*', divide: '/' } as const;
const comparisons = {
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
  equal: '==',
  notEqual: '!=',
} as const;

const print = (of: Expression, names: (name: string) => string): string => {
  const inner = (part: Expression): string => print(part, names);
  switch (of.kind) {
    case 'number':
      return literal(of.value);
    case 'reference':
      return names(of.name);
    case 'unary':
      return of.operator === 'negate' ? `(-${inner(of.operand)})` : `(!${inner(of.operand)})`;
    case 'binary':
      if (of.operator === 'power') return `pow(${inner(of.left)}, ${inner(of.right)})`;
      if (of.operator === 'modulo') throw new Error('plain C has no modulo');
      return `(${inner(of.left)} ${binaryOperators[of.operator]} ${inner(of.right)})`;
    case 'comparison':
      return `(${inner(of.left)} ${comparisons[of.operator]} ${inner(of.right)})`;
    case 'logical':
      return `(${inner(of.left)} ${of.operator === 'and' ? '&&' : '||'} ${inner(of.right)})`;
    case 'conditional':
      return `(${inner(of.condition)} ? ${inner(of.whenTrue)} : ${inner(of.whenFalse)})`;
    case 'lookup':
      return `lookup_${of.lookup}(${inner(of.argument)})`;
    case 'call':
      return printCall(of, of.arguments.map(inner));
    default: {
      const unknown: never = of;
      throw new Error(`unreachable: ${JSON.stringify(unknown)}`);
    }
  }
};

const functions: Partial<Record<Call['function'], string>> = { exp: 'exp', ln: 'log', sqrt: 'sqrt', abs: 'fabs' };

const printCall = (call: Call, values: readonly string[]): string => {
  if (call.function === 'min') return values.reduce((a, b) => `least(${a}, ${b})`);
  if (call.function === 'max') return values.reduce((a, b) => `most(${a}, ${b})`);
  const name = functions[call.function];
  if (name === undefined) throw new Error(`plain C has no ${call.function}`);
  return `${name}(${values.join(', ')})`;
};

/**
 * The program around `run`: reads runs × inputs doubles from a file, and for each line on its input runs them all `repeats` times, 64 at a
 * go, and prints the runs per second of processor time and the sum of all it wrote.
 */
export const plainCDriver = (runs: number, inputs: number, outputs: number, repeats: number): string => `
#include <stdio.h>
#include <time.h>
void run(int count, const double *inputs, double *out);
static double cpu(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }
int main(int count, char **names) {
  static double in[${runs * inputs}], out[${64 * (outputs + 1)}];
  FILE *file = fopen(names[count - 1], "rb");
  if (!file || fread(in, 8, ${runs * inputs}, file) != ${runs * inputs}) return 1;
  for (int c = getchar(); c != EOF; c = getchar()) {
    double begun = cpu(), sum = 0;
    for (int k = 0; k < ${repeats}; k++) for (int r = 0; r < ${runs}; r += 64) {
      run(64, in + r * ${inputs}, out);
      if (k == 0) for (int i = 0; i < ${64 * outputs}; i++) sum += out[i];
    }
    printf("%.1f %.17g\\n", ${runs * repeats} / (cpu() - begun), sum);
    fflush(stdout);
  }
  return 0;
}
`;
