import type { ModelDocument } from '../../src/model/document.ts';
import type { ScenarioDocument } from '../../src/scenario/documents/scenario.ts';

const twice = (word: string) => ({ en: word, id: word });
const unit = 'dmnl';

/** A model with one of each thing that a scenario can reach. */
export const smallModel: ModelDocument = {
  kembar: 1,
  title: twice('small'),
  time: { unit: 'month', start: 0, stop: 60, dt: 0.5, saveEvery: 1, method: 'euler' },
  units: {},
  sources: {},
  traits: {
    thin_budget: {
      label: twice('thin budget'),
      doc: twice('how thin?'),
      side: 'home',
      code: 'B',
      levels: [0, 1, 2, 3, 4].map((level) => twice(String(level))),
      prior: { distribution: 'uniform', min: 0, max: 3 },
    },
    distance: {
      label: twice('distance'),
      doc: twice('how far?'),
      side: 'relation',
      levels: [0, 1, 2, 3, 4].map((level) => twice(String(level))),
      prior: { distribution: 'normal', mean: 2, sd: 1, min: 0, max: 4 },
    },
  },
  parameters: {
    fading: {
      value: 12,
      unit: 'month',
      range: [1, 60],
      distribution: { distribution: 'lognormal', median: 12, sigma: 0.3 },
    },
    weight: { value: 1, unit, range: [0, 2] },
  },
  levers: { training: { default: 0.1, unit, range: [0, 1] } },
  inputs: { closure: { value: 0, unit, combine: 'max' } },
  lookups: {},
  states: {},
  stocks: {},
  flows: {},
  auxiliaries: {},
  jumps: {},
  events: {
    'leadership-change': {
      label: twice('change of leader'),
      doc: twice('a new mayor'),
      size: { value: 0.3, unit },
      sides: { home: { set: { commitment: 'size' } }, partner: { set: { engagement: 'size' } } },
    },
    pandemic: {
      label: twice('pandemic'),
      doc: twice('closed borders'),
      size: { value: 0.9, unit },
      duration: { value: 24, unit: 'month' },
      sides: { home: { during: { closure: 'size' } } },
    },
    visit: { label: twice('visit'), doc: twice('a visit'), sides: { relation: {} } },
  },
  processes: {},
  loops: {
    R1: { kind: 'reinforcing', path: ['commitment', 'work'], cut: { weight: 0 } },
    R2: { kind: 'reinforcing', path: ['a', 'b'] },
  },
};

/** A scenario that says nothing. */
export const bareScenario: ScenarioDocument = {
  title: twice('bare'),
  model: 'small',
  from: '2017-10',
  months: 60,
  initial: {},
  profile: {},
  events: [],
  record: {},
  uncertainty: {},
  sources: [],
};
