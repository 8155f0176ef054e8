import { describe, expect, it } from 'vitest';
import { driverLabel } from '../../src/report/driver-label.ts';
import { scenario } from './content.ts';

const model = {
  ...scenario.model,
  processes: { visits: { kind: 'poisson', event: 'visit', side: 'relation', rate: 0.01 } } as const,
};
const label = (name: string): string => driverLabel({ ...scenario, model }, name).en;

describe('an input of a batch in words', () => {
  it('is a trait by its name, a parameter marked as assumed', () => {
    expect(label('thin_budget')).toBe('thin budget');
    expect(label('patience')).toBe('Patience*');
  });

  it('is how large or how long a dated event was', () => {
    expect(label('pandemic@2020-04/duration')).toBe('pandemic, Apr 2020: length');
    expect(label('pandemic@2020-04/size#2')).toBe('pandemic, Apr 2020: size');
  });

  it('is how often a process struck', () => {
    expect(label('visits')).toBe('Number of: visit');
  });

  it('keeps the name of what the model does not know', () => {
    expect(label('something_else')).toBe('something_else');
  });
});
