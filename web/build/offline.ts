import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, transformWithOxc } from 'vite';

/**
 * Makes `service-worker.js` of `service-worker.ts`, with the list of every file of the built site in it; its version is a hash over their
 * names, which carry hashes of what they hold.
 */
export const offline = (): Plugin => ({
  name: 'kembar-offline',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_, bundle) {
    const files = [
      './',
      './icon.svg',
      './manifest.webmanifest',
      ...Object.keys(bundle)
        .filter((name) => name !== 'index.html')
        .map((name) => `./${name}`),
    ].sort();
    const page = Object.values(bundle).find(({ fileName }) => fileName === 'index.html');
    const version = createHash('sha256')
      .update(JSON.stringify([files, page?.type === 'asset' ? String(page.source) : '']))
      .digest('hex')
      .slice(0, 12);
    const source = readFileSync(fileURLToPath(new URL('../service-worker.ts', import.meta.url)), 'utf8');
    const { code } = await transformWithOxc(source, 'service-worker.ts');
    this.emitFile({
      type: 'asset',
      fileName: 'service-worker.js',
      source: code.replaceAll('__FILES__', JSON.stringify(files)).replaceAll('__VERSION__', JSON.stringify(version)),
    });
  },
});
