import { changedModel, problemsOf } from '../example-model.ts';

/** What is wrong with the example once a piece of it is replaced, without the places. */
export function faultsAfter(piece: string, replacement: string): string[] {
  return problemsOf(changedModel(piece, replacement)).map((problem) => problem.replace(/^\S+ /, ''));
}
