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
import { modelScopes, variableNames } from './model-scope.ts';
import { modelUnits } from './model-units.ts';
import { equationParser } from './parse.ts';
import { checkPlaces } from './places.ts';
import type { Program } from './program.ts';
import { type Expected, resolve } from './scope.ts';
import type { Expression } from './tree.ts';
import { checkConditionUnits, checkFlowUnit, checkUnits } from './unit-check.ts';

/** An equation as it is written, and with the full names of what it uses; undefined where it could not be read. */
export interface ModelEquation extends EquationSite {
  readonly tree: Expression | undefined;
  readonly resolved: Expression | undefined;
  /** False where a part of it has no meaning. */
  readonly sound: boolean;
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
  const { equations, orphans } = readEquations(loaded, report);
  checkAllPlaces(document, equations, report);
  checkAllUnits(document, equations, report);
  checkCircles([...equations, ...orphans], report);
  const resolved = resolvedOf(equations);
  checkLoops(document, influences(document, resolvedOf([...equations, ...orphans])), (path, remark) =>
    report(path, 0, remark),
  );
  const sound = issues.length === 0 && equations.every((equation) => equation.sound);
  return {
    program: sound ? lower(document, resolved) : null,
    issues: issues.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column),
    equations,
    events: sound ? lowerEvents(document, resolved) : [],
  };
}

/**
 * Reads every equation, those of entries that were left out as well: these can still have faults of their own, and stand in
 * circles and loops, unless another entry has their name.
 */
function readEquations(
  loaded: LoadedModel,
  report: Report,
): { readonly equations: readonly ModelEquation[]; readonly orphans: readonly ModelEquation[] } {
  const { document } = loaded;
  const parse = equationParser();
  const scopeOf = modelScopes(loaded);
  const read = (site: EquationSite): ModelEquation => {
    const parsed = parse(site.text, askedOf(site.role));
    if ('faults' in parsed) {
      for (const { offset, ...remark } of parsed.faults) report(site.path, offset, remark);
      return { ...site, tree: undefined, resolved: undefined, sound: false };
    }
    const { tree } = parsed;
    const told = (offset: number, remark: Remark) => report(site.path, offset, remark);
    const resolved = resolve(tree, scopeOf(site.role), expectedOf(document, site.role), told);
    return { ...site, tree, resolved: resolved.tree, sound: resolved.sound };
  };
  const orphans = loaded.orphans.flatMap(({ path, equation }): ModelEquation[] => {
    const role = roleAt(path);
    return role === undefined ? [] : [read({ role, path, text: String(equation) })];
  });
  const taken = new Set(variableNames(document));
  return {
    equations: equationSites(document).map(read),
    orphans: orphans.filter(({ role }) => 'name' in role && !taken.has(role.name)),
  };
}

function resolvedOf(equations: readonly ModelEquation[]): ResolvedEquation[] {
  return equations.flatMap(({ role, resolved }) => (resolved === undefined ? [] : [{ role, tree: resolved }]));
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

function checkCircles(equations: readonly ModelEquation[], report: Report): void {
  const places = new Map(equations.flatMap(({ role, path }) => ('name' in role ? [[role.name, path] as const] : [])));
  for (const { names, atStart } of findCircles(resolvedOf(equations))) {
    report(places.get(names[0]!)!, 0, atStart ? circularInitial(names) : circularDefinition(names));
  }
}
