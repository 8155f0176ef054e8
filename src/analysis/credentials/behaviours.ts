import type { ClaimsDocument } from '../../model/claims.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import { outcomeClasses } from '../outcome.ts';
import { worseDirections } from './direction.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { type Share, shareOf } from './share.ts';
import type { Thresholds } from './thresholds.ts';
import { controlled, hold } from './vary.ts';

/** The two claims about patterns. */
export interface BehaviourResults {
  /** C8: with every institutional obstacle serious, the share that stops at formality; beside it the share with none of them. */
  readonly formality: {
    readonly obstacles: readonly string[];
    readonly serious: Share;
    readonly none: Share;
    readonly held: boolean;
  };
  /** C9: what a whole office delivers with few agreements and with three times as many. */
  readonly dilution: { readonly few: number; readonly many: number; readonly gain: number; readonly held: boolean };
}

/** A trait that is serious on the scale of grades. */
const serious = 3;
const firstTerm = 60;
const deliveries = 'accumulated_deliveries';
const others = 'other_agreements';

/** Tries C8 and C9 on partnerships drawn from the prior, without random events. */
export const tryBehaviours = (
  laboratory: Laboratory,
  scenario: ScenarioDocument,
  claims: ClaimsDocument,
  thresholds: Thresholds,
  runs: number,
): BehaviourResults => {
  const recipe = controlled(laboratory.recipe({ ...scenario, months: 120 }, [deliveries, others]));
  const worse = worseDirections(claims);
  const { traits } = laboratory.model.document;
  // S0's list: obstacles on the home side that have a code.
  const obstacles = Object.keys(traits).filter(
    (name) => traits[name]!.side === 'home' && /^[A-Z]/.test(traits[name]!.code ?? '') && worse.get(name) === 1,
  );
  const all = (level: number): Record<string, number> => Object.fromEntries(obstacles.map((name) => [name, level]));
  const stopped = (level: number): Share => {
    const sample = laboratory.sample(hold(recipe, all(level)), runs);
    return shareOf(countFormal(sample), runs, thresholds.confidence);
  };
  const [with3, none] = [stopped(serious), stopped(0)];
  const office = (pressure: number): number => {
    const sample = laboratory.sample(hold(recipe, { portfolio_pressure: pressure }), runs);
    return officeDeliveries(sample);
  };
  // A third of the scale and all of it: three times as many other agreements.
  const [few, many] = [office(4 / 3), office(4)];
  const gain = many / few - 1;
  return {
    formality: { obstacles, serious: with3, none, held: with3.share >= thresholds.formality_share },
    dilution: { few, many, gain, held: gain < thresholds.dilution_gain },
  };
};

/** Runs that are dormant at the end of the first term and were never active. */
const countFormal = (sample: Sample): number => {
  const dormant = outcomeClasses.indexOf('dormant');
  const active = outcomeClasses.indexOf('active');
  let count = 0;
  for (let run = 0; run < sample.runs; run++) {
    const classes = sample.classes.subarray(run * sample.saves, run * sample.saves + firstTerm);
    if (classes[firstTerm - 1] === dormant && !classes.includes(active)) count++;
  }
  return count;
};

/** Deliveries of all agreements of an office over the run, on average: each is taken to deliver what this one does. */
const officeDeliveries = (sample: Sample): number => {
  const [own, rest] = [sample.series(deliveries), sample.series(others)];
  let sum = 0;
  for (let run = 0; run < sample.runs; run++) {
    const first = run * sample.saves;
    sum += own[first + sample.saves - 1]! * (1 + rest[first]!);
  }
  return sum / sample.runs;
};
