import { binary, number, reference } from './build.ts';
import type { Hidden } from './hidden.ts';
import type { Expression } from './tree.ts';

/** The arguments of a delay, lowered; each is a name or a number, so it may stand in several places. */
export interface DelayArguments {
  readonly input: Expression;
  readonly time: Expression;
  readonly initial: Expression;
}

/**
 * Exponential smoothing as a chain of hidden stocks, each of which closes its gap to the one before in `time / order`:
 *
 *     dLₖ/dt = (Lₖ₋₁ − Lₖ) / (time / order),   L₀ = input,   Lₖ(start) = initial,   value Lₙ
 */
export function lowerSmooth(
  name: string,
  order: number,
  { input, time, initial }: DelayArguments,
  hidden: Hidden,
): Expression {
  const share = shareOf(time, order);
  let before = input;
  for (const level of levels(name, order)) {
    const derivative = binary(binary(before, 'subtract', level.value), 'divide', share);
    hidden.stocks.push({ name: level.name, derivative, initial });
    before = level.value;
  }
  return before;
}

/**
 * A material delay as a chain of hidden stocks, each of which empties in `time / order`; what goes in comes out, also while
 * `time` changes:
 *
 *     dLₖ/dt = Fₖ₋₁ − Fₖ,   Fₖ = Lₖ / (time / order),   F₀ = input,   Lₖ(start) = initial · (time / order),   value Fₙ
 */
export function lowerDelay(
  name: string,
  order: number,
  { input, time, initial }: DelayArguments,
  hidden: Hidden,
): Expression {
  const share = shareOf(time, order);
  let before = input;
  for (const level of levels(name, order)) {
    const outflow = binary(level.value, 'divide', share);
    const derivative = binary(before, 'subtract', outflow);
    hidden.stocks.push({ name: level.name, derivative, initial: binary(initial, 'multiply', share) });
    before = outflow;
  }
  return before;
}

function shareOf(time: Expression, order: number): Expression {
  return order === 1 ? time : binary(time, 'divide', number(order));
}

function levels(name: string, order: number): readonly { readonly name: string; readonly value: Expression }[] {
  if (order === 1) return [{ name, value: reference(name) }];
  return Array.from({ length: order }, (_, index) => {
    const level = `${name}/level${index + 1}`;
    return { name: level, value: reference(level) };
  });
}
