import type { Plugin } from 'vite';

/** What the built site allows itself: its own files, and WebAssembly made in the page. */
const contentPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

/** Writes the content security policy into the built page. While developing, Vite itself needs inline styles. */
export const policy = (): Plugin => ({
  name: 'kembar-policy',
  apply: 'build',
  transformIndexHtml: (html) => ({
    html,
    tags: [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  }),
});
