import { describe, expect, it } from 'vitest';
import type { CellSummary, Mean } from '../../src/ensemble/cell-summary.ts';
import { gatherBlocks } from '../../src/ensemble/merge.ts';
import { compute, memoryStore, miniatureBatch } from './batch-work.ts';

describe('a batch', () => {
  it('is computed to the same bits by the compiled and by the plain kernel', async () => {
    const prepared = await miniatureBatch(300);
    expect(await compute(prepared)).toEqual(await compute(prepared, { engine: 'interpreted' }));
  });

  it('has a digest that says what was computed', async () => {
    const digest = async (of: ReturnType<typeof miniatureBatch>): Promise<string> => (await compute(await of)).digest;
    const own = await digest(miniatureBatch(200));
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest(miniatureBatch(200))).toBe(own);
    expect(await digest(miniatureBatch(200, 'other'))).not.toBe(own);
    expect(await digest(miniatureBatch(201))).not.toBe(own);
    expect(await digest(miniatureBatch(200, 'demo', { kind: 'sobol' }))).not.toBe(own);
    expect(await digest(miniatureBatch(200, 'demo', { kind: 'random' }, ['index', 'trust']))).not.toBe(own);
  });

  it('goes on where it stopped, and computes again what is damaged', async () => {
    const prepared = await miniatureBatch(2500);
    const store = memoryStore();
    const once = await compute(prepared, { store });
    expect(store.files.size).toBe(6);
    const [damaged, gone] = [...store.files.keys()];
    store.files.get(damaged!)!.bytes[100]! ^= 1;
    store.files.delete(gone!);
    const seen = { reused: 0, computed: 0, damaged: [] as string[] };
    const again = await compute(prepared, {
      store,
      observer: {
        done: (runs, reused) => {
          seen[reused ? 'reused' : 'computed'] += runs;
        },
        damaged: (file) => seen.damaged.push(file),
      },
    });
    expect(again).toEqual(once);
    expect(seen).toEqual({ reused: 5000 - 2048, computed: 2048, damaged: [damaged] });
    expect(await compute(prepared, { store })).toEqual(once);
  });

  it('is the sum of its shards, from whichever store a block is whole', async () => {
    const prepared = await miniatureBatch(2500);
    const [first, second, target] = [memoryStore(), memoryStore(), memoryStore()];
    await compute(prepared, { store: first, shard: { part: 1, of: 2 } });
    expect((await gatherBlocks(prepared.plan, target, [first])).missing.map(({ index }) => index)).toEqual([1, 1]);
    await compute(prepared, { store: second, shard: { part: 2, of: 2 } });
    await compute(prepared, { store: second });
    const [damaged] = [...first.files.keys()];
    first.files.get(damaged!)!.bytes[100]! ^= 1;
    target.files.clear();
    expect(await gatherBlocks(prepared.plan, target, [first, second])).toEqual({ missing: [], damaged: [damaged] });
    const seen: boolean[] = [];
    const observer = { done: (_: number, reused: boolean) => seen.push(reused), damaged: () => {} };
    expect(await compute(prepared, { store: target, observer })).toEqual(await compute(prepared));
    expect(seen).toEqual([true, true, true, true, true, true]);
  });

  it('ends with the reason of its signal, and keeps what is stored', async () => {
    const prepared = await miniatureBatch(5000);
    const store = memoryStore();
    const controller = new AbortController();
    let runs = 0;
    const observer = {
      done: (own: number) => {
        runs += own;
        if (runs > 2500) controller.abort(new Error('enough'));
      },
      damaged: () => {},
    };
    await expect(compute(prepared, { store, observer, signal: controller.signal })).rejects.toThrow('enough');
    expect(store.files.size).toBeGreaterThan(0);
    expect(store.files.size).toBeLessThan(10);
  });

  it.each(['latin-hypercube', 'sobol', 'sobol-unscrambled'] as const)(
    'can be sampled by %s, the mean all the same',
    async (kind) => {
      const [random] = (await compute(await miniatureBatch(1024))).cells;
      const [other] = (await compute(await miniatureBatch(1024, 'demo', { kind }))).cells;
      const { mean, standardError } = meanOf(random!);
      expect(Math.abs(meanOf(other!).mean - mean)).toBeLessThan(4 * standardError);
      expect(other!.means).not.toEqual(random!.means);
    },
  );
});

const meanOf = ({ means: { sustainability_mean: index } }: CellSummary): Mean => index!;
