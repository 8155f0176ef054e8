import { css, html, nothing, type TemplateResult } from 'lit';
import {
  cancel,
  deleteSaved,
  nothingSaved,
  openSaved,
  saveCurrent,
  saveName,
  saveNow,
  scenarios,
  toCompare,
  toPrint,
} from '../messages/explore.ts';
import { baselineName, currentName } from '../messages/graph.ts';
import { choose, forget, save } from '../state/actions.ts';
import { isSameChoice } from '../state/choice.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { KembarElement } from './element.ts';

/** What a person kept under a name, beside Baseline and Current. */
class Scenarios extends KembarElement {
  static override properties = { isNaming: { state: true } };
  static override styles = [
    shared,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem;
      }
      h2 {
        margin-right: auto;
      }
      .head .button,
      .head button {
        padding: 0 0.45rem;
      }
      ul {
        list-style: none;
        max-height: 10.5rem;
        overflow: auto;
      }
      li {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-height: 32px;
      }
      .line {
        width: 24px;
        border-top: 3px solid var(--own);
        flex: none;
      }
      .baseline {
        --own: var(--baseline);
      }
      .current {
        --own: var(--current);
      }
      .s0 {
        --own: var(--saved-1);
        border-top-style: dashed;
      }
      .s1 {
        --own: var(--saved-2);
        border-top-style: dotted;
      }
      .s2 {
        --own: var(--saved-3);
        border-top-style: double;
      }
      .name {
        flex: 1;
        min-width: 0;
        justify-content: start;
        overflow: hidden;
        text-overflow: ellipsis;
        font-size: var(--text-m);
        padding: 0;
      }
      form {
        display: flex;
        gap: 0.25rem;
        margin: 0.25rem 0;
      }
      form input {
        flex: 1;
        min-width: 0;
      }
    `,
  ];

  declare private isNaming: boolean;

  constructor() {
    super();
    this.isNaming = false;
  }

  protected override watched({ saved, history }: State): readonly unknown[] {
    return [saved, history.now];
  }

  protected override render(): TemplateResult {
    const { saved, history } = this.store.state;
    return html`<section aria-labelledby="title">
      <div class="head">
        <h2 id="title">${this.say(scenarios())}</h2>
        <button class="outlined" @click=${this.beginNaming}>${this.say(saveCurrent())}</button>
        <a class="button outlined" href="#/compare">${this.say(toCompare())}</a>
        <a class="button outlined" href="#/print">${this.say(toPrint())}</a>
      </div>
      ${this.isNaming ? this.form() : nothing}
      <ul>
        <li><span class="line baseline"></span>${this.say(baselineName())}</li>
        <li><span class="line current"></span>${this.say(currentName())}</li>
        ${saved.map(
          ({ id, name, choice }, k) => html`<li>
            <span class="line s${k % 3}"></span>
            <button class="name" aria-label=${this.say(openSaved(name))} aria-pressed=${isSameChoice(choice, history.now)} @click=${() => choose(this.store, choice)}>${name}</button>
            <button title=${this.say(deleteSaved(name))} aria-label=${this.say(deleteSaved(name))} @click=${() => forget(this.store, localStorage, id)}>×</button>
          </li>`,
        )}
      </ul>
      ${saved.length === 0 ? html`<p class="small quiet">${this.say(nothingSaved())}</p>` : nothing}
    </section>`;
  }

  private form(): TemplateResult {
    return html`<form @submit=${this.named}>
      <input type="text" name="name" required maxlength="60" aria-label=${this.say(saveName())} placeholder=${this.say(saveName())} />
      <button class="primary">${this.say(saveNow())}</button>
      <button type="button" @click=${() => (this.isNaming = false)}>${this.say(cancel())}</button>
    </form>`;
  }

  private readonly beginNaming = async (): Promise<void> => {
    this.isNaming = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('input')?.focus();
  };

  private readonly named = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name') ?? '').trim();
    if (name === '') return;
    save(this.store, localStorage, name);
    this.isNaming = false;
  };
}

customElements.define('kembar-scenarios', Scenarios);
