import { readFileSync } from 'node:fs';
import { type LoadOptions, loadModel } from '../../src/model/load.ts';
import type { LoadedModel } from '../../src/model/loaded.ts';

const file = 'example-model.yaml';

/** A small, complete, publishable model that uses every section of the language. */
export const exampleModelText = readFileSync(new URL(file, import.meta.url), 'utf8');

/** The ids of the claims that the example cites. */
export const exampleClaims: ReadonlySet<string> = new Set(['C4', 'C6', 'C18', 'C20', 'C32']);

/** The example as it is loaded; throws if it has a fault. */
export function exampleModel(): LoadedModel {
  const { model, issues } = loadModel(file, exampleModelText);
  if (model === null || issues.length > 0) throw new Error(issues.map(({ problem }) => problem.en).join('\n'));
  return model;
}

/** The example with one piece of its text replaced; throws if the piece is not there. */
export function changedModel(piece: string, replacement: string): string {
  if (!exampleModelText.includes(piece)) throw new Error(`the example has no ${piece}`);
  return exampleModelText.replace(piece, () => replacement);
}

/** What is wrong with a model, as `line:column problem`. */
export function problemsOf(text: string, options?: LoadOptions): string[] {
  return loadModel(file, text, options).issues.map(({ at, problem }) => `${at.line}:${at.column} ${problem.en}`);
}
