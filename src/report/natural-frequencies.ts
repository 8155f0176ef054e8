/** Shares as whole numbers of 100, rounded so that they still add up as the shares do (largest remainders, earlier ones first). */
export const naturalFrequencies = (shares: readonly number[]): readonly number[] => {
  const exact = shares.map((share) => share * 100);
  const whole = exact.map(Math.floor);
  const total = Math.round(exact.reduce((sum, value) => sum + value, 0));
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const order = exact.map((_, k) => k).toSorted((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const k of order.slice(0, missing)) whole[k]!++;
  return whole;
};
