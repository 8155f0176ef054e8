import type { Text } from './text.ts';

/** A number with a fixed count of decimals, grouped by thousands: `1,234.5` and `1.234,5`; a minus is a real minus. */
export const decimal = (value: number, digits: number): Text => {
  if (!Number.isFinite(value)) return { en: '–', id: '–' };
  const rounded = Math.abs(value).toFixed(digits);
  const [whole = '', fraction] = rounded.split('.');
  const sign = value < 0 && Number(rounded) !== 0 ? '−' : '';
  const write = (thousands: string, point: string): string =>
    sign + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + (fraction === undefined ? '' : point + fraction);
  return { en: write(',', '.'), id: write('.', ',') };
};

/** A difference: like a decimal, with a plus where it is above zero and ±0 where it rounds to nothing. */
export const difference = (value: number, digits: number): Text => {
  const { en, id } = decimal(value, digits);
  if (Number(Math.abs(value).toFixed(digits)) === 0) return { en: `±${en}`, id: `±${id}` };
  return value > 0 ? { en: `+${en}`, id: `+${id}` } : { en, id };
};

/** A number as short as it reads exactly: no grouping, no trailing zeros; a minus is a real minus. */
export const plain = (value: number): Text => {
  const text = String(value).replace('-', '−');
  return { en: text, id: text.replace('.', ',') };
};
