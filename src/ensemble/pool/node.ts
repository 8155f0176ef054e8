import { parentPort, Worker } from 'node:worker_threads';
import type { OutcomeReader } from '../outcome-reader.ts';
import { type StartWorker, serve, type WorkerAnswer, type WorkerOrder } from './link.ts';

/** A worker's own heap holds little: its numbers lie outside it. A small nursery keeps a million runs from piling up garbage. */
const resourceLimits = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** Starts worker threads of Node from a file that calls `serveThread`. */
export const startThread =
  (file: URL): StartWorker =>
  (answered, died) => {
    const worker = new Worker(file, { resourceLimits });
    let reason = '';
    worker.on('message', (answer: WorkerAnswer) => answered(answer));
    worker.on('error', (error) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    worker.on('exit', (code) => died(reason === '' ? `exit code ${code}` : reason));
    return {
      post: (order, handOver) => worker.postMessage(order, handOver),
      end: () => {
        worker.removeAllListeners('exit');
        worker.terminate();
      },
    };
  };

/** Makes this thread a worker. */
export const serveThread = (reader: OutcomeReader): void => {
  const port = parentPort;
  if (port === null) throw new Error('this file is to be started as a worker thread');
  const obey = serve(reader, (message, handOver) => port.postMessage(message, handOver));
  port.on('message', (order: WorkerOrder) => obey(order));
};
