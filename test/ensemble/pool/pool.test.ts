import { describe, expect, it } from 'vitest';
import { outcomeColumns } from '../../../src/analysis/outcome-columns.ts';
import { type BrowserWorker, serveBrowserWorker, startBrowserWorker } from '../../../src/ensemble/pool/browser.ts';
import { type StartWorker, serve, type WorkerAnswer, type WorkerOrder } from '../../../src/ensemble/pool/link.ts';
import { createPool, PoolClosed, WorkerLost } from '../../../src/ensemble/pool/pool.ts';
import { prepareWorkers } from '../../../src/ensemble/prepare-workers.ts';
import type { UnitTask, WorkerSetup } from '../../../src/ensemble/tasks.ts';
import { compute, miniatureBatch } from '../batch-work.ts';

const prepared = await miniatureBatch(1100);
const workers = prepareWorkers(prepared, 'compiled');
if (!workers.ok) throw new Error(workers.reason.en);
const { setup } = workers;

const unit = (place: number): UnitTask => ({ kind: 'unit', scenario: 0, unit: place, policies: [0] });

/** A worker within this thread that dies when it is given one of these orders, each so many times over all workers. */
const mortal = (deadly: (order: WorkerOrder) => boolean): { start: StartWorker; started: () => number } => {
  let started = 0;
  const start: StartWorker = (answered, died) => {
    started++;
    let isDead = false;
    const obey = serve(outcomeColumns, (answer) => {
      if (!isDead) answered(answer);
    });
    return {
      post: (order) => {
        if (isDead) return;
        if (deadly(order)) {
          isDead = true;
          setTimeout(() => died('out of memory'), 0);
        } else obey(order);
      },
      end: () => {
        isDead = true;
      },
    };
  };
  return { start, started: () => started };
};

const whenUnit = (place: number, times: number) => {
  let left = times;
  return (order: WorkerOrder): boolean =>
    order.kind === 'task' && order.task.kind === 'unit' && order.task.unit === place && left-- > 0;
};

describe('a pool', () => {
  it('loses nothing when a worker dies once: another does its work, to the same bits', async () => {
    const { start, started } = mortal(whenUnit(3, 1));
    const pool = createPool(start, 2, setup);
    expect(await compute(prepared, { pool })).toEqual(await compute(prepared));
    expect(started()).toBe(3);
    pool.close();
  });

  it('names the task that two workers in turn died of, and goes on with the others', async () => {
    const { start } = mortal(whenUnit(3, 2));
    const pool = createPool(start, 2, setup);
    const [lost, ...others] = await Promise.allSettled([3, 0, 1, 2, 4].map((place) => pool.run(unit(place))));
    expect(lost).toMatchObject({
      status: 'rejected',
      reason: { name: 'WorkerLost', task: { unit: 3 }, reason: 'out of memory' },
    });
    expect((lost as PromiseRejectedResult).reason).toBeInstanceOf(WorkerLost);
    expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'fulfilled']);
    pool.close();
  });

  it('hands a fault of the task itself back, and lives on', async () => {
    const pool = createPool(mortal(() => false).start, 1, setup);
    await expect(pool.run({ kind: 'unit', scenario: 7, unit: 0, policies: [0] })).rejects.toThrow();
    expect((await pool.run(unit(8))).runs).toBe(1100 - 1024);
    pool.close();
  });

  it('rejects what is under way and what comes after when it is closed', async () => {
    const pool = createPool(mortal(() => false).start, 1, setup);
    const open = [0, 1, 2].map((place) => pool.run(unit(place)));
    pool.close();
    for (const end of await Promise.allSettled([...open, pool.run(unit(3))])) {
      expect(end).toMatchObject({ status: 'rejected' });
      expect((end as PromiseRejectedResult).reason).toBeInstanceOf(PoolClosed);
    }
  });
});

describe('workers of a browser', () => {
  /** The two ends of a worker, joined in this thread; messages are cloned as a browser clones them. */
  const fake = (): BrowserWorker => {
    const toPage: ((event: { readonly data: WorkerAnswer }) => void)[] = [];
    const toScope: ((event: { readonly data: WorkerOrder }) => void)[] = [];
    serveBrowserWorker(
      {
        postMessage: (message, handOver) => {
          const data = structuredClone(message, { transfer: handOver }) as WorkerAnswer;
          for (const listener of toPage) listener({ data });
        },
        addEventListener: (_, listener) => toScope.push(listener),
      },
      outcomeColumns,
    );
    return {
      postMessage: (message) => {
        const data = clone(message as WorkerOrder);
        for (const listener of toScope) listener({ data });
      },
      terminate: () => {},
      addEventListener: (type: string, listener: never) => {
        if (type === 'message') toPage.push(listener);
      },
    };
  };
  /** A module can be shared with a worker but not cloned by this function of Node. */
  const clone = (order: WorkerOrder): WorkerOrder => (order.kind === 'setup' ? order : structuredClone(order));

  it('give the same digest as the runs computed here', async () => {
    const pool = createPool(startBrowserWorker(fake), 2, setup satisfies WorkerSetup);
    expect((await compute(prepared, { pool })).digest).toBe((await compute(prepared)).digest);
    pool.close();
  });
});
