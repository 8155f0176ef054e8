import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

describe('nearest', () => {
  it('finds the name that was meant', () => {
    expect(nearest('posting_tme', ['posting_time', 'term', 'trust'])).toBe('posting_time');
    expect(nearest('lable', ['label', 'doc', 'levels'])).toBe('label');
    expect(nearest('Unit', ['unit', 'value'])).toBe('unit');
    expect(nearest('leadership_change', ['leadership-change', 'pandemic'])).toBe('leadership-change');
  });

  it('suggests nothing where nothing is near', () => {
    expect(nearest('momentum', ['trust', 'term'])).toBeUndefined();
    expect(nearest('x', ['y', 'z'])).toBeUndefined();
    expect(nearest('dt', ['en', 'id'])).toBeUndefined();
    expect(nearest('anything', [])).toBeUndefined();
  });
});
