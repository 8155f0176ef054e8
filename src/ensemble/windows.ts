/** Windows of one input in one run, and the steps they come to: `timeline` of the scenario, on arrays that are reused. */
export const createWindows = () => {
  const from: number[] = [];
  const to: number[] = [];
  const value: number[] = [];
  const times: number[] = [];
  return {
    clear: (): void => {
      from.length = 0;
      to.length = 0;
      value.length = 0;
    },
    add: (start: number, end: number, height: number): void => {
      if (!(start < end)) return;
      from.push(start);
      to.push(end);
      value.push(height);
    },
    steps: (base: number, combine: 'max' | 'sum', take: (time: number, value: number) => void): void => {
      if (from.length === 0) return;
      times.length = 0;
      times.push(...from, ...to);
      times.sort((a, b) => a - b);
      let current = base;
      let last = Number.NaN;
      for (const time of times) {
        if (time === last || !Number.isFinite(time)) continue;
        last = time;
        let isOpen = false;
        let height = combine === 'max' ? Number.NEGATIVE_INFINITY : 0;
        for (let k = 0; k < from.length; k++) {
          if (!(from[k]! <= time && time < to[k]!)) continue;
          isOpen = true;
          height = combine === 'max' ? Math.max(height, value[k]!) : height + value[k]!;
        }
        const now = isOpen ? height : base;
        if (now !== current) take(time, now);
        current = now;
      }
    },
  };
};
