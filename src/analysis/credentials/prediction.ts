import { isWorking } from '../observed.ts';
import { type CaseForecast, type Coding, codingsOf, type ScoredClass, scoredClasses } from './codings.ts';
import { ln, logit } from './logarithm.ts';
import { fitCurve } from './logistic-curve.ts';
import { type NullRules, nullRules } from './nulls.ts';
import { type Gain, gainOf, logOf, mean, meanScores, type Power, powerOf, type Scores, scoreOf } from './score.ts';
import type { Thresholds } from './thresholds.ts';

/** How the cases were predicted, by independent coding. */
export interface PredictionCredential extends Scores {
  /** Cases, and the codings they come to. */
  readonly total: number;
  readonly codings: number;
  readonly nullLogScore: number;
  readonly nullBrier: number;
  readonly nulls: Readonly<Record<keyof NullRules, Scores>>;
  readonly gainOverBaseRate: Gain;
  /** The model as it is needs no fit to be scored on a coding it has not seen; also recalibrated on the others, and as the labels' own errors leave it. */
  readonly leaveOneOut: {
    readonly recalibrated: Scores;
    readonly unseen: Scores & { readonly codings: number; readonly baseRate: Scores; readonly gain: Gain };
    readonly seen: Scores & { readonly codings: number };
    readonly withLabelError: Scores;
  };
  /** The four classes, second: mean log score, and that of the classes' frequencies among the other codings. */
  readonly classes: { readonly logScore: number; readonly nullLogScore: number };
  /** Codings by observed class and by the likeliest one. */
  readonly confusion: Readonly<Record<ScoredClass, Readonly<Record<ScoredClass, number>>>>;
  readonly power: Power & { readonly gainThatMatters: number; readonly codingsForIt: number };
  readonly perCase: readonly Omit<CaseForecast, 'workingByRun'>[];
  readonly held: boolean;
}

/** Scores forecasts against the labels of the sources. */
export const scoreCases = (forecasts: readonly CaseForecast[], thresholds: Thresholds): PredictionCredential => {
  const codings = codingsOf(forecasts);
  const rules = nullRules(codings, thresholds.hard_rule);
  const own = codings.map((coding) => scoredMembers(coding));
  const scores = meanScores(own);
  const nulls = Object.fromEntries(
    Object.entries(rules).map(([name, probabilities]) => [name, scoreOf(withAnswers(codings, probabilities))]),
  ) as Record<keyof NullRules, Scores>;
  const gains = codings.map(
    (coding, k) => own[k]!.logScore - logOf({ yes: coding.yes, probability: rules.baseRate[k]! }),
  );
  const unseen = codings.flatMap((coding, k) => (coding.seen ? [] : [k]));
  const seen = codings.flatMap((coding, k) => (coding.seen ? [k] : []));
  const pick = <T>(values: readonly T[], indices: readonly number[]): readonly T[] => indices.map((k) => values[k]!);
  const middle = codings.map(({ members }) => mean(members.map(({ working }) => working)));
  const power = powerOf(
    middle.map((probability, k) => ({ probability, null: rules.baseRate[k]! })),
    thresholds.confidence,
    thresholds.power,
  );
  const ratio = power.detectable / thresholds.score_gain;
  const error = thresholds.label_error;
  const gain = gainOf(gains, thresholds.confidence);
  return {
    total: forecasts.length,
    codings: codings.length,
    ...scores,
    nullLogScore: nulls.baseRate.logScore,
    nullBrier: nulls.baseRate.brier,
    nulls,
    gainOverBaseRate: gain,
    leaveOneOut: {
      recalibrated: scoreOf(withAnswers(codings, recalibrated(codings, middle))),
      unseen: {
        codings: unseen.length,
        ...meanScores(pick(own, unseen)),
        baseRate: scoreOf(withAnswers(pick(codings, unseen), pick(rules.baseRate, unseen))),
        gain: gainOf(pick(gains, unseen), thresholds.confidence),
      },
      seen: { codings: seen.length, ...meanScores(pick(own, seen)) },
      withLabelError: scoreOf(
        withAnswers(
          codings,
          middle.map((p) => p * (1 - error) + (1 - p) * error),
        ),
      ),
    },
    classes: classScores(codings),
    confusion: confusionOf(codings),
    power: {
      ...power,
      gainThatMatters: thresholds.score_gain,
      codingsForIt: Math.ceil(codings.length * ratio * ratio),
    },
    perCase: forecasts.map(({ workingByRun: _, ...forecast }) => forecast),
    held: gain.low > 0,
  };
};

const withAnswers = (codings: readonly Coding[], probabilities: readonly number[]) =>
  codings.map(({ yes }, k) => ({ yes, probability: probabilities[k]! }));

/** A coding's score is the mean of its members', each against its own label. */
const scoredMembers = ({ members }: Coding): Scores =>
  meanScores(
    members.map(({ working, observed }) => scoreOf([{ yes: isWorking(observed) ? 1 : 0, probability: working }])),
  );

/** The model's probability as a curve through the other codings corrects it. */
const recalibrated = (codings: readonly Coding[], probabilities: readonly number[]): readonly number[] =>
  codings.map((_, k) => {
    const others = codings.flatMap(({ yes }, other) =>
      other === k ? [] : [{ x: logit(probabilities[other]!), y: yes }],
    );
    return fitCurve(others)(logit(probabilities[k]!));
  });

const classScores = (codings: readonly Coding[]) => {
  const members = codings.flatMap(({ members: all }, coding) =>
    all.map((member) => ({ ...member, place: coding, weight: 1 / all.length })),
  );
  const frequency = (name: string, without: number): number => {
    const others = members.filter(({ place }) => place !== without);
    const of = others.filter(({ observed }) => observed === name).reduce((sum, { weight }) => sum + weight, 0);
    return (of + 0.5) / (codings.length - 1 + scoredClasses.length / 2);
  };
  const average = (score: (member: (typeof members)[number]) => number): number =>
    members.reduce((sum, member) => sum + member.weight * score(member), 0) / codings.length;
  return {
    logScore: average(({ probabilities, observed }) => ln(probabilities[observed as ScoredClass])),
    nullLogScore: average(({ observed, place }) => ln(frequency(observed, place))),
  };
};

const confusionOf = (codings: readonly Coding[]) => {
  const table = Object.fromEntries(
    scoredClasses.map((row) => [row, Object.fromEntries(scoredClasses.map((column) => [column, 0]))]),
  ) as Record<ScoredClass, Record<ScoredClass, number>>;
  for (const { members } of codings) {
    for (const { probabilities, observed } of members) {
      const likeliest = scoredClasses.reduce((best, name) => (probabilities[name] > probabilities[best] ? name : best));
      table[observed as ScoredClass][likeliest] += 1 / members.length;
    }
  }
  return table;
};
