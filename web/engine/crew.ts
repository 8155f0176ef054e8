import type { UnitResult } from '../../src/index.ts';
import type { ShippedModel } from '../state/library.ts';
import type { Answer, Order, RunOrder, SingleRun, UnitOrder } from './protocol.ts';

/** As much of a browser's `Worker` as the crew uses. */
export interface WorkerLike {
  postMessage(order: Order): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: { readonly message?: string }) => void): void;
}

type Call = Omit<RunOrder, 'call'> | Omit<UnitOrder, 'call'>;

/** Workers that carry out orders in turn. */
export interface Crew {
  readonly size: number;
  /** Makes a model known to every worker, present and future. */
  learn(model: ShippedModel): void;
  run(order: Omit<RunOrder, 'call'>): Promise<SingleRun>;
  unit(order: Omit<UnitOrder, 'call'>, signal: AbortSignal): Promise<UnitResult>;
  /** Ends every worker; a test, or a page that is left. */
  close(): void;
}

/** A worker died twice over the same order, or refused it. */
export class WorkFailed extends Error {
  override readonly name = 'WorkFailed';
}

interface Job {
  readonly order: Call;
  readonly resolve: (result: SingleRun | UnitResult) => void;
  readonly reject: (error: unknown) => void;
  deaths: number;
}

interface Member {
  worker: WorkerLike;
  job: Job | null;
}

/**
 * One worker for single runs, so that a lever never waits for an ensemble, and `size` for units.
 *
 * ```
 * run  ─→ first worker: one in flight, the newest waits, what waited before it is dropped by whoever asks
 * unit ─→ queue ─→ the next of the others that is free ─→ result
 *           ↑            └ dies: a new one takes its place; the order is tried once more
 *           └────────────┘
 * ```
 */
export const createCrew = (create: () => WorkerLike, size: number, told: { died(reason: string): void }): Crew => {
  const models: ShippedModel[] = [];
  const queues: Record<'run' | 'unit', Job[]> = { run: [], unit: [] };
  const members: Record<'run' | 'unit', Member[]> = { run: [], unit: [] };
  let calls = 0;

  const hire = (kind: 'run' | 'unit'): void => {
    const member: Member = { worker: create(), job: null };
    member.worker.addEventListener('message', ({ data }) => settle(kind, member, data));
    for (const type of ['error', 'messageerror'] as const) {
      member.worker.addEventListener(type, (event) => bury(kind, member, event.message ?? type));
    }
    for (const { id, model } of models) member.worker.postMessage({ kind: 'model', id, model });
    members[kind].push(member);
  };
  const give = (kind: 'run' | 'unit'): void => {
    for (const member of members[kind]) {
      if (member.job !== null) continue;
      const job = queues[kind].shift();
      if (job === undefined) return;
      member.job = job;
      member.worker.postMessage({ ...job.order, call: calls++ });
    }
  };
  const settle = (kind: 'run' | 'unit', member: Member, answer: Answer): void => {
    const { job } = member;
    member.job = null;
    if (answer.ok) job?.resolve(answer.result);
    else job?.reject(new WorkFailed(answer.message));
    give(kind);
  };
  const bury = (kind: 'run' | 'unit', member: Member, reason: string): void => {
    if (!members[kind].includes(member)) return;
    members[kind].splice(members[kind].indexOf(member), 1);
    member.worker.terminate();
    told.died(reason);
    const { job } = member;
    if (job !== null) {
      job.deaths++;
      if (job.deaths === 1) queues[kind].unshift(job);
      else job.reject(new WorkFailed(reason));
    }
    hire(kind);
    give(kind);
  };
  const ask = (kind: 'run' | 'unit', order: Call, signal: AbortSignal | null): Promise<SingleRun | UnitResult> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const job: Job = { order, resolve, reject, deaths: 0 };
      queues[kind].push(job);
      // What is in flight is finished; what waits is dropped.
      signal?.addEventListener('abort', () => {
        const place = queues[kind].indexOf(job);
        if (place === -1) return;
        queues[kind].splice(place, 1);
        reject(signal.reason);
      });
      give(kind);
    });

  hire('run');
  for (let k = 0; k < size; k++) hire('unit');
  return {
    size,
    learn: (model) => {
      models.push(model);
      for (const { worker } of [...members.run, ...members.unit]) {
        worker.postMessage({ kind: 'model', id: model.id, model: model.model });
      }
    },
    run: (order) => ask('run', order, null) as Promise<SingleRun>,
    unit: (order, signal) => ask('unit', order, signal) as Promise<UnitResult>,
    close: () => {
      for (const { worker } of [...members.run, ...members.unit].splice(0)) worker.terminate();
    },
  };
};
