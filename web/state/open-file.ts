import {
  checkModel,
  type Issue,
  type LoadedModel,
  loadModel,
  loadPolicy,
  loadScenario,
  type Text,
} from '../../src/index.ts';
import { defaultGraphs } from './address.ts';
import { type Choice, untouched } from './choice.ts';
import { type Library, modelOf, type ShippedModel } from './library.ts';

/** What a file of a person's own came to: a library with it in it and the choice that shows it, or what is wrong with it. */
export type Opened =
  | { readonly ok: true; readonly library: Library; readonly choice: Choice; readonly model: ShippedModel | null }
  | { readonly ok: false; readonly faults: readonly Text[] };

/**
 * Opens a model, scenario or policy that a person brings. Readers of YAML and of equations come with this file, which is loaded only then.
 *
 * ```
 * kembar: 1 ─→ model, with a scenario in which nothing is known
 * levers: … ─→ policy, set on the scenario that is open
 * otherwise ─→ scenario
 * ```
 */
export const openFile = (name: string, text: string, library: Library, now: Choice): Opened => {
  const id = `own-${
    name
      .replace(/\.ya?ml$/i, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'file'
  }`;
  if (/^kembar:/m.test(text)) return openModel(name, id, text, library);
  if (/^levers:/m.test(text)) return openPolicy(name, text, library, now);
  return openScenario(name, id, text, library, now);
};

const openModel = (name: string, id: string, text: string, library: Library): Opened => {
  const { model: loaded, issues } = loadModel(name, text);
  if (loaded === null) return failed(issues);
  const { program, events, issues: faults } = checkModel(loaded);
  const all = [...issues, ...faults].filter(({ severity }) => severity === 'error');
  if (program === null || all.length > 0) return failed(all);
  const { document } = loaded;
  if (document.outcomes === undefined) {
    return {
      ok: false,
      faults: [
        {
          en: `${name}: outcomes is missing: the explorer judges runs by it.`,
          id: `${name}: outcomes tidak ada: penjelajah menilai simulasi dengannya.`,
        },
      ],
    };
  }
  const model: ShippedModel = { id, model: { document, program, effects: events }, claims: {} };
  const months = program.time.stop - program.time.start;
  const scenario = {
    id,
    document: {
      title: document.title,
      model: id,
      from: '2026-01',
      months,
      initial: {},
      profile: {},
      events: [],
      record: {},
      uncertainty: {},
      sources: [],
    },
  };
  return {
    ok: true,
    model,
    library: {
      ...library,
      models: [...library.models.filter((other) => other.id !== id), model],
      scenarios: [...library.scenarios.filter((other) => other.id !== id), scenario],
    },
    choice: untouched(id, defaultGraphs(document)),
  };
};

const openScenario = (name: string, id: string, text: string, library: Library, now: Choice): Opened => {
  const stated = /^model: *"?([\w-]+)/m.exec(text)?.[1];
  const model = library.models.find((each) => each.id === stated) ?? library.models[0]!;
  const read = loadScenario(name, text, asLoaded(model, name));
  if (!read.ok) return failed(read.issues);
  const scenarios = [
    ...library.scenarios.filter((other) => other.id !== id),
    { id, document: { ...read.value, model: model.id } },
  ];
  return { ok: true, model: null, library: { ...library, scenarios }, choice: untouched(id, now.graphs) };
};

const openPolicy = (name: string, text: string, library: Library, now: Choice): Opened => {
  const base = library.scenarios.find(({ id }) => id === now.scenario)!;
  const read = loadPolicy(name, text, asLoaded(modelOf(library, base.document), name));
  if (!read.ok) return failed(read.issues);
  const { levers, start, stop } = read.value;
  return { ok: true, model: null, library, choice: { ...now, levers, start, stop: stop ?? null } };
};

/** A model that was checked when it was shipped, as the readers of scenarios ask for it: they use its document alone. */
const asLoaded = ({ model: { document } }: ShippedModel, file: string): LoadedModel => ({
  document,
  file,
  locate: () => ({ file, line: 1, column: 1 }),
  declared: new Set(),
  orphans: [],
});

const failed = (issues: readonly Issue[]): Opened => ({
  ok: false,
  faults: issues.slice(0, 12).map(({ at, problem, mend }) => {
    const place = `${at.file}:${at.line}:${at.column}`;
    return { en: `${place}: ${problem.en}. ${mend.en}`, id: `${place}: ${problem.id}. ${mend.id}` };
  }),
});
