/**
 * The engine, as the explorer and other programs use it.
 *
 * ```
 * text ─ loadModel ─→ document ─ checkModel ─→ program ┐
 * text ─ loadScenario, loadPolicy ─→ documents ────────┴ composeRun ─→ problem ─ simulate ─→ run ─ judgeRun ─→ outcome
 *                                   documents ─ makeRecipe ─→ recipe ─ compile, createUnitKernel, createUnit ─→ units of 128 runs
 * ```
 */
export { finding } from './analysis/finding.ts';
export { type Happening, happenings } from './analysis/happenings.ts';
export { type Judgement, judgedVariables, judgeRun } from './analysis/judgement.ts';
export { type OutcomeClass, outcomeClasses } from './analysis/outcome.ts';
export { outcomeColumns } from './analysis/outcome-columns.ts';
export { eventRows, stemGap } from './charts/event-rows.ts';
export { lightPalette } from './charts/palette.ts';
export { spread } from './charts/spread.ts';
export { cutToWidth, textWidth } from './charts/text-width.ts';
export { roundTicks } from './charts/ticks.ts';
export { yearAxis } from './charts/year-axis.ts';
export { blockUnits, joinUnits } from './ensemble/block.ts';
export { type CellSummary, createCellCollector } from './ensemble/cell-summary.ts';
export { batchDigest, blockDigest } from './ensemble/digest.ts';
export { makeRecipe } from './ensemble/make-recipe.ts';
export { type Layout, preparePlan } from './ensemble/plan.ts';
export type { Recipe, RecipePolicy } from './ensemble/recipe.ts';
export { handedOver } from './ensemble/tasks.ts';
export { createUnit, savedNames, type UnitResult } from './ensemble/unit.ts';
export { checkModel } from './expression/check.ts';
export type { Program } from './expression/program.ts';
export { compile } from './kernel/compile.ts';
export { createUnitKernel, UNIT_RUNS, type UnitKernel } from './kernel/unit-kernel.ts';
export { monthOfYear } from './messages/calendar.ts';
export { decimal, difference, plain } from './messages/number.ts';
export { classMeaning, className } from './messages/outcome.ts';
export type { Language, Text } from './messages/text.ts';
export { type ClaimsDocument, loadClaims } from './model/claims.ts';
export type { Distribution, Lever, ModelDocument, ModelSection } from './model/document.ts';
export type { Issue } from './model/issue.ts';
export { loadModel } from './model/load.ts';
export type { LoadedModel } from './model/loaded.ts';
export { unitLabel } from './report/unit-label.ts';
export { type CalendarMonth, monthAfter, monthLabel, monthsBetween, shortMonthLabel } from './scenario/calendar.ts';
export { type ComposedRun, composeRun } from './scenario/compose.ts';
export { loadPolicy, loadScenario } from './scenario/documents/load.ts';
export type { PolicyDocument } from './scenario/documents/policy.ts';
export type { ScenarioDocument } from './scenario/documents/scenario.ts';
export { uncertainInputs } from './scenario/profile.ts';
export type { RunnableModel } from './scenario/runnable-model.ts';
export { createGrid } from './simulate/grid.ts';
export type { Problem, Run } from './simulate/problem.ts';
export { simulate } from './simulate/simulate.ts';
