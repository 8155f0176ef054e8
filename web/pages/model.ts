import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { KembarElement } from '../elements/element.ts';
import '../elements/entry.ts';
import {
  claimHeads,
  claimsTitle,
  findVariable,
  found,
  loopKinds,
  modelCounts,
  sectionAbout,
  sectionNames,
  signs,
  sourcesTitle,
} from '../messages/model.ts';
import { choose, goTo } from '../state/actions.ts';
import { type Entry, entriesOf, entrySections } from '../state/entries.ts';
import { modelOf, type ShippedModel, scenarioNamed } from '../state/library.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';

/** The model, generated from its document: what every variable is and rests on, the loops, the claims, the sources. */
class ModelPage extends KembarElement {
  static override properties = { words: { state: true } };
  static override styles = [
    shared,
    css`
      :host {
        padding: 0.75rem 1.5rem 3rem;
        display: grid;
        gap: 0.75rem;
        grid-template-columns: minmax(0, 1fr);
        max-width: 70rem;
      }
      section {
        margin-top: 1rem;
      }
      details {
        border-bottom: 1px solid var(--grid);
      }
      summary {
        padding: 0.375rem 0;
      }
      summary .unit {
        color: var(--quiet);
        font-size: var(--text-s);
        margin-left: 0.5rem;
      }
      details > *:not(summary) {
        margin-left: 1.1rem;
      }
      input[type='text'] {
        width: 20rem;
      }
      .table {
        overflow-x: auto;
      }
      .sources dt {
        float: left;
        clear: left;
        width: 3rem;
        font-weight: 600;
      }
      .sources dd {
        margin-left: 3rem;
      }
      @media (max-width: 640px) {
        :host {
          padding: 0.5rem 1rem 2rem;
        }
        summary {
          padding: 0.7rem 0;
        }
      }
    `,
  ];

  declare private words: string;

  constructor() {
    super();
    this.words = '';
  }

  protected override watched({ history, library, variable }: State): readonly unknown[] {
    return [history.now.scenario, library, variable];
  }

  /** What is opened by its address is brought into view. */
  protected override updated(_: PropertyValues): void {
    const { variable } = this.store.state;
    if (variable === null || variable === this.shown) return;
    this.shown = variable;
    const target = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(variable)}`);
    target?.scrollIntoView({ block: 'start' });
    target?.querySelector('summary')?.focus({ preventScroll: true });
  }
  private shown: string | null = null;

  protected override render(): TemplateResult {
    const { library, history } = this.store.state;
    const shipped = modelOf(library, scenarioNamed(library, history.now.scenario)!.document);
    const { document } = shipped.model;
    const entries = entriesOf(document);
    const wanted = this.words.trim().toLowerCase();
    const shown = entries.filter(
      ({ name, label }) => wanted === '' || `${name} ${this.say(label)}`.toLowerCase().includes(wanted),
    );
    const count = (section: Entry['section']): number => entries.filter((entry) => entry.section === section).length;
    return html`<h1>${this.say(document.title)}</h1>
      ${document.doc === undefined ? nothing : html`<p>${this.say(document.doc)}</p>`}
      <p>${this.say(modelCounts(count('stocks'), count('flows'), count('auxiliaries'), count('parameters')))}</p>
      <div class="row">
        <input type="text" aria-label=${this.say(findVariable())} placeholder=${this.say(findVariable())} @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)} />
        ${wanted === '' ? nothing : html`<span role="status">${this.say(found(shown.length))}</span>`}
      </div>
      ${entrySections.map((section) => this.section(section, shown, entries, shipped))}
      ${wanted === '' ? html`${this.loops(shipped)}${this.claims(shipped)}${this.sources(shipped)}` : nothing}`;
  }

  private section(
    section: Entry['section'],
    shown: readonly Entry[],
    entries: readonly Entry[],
    shipped: ShippedModel,
  ) {
    const own = shown.filter((entry) => entry.section === section);
    if (own.length === 0) return nothing;
    const { variable, language } = this.store.state;
    const about = sectionAbout[section];
    return html`<section aria-labelledby="section-${section}">
      <h2 id="section-${section}">${this.say(sectionNames[section])}</h2>
      ${about === undefined ? nothing : html`<p class="quiet">${this.say(about)}</p>`}
      ${own.map(
        (entry) => html`<details id=${entry.name} ?open=${entry.name === variable} @toggle=${this.toggled}>
          <summary>${this.say(entry.label)}<span class="unit">${entry.name}</span></summary>
          ${this.opened.has(entry.name) || entry.name === variable ? html`<kembar-entry .entry=${entry} .entries=${entries} .shipped=${shipped} .language=${language} @graph=${this.graph}></kembar-entry>` : nothing}
        </details>`,
      )}
    </section>`;
  }

  /** What has been opened once is rendered; two hundred equations nobody reads are not. */
  private readonly opened = new Set<string>();

  private readonly toggled = (event: Event): void => {
    const { id, open } = event.target as HTMLDetailsElement;
    if (!open || this.opened.has(id)) return;
    this.opened.add(id);
    this.requestUpdate();
  };

  private readonly graph = (event: CustomEvent<string>): void => {
    const { now } = this.store.state.history;
    choose(this.store, { ...now, graphs: [now.graphs[0], event.detail] });
    goTo(this.store, 'explore');
  };

  private loops({ model: { document } }: ShippedModel) {
    return html`<section aria-labelledby="loops">
      <h2 id="loops">${this.say(sectionNames.loops)}</h2>
      ${Object.entries(document.loops).map(
        ([name, { label, doc, kind, path }]) => html`<details>
          <summary>${name}: ${label === undefined ? '' : this.say(label)}<span class="unit">${this.say(loopKinds[kind])}</span></summary>
          <p>${doc === undefined ? '' : this.say(doc)}</p>
          <p class="small">${path.map((step) => html`<a href="#/model?at=${step}">${step}</a> → `)}${path[0]}</p>
        </details>`,
      )}
    </section>`;
  }

  private claims({ claims }: ShippedModel) {
    return html`<section aria-labelledby="claims">
      <h2 id="claims">${this.say(claimsTitle())}</h2>
      <div class="table" tabindex="0" role="group" aria-labelledby="claims">
        <table>
          <thead>
            <tr>${Object.values(claimHeads).map((head) => html`<th scope="col">${this.say(head)}</th>`)}</tr>
          </thead>
          <tbody>
            ${Object.entries(claims).map(
              ([id, { cause, effect, sign, sources }]) => html`<tr>
                <th scope="row">${id}</th>
                <td>${this.say(cause)}</td>
                <td>${this.say(signs[sign])}</td>
                <td>${this.say(effect)}</td>
                <td>${sources.join(', ')}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private sources({ model: { document } }: ShippedModel) {
    return html`<section aria-labelledby="sources" class="sources">
      <h2 id="sources">${this.say(sourcesTitle())}</h2>
      <dl>${Object.entries(document.sources).map(([key, text]) => html`<dt>${key}</dt><dd>${text}</dd>`)}</dl>
    </section>`;
  }
}

customElements.define('kembar-model', ModelPage);
