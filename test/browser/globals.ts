import type { BrowserWorker, BrowserWorkerScope } from '../../src/ensemble/pool/browser.ts';

/** As much of a browser as these pages use; a type library for browsers would bring names that Node does not have. */
export interface BrowserGlobals {
  readonly Worker: new (file: string, options: { readonly type: 'module' }) => BrowserWorker;
  readonly fetch: (address: string, options: { readonly method: string; readonly body: string }) => Promise<unknown>;
  readonly self: BrowserWorkerScope;
}
