/** Something that runs a model over and over, measured in turn with others. */
export interface Contestant {
  readonly name: string;
  /** Runs for about a third of a second, and gives runs per second of processor time. */
  round(): number;
}

/** One line of the result. Further figures may stand beside the name, each with its unit in its key. */
export interface Row {
  readonly name: string;
  readonly runsPerSecond?: number;
  /** Slowest and fastest round. */
  readonly slowest?: number;
  readonly fastest?: number;
  readonly milliseconds?: number;
  readonly bytes?: number;
  /** Of a batch: how many runs on how many workers, the processor time of all threads, the largest resident memory. */
  readonly runs?: number;
  readonly workers?: number;
  readonly processorSeconds?: number;
  readonly megabytes?: number;
}

/** Rounds in turn, so that whatever else the machine does falls on all alike; the median counts. */
export const measureInTurn = (contestants: readonly Contestant[], rounds: number): readonly Row[] => {
  const rates = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) rates[index]?.push(contestant.round());
  }
  return contestants.map(({ name }, index) => {
    const sorted = (rates[index] as number[]).toSorted((a, b) => a - b);
    return {
      name,
      runsPerSecond: median(sorted),
      slowest: sorted[0] as number,
      fastest: sorted.at(-1) as number,
    };
  });
};

export const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] as number;

/** Processor time of this process in seconds, all its threads together. */
export const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
