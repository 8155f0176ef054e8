import { bandsEndEarly, mustBePositive, notRising, outsideRange, rangeReversed } from '../../messages/model.ts';
import type { EventMagnitude, Lever } from '../document.ts';
import type { Draft, Finding } from '../draft.ts';
import type { DocumentPath } from '../loaded.ts';
import { checkDistribution } from './distribution.ts';

type Range = readonly [number, number];

/** Checks what numbers say about one another: ranges and the values in them, distributions, bands, points of lookups. */
export function checkNumbers({ document }: Draft): Finding[] {
  const findings: Finding[] = [];
  for (const [name, { prior }] of Object.entries(document.traits)) {
    findings.push(...checkDistribution(prior, ['traits', name, 'prior'], [0, 4]));
  }
  for (const [name, parameter] of Object.entries(document.parameters)) {
    findings.push(...checkQuantity(parameter, ['parameters', name]));
  }
  for (const [name, lever] of Object.entries(document.levers)) {
    const path = ['levers', name];
    findings.push(
      ...checkRange(lever.range, [...path, 'range'], {
        key: 'default',
        value: lever.default,
        path: [...path, 'default'],
      }),
    );
    findings.push(...checkBands(lever, [...path, 'bands']));
  }
  for (const [name, input] of Object.entries(document.inputs)) findings.push(...checkQuantity(input, ['inputs', name]));
  for (const [name, { points }] of Object.entries(document.lookups)) {
    const xs = points.map(([x]) => x);
    findings.push(...checkRising('x', xs, (index) => ['lookups', name, 'points', index, 0]));
  }
  for (const [name, stock] of Object.entries(document.stocks)) {
    const path = ['stocks', name];
    const value = Number(stock.initial === '' ? Number.NaN : stock.initial);
    const initial = Number.isNaN(value) ? undefined : { key: 'initial', value, path: [...path, 'initial'] };
    findings.push(...checkRange(stock.range, [...path, 'range'], initial));
  }
  for (const [name, event] of Object.entries(document.events)) {
    if (event.size !== undefined) findings.push(...checkQuantity(event.size, ['events', name, 'size']));
    if (event.duration !== undefined) findings.push(...checkDuration(event.duration, ['events', name, 'duration']));
  }
  return findings;
}

function checkQuantity(
  quantity: Pick<EventMagnitude, 'value' | 'range' | 'distribution'>,
  path: DocumentPath,
): Finding[] {
  const value = { key: 'value', value: quantity.value, path: [...path, 'value'] };
  const { distribution } = quantity;
  return [
    ...checkRange(quantity.range, [...path, 'range'], value),
    ...(distribution === undefined ? [] : checkDistribution(distribution, [...path, 'distribution'], null)),
  ];
}

function checkDuration(duration: EventMagnitude, path: DocumentPath): Finding[] {
  const { value } = duration;
  if (value <= 0) return [{ path: [...path, 'value'], ...mustBePositive('value', value) }];
  return checkQuantity(duration, path);
}

function checkRange(
  range: Range | undefined,
  path: DocumentPath,
  inside: { readonly key: string; readonly value: number; readonly path: DocumentPath } | undefined,
): Finding[] {
  if (range === undefined) return [];
  const [low, high] = range;
  if (!(low < high)) return [{ path, ...rangeReversed(low, high) }];
  if (inside === undefined || (low <= inside.value && inside.value <= high)) return [];
  return [{ path: inside.path, ...outsideRange(inside.key, inside.value, low, high) }];
}

/** Bands must part the whole range of their lever. */
function checkBands({ bands, range }: Lever, path: DocumentPath): Finding[] {
  const ends = bands?.map(({ below }) => below) ?? [];
  const last = ends.at(-1);
  const order = checkRising('below', ends, (index) => [...path, index, 'below']);
  if (last === undefined || order.length > 0 || last > range[1]) return order;
  return [{ path: [...path, ends.length - 1, 'below'], ...bandsEndEarly(last, range[1]) }];
}

function checkRising(what: string, values: readonly number[], pathOf: (index: number) => DocumentPath): Finding[] {
  const index = values.findIndex((value, at) => at > 0 && value <= (values[at - 1] ?? value));
  if (index === -1) return [];
  return [{ path: pathOf(index), ...notRising(what, values[index - 1] ?? 0, values[index] ?? 0) }];
}
