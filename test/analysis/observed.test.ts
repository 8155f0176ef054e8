import { describe, expect, it } from 'vitest';
import { classOfLabel, isWorking } from '../../src/analysis/observed.ts';
import { outcomeClasses } from '../../src/analysis/outcome.ts';

describe('the record of a case', () => {
  it('calls working what is active or weak, and nothing else', () => {
    expect(outcomeClasses.filter(isWorking)).toEqual(['active', 'weak']);
  });

  it('reads the labels of the sources as classes', () => {
    expect(classOfLabel).toEqual({ A: 'active', 'A−': 'weak', S: 'dormant', L: 'lapsed' });
  });
});
