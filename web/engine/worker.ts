import { handedOver } from '../../src/index.ts';
import { createPerformer } from './perform.ts';
import type { Answer, Order } from './protocol.ts';

// The file of a worker of the explorer.
const perform = createPerformer();
const scope = self as unknown as {
  postMessage(answer: Answer, handOver: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Order }) => void): void;
};

scope.addEventListener('message', ({ data: order }) => {
  if (order.kind === 'model') {
    perform(order);
    return;
  }
  try {
    const result = perform(order)!;
    scope.postMessage({ call: order.call, ok: true, result }, handedOver(result));
  } catch (error) {
    scope.postMessage(
      { call: order.call, ok: false, message: error instanceof Error ? error.message : String(error) },
      [],
    );
  }
});
