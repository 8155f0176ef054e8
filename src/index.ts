/**
 * The engine, as the explorer and other programs use it.
 *
 * ```
 * text ─ loadModel ─→ document ─ checkModel ─→ program ┐
 * text ─ loadScenario, loadPolicy ─→ documents ────────┴ composeRun ─→ problem ─ simulate ─→ run ─ judgeRun ─→ outcome
 * ```
 */
export { judgedVariables, judgeRun } from './analysis/judgement.ts';
export { checkModel } from './expression/check.ts';
export { loadModel } from './model/load.ts';
export { composeRun } from './scenario/compose.ts';
export { loadPolicy, loadScenario } from './scenario/documents/load.ts';
export { simulate } from './simulate/simulate.ts';
