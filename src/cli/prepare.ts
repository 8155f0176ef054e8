import { issuesText } from './issues-text.ts';
import { findDocuments, isShipped, readText } from './library.ts';
import { prepareModel } from './prepared-model.ts';
import { createReader } from './reader.ts';

/** Part of the build: checks the models of the package and keeps what they lower to. A model with a fault stops the build. */
const reader = createReader('thorough');
for (const file of findDocuments().filter((document) => document.kind === 'model' && isShipped(document.file))) {
  const { id, runnable, issues } = reader.model(file);
  if (runnable === null) throw new Error(issuesText(issues).en);
  prepareModel(id, readText(file.file), runnable);
}
