import type { ModelDocument } from '../../model/document.ts';
import type { Checked } from '../../model/issue.ts';
import { readDocument } from '../../model/read-document.ts';
import { checkPolicy } from './check-policy.ts';
import { checkScenario } from './check-scenario.ts';
import { type PolicyDocument, policyDocument } from './policy.ts';
import { type ScenarioDocument, scenarioDocument } from './scenario.ts';

/** Reads a scenario for a model, with all its faults at once. */
export function loadScenario(
  file: string,
  text: string,
  model: { readonly document: ModelDocument },
): Checked<ScenarioDocument> {
  return readDocument(file, text, scenarioDocument, (raw) => checkScenario(raw, model.document));
}

/** Reads a policy for a model, with all its faults at once. */
export function loadPolicy(
  file: string,
  text: string,
  model: { readonly document: ModelDocument },
): Checked<PolicyDocument> {
  return readDocument(file, text, policyDocument, (raw) => checkPolicy(raw, model.document));
}
