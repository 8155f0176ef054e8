import type { Distribution, ModelDocument } from '../model/document.ts';
import { median } from '../random/distribution.ts';
import type { ScenarioDocument } from './documents/scenario.ts';

/** An input whose value is not known: what a single run takes for it, and what a batch draws it from. */
export interface UncertainInput {
  readonly name: string;
  readonly kind: 'trait' | 'parameter';
  /** Whether a source says something about it; a trait about which none does is drawn from the model's prior. */
  readonly known: boolean;
  readonly middle: number;
  /** Null where it has one value only. */
  readonly distribution: Distribution | null;
}

/** Grades lie between none and severe (or very strong). */
const gradeBounds = { min: 0, max: 4 } as const;

/**
 * Every trait and parameter of a model as a scenario leaves it, in the order of the model.
 *
 * A graded trait spreads around its level; a trait that is not named is unknown, not zero, and has its prior. A parameter has the
 * distribution the scenario states, or else the model's. A single run takes `middle`: the level, the median of the prior or of
 * a stated uncertainty, the value of a parameter.
 */
export const uncertainInputs = (model: ModelDocument, scenario: ScenarioDocument): readonly UncertainInput[] => [
  ...Object.entries(model.traits).map(([name, { prior }]): UncertainInput => {
    const grade = scenario.profile[name];
    if (grade === undefined) {
      return { name, kind: 'trait', known: false, middle: median(prior), distribution: prior };
    }
    const { level, spread } = grade;
    const distribution: Distribution | null =
      spread === 0 ? null : { distribution: 'normal', mean: level, sd: spread, ...gradeBounds };
    return { name, kind: 'trait', known: true, middle: level, distribution };
  }),
  ...Object.entries(model.parameters).map(([name, { value, distribution }]): UncertainInput => {
    const stated = scenario.uncertainty[name];
    if (stated !== undefined) {
      return { name, kind: 'parameter', known: true, middle: median(stated), distribution: stated };
    }
    return { name, kind: 'parameter', known: true, middle: value, distribution: distribution ?? null };
  }),
];

/** The trait that a person means by its name or by its letter in the code list of the sources, in either case. */
export const traitNamed = (model: ModelDocument, nameOrCode: string): string | undefined => {
  if (Object.hasOwn(model.traits, nameOrCode)) return nameOrCode;
  const code = nameOrCode.toLowerCase();
  return Object.keys(model.traits).find((name) => model.traits[name]!.code?.toLowerCase() === code);
};
