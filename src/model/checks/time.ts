import { doesNotDivide, mustExceed, notATime, tooManySteps } from '../../messages/model.ts';
import type { Draft, Finding } from '../draft.ts';
import { knownUnit } from '../known-units.ts';
import { sameDimensions } from '../unit.ts';
import { unitTable } from '../units.ts';

const mostSteps = 10_000_000;

/** Checks that the times fit into one another: dt into saveEvery, saveEvery into the span. */
export function checkTime({ document, source }: Draft): Finding[] {
  if (source.isUnreadable(['time'])) return [];
  const { start, stop, dt, saveEvery } = document.time;
  const unit = checkUnit(document.time.unit, document.units);
  if (!(stop > start)) return [...unit, { path: ['time', 'stop'], ...mustExceed('stop', stop, 'start', start) }];
  const findings: Finding[] = [];
  if (!divides(dt, saveEvery))
    findings.push({ path: ['time', 'dt'], ...doesNotDivide('dt', dt, 'saveEvery', saveEvery) });
  if (!divides(saveEvery, stop - start)) {
    findings.push({
      path: ['time', 'saveEvery'],
      ...doesNotDivide('saveEvery', saveEvery, 'stop − start', stop - start),
    });
  }
  const steps = (stop - start) / dt;
  if (steps > mostSteps) findings.push({ path: ['time', 'dt'], ...tooManySteps(steps, mostSteps) });
  return [...unit, ...findings];
}

/** Time is counted in seconds, months, … or in a unit the model declares, such as a season of play. */
function checkUnit(text: string, declared: Readonly<Record<string, unknown>>): Finding[] {
  const parsed = unitTable(declared).parse(text);
  if (!parsed.ok) return [{ ...parsed.fault, path: ['time', 'unit'] }];
  if (declared[text] !== undefined) return [];
  const second = knownUnit('s');
  const isTime = second.kind === 'unit' && sameDimensions(parsed.unit, second.unit);
  return isTime ? [] : [{ path: ['time', 'unit'], ...notATime(text) }];
}

/** Within rounding: 0.1 fits into 1. */
function divides(part: number, whole: number): boolean {
  const times = whole / part;
  return Math.round(times) >= 1 && Math.abs(times - Math.round(times)) <= 1e-9 * times;
}
