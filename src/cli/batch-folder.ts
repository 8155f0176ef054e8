import { type Plan, planDifferences } from '../ensemble/plan.ts';
import { batchThere, folderTaken, otherPlan, unreadablePlan } from '../messages/ensemble.ts';
import { planFile, readPlan, writePlan } from './batch-directory.ts';
import { type BatchFiles, clearUnfinished } from './batch-files.ts';
import { batchTrouble } from './batch-trouble.ts';
import { Stop } from './stop.ts';

const planDraft = /^plan\.json\.\d+\.part$/;

/**
 * Makes sure that a folder is this plan's: an empty one becomes so, one with the same plan is gone on with if that is wanted. Stops
 * where it holds anything else; nothing in it is touched then.
 */
export const claimFolder = async (files: BatchFiles, folder: string, plan: Plan, resume: boolean): Promise<void> => {
  try {
    const found = await planOf(files, folder);
    if (found === null) {
      // What a batch that was killed before it had written its plan leaves behind is no other file.
      if ((await files.names(folder)).every((name) => planDraft.test(name))) await clearUnfinished(files, folder);
      const names = await files.names(folder);
      if (names.length > 0) throw new Stop(1, folderTaken(folder));
      await writePlan(files, folder, plan);
      return;
    }
    const differences = planDifferences(found, JSON.parse(JSON.stringify(plan)));
    if (differences.length > 0) throw new Stop(1, otherPlan(folder, differences.slice(0, 5)));
    if (!resume) throw new Stop(1, batchThere(folder));
  } catch (error) {
    throw batchTrouble(error, folder);
  }
};

/** The plan of a folder; null where it has none. Stops where it cannot be read. */
export const planOf = async (files: BatchFiles, folder: string): Promise<unknown> => {
  try {
    return await readPlan(files, folder);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Stop(1, unreadablePlan(planFile(folder)));
    throw error;
  }
};
