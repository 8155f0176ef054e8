import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, hasBrowser, openExplorer, troubles, untilWhole } from './explorer.ts';

const pages = ['explore', 'diagnose', 'compare', 'model', 'glossary', 'print'] as const;
const widths = { phone: 360, tablet: 820, desktop: 1280 } as const;
const choice = '?v=1&s=bandung-namur&p=codification:0.6';

/** What axe finds, as one line a fault. */
const faults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => id + ' ' + JSON.stringify(target) + ' ' + failureSummary)))`);
};

describe.skipIf(!hasBrowser)('every page of the explorer', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  for (const language of ['id', 'en'] as const) {
    it(`is open to everybody at phone, tablet and desktop width, and breaks no rule of its policy, in ${language}`, {
      timeout: 90_000,
    }, async () => {
      const found: string[] = [];
      const { page, context } = await explorer.open(`#/explore${choice}`, {
        locale: language === 'id' ? 'id-ID' : 'en-GB',
      });
      await untilWhole(page);
      for (const name of pages) {
        await page.goto(`${explorer.address}#/${name}${choice}`);
        await page.locator(`kembar-${name} h1`).first().waitFor();
        for (const [width, size] of Object.entries(widths)) {
          await page.setViewportSize({ width: size, height: 740 });
          const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
          if (wide > size) found.push(`${name} at ${width}: ${wide} px wide`);
          found.push(...(await faults(page)).map((fault) => `${name} at ${width}: ${fault}`));
        }
      }
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      expect(found).toEqual([]);
      expect(await troubles(page)).toEqual([]);
      await context.close();
    });
  }

  it('says everything in the other language at once', async () => {
    const { page, context } = await explorer.open(`#/explore${choice}`);
    await untilWhole(page);
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
    await page.getByRole('heading', { name: 'Kebijakan' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('id');
    expect(await page.locator('kembar-headline h1').innerText()).toContain('keberlanjutan');
    expect(await page.locator('kembar-chart svg').first().textContent()).toContain('Garis dasar');
    await context.close();
  });

  it('shows both graphs, the headline and every lever at 1280 × 720 without scrolling, and loses nothing at 200 % zoom', async () => {
    const { page, context } = await explorer.open(`#/explore${choice}`);
    await untilWhole(page);
    const last = await page.locator('kembar-lever[data-lever=programme_drive]').boundingBox();
    expect(last!.y + last!.height).toBeLessThanOrEqual(720);
    // Zooming to 200 % halves what a window holds.
    await page.setViewportSize({ width: 640, height: 360 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    await page.locator('kembar-lever[data-lever=programme_drive] input[type=range]').scrollIntoViewIfNeeded();
    expect(await page.locator('kembar-lever[data-lever=programme_drive] input[type=range]').isVisible()).toBe(true);
    await context.close();
  });

  it('keeps the headline and one chart in view on a phone while levers scroll', async () => {
    const { page, context } = await explorer.open(`#/explore${choice}`, { viewport: { width: 360, height: 740 } });
    await untilWhole(page);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const [words, chart] = [page.locator('kembar-headline'), page.locator('kembar-chart').first()];
    for (const box of [await words.boundingBox(), await chart.boundingBox()]) {
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y + box!.height).toBeLessThanOrEqual(740);
    }
    await context.close();
  });

  it('moves nothing for whoever asks for less motion', async () => {
    const { page, context } = await explorer.open(`#/explore${choice}`, { reducedMotion: 'reduce' });
    await untilWhole(page);
    const time = await page.evaluate(
      `getComputedStyle(document.querySelector('kembar-app').shadowRoot.querySelector('kembar-explore').shadowRoot.querySelector('kembar-graph').shadowRoot.querySelector('kembar-chart').shadowRoot.querySelector('.mark-area')).transitionDuration`,
    );
    expect(time).toBe('0s');
    await context.close();
  });
});
