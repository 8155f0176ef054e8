import { html, type TemplateResult } from 'lit';
import '../pages/explore.ts';
import type { Page } from '../state/address.ts';

/** The element of a page. */
export const pageElement = (page: Page): TemplateResult => {
  switch (page) {
    default:
      return html`<kembar-explore></kembar-explore>`;
  }
};
