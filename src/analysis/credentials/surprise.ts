import { type OutcomeClass, outcomeClasses } from '../outcome.ts';
import type { Sample } from './laboratory.ts';
import type { Thresholds } from './thresholds.ts';

/** A course of classes through which some runs went. */
export interface Mode {
  /** Classes in order, without repetition of neighbours; a long course keeps its first and last. */
  readonly course: readonly OutcomeClass[];
  readonly count: number;
}

/** What runs went through, and what of it was not expected. */
export interface SurpriseCredential {
  readonly modes: readonly Mode[];
  /** Steps from class to class, by how often; a step without an explanation is a surprise. */
  readonly steps: readonly {
    readonly from: OutcomeClass;
    readonly to: OutcomeClass;
    readonly count: number;
    readonly expected: boolean;
  }[];
  /** Courses rarer than the threshold, together. */
  readonly rareRuns: number;
  readonly classes: Readonly<Record<OutcomeClass, number>>;
  readonly held: boolean;
}

/**
 * Steps that the model explains: what the years bring (active ↔ weak ↔ dormant), an end (into lapsed from any of them), a revival
 * (from lapsed to weak, since a new agreement has not delivered yet, or to active where work went on without one), a signing.
 */
const expected: ReadonlySet<string> = new Set([
  'forming>weak',
  'forming>active',
  'forming>lapsed',
  'active>weak',
  'weak>active',
  'weak>dormant',
  'dormant>weak',
  'dormant>active',
  'active>lapsed',
  'weak>lapsed',
  'dormant>lapsed',
  'lapsed>weak',
  'lapsed>active',
]);

/** The longest course that is told in full. */
const longest = 6;

/** Looks through a sample for courses and steps nobody foresaw. */
export const findSurprises = (sample: Sample, thresholds: Thresholds): SurpriseCredential => {
  const modes = new Map<string, number>();
  const steps = new Map<string, number>();
  const ends = new Map<OutcomeClass, number>();
  for (let run = 0; run < sample.runs; run++) {
    const course: OutcomeClass[] = [];
    for (let month = 0; month < sample.saves; month++) {
      const found = outcomeClasses[sample.classes[run * sample.saves + month]!];
      if (found === undefined) continue;
      const before = course.at(-1);
      if (found === before) continue;
      if (before !== undefined) {
        const step = `${before}>${found}`;
        steps.set(step, (steps.get(step) ?? 0) + 1);
      }
      course.push(found);
    }
    const key = (course.length > longest ? [...course.slice(0, 3), ...course.slice(-3)] : course).join('>');
    modes.set(key, (modes.get(key) ?? 0) + 1);
    const end = course.at(-1);
    if (end !== undefined) ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const all = [...modes]
    .map(([key, count]): Mode => ({ course: key.split('>') as OutcomeClass[], count }))
    .toSorted((a, b) => b.count - a.count || (a.course.join() < b.course.join() ? -1 : 1));
  const found = [...steps]
    .map(([key, count]) => {
      const [from, to] = key.split('>') as [OutcomeClass, OutcomeClass];
      return { from, to, count, expected: expected.has(key) };
    })
    .toSorted((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1));
  return {
    modes: all.slice(0, 20),
    steps: found,
    rareRuns: all
      .filter(({ count }) => count < thresholds.surprise_share * sample.runs)
      .reduce((sum, { count }) => sum + count, 0),
    classes: Object.fromEntries(outcomeClasses.map((name) => [name, ends.get(name) ?? 0])) as Record<
      OutcomeClass,
      number
    >,
    held: found.every((step) => step.expected),
  };
};
