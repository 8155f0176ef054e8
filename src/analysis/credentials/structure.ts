import type { ModelEquation } from '../../expression/check.ts';
import type { Expression } from '../../expression/tree.ts';
import { walk } from '../../expression/walk.ts';
import type { ModelDocument } from '../../model/document.ts';
import { composeRun } from '../../scenario/compose.ts';
import type { ScenarioDocument } from '../../scenario/documents/scenario.ts';
import type { RunnableModel } from '../../scenario/runnable-model.ts';
import { simulate } from '../../simulate/simulate.ts';

/** What the structure of the model rests on, and whether its books balance. */
export interface StructureCredential {
  readonly flows: number;
  /** Flows by what they cite. */
  readonly citing: { readonly claims: number; readonly inference: number; readonly nothing: readonly string[] };
  /** The most by which the change of a stock in one Euler step misses the sum of its flows, as a share of the stock; steps with a jump left out. */
  readonly imbalance: { readonly stock: string; readonly share: number };
  /** Signings and revivals less ends, against agreements in force at the end, over all cases. */
  readonly agreements: { readonly entered: number; readonly left: number; readonly standing: number };
  readonly held: boolean;
}

/** Looks at what flows cite, and keeps the books of some scenarios. */
export const checkStructure = (
  model: RunnableModel,
  scenarios: readonly ScenarioDocument[],
  balance: number,
): StructureCredential => {
  const flows = Object.entries(model.document.flows);
  const nothing = flows.filter(([, { cites }]) => (cites ?? []).length === 0).map(([name]) => name);
  const inference = flows.filter(([, { cites }]) => cites?.length === 1 && cites[0] === 'inference').length;
  const imbalance = scenarios
    .map((scenario) => imbalanceOf(model, scenario))
    .reduce((worst, each) => (each.share > worst.share ? each : worst));
  const counts = scenarios.map((scenario) => countAgreements(model, scenario));
  const sum = (of: (count: ReturnType<typeof countAgreements>) => number): number =>
    counts.reduce((total, count) => total + of(count), 0);
  const agreements = { entered: sum((c) => c.entered), left: sum((c) => c.left), standing: sum((c) => c.standing) };
  return {
    flows: flows.length,
    citing: { claims: flows.length - inference - nothing.length, inference, nothing },
    imbalance,
    agreements,
    held:
      nothing.length === 0 &&
      imbalance.share <= balance &&
      agreements.entered - agreements.left === agreements.standing,
  };
};

const compose = (model: RunnableModel, scenario: ScenarioDocument, save: readonly string[], time = {}) =>
  composeRun({ model, scenario, policies: [], sets: new Map(), without: [], cuts: [], save, time }).problem;

/** One year by Euler with every step saved: then the change of a stock is dt times the sum of its flows, to rounding. */
const imbalanceOf = (model: RunnableModel, scenario: ScenarioDocument): StructureCredential['imbalance'] => {
  const { stocks, flows } = model.document;
  const { dt } = model.program.time;
  const problem = compose(
    model,
    { ...scenario, months: Math.min(scenario.months, 12) },
    [...Object.keys(stocks), ...Object.keys(flows)],
    { method: 'euler', saveEvery: dt },
  );
  const run = simulate(problem);
  const of = (name: string): Float64Array => run.series.get(name)!;
  const jumped = new Set(run.jumps.map(({ time }) => Math.round(time / dt)));
  let worst = { stock: '', share: 0 };
  for (const stock of Object.keys(stocks)) {
    const values = of(stock);
    const edges = Object.entries(flows).flatMap(([name, { from, to }]) => [
      ...(to === stock ? [{ values: of(name), sign: 1 }] : []),
      ...(from === stock ? [{ values: of(name), sign: -1 }] : []),
    ]);
    for (let step = 0; step + 1 < values.length; step++) {
      if (jumped.has(step)) continue;
      const net = edges.reduce((sum, edge) => sum + edge.sign * edge.values[step]!, 0);
      const share = Math.abs(values[step + 1]! - values[step]! - dt * net) / Math.max(1, Math.abs(values[step]!));
      if (share > worst.share) worst = { stock, share };
    }
  }
  return worst;
};

const countAgreements = (model: RunnableModel, scenario: ScenarioDocument) => {
  const { state, inForce } = model.document.outcomes!.agreement;
  const values = model.document.states[state]!.values;
  const run = simulate(compose(model, scenario, [state]));
  const states = run.series.get(state)!;
  const isIn = (value: number): boolean => inForce.includes(values[value]!);
  let now = isIn(states[0]!);
  let [entered, left] = [now ? 1 : 0, 0];
  // Each jump that sets the agreement says into which of its values.
  for (const { jump } of run.jumps) {
    const into = model.document.jumps[jump]?.set[state];
    if (into === undefined) continue;
    const next = inForce.includes(String(into));
    if (next && !now) entered++;
    if (!next && now) left++;
    now = next;
  }
  return { entered, left, standing: isIn(states.at(-1)!) ? 1 : 0 };
};

/** Equations and their units. */
export interface UnitsCredential {
  readonly equations: number;
  readonly faults: number;
  /** Numbers other than 0, 1 and exponents that stand in an equation without a name. */
  readonly unexplained: readonly { readonly equation: string; readonly value: number }[];
  readonly held: boolean;
}

/** Counts equations, unit faults that their check found, and constants that nobody explains. */
export const checkUnitsOf = (equations: readonly ModelEquation[], faults: number): UnitsCredential => {
  const unexplained = equations.flatMap(({ tree, path }) => {
    if (tree === undefined) return [];
    const explained = new Set<unknown>();
    const found: number[] = [];
    walk(tree, (node) => {
      if (node.kind === 'binary' && node.operator === 'power') walk(node.right, (part) => explained.add(part));
      // The mean of two terms, and half a step of rounding.
      if (node.kind === 'binary' && node.operator === 'divide' && (isSum(node.left) || isStep(node.left))) {
        explained.add(node.right);
      }
      if (node.kind === 'number' && !explained.has(node) && node.value !== 0 && node.value !== 1)
        found.push(node.value);
    });
    return found.map((value) => ({ equation: path.join('.'), value }));
  });
  return { equations: equations.length, faults, unexplained, held: faults === 0 && unexplained.length === 0 };
};

const isSum = (tree: Expression): boolean => tree.kind === 'binary' && tree.operator === 'add';
const isStep = (tree: Expression): boolean => tree.kind === 'reference' && tree.name === 'dt';

/** What is said of the parameters. */
export interface ParametersCredential {
  readonly total: number;
  readonly byConfidence: Readonly<Record<string, number>>;
  readonly incomplete: readonly string[];
  readonly held: boolean;
}

/** Whether every parameter has a unit, a range, a distribution, a source and a confidence. */
export const checkParameters = ({ parameters }: ModelDocument): ParametersCredential => {
  const entries = Object.entries(parameters);
  const byConfidence: Record<string, number> = {};
  for (const [, { confidence }] of entries) {
    if (confidence !== undefined) byConfidence[confidence] = (byConfidence[confidence] ?? 0) + 1;
  }
  const incomplete = entries
    .filter(([, { range, distribution, source, confidence }]) =>
      [range, distribution, source, confidence].some((part) => part === undefined),
    )
    .map(([name]) => name);
  return { total: entries.length, byConfidence, incomplete, held: incomplete.length === 0 };
};
