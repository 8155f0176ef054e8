import type { Distribution, ModelDocument } from '../model/document.ts';
import { eventEffects } from './equations.ts';
import { impulseNames, initialStateInput } from './impulses.ts';
import type { ProgramInput } from './program.ts';

/**
 * What a run can set from outside: traits and parameters once, levers and inputs at any time, events at their moment, and the
 * first value of each state.
 */
export function programInputs(document: ModelDocument): ProgramInput[] {
  const constant = (name: string, value: number): ProgramInput => ({ name, value, kind: 'constant' });
  const varying = (name: string, value: number): ProgramInput => ({ name, value, kind: 'varying' });
  return [
    ...Object.entries(document.traits).map(([name, { prior }]) => constant(name, centre(prior))),
    ...Object.entries(document.parameters).map(([name, { value }]) => constant(name, value)),
    ...Object.entries(document.levers).map(([name, lever]) => varying(name, lever.default)),
    ...Object.entries(document.inputs).map(([name, { value }]) => varying(name, value)),
    ...Object.entries(document.states).map(([name, { values, initial }]) =>
      constant(initialStateInput(name), values.indexOf(initial)),
    ),
    ...eventEffects(document).flatMap(({ event, side, set }) => eventImpulses(document, event, side, set)),
  ];
}

function eventImpulses(
  document: ModelDocument,
  event: string,
  side: Parameters<typeof impulseNames>[1],
  set: object,
): ProgramInput[] {
  if (Object.keys(set).length === 0) return [];
  const { fire, size } = impulseNames(event, side);
  const impulses: ProgramInput[] = [{ name: fire, value: 0, kind: 'impulse' }];
  const magnitude = document.events[event]?.size;
  return magnitude === undefined ? impulses : [...impulses, { name: size, value: magnitude.value, kind: 'impulse' }];
}

/** A middling grade of a trait, for a run that says nothing about it; a scenario always does. */
function centre(prior: Distribution): number {
  switch (prior.distribution) {
    case 'uniform':
    case 'loguniform':
      return (prior.min + prior.max) / 2;
    case 'triangular':
    case 'pert':
      return prior.mode;
    case 'normal':
      return within(prior.mean, prior.min, prior.max);
    case 'lognormal':
      return within(prior.median, prior.min, prior.max);
    case 'beta':
      return prior.min + ((prior.max - prior.min) * prior.alpha) / (prior.alpha + prior.beta);
    case 'discrete': {
      const { values, weights = [] } = prior;
      return values[weights.indexOf(Math.max(...weights))] ?? values[0] ?? 0;
    }
    default: {
      const unknown: never = prior;
      throw new Error(`unknown distribution ${JSON.stringify(unknown)}`);
    }
  }
}

function within(value: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): number {
  return Math.min(Math.max(value, least), most);
}
