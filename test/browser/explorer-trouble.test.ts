import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explorer, hasBrowser, headline, openExplorer, troubles, untilWhole } from './explorer.ts';

const saved = JSON.stringify([
  {
    id: '1',
    name: 'Kept',
    choice: {
      scenario: 'bandung-namur',
      levers: { training: 0.5 },
      start: 0,
      stop: null,
      assumptions: {},
      profile: {},
      graphs: ['sustainability', 'trust'],
    },
  },
]);

describe.skipIf(!hasBrowser)('when something is not as it should be', () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it('a bad link is told, and what in it has a meaning is shown', async () => {
    const { page, context } = await explorer.open(
      '#/explore?v=1&s=bandung-namur&p=codification:0.6,magic:3,training:9&g=sustainability,nonsense&from=x',
    );
    await untilWhole(page);
    const told = await page.getByRole('status', { name: 'Notices' }).innerText();
    for (const part of ['magic:3', 'training:9', 'nonsense', 'from=x']) expect(told).toContain(part);
    expect(await headline(page)).toContain('against Baseline');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('status', { name: 'Notices' }).innerText()).toBe('');
    expect(await troubles(page)).toEqual([]);
    await context.close();
  });

  it('a link to nothing at all opens the first page', async () => {
    const { page, context } = await explorer.open('#/%%%?s=nowhere&v=7');
    await untilWhole(page);
    expect(await page.getByRole('status', { name: 'Notices' }).innerText()).toContain('s=nowhere');
    await context.close();
  });

  it('a damaged saved scenario is put aside, and the others are there', async () => {
    const { page, context } = await explorer.open('');
    const text = JSON.stringify([...JSON.parse(saved), { id: 3, name: 'Broken' }]);
    await page.evaluate(`localStorage.setItem('kembar/saved/1', ${JSON.stringify(text)})`);
    await page.reload();
    await untilWhole(page);
    expect(await page.getByRole('status', { name: 'Notices' }).innerText()).toContain('could not be read');
    await page.getByRole('button', { name: 'Open Kept' }).waitFor();
    expect(await page.evaluate("localStorage.getItem('kembar/saved/damaged')")).toBe(text);
    await context.close();
  });

  it('a full storage is told, and what was saved stays on the page', async () => {
    const { page, context } = await explorer.open('');
    await untilWhole(page);
    await page.evaluate(
      "for (let size = 2 ** 22; size > 0; size >>= 1) { try { for (let k = 0; ; k++) localStorage.setItem('fill' + size + ' ' + k, 'x'.repeat(size)); } catch {} }",
    );
    await page.getByRole('button', { name: '+ Save' }).click();
    await page
      .getByRole('textbox', { name: 'Name of this scenario' })
      .fill('A long name that takes room in the storage');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status', { name: 'Notices' }).innerText()).toContain('no room left');
    await page.getByRole('button', { name: 'Open A long name' }).waitFor();
    await context.close();
  });

  it('a worker that dies is replaced and told, and the result comes all the same', async () => {
    const { page, context } = await explorer.open('#/glossary');
    // The page is left at its own file; workers made from now on are made to fail now and then by the page itself.
    await context.addInitScript(`
      const Real = window.Worker;
      let made = 0;
      window.Worker = class extends Real {
        constructor(...all) {
          super(...all);
          if (++made === 2) {
            const post = this.postMessage.bind(this);
            this.postMessage = (order) => {
              if (order.kind !== 'unit') return post(order);
              this.terminate();
              queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })));
            };
          }
        }
      };
    `);
    await page.goto(`${explorer.address}?again#/explore?v=1&s=bandung-namur&p=training:0.5`);
    await untilWhole(page);
    expect(await page.getByRole('status', { name: 'Notices' }).innerText()).toContain('was started again');
    expect(await headline(page)).toMatch(/sustainability \d+/);
    await context.close();
  });

  it('works without a connection once it was opened, on every page', { timeout: 60_000 }, async () => {
    const { page, context } = await explorer.open('#/explore?v=1&s=bandung-namur');
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    await context.setOffline(true);
    await page.reload();
    await untilWhole(page);
    for (const name of ['diagnose', 'compare', 'model', 'glossary', 'print']) {
      await page.goto(`${explorer.address}#/${name}`);
      await page.locator(`kembar-${name} h1`).first().waitFor();
    }
    expect(await troubles(page)).toEqual([]);
    await context.close();
  });
});
