import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { built } from '../cli/kembar.ts';
import { type Explorer, hasBrowser, openExplorer, untilWhole } from './explorer.ts';

/** What the dialog of sharing says: the command and the digest. */
const shared = async (page: Page): Promise<{ readonly command: string; readonly digest: string }> => {
  await page.getByRole('button', { name: 'Share' }).click();
  const command = await page.getByRole('textbox', { name: /command line/ }).inputValue();
  const digest = await page.locator('kembar-share code').innerText();
  return { command, digest };
};

/** What the command line says to that command, in a folder. */
const answered = async (command: string, folder: string): Promise<string> => {
  const words = [built, ...command.split(' ').slice(1), '--json', '--workers', '2'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder });
  return (JSON.parse(stdout) as { digest: string }).digest;
};

describe.skipIf(!hasBrowser)('the explorer and the command line', () => {
  let explorer: Explorer;
  const folder = mkdtempSync(join(tmpdir(), 'kembar-explorer-'));
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(async () => {
    await explorer.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('give the same digest for a shipped scenario and policy', { timeout: 60_000 }, async () => {
    const { page, context } = await explorer.open(
      '#/explore?v=1&s=bandung-namur&p=codification:0.6&g=sustainability,trust',
    );
    await untilWhole(page);
    const { command, digest } = await shared(page);
    expect(command).toBe('kembar batch bandung-namur --policy institutionalise --runs 1000 --save trust');
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await answered(command, folder)).toBe(digest);
    await context.close();
  });

  it('give the same digest for documents that a person changed and exported', { timeout: 60_000 }, async () => {
    const { page, context } = await explorer.open(
      '#/explore?v=1&s=bandung-kawasaki&p=training:0.35,co_funding:0.2&from=6&to=40&a=posting_time:9&t=champion:1,distance:x&g=sustainability,survival',
    );
    await untilWhole(page);
    const { command, digest } = await shared(page);
    for (const name of ['Scenario (YAML)', 'Policy (YAML)']) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      writeFileSync(join(folder, file.suggestedFilename()), readFileSync(await file.path()));
    }
    expect(await answered(command, folder)).toBe(digest);
    await context.close();
  });

  it('read each other’s files', async () => {
    const { page, context } = await explorer.open('#/explore?v=1&s=bandung-namur');
    await untilWhole(page);
    await page.getByRole('button', { name: 'Share' }).click();
    const field = page.locator('kembar-share input[type=file]');
    await field.setInputFiles('scenarios/policies/train.yaml');
    await page.getByText('train.yaml is open.').waitFor();
    expect(await page.locator('kembar-lever[data-lever=training] input[type=number]').inputValue()).toBe('0.6');
    await page.getByRole('button', { name: 'Share' }).click();
    const broken = join(folder, 'broken.yaml');
    writeFileSync(broken, readFileSync('scenarios/cases/bandung-cuenca.yaml', 'utf8').replace('champion', 'champoin'));
    await field.setInputFiles(broken);
    await page.getByText('broken.yaml cannot be opened:').waitFor();
    await context.close();
  });
});
