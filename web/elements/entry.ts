import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Language, type ModelDocument, plain, type Text, unitLabel } from '../../src/index.ts';
import { confidences, parts, showGraph } from '../messages/model.ts';
import { type Entry, usersOf } from '../state/entries.ts';
import type { ShippedModel } from '../state/library.ts';
import { shared } from '../styles/shared.ts';
import { equation } from './equation.ts';

/** Everything a model says of one of its variables: equation, unit, sources, confidence. */
class EntryElement extends LitElement {
  static override properties = {
    entry: { attribute: false },
    entries: { attribute: false },
    shipped: { attribute: false },
    language: { type: String },
  };
  static override styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: 9rem minmax(0, 1fr);
        gap: 0.125rem 1rem;
        margin: 0.25rem 0 0.75rem;
      }
      dt {
        color: var(--quiet);
        font-size: var(--text-s);
      }
      dd {
        overflow-wrap: anywhere;
      }
      code {
        font-family: ui-monospace, "DejaVu Sans Mono", monospace;
        font-size: var(--text-s);
      }
      @media (max-width: 640px) {
        dl {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  declare entry: Entry;
  declare entries: readonly Entry[];
  declare shipped: ShippedModel;
  declare language: Language;

  protected override render(): TemplateResult {
    const { entry, entries } = this;
    const { document } = this.shipped.model;
    const say = (text: Text): string => text[this.language];
    const isKnown = (name: string): boolean => entries.some((other) => other.name === name);
    const row = (name: Text, content: unknown) =>
      content === null ? nothing : html`<dt>${say(name)}</dt><dd>${content}</dd>`;
    const links = (names: readonly string[]) => names.map((name, k) => html`${k === 0 ? nothing : ', '}${link(name)}`);
    const link = (name: string) =>
      html`<a href="#/model?at=${name}">${say(entries.find((other) => other.name === name)?.label ?? { en: name, id: name })}</a>`;
    const flows = (end: 'from' | 'to') =>
      links(entries.filter(({ edge }) => edge?.[end] === entry.name).map(({ name }) => name));
    const users = usersOf(entries, entry.name);
    const unit = entry.unit === null ? null : say(unitLabel(document, entry.unit)) || say(parts.plainNumber);
    return html`${entry.doc === null ? nothing : html`<p>${say(entry.doc)}</p>`}
      <dl>
        ${row(parts.equation, entry.section === 'jumps' || entry.equation === null ? null : equation(entry.equation, isKnown))}
        ${row(parts.when, entry.section === 'jumps' && entry.equation !== null ? equation(entry.equation, isKnown) : null)}
        ${row(parts.sets, entry.sets === null ? null : Object.entries(entry.sets).map(([name, text]) => html`<div><code>${name} = </code>${equation(text, isKnown)}</div>`))}
        ${row(parts.initial, entry.initial === null ? null : equation(entry.initial, isKnown))}
        ${row(parts.value, entry.value === null ? null : say(plain(entry.value)))}
        ${row(parts.unit, unit)}
        ${row(parts.range, entry.range === null ? null : entry.range.map((end) => say(plain(end))).join(' – '))}
        ${row(parts.distribution, entry.distribution === null ? null : html`<code>${distributionText(entry, this.language)}</code>`)}
        ${row(parts.confidence, entry.confidence === null ? null : say(confidences[entry.confidence]))}
        ${entry.edge === null ? nothing : html`${row(parts.from, entry.edge.from === null ? say(parts.outside) : link(entry.edge.from))}${row(parts.to, entry.edge.to === null ? say(parts.outside) : link(entry.edge.to))}`}
        ${entry.section === 'stocks' ? html`${row(parts.inflows, flows('to'))}${row(parts.outflows, flows('from'))}` : nothing}
        ${row(parts.sources, entry.sources.length === 0 ? null : this.sources(document, entry.sources, say))}
        ${row(parts.claims, entry.cites.length === 0 ? null : this.claims(entry.cites, say))}
        ${row(parts.usedBy, users.length === 0 ? null : links(users.map(({ name }) => name)))}
      </dl>
      ${['stocks', 'flows', 'auxiliaries'].includes(entry.section) ? html`<button class="outlined" @click=${() => this.dispatchEvent(new CustomEvent('graph', { detail: entry.name, bubbles: true, composed: true }))}>${say(showGraph())}</button>` : nothing}`;
  }

  private sources(
    document: ModelDocument,
    keys: readonly string[],
    say: (text: Text) => string,
  ): readonly TemplateResult[] {
    return keys.map(
      (key) =>
        html`<div>${key === 'inference' ? say(parts.inference) : `${key}: ${document.sources[key] ?? ''}`}</div>`,
    );
  }

  private claims(keys: readonly string[], say: (text: Text) => string): readonly TemplateResult[] {
    return keys.map((key) => {
      const claim = this.shipped.claims[key];
      if (claim === undefined) return html`<div>${key === 'inference' ? say(parts.inference) : key}</div>`;
      const sign = claim.sign === '+' ? '→ +' : claim.sign === '-' ? '→ −' : '→ 0';
      return html`<div>${key}: ${say(claim.cause)} ${sign} ${say(claim.effect)} (${claim.sources.join(', ')})</div>`;
    });
  }
}

const distributionText = ({ distribution }: Entry, language: Language): string => {
  const { distribution: kind, ...rest } = distribution!;
  return `${kind}: ${Object.entries(rest)
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(' ') : plain(Number(value))[language]}`)
    .join('; ')}`;
};

customElements.define('kembar-entry', EntryElement);
