import { checkModel } from '../../src/expression/check.ts';
import type { ModelDocument } from '../../src/model/document.ts';
import type { ScenarioDocument } from '../../src/scenario/documents/scenario.ts';
import type { RunnableModel } from '../../src/scenario/runnable-model.ts';

const twice = (word: string) => ({ en: word, id: word });
const unit = 'dmnl';
const described = { label: twice('x'), doc: twice('x') };

/**
 * A partnership in miniature with one of each thing a batch draws: parameters, a trait, dated and undated events with sizes and durations,
 * overlapping windows on one input, an election, a shock and noise; and an agreement that is signed, may lapse, and is judged.
 */
export const miniature: ModelDocument = {
  kembar: 1,
  title: twice('miniature'),
  time: { unit: 'month', start: 0, stop: 60, dt: 0.5, saveEvery: 1, method: 'euler' },
  units: {},
  sources: {},
  traits: {
    distance: {
      ...described,
      side: 'relation',
      levels: [0, 1, 2, 3, 4].map((level) => twice(String(level))),
      prior: { distribution: 'normal', mean: 2, sd: 1, min: 0, max: 4 },
    },
  },
  parameters: {
    gain: { value: 0.1, unit: '1/month', distribution: { distribution: 'uniform', min: 0.02, max: 0.2 } },
    fading_time: { value: 12, unit: 'month', distribution: { distribution: 'lognormal', median: 12, sigma: 0.3 } },
    noise_time: { value: 2, unit: 'month' },
    work_rate: { value: 1, unit: '1/month' },
    active_threshold: { value: 3, unit },
    dormant_threshold: { value: 1, unit },
    closed_share: { value: 0.8, unit, distribution: { distribution: 'uniform', min: 0.6, max: 1 } },
  },
  levers: { training: { default: 0, unit, range: [0, 1] } },
  inputs: { closure: { value: 0, unit, combine: 'max' }, pressure: { value: 0.1, unit, combine: 'sum' } },
  lookups: {},
  states: { agreement: { values: ['forming', 'in_force', 'expired'], initial: 'forming' } },
  stocks: {
    trust: { initial: '0.3 + 0.05 * distance', unit, range: [0, 1] },
    deliveries: { initial: 0, unit },
  },
  flows: {
    building: {
      from: null,
      to: 'trust',
      equation: 'gain * (1 - trust) * (1 - closure) * (1 + training)',
      unit: '1/month',
    },
    fading: { from: 'trust', to: null, equation: 'trust / fading_time * (1 + pressure)', unit: '1/month' },
    delivering: {
      from: null,
      to: 'deliveries',
      equation:
        'agreement == in_force ? max(0, trust + noise(0.05, noise_time)) * work_rate * (1 - closure) : 0 * work_rate',
      unit: '1/month',
    },
  },
  auxiliaries: { index: { equation: '100 * trust', unit } },
  jumps: {
    signing: { when: 'agreement == forming and trust > 0.45', set: { agreement: 'in_force' } },
    expiry: { when: 'agreement == in_force and trust < 0.25', set: { agreement: 'expired' } },
  },
  events: {
    'leadership-change': {
      ...described,
      size: { value: 0.3, unit, distribution: { distribution: 'beta', alpha: 2, beta: 4, min: 0, max: 1 } },
      sides: { home: { set: { trust: 'trust * (1 - size)' } } },
    },
    pandemic: {
      ...described,
      size: { value: 0.9, unit, distribution: { distribution: 'uniform', min: 0.5, max: 1 } },
      duration: { value: 10, unit: 'month', distribution: { distribution: 'triangular', min: 2, mode: 8, max: 30 } },
      sides: { home: { during: { closure: 'size * closed_share', pressure: 'size' } } },
    },
    'budget-shock': {
      ...described,
      size: { value: 0.2, unit },
      duration: { value: 6, unit: 'month' },
      sides: { home: { during: { pressure: 'size' } } },
    },
  },
  processes: {
    home_election: { kind: 'calendar', event: 'leadership-change', side: 'home', every: 24, probability: 0.6 },
    crises: { kind: 'poisson', event: 'pandemic', side: 'home', rate: 0.03 },
    cuts: { kind: 'poisson', event: 'budget-shock', side: 'home', rate: 0.05 },
  },
  outcomes: {
    agreement: { state: 'agreement', forming: ['forming'], inForce: ['in_force'] },
    deliveries: 'deliveries',
    activeThreshold: 'active_threshold',
    dormantThreshold: 'dormant_threshold',
    sustainability: 'index',
  },
  loops: {},
};

/** A model as its check leaves it; throws what it found wrong. */
export const runnable = (document: ModelDocument): RunnableModel => {
  const { program, issues, events } = checkModel({
    document,
    file: 'miniature',
    locate: () => ({ file: 'miniature', line: 1, column: 1 }),
    declared: new Set(),
    orphans: [],
  });
  if (program === null) throw new Error(issues.map(({ problem }) => problem.en).join('\n'));
  return { document, program, effects: events };
};

export const scenario: ScenarioDocument = {
  title: twice('five years'),
  model: 'miniature',
  from: '2020-01',
  months: 60,
  initial: {},
  profile: {},
  events: [
    { month: '2021-03', type: 'pandemic', duration: 14 },
    { month: '2021-03', type: 'pandemic', size: 0.7 },
    { month: '2019-06', type: 'budget-shock', duration: 12 },
  ],
  record: { 'leadership-change': '2021-12' },
  uncertainty: {},
  sources: [],
};

export const policy = (levers: Record<string, number>, start = 0) => ({
  title: twice('policy'),
  model: 'miniature',
  levers,
  start,
});
