import { outcomeClasses } from '../../src/analysis/outcome.ts';
import type { CellSummary } from '../../src/ensemble/cell-summary.ts';
import type { ModelDocument } from '../../src/model/document.ts';
import { createStream } from '../../src/random/stream.ts';
import type { PolicyResult, ReportContent, ScenarioResult } from '../../src/report/content.ts';
import type { PolicyDocument } from '../../src/scenario/documents/policy.ts';
import type { ScenarioDocument } from '../../src/scenario/documents/scenario.ts';
import { bareScenario, smallModel } from '../scenario/model.ts';

const runs = 200;
const months = 24;
const time = Array.from({ length: months + 1 }, (_, month) => month);

/** A small model with all that a report reads of one. */
export const model: ModelDocument = {
  ...smallModel,
  units: { programme: { en: 'programme', id: 'program' }, million_rupiah: { en: 'million rupiah', id: 'juta rupiah' } },
  sources: { S1: 'A study of small partnerships (2020)' },
  stocks: {
    accumulated_deliveries: { initial: 0, unit: 'programme' },
    accumulated_cost: { initial: 0, unit: 'million_rupiah' },
  },
  parameters: {
    ...smallModel.parameters,
    patience: {
      value: 12.5,
      unit: 'programme/month',
      range: [1, 60],
      distribution: { distribution: 'lognormal', median: 12.5, sigma: 0.3 },
      label: { en: 'Patience', id: 'Kesabaran' },
      source: ['S1', 'inference'],
      confidence: 'assumption',
    },
  },
  outcomes: {
    agreement: { state: 'agreement', forming: ['forming'], inForce: ['in_force'] },
    deliveries: 'accumulated_deliveries',
    activeThreshold: 'active_threshold',
    dormantThreshold: 'dormant_threshold',
    sustainability: 'sustainability',
  },
};

const document: ScenarioDocument = {
  ...bareScenario,
  title: { en: 'Two cities', id: 'Dua kota' },
  doc: { en: 'They begin to talk.', id: 'Mereka mulai bicara.' },
  from: '2024-01',
  months,
};

/** A policy whose runs end `gain` points higher and cost `cost` more than those of the reference. */
export const policy = (id: string, title: string, gain: number, cost: number): PolicyResult => {
  const { next } = createStream('report', 0, 'luck');
  const luck = Array.from({ length: runs }, next);
  const column = (value: (luck: number) => number): Float64Array => Float64Array.from(luck, value);
  const outcomes = new Map([
    ['sustainability_end', column((own) => 20 + 40 * own + gain)],
    ['sustainability_mean', column((own) => 25 + 30 * own + gain / 2)],
    ['delivered', column((own) => 2 + 6 * own + gain / 10)],
    ['months_working', column((own) => 24 * own)],
    ['spent', column((own) => 100 + 10 * own + cost * (1 + 0.1 * own))],
  ]);
  const counts = [0, 20 + 2 * gain, 60, 30 - gain, 90 - gain];
  const share = (count: number) => ({ count, share: count / runs, standardError: 0.03 });
  const line = (end: number): number[] => time.map((month) => 30 + ((end - 30) * month) / months);
  const cell: CellSummary = {
    scenario: 'two-cities',
    policy: id,
    runs,
    failed: 0,
    failures: [],
    outcomes: Object.fromEntries(outcomeClasses.map((name, k) => [name, share(counts[k]!)])),
    means: Object.fromEntries(
      [...outcomes].map(([name, values]) => [
        name,
        { runs, mean: values.reduce((sum, value) => sum + value, 0) / runs, sd: 1, standardError: 0.1 },
      ]),
    ),
    survival: { time, share: time.map((month) => 1 - (month / months) * (0.6 - gain / 50)) },
    bands: {
      sustainability: {
        p05: line(10 + gain),
        p25: line(20 + gain),
        p50: line(30 + gain),
        p75: line(40 + gain),
        p95: line(50 + gain),
      },
    },
    quantiles: 'exact',
  };
  const levers: PolicyDocument['levers'] = gain === 0 ? {} : { training: 0.6 };
  return {
    id,
    title: { en: title, id: title },
    documents: [{ title: { en: title, id: title }, model: 'small', levers, start: 0 }],
    outcomes,
    cell,
  };
};

const luckOf = (name: string): Float64Array => {
  const { next } = createStream('report', 0, name);
  return Float64Array.from({ length: runs }, next);
};

export const scenario: ScenarioResult = {
  id: 'two-cities',
  document,
  modelId: 'small',
  model,
  time,
  policies: [policy('baseline', 'Baseline', 0, 0), policy('train', 'Train', 20, 50)],
  inputs: [
    { name: 'thin_budget', values: luckOf('luck') },
    { name: 'patience', values: luckOf('patience') },
  ],
  single: {
    finding: { en: 'Weak from the start.', id: 'Lemah sejak awal.' },
    values: [time.map((month) => 30 + month / 2), time.map((month) => 30 + month)],
    marks: [{ month: 9, text: { en: 'change of leader', id: 'pergantian kepemimpinan' } }],
    observed: [],
  },
};

export const content: ReportContent = {
  plan: { kembar: '0.1.0', seed: 'demo', runs, sampler: { kind: 'random' } },
  digest: 'ab'.repeat(32),
  command: 'kembar batch two-cities --policy baseline,train --runs 200 --seed demo --out DIR',
  scenarios: [scenario],
};
