import { outcomeColumns } from '../../src/analysis/outcome-columns.ts';
import { serveBrowserWorker } from '../../src/ensemble/pool/browser.ts';
import type { BrowserGlobals } from './globals.ts';

serveBrowserWorker((globalThis as unknown as BrowserGlobals).self, outcomeColumns);
