/** A label above a plot: a stem goes down from it to its place on the axis. */
export interface StemLabel {
  /** px from the left end of the plot. */
  readonly at: number;
  /** How wide its text is, px. */
  readonly width: number;
}

/** Where a label stands: to the right or the left of its stem, in row 0 (just above the plot) or higher. */
export interface SetLabel {
  readonly side: 'right' | 'left';
  readonly row: number;
}

/** Room between a stem and its text, and after a text. */
export const stemGap = 5;

/**
 * Sets labels above a plot so that no text touches another, and no stem crosses a text where each has room to either side. A label stands to the right of its stem; where it would leave
 * `edge`, or stands under one that did, to the left. To the left, a label is above those whose stems it covers; to the right too, and above what
 * stands to the left over it. Gives the places in the order of the input, which must rise.
 */
export const eventRows = (labels: readonly StemLabel[], edge: number): readonly SetLabel[] => {
  const places = new Array<SetLabel>(labels.length);
  let underLeft = Number.POSITIVE_INFINITY;
  const toTheLeft: number[] = [];
  for (let k = labels.length - 1; k >= 0; k--) {
    const { at, width } = labels[k]!;
    const fitsRight = at + stemGap + width <= edge && at < underLeft;
    if (fitsRight || at - stemGap - width < 0) continue;
    toTheLeft.push(k);
    underLeft = Math.min(underLeft, at - 2 * stemGap - width);
  }
  for (const k of toTheLeft.toReversed()) {
    const { at, width } = labels[k]!;
    const covered = toTheLeft.filter((other) => other < k && labels[other]!.at > at - 2 * stemGap - width);
    places[k] = { side: 'left', row: rowAbove(covered.map((other) => places[other]!)) };
  }
  for (let k = labels.length - 1; k >= 0; k--) {
    if (places[k] !== undefined) continue;
    const end = labels[k]!.at + 2 * stemGap + labels[k]!.width;
    const covered = places.filter(
      (place, other) => place !== undefined && start(labels[other]!, place) < end && other > k,
    );
    places[k] = { side: 'right', row: rowAbove(covered) };
  }
  return places;
};

const start = ({ at, width }: StemLabel, { side }: SetLabel): number => (side === 'right' ? at : at - stemGap - width);

const rowAbove = (covered: readonly SetLabel[]): number =>
  covered.length === 0 ? 0 : 1 + Math.max(...covered.map(({ row }) => row));
