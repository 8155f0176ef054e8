import type { ModelDocument } from '../model/document.ts';
import { sameDimensions } from '../model/unit.ts';
import { unitTable } from '../model/units.ts';
import type { Run } from '../simulate/problem.ts';

/** The stock that adds up what a run costs, in models that have one. */
export const costStock = 'accumulated_cost';

/** The variable that says what the levers cost at each moment, in models that have one. */
export const policySpending = 'policy_spending';

/** What a policy may spend, as it states, and the most it does spend, both in the unit of the budget. */
export interface BudgetCheck {
  readonly limit: number;
  readonly most: number;
  readonly isKept: boolean;
}

/** Rounding of the run is not overspending. */
const tolerance = 1e-9;

/**
 * Holds a stated budget (a rate, such as Rp million a year) against the highest rate at which the levers cost money in a run.
 * Null where the model does not count that, or counts it in something else.
 */
export const checkBudget = (
  model: ModelDocument,
  run: Run,
  budget: { readonly amount: number; readonly unit: string },
): BudgetCheck | null => {
  const spending = run.series.get(policySpending);
  const own = model.auxiliaries[policySpending]?.unit;
  if (spending === undefined || own === undefined) return null;
  const { parse } = unitTable(model.units);
  const [from, to] = [parse(own), parse(budget.unit)];
  if (!from.ok || !to.ok || !sameDimensions(from.unit, to.unit)) return null;
  const most = spending.reduce((highest, value) => Math.max(highest, value), 0) * (from.unit.scale / to.unit.scale);
  return { limit: budget.amount, most, isKept: most <= budget.amount * (1 + tolerance) };
};
