import * as z from 'zod';

// The explorer runs under a policy without eval: zod must not even try to compile its parsers.
z.config({ jitless: true });

export { z };

/** The same data, with nothing in it that may be written to. */
export type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };
