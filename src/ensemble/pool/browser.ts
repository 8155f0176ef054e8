import type { OutcomeReader } from '../outcome-reader.ts';
import { type StartWorker, serve, type WorkerAnswer, type WorkerOrder } from './link.ts';

/** As much of a browser's `Worker`, and of the scope inside it, as the pool uses. */
export interface BrowserWorker {
  postMessage(message: unknown, handOver: ArrayBuffer[]): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerAnswer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
}

export interface BrowserWorkerScope {
  postMessage(message: unknown, handOver: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: WorkerOrder }) => void): void;
}

/** Starts workers of a browser; `create` makes one, so that the page's bundler sees its file. */
export const startBrowserWorker =
  (create: () => BrowserWorker): StartWorker =>
  (answered, died) => {
    const worker = create();
    worker.addEventListener('message', ({ data }) => answered(data));
    for (const type of ['error', 'messageerror'] as const) {
      worker.addEventListener(type, ({ message }) => {
        worker.terminate();
        died(message ?? type);
      });
    }
    return {
      post: (order, handOver) => worker.postMessage(order, [...handOver]),
      end: () => worker.terminate(),
    };
  };

/** Makes this scope (`self`) a worker. */
export const serveBrowserWorker = (scope: BrowserWorkerScope, reader: OutcomeReader): void => {
  const obey = serve(reader, (message, handOver) => scope.postMessage(message, handOver));
  scope.addEventListener('message', ({ data }) => obey(data));
};
