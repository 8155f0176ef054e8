import type { OutcomeReader } from '../outcome-reader.ts';
import {
  createPerformer,
  handedOver,
  type Performer,
  type Task,
  type TaskResults,
  type WorkerSetup,
} from '../tasks.ts';

/** What a worker is told. */
export type WorkerOrder =
  | { readonly kind: 'setup'; readonly setup: WorkerSetup }
  | { readonly kind: 'task'; readonly task: Task };

/** What it answers, one answer a task, in the order of the tasks. */
export type WorkerAnswer =
  | { readonly kind: 'done'; readonly result: TaskResults[Task['kind']] }
  | { readonly kind: 'failed'; readonly message: string };

/** A worker as the pool sees it, whether a thread of Node or a worker of a browser. */
export interface Link {
  post(order: WorkerOrder, handOver: readonly ArrayBuffer[]): void;
  end(): void;
}

/** Starts a worker; `died` is told if it ends without being told to. */
export type StartWorker = (answered: (answer: WorkerAnswer) => void, died: (reason: string) => void) => Link;

/** The worker's side: gives a function to be called with each order, which answers through `answer`. */
export const serve = (
  reader: OutcomeReader,
  answer: (message: WorkerAnswer, handOver: ArrayBuffer[]) => void,
): ((order: WorkerOrder) => void) => {
  let perform: Performer | null = null;
  let last: Promise<void> = Promise.resolve();
  const carryOut = async (task: Task): Promise<void> => {
    try {
      if (perform === null) throw new Error('a task came before the setup');
      const result = await perform(task);
      answer({ kind: 'done', result }, handedOver(result));
    } catch (error) {
      answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, []);
    }
  };
  return (order) => {
    if (order.kind === 'setup') perform = createPerformer(order.setup, reader);
    // Tasks that wait for a hash must not overtake each other: answers come in the order of tasks.
    else last = last.then(() => carryOut(order.task));
  };
};
