import { inference } from '../messages/report.ts';
import type { ModelDocument } from '../model/document.ts';
import { type Html, html } from './html.ts';
import type { Writing } from './writing.ts';

/** Keys of sources as links to the list of sources; what is our own reasoning says so. */
export const citations = (
  keys: readonly string[] | undefined,
  model: ModelDocument,
  { prefix, say }: Pick<Writing, 'prefix' | 'say'>,
): Html =>
  html`${(keys ?? []).map((key, k) => {
    const before = k === 0 ? '' : ', ';
    if (key === 'inference') return html`${before}${say(inference())}`;
    return model.sources[key] === undefined
      ? html`${before}${key}`
      : html`${before}<a href="#${prefix}-source-${key}">${key}</a>`;
  })}`;

/** The sources of a model with their full references, for the links to lead to. */
export const sourceList = (model: ModelDocument, { prefix }: Writing): Html =>
  html`<dl class="sources">${Object.entries(model.sources).map(
    ([key, reference]) => html`<div id="${prefix}-source-${key}"><dt>${key}</dt><dd>${reference}</dd></div>
`,
  )}</dl>
`;
