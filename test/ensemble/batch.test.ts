import { describe, expect, it } from 'vitest';
import { compute, memoryStore, miniatureBatch } from './batch-work.ts';

describe('a batch', () => {
  it('is computed to the same bits by the compiled and by the plain kernel', async () => {
    const prepared = await miniatureBatch(300);
    const compiled = await compute(prepared);
    const interpreted = await compute(prepared, { engine: 'interpreted' });
    expect(compiled).toEqual(interpreted);
  });

  it('is the same resumed', async () => {
    const prepared = await miniatureBatch(3000);
    const store = memoryStore();
    const once = await compute(prepared, { store });
    expect(await compute(prepared, { store })).toEqual(once);
    expect(await compute(prepared)).toEqual(once);
  });
});
