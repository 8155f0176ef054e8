/** As much of the WebAssembly JavaScript interface as the kernel uses; a type library for browsers would bring the whole page. */
interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => WebAssemblyModule;
  readonly Instance: new (module: WebAssemblyModule) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** A compiled module. It can be sent to a worker, which then need not compile it again. */
export type WebAssemblyModule = object;

export interface WebAssemblyMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export const webAssembly = (): WebAssemblyInterface =>
  (globalThis as unknown as { readonly WebAssembly: WebAssemblyInterface }).WebAssembly;
