import { describe, expect, it } from 'vitest';
import { classOfLabel, compareWithRecord, isWorking } from '../../src/analysis/observed.ts';
import { outcomeClasses } from '../../src/analysis/outcome.ts';

describe('the record of a case', () => {
  it('calls working what is active or weak, and nothing else', () => {
    expect(outcomeClasses.filter(isWorking)).toEqual(['active', 'weak']);
  });

  it('reads the labels of the sources as classes', () => {
    expect(classOfLabel).toEqual({ A: 'active', 'A−': 'weak', S: 'dormant', L: 'lapsed' });
  });

  it('is met, met in whether it works, or not met', () => {
    expect(compareWithRecord('lapsed', 'lapsed')).toBe('same');
    expect(compareWithRecord('dormant', 'lapsed')).toBe('alike');
    expect(compareWithRecord('weak', 'active')).toBe('alike');
    expect(compareWithRecord('weak', 'dormant')).toBe('different');
  });
});
