import type { WebAssemblyModule } from '../kernel/compile/webassembly.ts';
import type { Compiled } from '../kernel/compile.ts';
import { createUnitKernel } from '../kernel/unit-kernel.ts';
import type { BlockColumns, BlockKey } from './block.ts';
import { type DecodedBlock, decodeBlock, type EncodedBlock, encodeBlock } from './block-file.ts';
import type { OutcomeReader } from './outcome-reader.ts';
import type { Plan } from './plan.ts';
import type { Recipe } from './recipe.ts';
import { rowsCsv, rowsOf } from './rows.ts';
import { createUnit, savedNames, type UnitResult, type UnitSetting } from './unit.ts';
import { interpretedKernel } from './unit-kernel.ts';

/** What a worker is given once, before its first task. */
export interface WorkerSetup {
  readonly plan: Plan;
  /** Hash of the plan. */
  readonly planId: string;
  readonly setting: UnitSetting;
  /** One a scenario; none where blocks are only read and written. */
  readonly scenarios: readonly ScenarioSetup[];
}

export interface ScenarioSetup {
  readonly recipe: Recipe;
  /** Null where runs are to be interpreted. */
  readonly compiled: { readonly program: Compiled; readonly module: WebAssemblyModule } | null;
}

/** Everything a worker can be asked for. */
export type Task = UnitTask | EncodeTask | DecodeTask;

/** Compute a unit of a scenario, named by its place in the plan, under some of the policies. */
export interface UnitTask {
  readonly kind: 'unit';
  readonly scenario: number;
  readonly unit: number;
  readonly policies: readonly number[];
}

/** Make a block a file. */
export interface EncodeTask {
  readonly kind: 'encode';
  readonly key: BlockKey;
  readonly columns: BlockColumns;
}

/** Read a block back, with its rows as CSV if they are wanted. Null where the file is not what was written. */
export interface DecodeTask {
  readonly kind: 'decode';
  readonly key: BlockKey;
  readonly bytes: Uint8Array;
  readonly fileHash: string;
  readonly csv: boolean;
}

export interface ReadBlock extends DecodedBlock {
  readonly csv: Uint8Array;
}

/** What each task gives. */
export interface TaskResults {
  readonly unit: UnitResult;
  readonly encode: EncodedBlock;
  readonly decode: ReadBlock | null;
}

/** Carries out tasks. Pure: the same task gives the same result wherever and whenever it is carried out. */
export type Performer = <T extends Task>(task: T) => Promise<TaskResults[T['kind']]>;

/** Makes ready whatever the tasks of a plan need, each scenario when it is first asked for. */
export const createPerformer = (setup: WorkerSetup, reader: OutcomeReader): Performer => {
  const units = new Map<number, ReturnType<typeof createUnit>>();
  const unitOf = (scenario: number): ReturnType<typeof createUnit> => {
    const known = units.get(scenario);
    if (known !== undefined) return known;
    const { recipe, compiled } = setup.scenarios[scenario]!;
    const kernel =
      compiled === null
        ? interpretedKernel(recipe, savedNames(recipe))
        : createUnitKernel(compiled.program, compiled.module);
    const unit = createUnit(recipe, setup.setting, kernel, reader);
    units.set(scenario, unit);
    return unit;
  };
  const shapeOf = (key: BlockKey) => setup.plan.scenarios.find(({ id }) => id === key.scenario)!.layout.shape;
  const perform = async (task: Task): Promise<TaskResults[Task['kind']]> => {
    switch (task.kind) {
      case 'unit':
        return unitOf(task.scenario)(task.unit, task.policies);
      case 'encode':
        return encodeBlock(setup.planId, task.key, shapeOf(task.key), task.columns);
      case 'decode': {
        const { key, bytes, fileHash, csv } = task;
        const block = await decodeBlock(setup.planId, key, shapeOf(key), bytes, fileHash);
        if (block === null) return null;
        const rows = csv ? rowsCsv(rowsOf(setup.plan, key, block.columns)) : '';
        return { ...block, csv: new TextEncoder().encode(rows) };
      }
      default: {
        const unknown: never = task;
        throw new RangeError(`no task ${JSON.stringify(unknown)}`);
      }
    }
  };
  return perform as Performer;
};

/** The memory of a task or result that can be handed over instead of copied. */
export const handedOver = (value: unknown): ArrayBuffer[] => {
  const buffers = new Set<ArrayBuffer>();
  const visit = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) buffers.add(part.buffer as ArrayBuffer);
    else if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null) Object.values(part).forEach(visit);
  };
  visit(value);
  return [...buffers];
};
