import { describe, expect, it } from 'vitest';
import { functionNames } from '../../src/expression/functions.ts';
import { isReserved } from '../../src/model/reserved.ts';

describe('reserved words', () => {
  it('are every function of the language', () => {
    expect(functionNames.filter((name) => !isReserved(name))).toEqual([]);
  });

  it('are its variables and operators', () => {
    for (const word of ['time', 'dt', 'pi', 'size', 'and', 'or', 'not', 'mod', 'true', 'false']) {
      expect(isReserved(word)).toBe(true);
    }
    expect(isReserved('trust')).toBe(false);
    expect(isReserved('times')).toBe(false);
  });
});
