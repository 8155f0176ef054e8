import { readFileSync } from 'node:fs';
import { judgedVariables, judgeRun } from '../../src/analysis/judgement.ts';
import type { Outcome } from '../../src/analysis/outcome.ts';
import { checkModel } from '../../src/expression/check.ts';
import { loadModel } from '../../src/model/load.ts';
import { type ComposedRun, composeRun, type RunRequest } from '../../src/scenario/compose.ts';
import { loadPolicy, loadScenario } from '../../src/scenario/documents/load.ts';
import type { ScenarioDocument } from '../../src/scenario/documents/scenario.ts';
import type { Run } from '../../src/simulate/problem.ts';
import { simulate } from '../../src/simulate/simulate.ts';

/** The shipped model, its scenarios and policies, run as the command line runs them. */
const modelFile = 'models/partnership/model.yaml';
const { model: loadedModel } = loadModel(modelFile, readFileSync(modelFile, 'utf8'));
if (loadedModel === null) throw new Error('the partnership model cannot be read');
const checked = checkModel(loadedModel);
if (checked.program === null) throw new Error('the partnership model cannot be run');
const loaded = loadedModel;
export const partnership = { document: loaded.document, program: checked.program, effects: checked.events };

export interface Variation {
  readonly policies?: readonly string[];
  readonly without?: readonly string[];
  readonly sets?: Readonly<Record<string, number>>;
  readonly cuts?: readonly string[];
  readonly save?: readonly string[];
  readonly time?: RunRequest['time'];
  readonly scenario?: Partial<ScenarioDocument>;
}

export interface JudgedCase {
  readonly composed: ComposedRun;
  readonly run: Run;
  readonly outcome: Outcome;
  readonly delivered: number;
  /** Saved series by name; fails where it was not saved. */
  readonly series: (name: string) => Float64Array;
  /** Months at which a jump of this name happened. */
  readonly monthsOf: (jump: string) => readonly number[];
  readonly classAt: (month: number) => string;
}

/** Composes a shipped scenario, varied as asked. */
export const composeCase = (id: string, variation: Variation = {}): ComposedRun => {
  const file = id.includes('-') ? `scenarios/cases/${id}.yaml` : `scenarios/${id}.yaml`;
  const scenario = loadScenario(file, readFileSync(file, 'utf8'), loaded);
  if (!scenario.ok) throw new Error(`${id} has faults`);
  const policies = (variation.policies ?? []).map((policy) => {
    const policyFile = `scenarios/policies/${policy}.yaml`;
    const read = loadPolicy(policyFile, readFileSync(policyFile, 'utf8'), loaded);
    if (!read.ok) throw new Error(`${policy} has faults`);
    return read.value;
  });
  return composeRun({
    model: partnership,
    scenario: { ...scenario.value, ...variation.scenario },
    policies,
    sets: new Map(Object.entries(variation.sets ?? {})),
    without: (variation.without ?? []).map((entry) => {
      const [type = '', month] = entry.split('@');
      return { type, month: month as ScenarioDocument['from'] | undefined };
    }),
    cuts: variation.cuts ?? [],
    save: [...judgedVariables(partnership.document, outcomesOf()), ...(variation.save ?? [])],
    time: variation.time ?? {},
  });
};

/** Runs and judges a shipped scenario, varied as asked. */
export const runCase = (id: string, variation: Variation = {}): JudgedCase => {
  const composed = composeCase(id, variation);
  const run = simulate(composed.problem);
  const { outcome, delivered } = judgeRun(partnership.document, outcomesOf(), composed, run);
  if (outcome === null) throw new Error(`${id} did not stay finite`);
  return {
    composed,
    run,
    outcome,
    delivered,
    series: (name) => {
      const values = run.series.get(name);
      if (values === undefined) throw new Error(`${name} was not saved`);
      return values;
    },
    monthsOf: (jump) => run.jumps.filter((fired) => fired.jump === jump).map(({ time }) => time),
    classAt: (month) => outcome.history.findLast(({ from }) => from <= month)?.class ?? 'none',
  };
};

const outcomesOf = () => {
  const { outcomes } = partnership.document;
  if (outcomes === undefined) throw new Error('the partnership model judges no outcomes');
  return outcomes;
};
