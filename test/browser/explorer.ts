import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createPaint } from '../../src/cli/terminal.ts';
import { web } from '../../src/cli/web.ts';

const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Whether there is a browser to test in; without one the tests of the explorer are left out. */
export const hasBrowser = executable !== undefined;

/** The built explorer, served by `kembar web`, in a real browser. */
export interface Explorer {
  readonly address: string;
  readonly browser: Browser;
  /** Opens an address of the explorer, `#/compare` for instance, in a context of its own; every breach of its policy is remembered. */
  open(
    hash: string,
    options?: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly context: BrowserContext }>;
  close(): Promise<void>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openExplorer = async (): Promise<Explorer> => {
  let end: (value: unknown) => void = () => {};
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  const address = await new Promise<string>((resolve, reject) => {
    const terminal = {
      language: 'en' as const,
      width: 80,
      paint: createPaint(false),
      print: (lines: string) => resolve(/http:\/\/[\d.:]+\//.exec(lines)![0]),
      tell: () => {},
    };
    web(terminal, { port: '0' }, 'dist/web', ended).catch(reject);
  });
  const browser = await chromium.launch({ executablePath: executable!, args: flags });
  return {
    address,
    browser,
    open: async (hash, options = {}) => {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 720 }, ...options });
      // A listener of the page itself: what a test evaluates is not bound by the policy, and would prove nothing.
      await context.addInitScript(`
        window.breaches = [];
        document.addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.violatedDirective + ' ' + event.blockedURI));
        window.faults = [];
        addEventListener('error', (event) => window.faults.push(String(event.message)));
        addEventListener('unhandledrejection', (event) => window.faults.push(String(event.reason)));
      `);
      const page = await context.newPage();
      await page.goto(address + hash);
      return { page, context };
    },
    close: async () => {
      await browser.close();
      end(null);
    },
  };
};

/** Breaches of the content policy and errors nobody caught, so far. */
export const troubles = (page: Page): Promise<readonly string[]> =>
  page.evaluate('[...window.breaches, ...window.faults]');

/** Waits until the ensemble of what is chosen is whole. */
export const untilWhole = async (page: Page): Promise<void> => {
  await page.locator('kembar-headline[runs="1000"]').first().waitFor({ timeout: 60_000 });
};

/** The text of the headline. */
export const headline = async (page: Page): Promise<string> =>
  (await page.locator('kembar-headline h1').innerText()).replace(/\s+/g, ' ').trim();

const focused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return '';
  return (element.getAttribute('aria-label') || element.labels?.[0]?.textContent || element.textContent || '').replace(/\\s+/g, ' ').trim() + ' [' + (element.type ?? element.tagName) + ']';
})()`;

/** Presses Tab until what has the focus is called so; throws where Tab never gets there. */
export const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const seen: string[] = [];
  for (let presses = 0; presses < 250; presses++) {
    await page.keyboard.press(key);
    const found = await page.evaluate<string>(focused);
    if (name.test(found)) return;
    seen.push(found);
  }
  throw new Error(`Tab never reaches ${name}; it goes through ${[...new Set(seen)].slice(0, 60).join(' | ')}`);
};
