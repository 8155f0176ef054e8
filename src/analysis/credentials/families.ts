import type { Recipe } from '../../ensemble/recipe.ts';
import { monthsBetween } from '../../scenario/calendar.ts';
import { isWorking } from '../observed.ts';
import { type OutcomeClass, outcomeClasses } from '../outcome.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { turnsOfRuns } from './population.ts';
import type { Policies, Scenarios } from './scenarios.ts';
import { type Share, shareOf } from './share.ts';
import type { Thresholds } from './thresholds.ts';
import { controlled, hold, withEvents, withoutEvents } from './vary.ts';

/** The families of behaviour that one set of equations must show. */
export const familyNames = [
  'formality_trap',
  'lapse_after_leader',
  'one_sided_decay',
  'both_sides_at_work',
  'long_shallow_life',
  'ebb_and_return',
  'shock_and_recovery',
  'overcommitment',
  'worse_before_better',
] as const;

export type FamilyName = (typeof familyNames)[number];

/** In what share of draws a family shows: without random events and noise, and with them. Traits and parameters are drawn in both. */
export interface FamilyResult {
  readonly id: FamilyName;
  readonly controlled: Share;
  readonly noisy: Share;
  /** By the controlled share: the family is about a mechanism. The noisy share says how often it would be seen. */
  readonly held: boolean;
}

const delivered = 'accumulated_deliveries';

/** Draws each family under controlled and noisy conditions. */
export const drawFamilies = (
  laboratory: Laboratory,
  scenarios: Scenarios,
  policies: Policies,
  thresholds: Thresholds,
  runs: number,
): readonly FamilyResult[] => {
  const shows = createFamilies(laboratory, scenarios, policies, thresholds, runs);
  return familyNames.map((id): FamilyResult => {
    const [calm, noisy] = [shows[id](controlled), shows[id]((recipe) => recipe)].map((found) =>
      shareOf(found.filter(Boolean).length, runs, thresholds.confidence),
    ) as [Share, Share];
    return { id, controlled: calm, noisy, held: calm.share >= thresholds.family_share };
  });
};

/** Whether a family shows in each run. */
type Shows = (condition: (recipe: Recipe) => Recipe) => readonly boolean[];

const createFamilies = (
  laboratory: Laboratory,
  scenarios: Scenarios,
  policies: Policies,
  thresholds: Thresholds,
  runs: number,
): Readonly<Record<FamilyName, Shows>> => {
  const state = laboratory.model.document.outcomes!.agreement.state;
  const save = [delivered, state];
  const draw = (recipe: Recipe): readonly Sample[] => laboratory.samples(recipe, runs);
  const of = (id: string, policy?: string): Recipe =>
    laboratory.recipe(scenarios(id), save, policy === undefined ? undefined : [policies('baseline'), policies(policy)]);
  const each = (show: (run: number) => boolean): readonly boolean[] =>
    Array.from({ length: runs }, (_, run) => show(run));
  const monthOf = (id: string, month: string): number => monthsBetween(scenarios(id).from, month);
  const firstTerm = 60;

  return {
    // Signed, celebrated, no programmes: dormant within the first term, never active, in both cases that are known for it.
    formality_trap: (condition) => {
      const samples = ['bandung-cuenca', 'semarang-beihai'].map((id) => draw(condition(of(id)))[0]!);
      return each((run) =>
        samples.every((sample) => {
          const classes = classesOf(sample, run).slice(0, firstTerm);
          return classes.includes('dormant') && !classes.includes('active');
        }),
      );
    },
    // Namur: gone two years after its term with the change of leader, at work then when institutionalised.
    lapse_after_leader: (condition) => {
      const [plain, institutionalised] = draw(condition(of('bandung-namur', 'institutionalise')));
      return each((run) => !worksAt(plain!, run, firstTerm + 24) && worksAt(institutionalised!, run, firstTerm + 24));
    },
    one_sided_decay: (condition) => {
      const [sample] = draw(condition(of('bandung-seoul-one-sided')));
      return each((run) => !worksAt(sample!, run, monthOf('bandung-seoul-one-sided', '2021-06')));
    },
    // Works, within or without a spell below, as S2 saw it in 2025.
    both_sides_at_work: (condition) => {
      const [sample] = draw(condition(of('bandung-seoul-reciprocal')));
      return each((run) => worksAt(sample!, run, monthOf('bandung-seoul-reciprocal', '2025-09')));
    },
    long_shallow_life: (condition) => {
      const [sample] = draw(condition(of('bandung-braunschweig')));
      return each((run) => worksAt(sample!, run, 53 * 12) && deliveredIn(sample!, run, 52 * 12, 53 * 12) < 4);
    },
    ebb_and_return: (condition) => {
      const turns = turnsOfRuns(laboratory, draw(condition(of('bandung-suwon')))[0]!, thresholds);
      return turns.map(({ back }) => back !== null);
    },
    // Kawasaki: less in the closure than in the two years before, more after it, and more of it with work moved online.
    shock_and_recovery: (condition) => {
      const closed = monthOf('bandung-kawasaki', '2020-04');
      const recipe = condition(of('bandung-kawasaki'));
      const [plain] = draw(recipe);
      const [online] = draw(withEvents(recipe, [{ type: 'online-work', month: closed, size: 0.7, duration: 24 }]));
      return each((run) => {
        const during = deliveredIn(plain!, run, closed, closed + 24);
        return (
          during < 0.7 * deliveredIn(plain!, run, closed - 24, closed) &&
          deliveredIn(plain!, run, closed + 30, closed + 54) > during &&
          deliveredIn(online!, run, closed, closed + 24) > during
        );
      });
    },
    // More agreements, less in each.
    overcommitment: (condition) => {
      const recipe = condition(of('bandung-portfolio'));
      const [few, many] = [0, 4].map((pressure) => draw(hold(recipe, { portfolio_pressure: pressure }))[0]!);
      return each((run) => total(few!, run) > 1.1 * total(many!, run));
    },
    // Namur, its mayor unchanged: institutionalising costs deliveries first, and has paid back by the end.
    worse_before_better: (condition) => {
      const [plain, written] = draw(
        withoutEvents(condition(of('bandung-namur', 'institutionalise')), ['leadership-change']),
      );
      return each(
        (run) =>
          deliveredIn(written!, run, 0, 12) < deliveredIn(plain!, run, 0, 12) &&
          total(written!, run) > total(plain!, run),
      );
    },
  };
};

const classesOf = (sample: Sample, run: number): readonly (OutcomeClass | undefined)[] =>
  Array.from(
    sample.classes.subarray(run * sample.saves, (run + 1) * sample.saves),
    (place): OutcomeClass | undefined => outcomeClasses[place],
  );

const worksAt = (sample: Sample, run: number, month: number): boolean => {
  const found = outcomeClasses[sample.classes[run * sample.saves + Math.min(month, sample.saves - 1)]!];
  return found !== undefined && isWorking(found);
};

const deliveredIn = (sample: Sample, run: number, from: number, to: number): number => {
  const series = sample.series(delivered);
  const at = (month: number): number => series[run * sample.saves + Math.min(month, sample.saves - 1)]!;
  return at(to) - at(from);
};

const total = (sample: Sample, run: number): number => deliveredIn(sample, run, 0, sample.saves - 1);
