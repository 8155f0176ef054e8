import { readdirSync, readFileSync } from 'node:fs';
import type { NamedScenario } from '../../../src/analysis/credentials/codings.ts';
import { createLaboratory } from '../../../src/analysis/credentials/laboratory.ts';
import { thresholdValues } from '../../../src/analysis/credentials/thresholds.ts';
import { checkModel } from '../../../src/expression/check.ts';
import { loadClaims } from '../../../src/model/claims.ts';
import type { Checked } from '../../../src/model/issue.ts';
import { loadModel } from '../../../src/model/load.ts';
import { loadThresholds } from '../../../src/model/thresholds.ts';
import { loadPolicy, loadScenario } from '../../../src/scenario/documents/load.ts';
import type { PolicyDocument } from '../../../src/scenario/documents/policy.ts';
import type { ScenarioDocument } from '../../../src/scenario/documents/scenario.ts';

/** The shipped model and everything beside it, as the credentials are computed from. */
const folder = 'models/partnership';
const read = (file: string): string => readFileSync(file, 'utf8');
const sound = <T>(checked: Checked<T>): T => {
  if (!checked.ok) throw new Error(checked.issues.map(({ problem }) => problem.en).join('\n'));
  return checked.value;
};

const { model: loaded } = loadModel('model.yaml', read(`${folder}/model.yaml`));
if (loaded === null) throw new Error('the partnership model cannot be read');
export const checked = checkModel(loaded);
if (checked.program === null) throw new Error('the partnership model cannot be run');

export const model = { document: loaded.document, program: checked.program, effects: checked.events };
export const claims = sound(loadClaims('claims.yaml', read(`${folder}/claims.yaml`), loaded.document));
export const thresholdsDocument = sound(loadThresholds('checks.yaml', read(`${folder}/checks.yaml`)));
export const thresholds = thresholdValues(thresholdsDocument);

const idsIn = (path: string): readonly string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''));

export const scenarioOf = (id: string): ScenarioDocument => {
  const path = idsIn('scenarios').includes(id) ? 'scenarios' : 'scenarios/cases';
  return sound(loadScenario(id, read(`${path}/${id}.yaml`), loaded));
};
export const policyOf = (id: string): PolicyDocument =>
  sound(loadPolicy(id, read(`scenarios/policies/${id}.yaml`), loaded));

export const scenarios: readonly NamedScenario[] = [...idsIn('scenarios/cases'), ...idsIn('scenarios')].map((id) => ({
  id,
  document: scenarioOf(id),
}));
export const policies = new Map(idsIn('scenarios/policies').map((id) => [id, policyOf(id)]));

export const openLaboratory = (seed = 'kembar') => createLaboratory(model, seed);
