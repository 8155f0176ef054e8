import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { skipToContent } from '../messages/frame.ts';
import type { Page } from '../state/address.ts';
import { type Store, storeContext } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import './header.ts';
import './notices.ts';
import { pageElement } from './page.ts';

/** The frame around every page. */
class App extends LitElement {
  static override styles = [
    shared,
    css`
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
      main:focus {
        outline: none;
      }
    `,
  ];

  private store: Store | null = null;
  private shown: { readonly page: Page; readonly language: string } | null = null;

  /** Gives the page its state; nothing is shown before. */
  begin(store: Store): void {
    this.store = store;
    new ContextProvider(this, { context: storeContext, initialValue: store });
    store.addEventListener('change', this.look);
    this.look();
  }

  private readonly look = (): void => {
    const { page, language } = this.store!.state;
    if (this.shown?.page === page && this.shown.language === language) return;
    this.shown = { page, language };
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    if (this.store === null) return html``;
    const { page, language } = this.store.state;
    return html`<a class="skip button outlined" href="#main" @click=${this.skip}>${skipToContent()[language]}</a>
      <kembar-header @share=${this.share}></kembar-header>
      <kembar-notices></kembar-notices>
      <main id="main" tabindex="-1">${pageElement(page)}</main>`;
  }

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')!.focus();
  };

  private readonly share = (): void => {};
}

customElements.define('kembar-app', App);
export type { App };
