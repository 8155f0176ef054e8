import { html, type TemplateResult } from 'lit';

/** An equation with its names as links to what they mean. */
export const equation = (text: string | number, isKnown: (name: string) => boolean): TemplateResult => {
  const parts = String(text).split(/([a-z][a-z0-9_]*)/);
  return html`<code>${parts.map((part) => (isKnown(part) ? html`<a href="#/model?at=${part}">${part}</a>` : part))}</code>`;
};
