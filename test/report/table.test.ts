import { expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { tableHtml } from '../../src/report/table.ts';

it('names columns and rows, sets numbers to the right, and scrolls by keyboard', () => {
  const heads = [
    { text: 'Policy', kind: 'text' },
    { text: 'Cost', kind: 'number' },
  ] as const;
  const { html: table } = tableHtml({ caption: 'Costs & more', heads, rows: [['Train', html`<b>12</b>`]] });
  expect(table).toContain('role="region" aria-label="Costs &amp; more" tabindex="0"');
  expect(table).toContain('<th scope="col" class="number">Cost</th>');
  expect(table).toContain('<th scope="row">Train</th><td class="number"><b>12</b></td>');
});
