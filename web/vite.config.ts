import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { chart } from './build/chart.ts';
import { library } from './build/library.ts';
import { offline } from './build/offline.ts';
import { policy } from './build/policy.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
/** The engine does nothing when it is loaded: what the page does not use is left out. */
const treeshake = { moduleSideEffects: (id: string) => !/\/src\/|vega|\/d3-/.test(id) };

/** `vite build --config web/vite.config.ts` makes the explorer: static files in `dist/web` that any host can carry. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: 'public',
  plugins: [chart(), library(fileURLToPath(new URL('..', import.meta.url))), policy(), offline()],
  worker: { format: 'es', rollupOptions: { treeshake } },
  build: {
    target: 'es2023',
    outDir: '../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { treeshake },
  },
});
