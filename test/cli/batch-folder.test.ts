import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/cli/batch-files.ts';
import { claimFolder } from '../../src/cli/batch-folder.ts';
import type { Plan } from '../../src/ensemble/plan.ts';

const plan = { seed: 'a', scenarios: [], policies: [] } as unknown as Plan;
const folders: string[] = [];
const folderWith = (...names: string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'kembar-folder-'));
  folders.push(folder);
  for (const name of names) writeFileSync(join(folder, name), '{');
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('the folder of a batch', () => {
  it('may hold what a batch left that was killed before its plan was written', async () => {
    const folder = folderWith('plan.json.999999999.part');
    await claimFolder(diskFiles, folder, plan, false);
    expect(readdirSync(folder)).toEqual(['plan.json']);
  });

  it('may hold nothing else, and what it holds is not touched', async () => {
    const folder = folderWith('plan.json.999999999.part', 'letter.txt');
    await expect(claimFolder(diskFiles, folder, plan, false)).rejects.toMatchObject({ exitCode: 1 });
    expect(readdirSync(folder)).toEqual(['letter.txt', 'plan.json.999999999.part']);
  });
});
