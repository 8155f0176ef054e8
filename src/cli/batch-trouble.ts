import { PoolClosed, WorkerLost } from '../ensemble/pool/pool.ts';
import { batchUnwritable, diskFull, unitLost } from '../messages/ensemble.ts';
import { Stop } from './stop.ts';

/** What went wrong in a batch, in words; what is not known here comes back as it is. */
export const batchTrouble = (error: unknown, folder: string | undefined): unknown => {
  if (error instanceof Stop || error instanceof PoolClosed) return error;
  if (error instanceof WorkerLost) {
    const { task, reason } = error;
    const what = task.kind === 'unit' ? String(task.unit) : `${task.key.scenario}/${task.key.policy}/${task.key.index}`;
    return new Stop(1, unitLost(what, reason));
  }
  const code = (error as NodeJS.ErrnoException | null)?.code;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Stop(1, diskFull(folder ?? ''));
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return new Stop(1, batchUnwritable(folder ?? ''));
    default:
      return error;
  }
};
