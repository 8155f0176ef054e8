import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/index.ts';
import {
  cityPair,
  examples,
  languageName,
  mainPages,
  ownFiles,
  pageNames,
  realCases,
  redoName,
  replayName,
  shareName,
  skipToContent,
  undoName,
} from '../messages/frame.ts';
import { chooseScenario, redo, replay, speak, undo } from '../state/actions.ts';
import { writeAddress } from '../state/address.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { KembarElement } from './element.ts';

const navigation = ['diagnose', 'explore', 'compare', 'model', 'glossary'] as const;

/**
 * The bar above every page: which city pair, which page, steps back and forth, sharing, language.
 *
 * @fires skip - when a person wants to go past it
 * @fires share - when a person wants a link or a file
 */
class Header extends KembarElement {
  static override styles = [
    shared,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 1rem;
        padding: 0.5rem 1.5rem;
        border-bottom: 1px solid var(--grid);
      }
      .skip {
        position: absolute;
        left: 1rem;
        top: -4rem;
        z-index: 2;
        background: var(--raised);
      }
      .skip:focus {
        top: 0.5rem;
      }
      .name {
        font-weight: 750;
        font-size: var(--text-l);
        color: var(--ink);
        text-decoration: none;
        letter-spacing: -0.01em;
      }
      select {
        font-weight: 600;
        max-width: 15rem;
      }
      nav {
        display: flex;
        flex-wrap: wrap;
      }
      nav a {
        padding: 0.35rem 0.6rem;
        color: var(--ink);
        text-decoration: none;
        border-radius: 6px;
      }
      nav a:hover {
        background: var(--grid);
      }
      nav a[aria-current='page'] {
        font-weight: 650;
        box-shadow: inset 0 -3px 0 var(--current);
        border-radius: 0;
      }
      .end {
        margin-left: auto;
        display: flex;
        align-items: center;
        gap: 0.125rem;
      }
      .symbol {
        font-size: 1.25rem;
        line-height: 1;
        width: 36px;
        padding: 0;
      }
      .language {
        font-weight: 600;
        width: 40px;
        padding: 0;
      }
      @media (max-width: 640px) {
        header {
          padding: 0.375rem 1rem;
          gap: 0.125rem 0.5rem;
        }
        nav {
          order: 3;
          width: 100%;
          flex-wrap: nowrap;
          overflow-x: auto;
        }
        nav a {
          padding: 0.4rem clamp(0.2rem, 1.6vw, 0.6rem);
          font-size: clamp(0.875rem, 4vw, 1rem);
          min-height: 44px;
          display: inline-flex;
          align-items: center;
        }
        select {
          max-width: 9.5rem;
        }
      }
      @media print {
        header {
          display: none;
        }
      }
    `,
  ];

  protected override watched({ page, history, library }: State): readonly unknown[] {
    return [page, history, library];
  }

  protected override render(): TemplateResult {
    const { page, history, language } = this.store.state;
    return html`<header>
      <button class="skip outlined" @click=${() => this.dispatchEvent(new Event('skip'))}>${this.say(skipToContent())}</button>
      <a class="name" href="#/explore">Kembar</a>
      <label>
        <span class="visually-hidden">${this.say(cityPair())}</span>
        <select @change=${(event: Event) => chooseScenario(this.store, (event.target as HTMLSelectElement).value)}>
          ${this.groups()}
        </select>
      </label>
      <nav aria-label=${this.say(mainPages())}>
        ${navigation.map(
          (name) =>
            html`<a href=${writeAddress(name, null)} aria-current=${page === name ? 'page' : nothing}>${this.say(pageNames[name])}</a>`,
        )}
      </nav>
      <div class="end">
        ${this.symbol('↶', this.say(undoName()), history.past.length === 0, () => undo(this.store))}
        ${this.symbol('↷', this.say(redoName()), history.future.length === 0, () => redo(this.store))}
        ${this.symbol('⟲', this.say(replayName()), history.past.length === 0, () => replay(this.store))}
        <button class="outlined" @click=${() => this.dispatchEvent(new Event('share'))}>${this.say(shareName())}</button>
        <div role="group" aria-label=${this.say(languageName())}>
          ${(['id', 'en'] as const).map((name) => this.languageButton(name, language))}
        </div>
      </div>
    </header>`;
  }

  private languageButton(name: Language, now: Language): TemplateResult {
    const title = name === 'id' ? 'Bahasa Indonesia' : 'English';
    return html`<button class="language" lang=${name} title=${title} aria-label=${`${name.toUpperCase()} · ${title}`} aria-pressed=${name === now} @click=${() => speak(this.store, name)}>${name.toUpperCase()}</button>`;
  }

  private symbol(sign: string, name: string, disabled: boolean, act: () => void): TemplateResult {
    return html`<button class="symbol" title=${name} aria-label=${name} ?disabled=${disabled} @click=${act}>${sign}</button>`;
  }

  private groups(): readonly (TemplateResult | typeof nothing)[] {
    const { library, history } = this.store.state;
    const group = (name: string, isIn: (id: string) => boolean) => {
      const scenarios = library.scenarios.filter(({ id }) => isIn(id));
      if (scenarios.length === 0) return nothing;
      return html`<optgroup label=${name}>
        ${scenarios.map(
          ({ id, document }) =>
            html`<option value=${id} .selected=${id === history.now.scenario}>${this.say(document.title)}</option>`,
        )}
      </optgroup>`;
    };
    const isCase = (id: string): boolean =>
      library.scenarios.find((entry) => entry.id === id)?.document.observed !== undefined;
    const isOwn = (id: string): boolean => id.startsWith('own-');
    return [
      group(this.say(examples()), (id) => !isCase(id) && !isOwn(id)),
      group(this.say(realCases()), (id) => isCase(id) && !isOwn(id)),
      group(this.say(ownFiles()), isOwn),
    ];
  }
}

customElements.define('kembar-header', Header);
