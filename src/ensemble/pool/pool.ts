import type { Performer, Task, TaskResults, WorkerSetup } from '../tasks.ts';
import type { Link, StartWorker, WorkerAnswer } from './link.ts';

/** Carries out tasks on several workers. */
export interface Pool {
  readonly size: number;
  /**
   * Hands a task to the next worker that is free; memory in it is handed over, not copied. Rejects with the task's own error, or with
   * `WorkerLost` where two workers in turn died of it.
   */
  readonly run: Performer;
  /** Ends all workers; what they were doing rejects with `PoolClosed`. */
  close(): void;
}

/** Two workers in turn died while they carried out this task. */
export class WorkerLost extends Error {
  readonly task: Task;
  readonly reason: string;
  constructor(task: Task, reason: string) {
    super(`a worker died: ${reason}`);
    this.name = 'WorkerLost';
    this.task = task;
    this.reason = reason;
  }
}

/** The pool was closed before the task was done. */
export class PoolClosed extends Error {
  constructor() {
    super('the pool is closed');
    this.name = 'PoolClosed';
  }
}

interface Job {
  readonly task: Task;
  readonly resolve: (result: TaskResults[Task['kind']]) => void;
  readonly reject: (error: Error) => void;
  deaths: number;
}

interface Crew {
  readonly link: Link;
  /** What the worker has been given and not answered; it carries them out in this order. */
  readonly jobs: Job[];
}

/** One task in hand and one waiting: a worker never idles while its answer is on the way. */
const tasksAhead = 2;

/**
 * Starts `size` workers and gives each the setup once.
 *
 * ```
 * run(task) ─→ queue ─→ worker with the least to do ─→ answer ─→ result
 *                ↑              └ dies: a new worker takes its place
 *                └──────────── its tasks, in front; the one it was at a second time only
 * ```
 */
export const createPool = (start: StartWorker, size: number, setup: WorkerSetup): Pool => {
  const queue: Job[] = [];
  const crews = new Set<Crew>();
  let isClosed = false;

  const give = (): void => {
    // A worker that died is replaced when there is work for another, so that one that cannot even start is not started for ever.
    while (crews.size < size && queue.length > 0) hire();
    for (let ahead = 1; ahead <= tasksAhead; ahead++) {
      for (const crew of crews) {
        if (crew.jobs.length >= ahead) continue;
        const job = queue.shift();
        if (job === undefined) return;
        crew.jobs.push(job);
        // A task that may have to be done again keeps its memory.
        crew.link.post({ kind: 'task', task: job.task }, []);
      }
    }
  };
  const hire = (): void => {
    const crew: Crew = {
      jobs: [],
      link: start(
        (answer) => settle(crew, answer),
        (reason) => bury(crew, reason),
      ),
    };
    crews.add(crew);
    crew.link.post({ kind: 'setup', setup }, []);
  };
  const settle = (crew: Crew, answer: WorkerAnswer): void => {
    const job = crew.jobs.shift();
    if (answer.kind === 'done') job?.resolve(answer.result);
    else job?.reject(new Error(answer.message));
    give();
  };
  const bury = (crew: Crew, reason: string): void => {
    if (isClosed || !crews.delete(crew)) return;
    const [first, ...others] = crew.jobs;
    queue.unshift(...others);
    if (first !== undefined) {
      first.deaths++;
      if (first.deaths === 1) queue.unshift(first);
      else first.reject(new WorkerLost(first.task, reason));
    }
    give();
  };

  for (let k = 0; k < size; k++) hire();
  return {
    size,
    run: ((task: Task) =>
      new Promise<TaskResults[Task['kind']]>((resolve, reject) => {
        if (isClosed) {
          reject(new PoolClosed());
          return;
        }
        queue.push({ task, resolve, reject, deaths: 0 });
        give();
      })) as Performer,
    close: () => {
      isClosed = true;
      const open = [...[...crews].flatMap(({ jobs }) => jobs), ...queue];
      for (const { link } of crews) link.end();
      for (const { reject } of open) reject(new PoolClosed());
      queue.length = 0;
    },
  };
};

/** A pool without workers, for where there are none or nothing would be gained: tasks are carried out here, one after the other. */
export const createInlinePool = (perform: Performer): Pool => {
  let last: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  return {
    size: 1,
    run: ((task: Task) => {
      const next = last
        // Between tasks whoever watches gets a turn.
        .then(() => new Promise<void>((resolve) => setTimeout(resolve, 0)))
        .then(() => {
          if (isClosed) throw new PoolClosed();
          return perform(task);
        });
      last = next.catch(() => undefined);
      return next;
    }) as Performer,
    close: () => {
      isClosed = true;
    },
  };
};
