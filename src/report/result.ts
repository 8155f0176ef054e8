import { costStock } from '../analysis/spending.ts';
import { rupiah } from '../messages/money.ts';
import { decimal } from '../messages/number.ts';
import type { Text } from '../messages/text.ts';
import { monthAfter, monthLabel, monthsBetween } from '../scenario/calendar.ts';
import type { PolicyResult, ScenarioResult } from './content.ts';
import { unitLabel } from './unit-label.ts';

/** Small readings of a result that several parts of the report share. */

/** The last month of a scenario, in words. */
export const lastMonth = ({ document }: ScenarioResult): Text => monthLabel(monthAfter(document.from, document.months));

/** Share of runs at work at the end, as a number of 100. */
export const workingAtEnd = ({ cell }: PolicyResult): number => Math.round(100 * (cell.survival.share.at(-1) ?? 0));

/** The policy for which a number is highest, if it is higher than the reference's by at least `least`. */
export const bestPolicy = (
  { policies }: ScenarioResult,
  value: (policy: PolicyResult) => number,
  least: number,
): PolicyResult | null => {
  const [reference, ...others] = policies;
  const best = others.reduce<PolicyResult | null>(
    (found, policy) => (found === null || value(policy) > value(found) ? policy : found),
    null,
  );
  return best !== null && value(best) - value(reference) >= least ? best : null;
};

/** With more policies than this, a sentence for each is a table read aloud: only the reference and the best are put in words. */
const mostInWords = 3;

/** The policies that sentences under a chart speak of. */
export const inWords = ({ policies }: ScenarioResult, best: PolicyResult | null): readonly PolicyResult[] =>
  policies.length <= mostInWords ? policies : [policies[0], ...(best === null ? [] : [best])];

/** The fan of the index of sustainability; RangeError where the batch did not keep it. */
export const fanOf = ({ model }: ScenarioResult, { cell }: PolicyResult) => {
  const name = model.outcomes?.sustainability ?? '';
  const band = cell.bands[name];
  if (band === undefined) throw new RangeError(`the batch kept no series of ${name}`);
  return band;
};

/** The outcomes of a policy by column, a value a run. RangeError where the batch has no such column. */
export const outcomesOf = ({ outcomes, id }: PolicyResult, column: string): Float64Array => {
  const values = outcomes.get(column);
  if (values === undefined) throw new RangeError(`the runs under ${id} have no ${column}`);
  return values;
};

/** The mean of an outcome over the runs that have it. */
export const meanOf = ({ cell }: PolicyResult, column: string): number => cell.means[column]?.mean ?? Number.NaN;

/** Months up to which a scenario is on record; null where that does not divide its time in two. */
export const nowOf = ({ document }: Pick<ScenarioResult, 'document'>): number | null => {
  const latest = Math.max(-1, ...Object.values(document.record).map((month) => monthsBetween(document.from, month)));
  return latest > 0 && latest < document.months ? latest : null;
};

/** What deliveries are counted in, and money. */
export const deliveryUnit = ({ model }: ScenarioResult): Text => stockUnit(model, model.outcomes?.deliveries ?? '');

export const spendingUnit = ({ model }: ScenarioResult): Text => stockUnit(model, costStock);

/** An amount of money as people say it. */
export const amountOf = ({ model }: ScenarioResult, amount: number): Text => {
  if (model.stocks[costStock]?.unit === 'million_rupiah') return rupiah(amount);
  const [number, unit] = [decimal(amount, 0), stockUnit(model, costStock)];
  return { en: `${number.en} ${unit.en}`, id: `${number.id} ${unit.id}` };
};

const stockUnit = (model: ScenarioResult['model'], stock: string): Text =>
  unitLabel(model, model.stocks[stock]?.unit ?? 'dmnl');

export const whole = (value: number): Text => decimal(value, 0);
