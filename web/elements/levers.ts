import { css, html, type TemplateResult } from 'lit';
import { type Language, type ModelDocument, plain, unitLabel } from '../../src/index.ts';
import {
  defaultIs,
  fromMonth,
  policies,
  readyPolicies,
  readyPoliciesName,
  resetPolicies,
  resetValue,
  toMonth,
  toTheEnd,
} from '../messages/explore.ts';
import { choose, drag } from '../state/actions.ts';
import { type Choice, documentsOf, withLever } from '../state/choice.ts';
import { modelOf } from '../state/library.ts';
import { choiceOf, type State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { KembarElement } from './element.ts';
import './lever.ts';
import type { LeverWords } from './lever.ts';

/** The levers of the planner, with ready-made policies and a reset of their own. */
class Levers extends KembarElement {
  static override styles = [
    shared,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        margin-bottom: 0.25rem;
      }
      .head label {
        font-size: var(--text-s);
        color: var(--quiet);
        display: inline-flex;
        align-items: center;
        gap: 0.35rem;
      }
      .head input[type='number'] {
        width: 4.25rem;
        color: var(--ink);
      }
      .spring {
        flex: 1;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: 0.125rem 1.5rem;
      }
      @media (min-width: 1600px) {
        .grid {
          gap: 0.75rem 2rem;
        }
      }
    `,
  ];
  private words: { readonly key: string; readonly of: ReadonlyMap<string, LeverWords> } = { key: '', of: new Map() };

  protected override watched(state: State): readonly unknown[] {
    const { levers, start, stop, scenario } = choiceOf(state);
    return [levers, start, stop, scenario, state.library];
  }

  private get model(): ModelDocument {
    const { library } = this.store.state;
    return modelOf(library, documentsOf(library, this.choice).scenario.document).model.document;
  }

  private get choice(): Choice {
    return choiceOf(this.store.state);
  }

  protected override render(): TemplateResult {
    const { choice, model } = this;
    const { library, language, history } = this.store.state;
    const { scenario, policy } = documentsOf(library, choice);
    const fitting = library.policies.filter(
      ({ document }) => document.model === scenario.document.model && Object.keys(document.levers).length > 0,
    );
    const isTouched = policy.id !== 'none';
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${this.say(policies())}</h2>
        <select aria-label=${this.say(readyPoliciesName())} @change=${this.taken}>
          <option value="" .selected=${!fitting.some(({ id }) => id === policy.id)}>${this.say(readyPolicies())}</option>
          ${fitting.map(({ id, document }) => html`<option value=${id} .selected=${id === policy.id}>${this.say(document.title)}</option>`)}
        </select>
        <label>${this.say(fromMonth())}<input type="number" min="0" max=${scenario.document.months} .value=${String(choice.start)} @change=${this.startSet} /></label>
        <label>${this.say(toMonth())}<input type="number" min="1" max=${scenario.document.months} placeholder=${this.say(toTheEnd())} .value=${choice.stop === null ? '' : String(choice.stop)} @change=${this.stopSet} /></label>
        <span class="spring"></span>
        <button class="outlined" ?disabled=${!isTouched && history.now.start === 0 && history.now.stop === null} @click=${() => choose(this.store, { ...choice, levers: {}, start: 0, stop: null })}>${this.say(resetPolicies())}</button>
      </div>
      <div class="grid">
        ${[...this.wordsOf(model, language)].map(
          ([name, words]) => html`<kembar-lever
            data-lever=${name}
            .words=${words}
            .value=${choice.levers[name] ?? words.standard}
            @drag=${(event: CustomEvent<number>) => drag(this.store, withLever(this.choice, model, name, event.detail))}
            @set=${(event: CustomEvent<number>) => choose(this.store, withLever(this.choice, model, name, event.detail))}
          ></kembar-lever>`,
        )}
      </div>
    </section>`;
  }

  /** Made once a model and language, so that a lever that is not moved is not drawn again. */
  private wordsOf(model: ModelDocument, language: Language): ReadonlyMap<string, LeverWords> {
    const key = `${language} ${model.title.en}`;
    if (this.words.key === key) return this.words.of;
    const of = Object.entries(model.levers).map(([name, lever]): [string, LeverWords] => {
      const label = lever.label ?? { en: name, id: name };
      return [
        name,
        {
          name: label[language],
          about: lever.doc?.[language] ?? '',
          unit: unitLabel(model, lever.unit)[language],
          low: lever.range[0],
          high: lever.range[1],
          step: lever.step ?? (lever.range[1] - lever.range[0]) / 100,
          standard: lever.default,
          band: (value) => lever.bands?.find(({ below }) => value < below)?.label[language] ?? '',
          standardName: defaultIs(plain(lever.default))[language],
          resetName: resetValue(label, plain(lever.default))[language],
        },
      ];
    });
    this.words = { key, of: new Map(of) };
    return this.words.of;
  }

  private readonly taken = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    const policy = this.store.state.library.policies.find(({ id }) => id === value)?.document;
    const { levers, start, stop } = policy ?? { levers: {}, start: 0, stop: undefined };
    choose(this.store, { ...this.choice, levers, start, stop: stop ?? null });
  };

  private readonly startSet = (event: Event): void => {
    const start = Math.round(Number((event.target as HTMLInputElement).value));
    const { months } = documentsOf(this.store.state.library, this.choice).scenario.document;
    if (start >= 0 && start <= months)
      choose(this.store, {
        ...this.choice,
        start,
        stop: this.choice.stop !== null && this.choice.stop <= start ? null : this.choice.stop,
      });
    else this.requestUpdate();
  };

  private readonly stopSet = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const stop = value.trim() === '' ? null : Math.round(Number(value));
    if (stop === null || stop > this.choice.start) choose(this.store, { ...this.choice, stop });
    else this.requestUpdate();
  };
}

customElements.define('kembar-levers', Levers);
