import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, markup } from '../../src/report/html.ts';

describe('markup', () => {
  it('escapes what is put into it, in content and in attributes', () => {
    expect(html`<p title="${'"&\''}">${'<b>'}</p>`.html).toBe('<p title="&quot;&amp;&#39;">&lt;b&gt;</p>');
  });

  it('takes other markup, numbers and lists as they are, and nothing for null', () => {
    const items = [1, 2].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}${null}${markup('<!-- ours -->')}</ul>`.html).toBe(
      '<ul><li>1</li><li>2</li><!-- ours --></ul>',
    );
  });

  it('lets no text open a tag, close an attribute or begin an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
