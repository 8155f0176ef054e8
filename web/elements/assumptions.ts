import { css, html, nothing, type TemplateResult } from 'lit';
import { plain, unitLabel } from '../../src/index.ts';
import {
  answersChanged,
  assumptionsAbout,
  assumptionsName,
  defaultIs,
  findAssumption,
  noAssumption,
  resetAssumptions,
  resetValue,
  toDiagnose,
} from '../messages/explore.ts';
import { choose, drag } from '../state/actions.ts';
import { documentsOf, withAssumption } from '../state/choice.ts';
import { modelOf } from '../state/library.ts';
import { choiceOf, type State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { KembarElement } from './element.ts';
import './lever.ts';

/** Parameters of the model, in a panel of their own and with a reset of their own: what a planner does not decide. */
class Assumptions extends KembarElement {
  static override properties = { isOpen: { state: true }, words: { state: true } };
  static override styles = [
    shared,
    css`
      details {
        border-top: 1px solid var(--grid);
      }
      summary {
        padding: 0.4rem 0;
        font-weight: 650;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
        gap: 0.5rem 1.5rem;
        margin-top: 0.5rem;
      }
    `,
  ];

  declare private isOpen: boolean;
  declare private words: string;

  constructor() {
    super();
    this.isOpen = false;
    this.words = '';
  }

  protected override watched(state: State): readonly unknown[] {
    const { assumptions, profile, scenario } = choiceOf(state);
    return [assumptions, profile, scenario, state.library];
  }

  protected override render(): TemplateResult {
    const { state } = this.store;
    const choice = choiceOf(state);
    const changed = Object.keys(choice.assumptions).length;
    const answers = Object.keys(choice.profile).length;
    return html`<details ?open=${this.isOpen} @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}>
      <summary>${this.say(assumptionsName(changed))}</summary>
      ${this.isOpen ? this.open() : nothing}
      </details>
      ${answers === 0 ? nothing : html`<p class="small">${this.say(answersChanged(answers))} · <a href="#/diagnose">${this.say(toDiagnose())}</a></p>`}`;
  }

  private open(): TemplateResult {
    const { library, language } = this.store.state;
    const choice = choiceOf(this.store.state);
    const { document } = modelOf(library, documentsOf(library, choice).scenario.document).model;
    const wanted = this.words.trim().toLowerCase();
    const found = Object.entries(document.parameters).filter(([name, { label, range }]) => {
      if (range === undefined || range[0] === range[1]) return false;
      return wanted === '' || `${name} ${label?.[language] ?? ''}`.toLowerCase().includes(wanted);
    });
    return html`<p class="small quiet">${this.say(assumptionsAbout())}</p>
      <div class="row">
        <input type="text" aria-label=${this.say(findAssumption())} placeholder=${this.say(findAssumption())} .value=${this.words} @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value)} />
        <button class="outlined" ?disabled=${Object.keys(choice.assumptions).length === 0} @click=${() => choose(this.store, { ...choice, assumptions: {} })}>${this.say(resetAssumptions())}</button>
      </div>
      ${found.length === 0 ? html`<p>${this.say(noAssumption())}</p>` : nothing}
      <div class="grid">
        ${found.map(([name, { value, range, unit, label, doc }]) => {
          const [low, high] = range!;
          const words = label ?? { en: name, id: name };
          return html`<kembar-lever
            .words=${{
              name: this.say(words),
              about: doc === undefined ? '' : this.say(doc),
              unit: this.say(unitLabel(document, unit)),
              low,
              high,
              step: stepOf(low, high),
              standard: value,
              band: () => '',
              standardName: this.say(defaultIs(plain(value))),
              resetName: this.say(resetValue(words, plain(value))),
            }}
            .value=${choice.assumptions[name] ?? value}
            @drag=${(event: CustomEvent<number>) => drag(this.store, this.with(name, event.detail, value))}
            @set=${(event: CustomEvent<number>) => choose(this.store, this.with(name, event.detail, value))}
          ></kembar-lever>`;
        })}
      </div>`;
  }

  private with(name: string, value: number, standard: number) {
    return withAssumption(choiceOf(this.store.state), name, value === standard ? undefined : value);
  }
}

/** A round step, about a hundredth of the range. */
const stepOf = (low: number, high: number): number => {
  const rough = (high - low) / 100;
  const sizes = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 50, 100];
  return sizes.findLast((size) => size <= rough) ?? rough;
};

customElements.define('kembar-assumptions', Assumptions);
