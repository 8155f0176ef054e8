import { css, html, type TemplateResult } from 'lit';
import { notices as noticesName } from '../messages/frame.ts';
import { closeNotice } from '../messages/notices.ts';
import { dismiss } from '../state/actions.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { KembarElement } from './element.ts';

/** What the page has to tell: it stays until it is read. */
class Notices extends KembarElement {
  static override styles = [
    shared,
    css`
      .notice {
        display: flex;
        align-items: start;
        gap: 1rem;
        padding: 0.5rem 1.5rem;
        background: var(--warning);
        border-bottom: 1px solid var(--warning-edge);
      }
      .notice > div {
        flex: 1;
        overflow-wrap: anywhere;
      }
      ul {
        padding-left: 1.25rem;
      }
      @media print {
        .notice {
          display: none;
        }
      }
    `,
  ];

  protected override watched({ notices }: State): readonly unknown[] {
    return [notices];
  }

  protected override render(): TemplateResult {
    return html`<div role="status" aria-label=${this.say(noticesName())}>
      ${this.store.state.notices.map(
        ({ id, text, details }) => html`<div class="notice">
          <div>
            <p>${this.say(text)}</p>
            ${details.length === 0 ? '' : html`<ul class="small">${details.map((detail) => html`<li>${this.say(detail)}</li>`)}</ul>`}
          </div>
          <button class="outlined" @click=${() => dismiss(this.store, id)}>${this.say(closeNotice())}</button>
        </div>`,
      )}
    </div>`;
  }
}

customElements.define('kembar-notices', Notices);
