import { defineConfig } from 'vitest/config';

/** `vite build` makes the engine (`dist/index.js`) and the command line (`dist/cli/main.js`) for Node. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        index: 'src/index.ts',
        'cli/main': 'src/cli/main.ts',
        'cli/batch-worker': 'src/cli/batch-worker.ts',
        'cli/prepare': 'src/cli/prepare.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  // What the package needs is bundled: one file opens faster than the thousand modules of mathjs.
  ssr: { noExternal: true },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
  },
});
