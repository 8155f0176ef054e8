import { checkModel } from '../expression/check.ts';
import { unknownModel, unreadableModel, unstatedModel } from '../messages/check.ts';
import { loadClaims } from '../model/claims.ts';
import type { ModelDocument } from '../model/document.ts';
import type { Issue } from '../model/issue.ts';
import { loadModel } from '../model/load.ts';
import { readYaml } from '../model/yaml-source.ts';
import { loadPolicy, loadScenario } from '../scenario/documents/load.ts';
import type { PolicyDocument } from '../scenario/documents/policy.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import type { RunnableModel } from '../scenario/runnable-model.ts';
import { claimsBeside, type DocumentFile, findDocuments, isShipped, readText } from './library.ts';
import { nearestNames } from './nearest-names.ts';
import { preparedModel } from './prepared-model.ts';

/** What could be read of a document, and everything found wrong with it. */
interface Read {
  readonly id: string;
  readonly issues: readonly Issue[];
}

export interface ReadModel extends Read {
  readonly loaded: { readonly document: ModelDocument } | null;
  /** Null where the model has a fault. */
  readonly runnable: RunnableModel | null;
}

/** A document that is written for a model; `document` is null where it has a fault. */
export interface ReadDependent<T> extends Read {
  readonly document: T | null;
  readonly model: ReadModel | null;
}

/** Reads documents and what they depend on; each model once. */
export interface Reader {
  readonly model: (file: DocumentFile) => ReadModel;
  readonly scenario: (file: DocumentFile) => ReadDependent<ScenarioDocument>;
  readonly policy: (file: DocumentFile) => ReadDependent<PolicyDocument>;
}

/**
 * ```
 * model     text ─ load.ts ─→ loaded model ─ expression/check.ts ─→ program, effects of events
 *                └ prepared-model.ts ─→ the same, made when the package was built ┘
 * scenario  text ─→ the model it names, as above ─ documents/load.ts ─→ document
 * policy    likewise
 * ```
 *
 * To run, a model need only be valid. To be published it needs words in both languages, evidence and claims: a thorough reader
 * holds the models of this package to that. Stops only where a file cannot be read at all.
 */
export const createReader = (thoroughness: 'to run' | 'thorough'): Reader => {
  const models = new Map<string, ReadModel>();
  const model = (file: DocumentFile): ReadModel => {
    const read = models.get(file.file) ?? readModel(file, thoroughness === 'thorough' && isShipped(file.file));
    models.set(file.file, read);
    return read;
  };
  const dependent =
    <T>(load: typeof loadScenario | typeof loadPolicy) =>
    (file: DocumentFile): ReadDependent<T> => {
      const text = readText(file.file);
      const named = findModel(file.file, text);
      if ('issue' in named) return { id: file.id, document: null, model: null, issues: [named.issue] };
      const its = model(named.file);
      if (its.loaded === null) {
        const issue: Issue = { severity: 'error', at: named.at, ...unreadableModel(named.file.id) };
        return { id: file.id, document: null, model: its, issues: [issue] };
      }
      const checked = load(file.file, text, its.loaded);
      return { id: file.id, document: checked.ok ? (checked.value as T) : null, model: its, issues: checked.issues };
    };
  return { model, scenario: dependent(loadScenario), policy: dependent(loadPolicy) };
};

const readModel = ({ id, file }: DocumentFile, publishable: boolean): ReadModel => {
  const prepared = publishable ? null : preparedModel(id, readText(file));
  if (prepared !== null) return { id, loaded: prepared, runnable: prepared, issues: [] };
  const claims = publishable ? claimsBeside(file) : undefined;
  const { model: loaded, issues } = loadModel(file, readText(file), {
    publishable,
    ...(claims === undefined ? {} : { claims: idsOf(claims) }),
  });
  if (loaded === null) return { id, loaded, runnable: null, issues };
  const checked = checkModel(loaded);
  const beside = claims === undefined ? [] : loadClaims(claims, readText(claims), loaded.document).issues;
  const all = [...[...issues, ...checked.issues].sort(byPlace), ...beside];
  const isSound = checked.program !== null && all.every(({ severity }) => severity !== 'error');
  const { document } = loaded;
  return {
    id,
    loaded,
    runnable: isSound ? { document, program: checked.program, effects: checked.events } : null,
    issues: all,
  };
};

const byPlace = (a: Issue, b: Issue): number => a.at.line - b.at.line || a.at.column - b.at.column;

const idsOf = (file: string): ReadonlySet<string> => {
  const value = readYaml(file, readText(file)).value as { readonly claims?: object } | null;
  return new Set(Object.keys(value?.claims ?? {}));
};

type NamedModel = { readonly file: DocumentFile; readonly at: Issue['at'] } | { readonly issue: Issue };

/** The model that a scenario or policy names. */
const findModel = (file: string, text: string): NamedModel => {
  const source = readYaml(file, text);
  const stated = (source.value as { readonly model?: unknown } | null)?.model;
  const at = source.locate(['model']);
  if (typeof stated !== 'string') {
    const [broken] = source.issues;
    return { issue: broken ?? { severity: 'error', at, ...unstatedModel() } };
  }
  const models = findDocuments().filter(({ kind }) => kind === 'model');
  const found = models.find(({ id }) => id === stated);
  if (found !== undefined) return { file: found, at };
  const near = nearestNames(
    stated,
    models.map(({ id }) => id),
  );
  return { issue: { severity: 'error', at, ...unknownModel(stated, near) } };
};
