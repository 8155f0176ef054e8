/** Round values that cover a stretch in about `count` steps of 1, 2 or 5 times a power of ten; the stretch grows to the outer ones. */
export const roundTicks = (low: number, high: number, count: number): { values: readonly number[]; digits: number } => {
  if (!(high > low)) return roundTicks(low - 1, low + 1, count);
  const rough = (high - low) / count;
  let power = 1;
  let digits = 0;
  while (power * 10 <= rough) power *= 10;
  while (power > rough && digits < 9) {
    power /= 10;
    digits++;
  }
  const factor = [1, 2, 5, 10].find((times) => times * power >= rough) ?? 10;
  const step = factor * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toFixed(digits)));
  return { values, digits: factor === 10 ? Math.max(0, digits - 1) : digits };
};
