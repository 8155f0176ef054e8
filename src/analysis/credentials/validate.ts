import type { ModelEquation } from '../../expression/check.ts';
import type { ClaimsDocument } from '../../model/claims.ts';
import type { ThresholdsDocument } from '../../model/thresholds.ts';
import type { PolicyDocument } from '../../scenario/documents/policy.ts';
import type { RunnableModel } from '../../scenario/runnable-model.ts';
import { type BehaviourResults, tryBehaviours } from './behaviours.ts';
import { type AnomalyResult, cutLoops, type LoopResult, tryAnomalies } from './boundary.ts';
import { type ClaimsCredential, tryClaims } from './claims.ts';
import { forecastCases, type NamedScenario } from './codings.ts';
import { type ExtremesCredential, tryExtremes } from './extremes.ts';
import { drawFamilies, type FamilyResult } from './families.ts';
import { type IntegrationResult, measureIntegration } from './integration.ts';
import { createLaboratory } from './laboratory.ts';
import {
  type CohortCredential,
  describeCohort,
  describePopulation,
  type PopulationCredential,
  samplePopulation,
} from './population.ts';
import { type PredictionCredential, scoreCases } from './prediction.ts';
import { meetReference, type ReferenceCredential } from './reference-mode.ts';
import type { Policies, Scenarios } from './scenarios.ts';
import { measureSensitivity, type SensitivityCredential } from './sensitivity.ts';
import {
  checkParameters,
  checkStructure,
  checkUnitsOf,
  type ParametersCredential,
  type StructureCredential,
  type UnitsCredential,
} from './structure.ts';
import { findSurprises, type SurpriseCredential } from './surprise.ts';
import { thresholdValues } from './thresholds.ts';

/** Everything the credentials of a model are computed from. */
export interface ValidationRequest {
  readonly model: RunnableModel;
  readonly equations: readonly ModelEquation[];
  readonly unitFaults: number;
  readonly claims: ClaimsDocument;
  readonly thresholds: ThresholdsDocument;
  /** Every scenario within reach; cases are those with a record. */
  readonly scenarios: readonly NamedScenario[];
  readonly policies: ReadonlyMap<string, PolicyDocument>;
  readonly seed: string;
  readonly quick: boolean;
  /** Told which credential is computed next, and how many runs have been made. */
  readonly onProgress: (credential: CredentialName, runs: number) => void;
}

/** The thirteen credentials, in the order of Forrester & Senge 1980, Barlas 1996 and Sterman 2000, chapter 21. */
export const credentialNames = [
  'boundary',
  'structure',
  'units',
  'parameters',
  'extremes',
  'integration',
  'reproduction',
  'anomaly',
  'families',
  'surprise',
  'sensitivity',
  'claims',
  'prediction',
] as const;

export type CredentialName = (typeof credentialNames)[number];

/** What `kembar validate --json` prints. */
export interface Credentials {
  readonly seed: string;
  readonly quick: boolean;
  readonly runs: number;
  readonly held: Readonly<Record<CredentialName, boolean>>;
  readonly claims: ClaimsCredential & { readonly behaviours: BehaviourResults };
  readonly cases: PredictionCredential;
  readonly baseRates: PopulationCredential;
  readonly cohort: CohortCredential | null;
  readonly reference: ReferenceCredential | null;
  readonly extremes: ExtremesCredential;
  readonly loops: readonly LoopResult[];
  readonly anomalies: readonly AnomalyResult[];
  readonly families: readonly FamilyResult[];
  readonly surprise: SurpriseCredential;
  readonly sensitivity: SensitivityCredential;
  readonly integration: readonly IntegrationResult[];
  readonly structure: StructureCredential;
  readonly units: UnitsCredential;
  readonly parameters: ParametersCredential;
}

/** Runs for each part; quick ones serve tests and a first look. */
const sizes = {
  full: {
    claims: 512,
    population: 2048,
    cases: 2048,
    families: 256,
    behaviours: 512,
    reference: 4096,
    ranking: 64,
    conclusion: 192,
  },
  quick: {
    claims: 64,
    population: 288,
    cases: 128,
    families: 32,
    behaviours: 128,
    reference: 256,
    ranking: 4,
    conclusion: 24,
  },
} as const;

/** Scenarios in which loops are cut: some at work, one among many, one institutionalised, one pushed. */
const loopTrials = [
  'bandung-kawasaki',
  'bandung-seoul-reciprocal',
  'bandung-namur+institutionalise',
  'bandung-portfolio',
  'marginal+push',
] as const;

const rankedPolicies = [
  'institutionalise',
  'train',
  'evaluate',
  'flexible-approval',
  'open-participation',
  'co-fund',
  'facilitator',
  'balanced',
] as const;

