import { describe, expect, it } from 'vitest';
import { kembar } from './kembar.ts';

describe('kembar list', () => {
  it('shows what the package brings and what the working folder holds, by kind', async () => {
    const { code, stdout } = await kembar(['list', '--json']);
    expect(code).toBe(0);
    const { documents } = JSON.parse(stdout);
    const ids = (kind: string) =>
      documents.filter((each: { kind: string }) => each.kind === kind).map(({ id }: { id: string }) => id);
    expect(ids('model')).toEqual(expect.arrayContaining(['partnership', 'pair']));
    expect(ids('scenario')).toEqual(expect.arrayContaining(['bandung-namur', 'typical', 'faded', 'steady']));
    expect(ids('policy')).toEqual(expect.arrayContaining(['institutionalise', 'train-staff']));
    expect(ids('scenario')).not.toContain('institutionalise');
  });

  it('shows titles in either language', async () => {
    expect((await kembar(['list'])).stdout).toMatch(/faded +A pair that faded\n/);
    expect((await kembar(['list', '--lang', 'id'])).stdout).toMatch(/faded +Pasangan yang meredup\n/);
  });
});
