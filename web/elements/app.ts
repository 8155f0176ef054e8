import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { type Engine, engineContext } from '../engine/engine.ts';
import { pageNames } from '../messages/frame.ts';
import { notLoaded } from '../messages/notices.ts';
import { tell } from '../state/actions.ts';
import type { Page } from '../state/address.ts';
import { type Store, storeContext } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import './header.ts';
import './notices.ts';
import { loadPage, pageElement } from './page.ts';
import './share.ts';
import type { Share } from './share.ts';

/** The frame around every page. */
class App extends LitElement {
  static override styles = [
    shared,
    css`
      main:focus {
        outline: none;
      }
    `,
  ];

  private store: Store | null = null;
  private shown: { readonly page: Page; readonly language: string } | null = null;

  /** Gives the page its state; nothing is shown before. */
  begin(store: Store, engine: Engine): void {
    this.store = store;
    new ContextProvider(this, { context: engineContext, initialValue: engine });
    new ContextProvider(this, { context: storeContext, initialValue: store });
    store.addEventListener('change', this.look);
    this.look();
  }

  private readonly look = (): void => {
    const { page, language } = this.store!.state;
    if (this.shown?.page === page && this.shown.language === language) return;
    const isOtherPage = this.shown !== null && this.shown.page !== page;
    this.shown = { page, language };
    void this.turn(page, isOtherPage);
  };

  /** Shows a page once what it is made of is there; a reader of screens is taken to it. */
  private async turn(page: Page, isOther: boolean): Promise<void> {
    const store = this.store!;
    try {
      await loadPage(page);
    } catch {
      tell(store, notLoaded());
      return;
    }
    document.title = `${pageNames[page][store.state.language]} · Kembar`;
    this.requestUpdate();
    await this.updateComplete;
    if (!isOther || store.state.variable !== null) return;
    scrollTo(0, 0);
    this.renderRoot.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    if (this.store === null) return html``;
    const { page, language } = this.store.state;
    return html`<kembar-header @share=${this.share} @skip=${this.skip}></kembar-header>
      <kembar-notices></kembar-notices>
      <main id="main" tabindex="-1" aria-label=${pageNames[page][language]}>${pageElement(page)}</main>
      <kembar-share></kembar-share>`;
  }

  private readonly skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('main')!.focus();
  };

  private readonly share = (): void => {
    void this.renderRoot.querySelector<Share>('kembar-share')!.open();
  };
}

customElements.define('kembar-app', App);

export type { App };
