import { startBrowserWorker } from '../../src/ensemble/pool/browser.ts';
import { createPool } from '../../src/ensemble/pool/pool.ts';
import { prepareWorkers } from '../../src/ensemble/prepare-workers.ts';
import { compute, miniatureBatch } from '../ensemble/batch-work.ts';
import type { BrowserGlobals } from './globals.ts';

// A page that computes the miniature's batch, here and with workers, and sends the digests to the test.
const { Worker, fetch } = globalThis as unknown as BrowserGlobals;

const digests = async (): Promise<object> => {
  const prepared = await miniatureBatch(1100);
  const workers = prepareWorkers(prepared, 'compiled');
  if (!workers.ok) throw new Error(workers.reason.en);
  const start = startBrowserWorker(() => new Worker('/batch-worker.js', { type: 'module' }));
  const pool = createPool(start, 2, workers.setup);
  const withWorkers = await compute(prepared, { pool });
  pool.close();
  return {
    withWorkers: withWorkers.digest,
    compiled: (await compute(prepared)).digest,
    interpreted: (await compute(prepared, { engine: 'interpreted' })).digest,
  };
};

digests()
  .catch((error) => ({ error: String(error) }))
  .then((result) => fetch('/result', { method: 'POST', body: JSON.stringify(result) }));
