import { html, type TemplateResult } from 'lit';
import '../pages/explore.ts';
import type { Page } from '../state/address.ts';

/** Files of the pages that are not needed at first; each defines its element when it is loaded. */
const files: Readonly<Record<Exclude<Page, 'explore'>, () => Promise<unknown>>> = {
  diagnose: () => import('../pages/diagnose.ts'),
  compare: () => import('../pages/compare.ts'),
  model: () => import('../pages/model.ts'),
  glossary: () => import('../pages/glossary.ts'),
  print: () => import('../pages/print.ts'),
};

/** Loads what a page is made of. */
export const loadPage = async (page: Page): Promise<void> => {
  if (page !== 'explore') await files[page]();
};

/** The element of a page. */
export const pageElement = (page: Page): TemplateResult => {
  switch (page) {
    case 'explore':
      return html`<kembar-explore></kembar-explore>`;
    case 'diagnose':
      return html`<kembar-diagnose></kembar-diagnose>`;
    case 'compare':
      return html`<kembar-compare></kembar-compare>`;
    case 'model':
      return html`<kembar-model></kembar-model>`;
    case 'glossary':
      return html`<kembar-glossary></kembar-glossary>`;
    case 'print':
      return html`<kembar-print></kembar-print>`;
    default: {
      const unknown: never = page;
      throw new RangeError(`no page ${unknown}`);
    }
  }
};
