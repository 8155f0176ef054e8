import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, hasBrowser, headline, openExplorer, tabTo, troubles, untilWhole } from './explorer.ts';

describe.skipIf(!hasBrowser)('the explorer, with the keyboard alone', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it('diagnoses, moves a lever, saves, compares, shares, and the link says the same', {
    timeout: 150_000,
  }, async () => {
    const { page } = await explorer.open('');
    await page.locator('kembar-headline h1').waitFor();
    await tabTo(page, /^Diagnose /);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How does Bandung–Namur stand?' }).waitFor();
    await tabTo(page, /not known \[radio\]/);
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, /See what can be done/);
    await page.keyboard.press('Enter');
    await page.getByText('1 answer differs').waitFor();

    await tabTo(page, /^Codification \[range\]/);
    for (let k = 0; k < 12; k++) await page.keyboard.press('ArrowRight');
    await untilWhole(page);
    const found = await headline(page);
    expect(found).toMatch(/sustainability \d+ ▲ \+\d+ against Baseline \(90 %: \d+–\d+\)/);

    await tabTo(page, /^\+ Save/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Write it down');
    await page.keyboard.press('Enter');
    await tabTo(page, /⇄ Compare/);
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Current/ }).waitFor();
    await tabTo(page, /^Train \[checkbox\]/);
    await page.keyboard.press('Space');
    await page.getByRole('row', { name: /Train.*±/ }).waitFor({ timeout: 60_000 });

    await tabTo(page, /^Share/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    const link = await page.getByRole('textbox', { name: /^Link/ }).inputValue();
    expect(await page.getByRole('textbox', { name: /command line/ }).inputValue()).toBe(
      'kembar batch bandung-namur-changed.yaml --policy institutionalise --runs 1000 --save active_programmes',
    );
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await troubles(page)).toEqual([]);

    const other = await explorer.open(new URL(link).hash);
    await untilWhole(other.page);
    expect(await headline(other.page)).toBe(found);
    await page.context().close();
    await other.context.close();
  });

  it('takes steps back and forth, and replays the last', async () => {
    const { page, context } = await explorer.open('#/explore?v=1&s=bandung-namur');
    await untilWhole(page);
    const before = await headline(page);
    await tabTo(page, /^Training \[range\]/);
    await page.keyboard.press('End');
    await untilWhole(page);
    const after = await headline(page);
    expect(after).not.toBe(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await untilWhole(page);
    expect(await headline(page)).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await untilWhole(page);
    expect(await headline(page)).toBe(after);
    await page.getByRole('button', { name: 'Replay the last change' }).click();
    await page.locator('kembar-headline[runs="0"]').waitFor();
    await untilWhole(page);
    expect(await headline(page)).toBe(after);
    await context.close();
  });

  it('reads a graph month by month with the arrow keys, as a sentence and as a table', async () => {
    const { page, context } = await explorer.open('#/explore?v=1&s=bandung-namur&p=codification:0.6');
    await untilWhole(page);
    const cursor = page.getByRole('slider', { name: 'Read Sustainability month by month' });
    await cursor.focus();
    await page.keyboard.press('Home');
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(/^Oct 2017: current 33, baseline 33$/);
    await page.keyboard.press('PageUp');
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(/^Oct 2018: current \d+, baseline \d+$/);
    await page.getByRole('button', { name: 'Table' }).first().click();
    const row = page.getByRole('row', { name: /^Oct 2018/ });
    expect((await row.innerText()).split(/\s+/)).toHaveLength(9);
    expect(await page.locator('kembar-graph .finding').first().innerText()).toMatch(/\w+\.$/);
    await context.close();
  });
});
