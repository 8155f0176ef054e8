import { describe, expect, it } from 'vitest';
import { createCrew, type WorkerLike, WorkFailed } from '../../../web/engine/crew.ts';
import type { Answer, Order } from '../../../web/engine/protocol.ts';

/** A worker that does what a test says with each order. */
const fakeWorker = (act: (order: Order, answer: (answer: Answer) => void, die: () => void) => void): WorkerLike => {
  const listeners: Record<string, ((event: never) => void)[]> = {};
  const fire = (type: string, event: unknown): void => {
    for (const listener of listeners[type] ?? []) (listener as (event: unknown) => void)(event);
  };
  return {
    postMessage: (order) =>
      queueMicrotask(() =>
        act(
          order,
          (data) => fire('message', { data }),
          () => fire('error', { message: 'out of memory' }),
        ),
      ),
    terminate: () => {},
    addEventListener: (type: string, listener: (event: never) => void) => {
      listeners[type] = [...(listeners[type] ?? []), listener];
    },
  };
};

const unit = (index: number) => ({
  kind: 'unit' as const,
  ensemble: { id: 's', scenario: {} as never, save: [], seed: '', runs: 1 },
  policy: {} as never,
  unit: index,
});
const signal = new AbortController().signal;

describe('the crew', () => {
  it('tells each worker the models, and hands orders to whoever is free', async () => {
    const learnt: string[] = [];
    const crew = createCrew(
      () =>
        fakeWorker((order, answer) => {
          if (order.kind === 'model') learnt.push(order.id);
          else answer({ call: order.call, ok: true, result: { runs: (order as { unit: number }).unit } as never });
        }),
      2,
      { died: () => {} },
    );
    crew.learn({ id: 'm', model: {} as never, claims: {} });
    const results = await Promise.all([0, 1, 2, 3, 4].map((index) => crew.unit(unit(index), signal)));
    expect(results.map(({ runs }) => runs)).toEqual([0, 1, 2, 3, 4]);
    expect(learnt).toEqual(['m', 'm', 'm']);
  });

  it('tries an order once more when its worker dies, and no more', async () => {
    let deaths = 0;
    const told: string[] = [];
    const crew = createCrew(
      () =>
        fakeWorker((order, answer, die) => {
          if (order.kind === 'model') return;
          if ((order as { unit: number }).unit === 7 || deaths++ === 0) die();
          else answer({ call: order.call, ok: true, result: { runs: 1 } as never });
        }),
      1,
      { died: (reason) => told.push(reason) },
    );
    expect((await crew.unit(unit(1), signal)).runs).toBe(1);
    await expect(crew.unit(unit(7), signal)).rejects.toThrow(WorkFailed);
    expect((await crew.unit(unit(2), signal)).runs).toBe(1);
    expect(told).toHaveLength(3);
  });

  it('drops what waits when it is given up', async () => {
    const crew = createCrew(() => fakeWorker(() => {}), 1, { died: () => {} });
    const controller = new AbortController();
    void crew.unit(unit(0), signal).catch(() => {});
    const waiting = crew.unit(unit(1), controller.signal);
    controller.abort(new Error('newer'));
    await expect(waiting).rejects.toThrow('newer');
  });
});
