import { format } from '../../src/expression/format.ts';
import type { Assignment, Program } from '../../src/expression/program.ts';

/** Assignments as they would be written in a model. */
export const written = (assignments: readonly Assignment[]): string[] =>
  assignments.map(({ name, expression }) => `${name} = ${format(expression)}`);

/** What changes each stock of a program. */
export const derivatives = (program: Program): string[] =>
  program.stocks.map(({ name, derivative }) => `${name}' = ${derivative === null ? 'null' : format(derivative)}`);
