import { circularDefinition, circularInitial } from '../messages/names.ts';
import type { Remark } from '../messages/remark.ts';
import type { ModelDocument } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import type { DocumentPath, LoadedModel } from '../model/loaded.ts';
import { findCircles } from './circles.ts';
import { askedOf, type EquationRole, type EquationSite, equationSites, eventEffects, roleAt } from './equations.ts';
import { type LoweredEvent, lowerEvents } from './events.ts';
import { impulseNames } from './impulses.ts';
import { influences } from './influences.ts';
import { checkLoops } from './loops.ts';
import { lower, type ResolvedEquation } from './lower.ts';
import { modelScopes } from './model-scope.ts';
import { modelUnits } from './model-units.ts';
import { equationParser } from './parse.ts';
import { checkPlaces } from './places.ts';
import type { Program } from './program.ts';
import { type Expected, resolve } from './scope.ts';
import type { Expression } from './tree.ts';
import { checkConditionUnits, checkFlowUnit, checkUnits } from './unit-check.ts';

/** An equation as it is written, and with the full names of what it uses; undefined where that could not be had. */
export interface ModelEquation extends EquationSite {
  readonly tree: Expression | undefined;
  readonly resolved: Expression | undefined;
}

/** What the check of a model found, and made of it. */
export interface CheckedModel {
  /** Null where an equation has a fault, or uses an entry that has one. */
  readonly program: Program | null;
  /** Faults of equations, units, order and loops; those of the document itself are the loader's. */
  readonly issues: readonly Issue[];
  readonly equations: readonly ModelEquation[];
  /** What events do, for whoever turns dated events into changes of inputs. */
  readonly events: readonly LoweredEvent[];
}

type Report = (path: DocumentPath, offset: number, remark: Remark) => void;

/**
 * Checks the equations of a loaded model, all of them at once, and lowers them to a program.
 *
 * ```
 * document ─ equations.ts ─→ texts ─ parse.ts ─→ trees ─ scope.ts ─→ resolved trees ─┬ places.ts      what may stand where
 *                                                                                    ├ unit-check.ts  units of both sides
 *                                                                                    ├ circles.ts     circular definitions
 *                                                                                    ├ loops.ts       links of named loops
 *                                                                                    └ lower.ts ─→ program, if no fault
 * ```
 *
 * Issues come in the order of their places in the document.
 */
export function checkModel(loaded: LoadedModel): CheckedModel {
  const { document } = loaded;
  const issues: Issue[] = [];
  const report: Report = (path, offset, remark) => {
    issues.push({ severity: 'error', at: loaded.locate(path, offset), problem: remark.problem, mend: remark.mend });
  };
  const equations = readEquations(loaded, report);
  const resolved = equations.flatMap(({ role, resolved: tree }): ResolvedEquation[] => (tree ? [{ role, tree }] : []));
  checkAllPlaces(document, equations, report);
  checkAllUnits(document, equations, report);
  for (const { names, atStart } of findCircles(resolved)) {
    const at = placeOf(document, names[0]!);
    report(at, 0, atStart ? circularInitial(names) : circularDefinition(names));
  }
  checkLoops(document, influences(document, resolved), (path, remark) => report(path, 0, remark));
  const sound = issues.length === 0 && resolved.length === equations.length;
  return {
    program: sound ? lower(document, resolved) : null,
    issues: issues.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    equations,
    events: sound ? lowerEvents(document, resolved) : [],
  };
}

function readEquations(loaded: LoadedModel, report: Report): readonly ModelEquation[] {
  const { document } = loaded;
  const parse = equationParser();
  const scopeOf = modelScopes(loaded);
  const read = (site: EquationSite, expected: Expected): ModelEquation => {
    const parsed = parse(site.text, askedOf(site.role));
    if ('faults' in parsed) {
      for (const { offset, ...remark } of parsed.faults) report(site.path, offset, remark);
      return { ...site, tree: undefined, resolved: undefined };
    }
    const { tree } = parsed;
    const told = (offset: number, remark: Remark) => report(site.path, offset, remark);
    return { ...site, tree, resolved: resolve(tree, scopeOf(site.role), expected, told) };
  };
  for (const { path, equation } of loaded.orphans) {
    const role = roleAt(path);
    if (role !== undefined) read({ role, path, text: String(equation) }, expectedOf(document, role));
  }
  return equationSites(document).map((site) => read(site, expectedOf(document, site.role)));
}

function expectedOf(document: ModelDocument, role: EquationRole): Expected {
  if (role.kind !== 'set' && role.kind !== 'event-set') return 'number';
  const state = document.states[role.target];
  return state === undefined ? 'number' : { state: role.target, values: state.values };
}

function checkAllPlaces(document: ModelDocument, equations: readonly ModelEquation[], report: Report): void {
  const sizes = new Set(eventEffects(document).map(({ event, side }) => impulseNames(event, side).size));
  const isConstant = (name: string): boolean =>
    document.parameters[name] !== undefined || document.traits[name] !== undefined || sizes.has(name);
  for (const { role, path, resolved } of equations) {
    if (resolved) checkPlaces(resolved, role, isConstant, (offset, remark) => report(path, offset, remark));
  }
}

function checkAllUnits(document: ModelDocument, equations: readonly ModelEquation[], report: Report): void {
  const units = modelUnits(document);
  for (const { role, path, resolved } of equations) {
    if (resolved === undefined) continue;
    const surroundings = { ...units, report: (offset: number, remark: Remark) => report(path, offset, remark) };
    if (role.kind === 'when') checkConditionUnits(resolved, surroundings);
    else {
      const defined = 'target' in role ? role.target : role.name;
      checkUnits(resolved, defined, units.unitOf(defined), surroundings);
    }
  }
  for (const [name, { from, to }] of Object.entries(document.flows)) {
    const path = ['flows', name, 'unit'];
    const surroundings = { ...units, report: (offset: number, remark: Remark) => report(path, offset, remark) };
    for (const stock of new Set([from, to])) {
      if (stock === null) continue;
      checkFlowUnit({ name, unit: units.unitOf(name) }, { name: stock, unit: units.unitOf(stock) }, surroundings);
    }
  }
}

/** Where the equation of a variable stands. */
function placeOf(document: ModelDocument, name: string): DocumentPath {
  if (document.stocks[name] !== undefined) return ['stocks', name, 'initial'];
  return [document.flows[name] !== undefined ? 'flows' : 'auxiliaries', name, 'equation'];
}
