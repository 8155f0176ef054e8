import { type Html, html, markup } from './html.ts';

/** A table; the first column names its rows. Numbers stand to the right. */
export interface Table {
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly kind: 'text' | 'number' }[];
  readonly rows: readonly (readonly (string | Html)[])[];
}

/** A table that scrolls within itself where the page is narrow, by keyboard too. */
export const tableHtml = ({ caption, heads, rows }: Table): Html => {
  const kind = (column: number): Html => markup(heads[column]?.kind === 'number' ? ' class="number"' : '');
  const row = (cells: readonly (string | Html)[]): Html =>
    html`<tr>${cells.map((cell, k) =>
      k === 0 ? html`<th scope="row"${kind(k)}>${cell}</th>` : html`<td${kind(k)}>${cell}</td>`,
    )}</tr>
`;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption>
<thead><tr>${heads.map(({ text }, k) => html`<th scope="col"${kind(k)}>${text}</th>`)}</tr></thead>
<tbody>${rows.map(row)}</tbody></table></div>
`;
};
