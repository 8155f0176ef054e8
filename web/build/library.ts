import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import {
  checkModel,
  type Issue,
  type LoadedModel,
  loadClaims,
  loadModel,
  loadPolicy,
  loadScenario,
} from '../../src/index.ts';
import type { Library, Named } from '../state/library.ts';

const virtual = 'virtual:kembar/library';
const address = '/library.json';

/**
 * Makes the shipped models, scenarios and policies one checked file that the explorer fetches, and gives its address to whoever
 * imports `virtual:kembar/library`. Readers of YAML and of equations stay behind: nobody who opens the page waits for them.
 *
 * ```
 * models/, scenarios/ ─ load.ts, check.ts ─→ documents, programs ─→ library-<hash>.json
 * ```
 */
export const library = (root: string): Plugin => {
  let isServing = false;
  return {
    name: 'kembar-library',
    configResolved: ({ command }) => {
      isServing = command === 'serve';
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== address) return next();
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(readLibrary(root)));
      });
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load(id) {
      if (id !== `\0${virtual}`) return null;
      if (isServing) return `export const libraryAddress = ${JSON.stringify(address)};`;
      const reference = this.emitFile({
        type: 'asset',
        name: 'library.json',
        source: JSON.stringify(readLibrary(root)),
      });
      return `export const libraryAddress = import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
};

/** Reads and checks everything that is shipped. Throws at the first document that has a fault: it must not be published. */
export const readLibrary = (root: string): Library => {
  const folders = filesIn(join(root, 'models')).filter((file) => basename(file) === 'model.yaml');
  const models = folders.map((file) => readModel(root, file));
  const files = filesIn(join(root, 'scenarios'));
  const isPolicy = (file: string): boolean => relative(join(root, 'scenarios'), file).split(sep)[0] === 'policies';
  const read = <T>(file: string, load: Load<T>): Named<T> => {
    const text = readFileSync(file, 'utf8');
    const named = /^model: *(\S+)/m.exec(text)?.[1];
    const model = models.find(({ shipped }) => shipped.id === named);
    if (model === undefined) throw new Error(`${file}: no model ${named}`);
    return {
      id: basename(file).replace(/\.ya?ml$/, ''),
      document: sound(load(relative(root, file), text, model.loaded)),
    };
  };
  return {
    models: models.map(({ shipped }) => shipped),
    scenarios: files.filter((file) => !isPolicy(file)).map((file) => read(file, loadScenario)),
    policies: files.filter(isPolicy).map((file) => read(file, loadPolicy)),
  };
};

type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };
type Load<T> = (file: string, text: string, model: LoadedModel) => Outcome<T>;

const sound = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues, null, 2));
  return outcome.value;
};

const readModel = (root: string, file: string) => {
  const { model: loaded, issues } = loadModel(relative(root, file), readFileSync(file, 'utf8'));
  if (loaded === null) throw new Error(JSON.stringify(issues, null, 2));
  const { document } = loaded;
  const { program, events, issues: faults } = checkModel(loaded);
  if (program === null) throw new Error(JSON.stringify(faults, null, 2));
  const beside = join(dirname(file), 'claims.yaml');
  const { claims } = sound(loadClaims(relative(root, beside), readFileSync(beside, 'utf8'), document));
  return { loaded, shipped: { id: basename(dirname(file)), model: { document, program, effects: events }, claims } };
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.ya?ml$/.test(file) && statSync(file).isFile())
    .sort();
