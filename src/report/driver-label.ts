import { driverKind, eventMagnitude } from '../messages/charts.ts';
import type { Text } from '../messages/text.ts';
import { shortMonthLabel } from '../scenario/calendar.ts';
import type { ScenarioResult } from './content.ts';

/**
 * An input of a batch in words: a trait, a parameter, how large or long a dated event was (`pandemic@2020-04/size`), or how often a process
 * struck. What the model does not know keeps its name.
 */
export const driverLabel = ({ model }: ScenarioResult, name: string): Text => {
  const trait = model.traits[name];
  if (trait !== undefined) return driverKind('trait', trait.label);
  const parameter = model.parameters[name];
  if (parameter !== undefined) return driverKind('parameter', parameter.label ?? { en: name, id: name });
  const [, type = '', month = '', what] = /^(.+)@(\d{4}-\d{2})\/(size|duration)/.exec(name) ?? [];
  if (what === 'size' || what === 'duration') {
    const label = model.events[type]?.label ?? { en: type, id: type };
    return driverKind('event', eventMagnitude(what, label, shortMonthLabel(month)));
  }
  const process = model.processes[name.replace(/^input_/, '')];
  if (process === undefined) return { en: name, id: name };
  return driverKind('process', process.label ?? model.events[process.event]?.label ?? { en: name, id: name });
};
