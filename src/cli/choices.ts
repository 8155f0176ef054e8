import type { Method } from '../expression/program.ts';
import { plain } from '../messages/number.ts';
import { loopCut, withoutEvent } from '../messages/run.ts';
import type { Text } from '../messages/text.ts';
import {
  badStep,
  decimalComma,
  notAMonth,
  notAssignment,
  nothingToOmit,
  outOfRange,
  shortStep,
  uncutLoop,
  unknownEventType,
  unknownLoop,
  unknownMethod,
  unknownSetting,
  unknownTrait,
  unknownVariable,
} from '../messages/usage.ts';
import type { ModelDocument } from '../model/document.ts';
import { isCalendarMonth, monthAfter } from '../scenario/calendar.ts';
import type { RunRequest } from '../scenario/compose.ts';
import type { ScenarioDocument } from '../scenario/documents/scenario.ts';
import { type Omission, scheduleEvents } from '../scenario/events.ts';
import { traitNamed } from '../scenario/profile.ts';
import type { Named } from './judged-run.ts';
import { nearestNames } from './nearest-names.ts';
import { misused } from './stop.ts';

/** What `run` and `compare` take beyond scenarios and policies, as written. */
export interface RunOptions {
  readonly set: readonly string[];
  readonly fromProfile: readonly string[];
  readonly without: readonly string[];
  readonly cut: readonly string[];
  readonly save: readonly string[];
  readonly method?: string;
  readonly dt?: string;
}

/** The same, understood and checked against a model and a scenario. */
export type Choices = Pick<RunRequest, 'sets' | 'without' | 'cuts' | 'save' | 'time'>;

/** Reads the options of a run. Stops at the first that does not fit, saying what would. */
export const readChoices = (options: RunOptions, model: ModelDocument, scenario: Named<ScenarioDocument>): Choices => ({
  sets: new Map([
    ...options.fromProfile.flatMap((list) => list.split(',')).map((word) => readTrait(word, model)),
    ...options.set.map((word) => readSetting(word, model)),
  ]),
  without: options.without.map((word) => readOmission(word, model, scenario)),
  cuts: options.cut.flatMap((list) => list.split(',')).map((loop) => readLoop(loop, model)),
  save: options.save.flatMap((list) => list.split(',')).flatMap((name) => readVariable(name, model)),
  time: { ...readMethod(options.method), ...readStep(options.dt, model, scenario.document.months) },
});

const readSetting = (word: string, model: ModelDocument): [string, number] => {
  const [name, value] = readAssignment('--set', word);
  const { levers, parameters, inputs, traits } = model;
  const range = traits[name] === undefined ? (levers[name] ?? parameters[name] ?? inputs[name])?.range : gradeRange;
  const names = [levers, parameters, inputs, traits].flatMap((section) => Object.keys(section));
  if (!names.includes(name)) throw misused(unknownSetting(name, nearestNames(name, names)));
  return [name, within(range, name, value)];
};

const readTrait = (word: string, model: ModelDocument): [string, number] => {
  const [named, value] = readAssignment('--from-profile', word);
  const name = traitNamed(model, named);
  if (name === undefined) throw misused(unknownTrait(named, nearestNames(named, Object.keys(model.traits))));
  return [name, within(gradeRange, name, value)];
};

const gradeRange = [0, 4] as const;

const within = (range: readonly [number, number] | undefined, name: string, value: number): number => {
  if (range !== undefined && !(value >= range[0] && value <= range[1])) {
    throw misused(outOfRange(name, plain(value), plain(range[0]), plain(range[1])));
  }
  return value;
};

const readAssignment = (option: string, word: string): [string, number] => {
  const [, name = '', text = ''] = /^\s*([^=\s]+)\s*=\s*(\S+)\s*$/.exec(word) ?? [];
  if (/^[+-]?\d+,\d+$/.test(text)) throw misused(decimalComma(option, name, text.replace(',', '.')));
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) || !Number.isFinite(Number(text))) {
    throw misused(notAssignment(option, word));
  }
  return [name, Number(text)];
};

const readOmission = (word: string, model: ModelDocument, scenario: Named<ScenarioDocument>): Omission => {
  const [type = '', month] = word.split('@');
  if (model.events[type] === undefined) {
    throw misused(unknownEventType(type, nearestNames(type, Object.keys(model.events))));
  }
  if (month !== undefined && !isCalendarMonth(month)) throw misused(notAMonth(month));
  const { from, months } = scenario.document;
  const its = scheduleEvents(model, scenario.document, months, [])
    .filter((event) => event.type === type)
    .map((event) => monthAfter(from, event.month));
  if (its.length === 0 || (month !== undefined && !its.includes(month))) {
    throw misused(nothingToOmit(scenario.id, type, [...new Set(its)]));
  }
  return { type, month };
};

const readLoop = (loop: string, model: ModelDocument): string => {
  const entry = model.loops[loop];
  if (entry === undefined) throw misused(unknownLoop(loop, Object.keys(model.loops)));
  if (entry.cut === undefined) throw misused(uncutLoop(loop));
  return loop;
};

const readVariable = (name: string, model: ModelDocument): readonly string[] => {
  const { stocks, states, flows, auxiliaries } = model;
  const names = [states, stocks, flows, auxiliaries].flatMap((section) => Object.keys(section));
  if (name === 'all') return names;
  if (!names.includes(name)) throw misused(unknownVariable(name, nearestNames(name, names)));
  return [name];
};

const methods: readonly Method[] = ['euler', 'rk4', 'rk45'];

const readMethod = (method: string | undefined): { readonly method?: Method } => {
  if (method === undefined) return {};
  const known = methods.find((name) => name === method);
  if (known === undefined) throw misused(unknownMethod(method, methods));
  return { method: known };
};

/** A single run of more steps than this would take minutes. */
const mostSteps = 1_000_000;

const readStep = (given: string | undefined, { time }: ModelDocument, months: number): { readonly dt?: number } => {
  if (given === undefined) return {};
  const dt = Number(given);
  const steps = time.saveEvery / dt;
  const fits = dt > 0 && steps >= 1 && Math.abs(steps - Math.round(steps)) <= 1e-9 * steps;
  if (!fits) throw misused(badStep(given, plain(time.saveEvery)));
  if (months / dt > mostSteps) throw misused(shortStep(given, plain(Math.round(months / dt)), plain(mostSteps)));
  return { dt };
};

/** What was changed beyond scenario and policies, for the head of a page. */
export const variationsOf = (options: RunOptions): readonly Text[] => [
  ...[...options.fromProfile, ...options.set].map((word) => ({ en: word, id: word })),
  ...options.without.map(withoutEvent),
  ...options.cut.map(loopCut),
];