/**
 * Computes the credentials of a model, all from one seed.
 *
 * ```
 * model, equations ─→ structure, units, parameters          no runs
 *                  ─→ integration                           the interpreter, a few runs
 * checks.yaml ─────→ extremes, loops, anomalies             the compiled kernel, inputs at their middle or their ends
 * claims.yaml ─────→ claims, C8 and C9                      one Sobol' sample of the input space, cause low and high
 * population ──────→ base rates, ebb and return, surprises, sensitivity
 * cases ───────────→ prediction against null rules, reference mode, cohort, families
 * ```
 */
export const validate = (request: ValidationRequest): Credentials => {
  const { model, claims, quick, seed } = request;
  const thresholds = thresholdValues(request.thresholds);
  const size = quick ? sizes.quick : sizes.full;
  let runs = 0;
  const laboratory = createLaboratory(model, seed, (made) => {
    runs += made;
  });
  const next = (name: CredentialName): void => request.onProgress(name, runs);
  const scenarioOf: Scenarios = (id) => found(request.scenarios.find((each) => each.id === id)?.document, id);
  const policyOf: Policies = (id) => found(request.policies.get(id), id);
  const cases = request.scenarios.filter(({ document }) => document.observed !== undefined);
  const population = scenarioOf('population');

  next('structure');
  const structure = checkStructure(
    model,
    (quick ? cases.slice(0, 3) : cases).map(({ document }) => document),
    thresholds.balance,
  );
  next('units');
  const units = checkUnitsOf(request.equations, request.unitFaults);
  next('parameters');
  const parameters = checkParameters(model.document);
  next('integration');
  const integration = measureIntegration(model, quick ? cases.slice(0, 3) : oneACoding(cases), thresholds, !quick);
  next('boundary');
  const loops = cutLoops(laboratory, scenarioOf, policyOf, loopTrials, thresholds);
  next('extremes');
  const extremes = tryExtremes(laboratory, scenarioOf, request.thresholds.extremes, [
    'bandung-namur',
    'bandung-kawasaki',
  ]);
  next('anomaly');
  const anomalies = tryAnomalies(laboratory, scenarioOf, policyOf, request.thresholds.anomalies);
  next('families');
  const families = drawFamilies(laboratory, scenarioOf, policyOf, thresholds, size.families);
  next('reproduction');
  const record = request.scenarios.find(({ document }) => document.observed?.series['activity'] !== undefined);
  const reference =
    record === undefined ? null : meetReference(laboratory, record.id, record.document, thresholds, size.reference);
  next('prediction');
  const prediction = scoreCases(forecastCases(laboratory, request.scenarios, size.cases), thresholds);
  const baseRates = describePopulation(laboratory, population, claims, thresholds, size.population);
  const kept = request.scenarios.find(({ document }) => document.cohort !== undefined);
  const cohort = kept === undefined ? null : describeCohort(laboratory, kept.document, thresholds, size.population);
  next('surprise');
  const sample = samplePopulation(laboratory, population, thresholds, size.population, 0, claims);
  const surprise = findSurprises(sample, thresholds);
  next('sensitivity');
  const sensitivity = measureSensitivity(laboratory, population, claims, policyOf, rankedPolicies, thresholds, sample, {
    ranking: size.ranking,
    conclusion: size.conclusion,
  });
  next('claims');
  const tried = tryClaims(laboratory, population, claims, thresholds, size.claims);
  const behaviours = tryBehaviours(laboratory, population, claims, thresholds, size.behaviours);

  return {
    seed,
    quick,
    runs,
    held: {
      boundary: loops.every(({ held }) => held),
      structure: structure.held,
      units: units.held,
      parameters: parameters.held,
      extremes: extremes.held,
      integration: integration.every(({ held }) => held),
      // A yearly record that the model makes likelier than a constant rate does, beyond chance.
      reproduction: reference !== null && reference.gain.low > 0,
      anomaly: anomalies.every(({ held }) => held),
      families: families.every(({ held }) => held),
      surprise: surprise.held,
      sensitivity: sensitivity.held,
      claims: tried.held >= thresholds.claims_held,
      prediction: prediction.held && baseRates.held,
    },
    claims: { ...tried, behaviours },
    cases: prediction,
    baseRates,
    cohort,
    reference,
    extremes,
    loops,
    anomalies,
    families,
    surprise,
    sensitivity,
    integration,
    structure,
    units,
    parameters,
  };
};

/** Cases that were coded together differ by distance at most: one of them stands for all. */
const oneACoding = (cases: readonly NamedScenario[]): readonly NamedScenario[] =>
  cases.filter(({ id, document }, index) => {
    const codingOf = (each: NamedScenario): string => each.document.observed?.coding ?? each.id;
    return cases.findIndex((other) => codingOf(other) === (document.observed?.coding ?? id)) === index;
  });

const found = <T>(document: T | undefined, id: string): T => {
  if (document === undefined) throw new RangeError(`there is no ${id}`);
  return document;
};
