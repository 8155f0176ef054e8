import type { Recipe } from '../../ensemble/recipe.ts';
import type { Claim, ClaimsDocument } from '../../model/claims.ts';
import type { Trial } from '../../model/document/trial.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import type { Laboratory, Sample } from './laboratory.ts';
import { measureRuns } from './measure.ts';
import { type Share, shareOf } from './share.ts';
import type { Thresholds } from './thresholds.ts';
import { type AddedEvent, controlled, hold, redistribute, withEvents } from './vary.ts';

/** How one claim fared. */
export interface ClaimResult {
  readonly id: string;
  readonly sign: Claim['sign'];
  readonly watch: string;
  readonly horizon: readonly [number, number];
  readonly least: number;
  readonly contested: boolean;
  /** Points at which the cause moves the effect by at least the smallest change that counts. */
  readonly acting: Share;
  /** Of these, points with the claimed sign. */
  readonly claimed: Share;
  readonly held: boolean;
  /** Why it is not held. */
  readonly reason: 'hardly acts' | 'other sign' | null;
}

export interface ClaimsCredential {
  readonly total: number;
  readonly held: number;
  readonly points: number;
  readonly perClaim: readonly ClaimResult[];
}

/**
 * Tries every claim on one shared Sobol' sample of the input space: traits uniform over their scale, parameters as they are distributed, no random
 * event, no noise. Each point is run with the cause absent and with it strong, and nothing else changed.
 */
export const tryClaims = (
  laboratory: Laboratory,
  scenario: ScenarioDocument,
  { claims }: ClaimsDocument,
  thresholds: Thresholds,
  points: number,
): ClaimsCredential => {
  const tried = Object.entries(claims).flatMap(([id, claim]) =>
    claim.trial === undefined || claim.kind === 'behaviour' ? [] : [{ id, claim, trial: claim.trial }],
  );
  const months = Math.max(...tried.map(({ trial }) => trial.to));
  const watched = [...new Set(tried.map(({ trial }) => trial.watch))];
  const space = inputSpace(laboratory, { ...scenario, months }, watched);
  const known = new Map<string, Sample>();
  const arm = (
    start: string | undefined,
    values: Readonly<Record<string, number>>,
    events: readonly AddedEvent[],
  ): Sample => {
    const key = JSON.stringify([start, values, events]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const sample = laboratory.sample(withEvents(hold(space(start), values), events), points, { kind: 'sobol' });
    // Only the arm in which nothing is held or added is asked for twice.
    if (Object.keys(values).length === 0 && events.length === 0) known.set(key, sample);
    return sample;
  };
  const perClaim = tried.map(({ id, claim, trial }): ClaimResult => {
    const ends = (end: 0 | 1): Record<string, number> =>
      Object.fromEntries(Object.entries(trial.raise).map(([name, range]) => [name, range[end]]));
    const events = trial.add.map((event) => withUsualSize(laboratory, event));
    const effect = difference(arm(trial.start, ends(0), []), arm(trial.start, ends(1), events), trial);
    const sign = (claim.sign === '-' ? -1 : 1) * (trial.opposite === true ? -1 : 1);
    const acting = effect.filter((change) => Math.abs(change) >= trial.least);
    const claimed = acting.filter((change) => change * sign > 0).length;
    const confidence = thresholds.confidence;
    const result = {
      id,
      sign: claim.sign,
      watch: trial.watch,
      horizon: [trial.from, trial.to] as const,
      least: trial.least,
      contested: claim.contested === true,
      acting: shareOf(acting.length, points, confidence),
      claimed: shareOf(claimed, acting.length, confidence),
    };
    const acts = result.acting.share >= thresholds.claim_acting_share;
    const holds = result.claimed.share >= thresholds.claim_sign_share;
    return { ...result, held: acts && holds, reason: acts ? (holds ? null : 'other sign') : 'hardly acts' };
  });
  return { total: perClaim.length, held: perClaim.filter(({ held }) => held).length, points, perClaim };
};

const difference = (low: Sample, high: Sample, trial: Trial): Float64Array => {
  const without = measureRuns(low, trial.watch, trial);
  return measureRuns(high, trial.watch, trial).map((value, run) => value - without[run]!);
};

/** The space of inputs that claims are tried on, by the agreement at the start. */
const inputSpace = (laboratory: Laboratory, scenario: ScenarioDocument, watched: readonly string[]) => {
  const { document } = laboratory.model;
  const recipes = new Map<string, Recipe>();
  return (start: string | undefined): Recipe => {
    const state = document.outcomes!.agreement.state;
    const initial = start === undefined ? scenario.initial : { ...scenario.initial, [state]: start };
    const known = recipes.get(start ?? '');
    if (known !== undefined) return known;
    const recipe = redistribute(
      controlled(laboratory.recipe({ ...scenario, initial }, watched)),
      (name, distribution) =>
        document.traits[name] === undefined ? distribution : { distribution: 'uniform', min: 0, max: 4 },
    );
    recipes.set(start ?? '', recipe);
    return recipe;
  };
};

/** An event of which a trial says only the month has the size and duration of its type. */
const withUsualSize = ({ model }: Laboratory, event: AddedEvent): AddedEvent => {
  const type = model.document.events[event.type];
  return {
    ...event,
    size: event.size ?? type?.size?.value,
    duration: event.duration ?? type?.duration?.value,
  };
};
