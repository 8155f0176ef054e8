/** A point that is to be named, px from the top left of the plot. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  /** How far its cross reaches to either side, and up and down, px. */
  readonly armX: number;
  readonly armY: number;
  /** How wide and high its name is, px. */
  readonly width: number;
  readonly height: number;
}

/** Where the middle of a name stands. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 9;
const dot = 5;

/**
 * Places a name beside each point: to the right, left, above, below or at a corner, wherever it first touches no other name, no point, and stays on the
 * plot; where nothing is free, to the right.
 */
export const labelAround = (
  points: readonly NamedPoint[],
  plotWidth: number,
  plotHeight: number,
): readonly NamePlace[] => {
  const taken: Box[] = points.flatMap(({ x, y, armX, armY }) => [
    { left: x - Math.max(dot, armX), right: x + Math.max(dot, armX), top: y - dot, bottom: y + dot },
    { left: x - dot, right: x + dot, top: y - Math.max(dot, armY), bottom: y + Math.max(dot, armY) },
  ]);
  return points.map((point) => {
    const { x, y, armX, armY, width, height } = point;
    const [aside, above] = [Math.max(gap, armX + 4) + width / 2, Math.max(gap, armY + 4) + height / 2];
    const places: readonly NamePlace[] = [
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y - above },
      { x, y: y + above },
      { x: x + aside, y: y - above },
      { x: x + aside, y: y + above },
      { x: x - aside, y: y - above },
      { x: x - aside, y: y + above },
    ];
    const isFree = (place: NamePlace): boolean => {
      const box = boxOf(place, point);
      const isInside = box.left >= 0 && box.right <= plotWidth && box.top >= 0 && box.bottom <= plotHeight;
      return isInside && taken.every((other) => !overlap(box, other));
    };
    const place = places.find(isFree) ?? places[0]!;
    taken.push(boxOf(place, point));
    return place;
  });
};

const boxOf = ({ x, y }: NamePlace, { width, height }: NamedPoint): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
