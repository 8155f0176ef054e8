import type { ChartFrame } from '../../src/charts/frame.ts';
import { lightPalette } from '../../src/charts/palette.ts';
import type { Fan } from '../../src/charts/policies.ts';

/** Frames in which every chart is drawn. */
export const wide: ChartFrame = { language: 'en', width: 704, palette: lightPalette };
export const narrow: ChartFrame = { language: 'id', width: 344, palette: lightPalette };

const months = 24;

/** A year and a month every half a year, so that snapshots stay short. */
export const axis = {
  from: '2017-10',
  time: Array.from({ length: months / 6 + 1 }, (_, k) => 6 * k),
  now: null,
} as const;

export const policies = [
  { title: { en: 'Baseline', id: 'Garis dasar' } },
  { title: { en: 'Institutionalise', id: 'Pelembagaan' } },
  { title: { en: 'Train', id: 'Pelatihan' } },
] as const;

/** A fan around a middle that starts at 30 and ends where it is told. */
export const fanTo = (end: number): Fan => {
  const middle = axis.time.map((month) => 30 + ((end - 30) * month) / months);
  const off = (by: number): number[] => middle.map((value, k) => value + by * k);
  return { p05: off(-5), p25: off(-2), p50: middle, p75: off(2), p95: off(5) };
};
