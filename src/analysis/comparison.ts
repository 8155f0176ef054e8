import type { Judgement } from './judgement.ts';

/** The figures by which runs are compared; null where a run has none. */
export interface Figures {
  /** Sustainability at the end of the run, 0–100. */
  readonly end: number | null;
  /** Its mean over the run. */
  readonly mean: number | null;
  readonly delivered: number | null;
  readonly spent: number | null;
}

export const figuresOf = ({ outcome, delivered, spent }: Judgement): Figures => ({
  end: outcome?.sustainability.end ?? null,
  mean: outcome?.sustainability.mean ?? null,
  delivered: outcome === null ? null : delivered,
  spent: outcome === null ? null : spent,
});

/** What a run has more than the one it is held against; both are runs of the same futures, so the difference is the policy's. */
export const differenceOf = (figures: Figures, baseline: Figures): Figures => {
  const minus = (name: keyof Figures): number | null => {
    const [own, its] = [figures[name], baseline[name]];
    return own === null || its === null ? null : own - its;
  };
  return { end: minus('end'), mean: minus('mean'), delivered: minus('delivered'), spent: minus('spent') };
};
