import type { PolicyDocument } from '../../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';

/** Finds a scenario, or a policy, by its id; throws where there is none. */
export type Scenarios = (id: string) => ScenarioDocument;
export type Policies = (id: string) => PolicyDocument;
