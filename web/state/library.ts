import type { ClaimsDocument, PolicyDocument, RunnableModel, ScenarioDocument } from '../../src/index.ts';

/** A document with the name it is called by. */
export interface Named<T> {
  readonly id: string;
  readonly document: T;
}

export interface ShippedModel {
  readonly id: string;
  readonly model: RunnableModel;
  readonly claims: ClaimsDocument['claims'];
}

/** Everything that can be chosen: shipped with the site, or opened by a person. All of it has passed its checks. */
export interface Library {
  readonly models: readonly ShippedModel[];
  readonly scenarios: readonly Named<ScenarioDocument>[];
  readonly policies: readonly Named<PolicyDocument>[];
}

/** The scenario of an id; undefined where there is none. */
export const scenarioNamed = (library: Library, id: string): Named<ScenarioDocument> | undefined =>
  library.scenarios.find((scenario) => scenario.id === id);

/** The model of a scenario. The library holds none whose model is missing. */
export const modelOf = (library: Library, scenario: ScenarioDocument): ShippedModel => {
  const found = library.models.find(({ id }) => id === scenario.model);
  if (found === undefined) throw new RangeError(`no model ${scenario.model}`);
  return found;
};
