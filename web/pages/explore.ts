import { css, html, type TemplateResult } from 'lit';
import '../elements/assumptions.ts';
import { KembarElement } from '../elements/element.ts';
import '../elements/graph.ts';
import '../elements/headline.ts';
import '../elements/levers.ts';
import '../elements/scenarios.ts';
import { shared } from '../styles/shared.ts';

/** Two graphs above a few levers: everything answers at once. */
class ExplorePage extends KembarElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        padding: 0.625rem 1.5rem 1rem;
        --chart-height: clamp(190px, calc(100vh - 520px), 620px);
      }
      .graphs {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 1rem 2rem;
      }
      .panels {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 20.5rem;
        gap: 0.5rem 2rem;
        border-top: 1px solid var(--grid);
        padding-top: 0.5rem;
      }
      kembar-assumptions {
        grid-column: 1 / -1;
      }
      @media (max-width: 900px) {
        :host {
          padding: 0.5rem 1rem 1rem;
          --chart-height: 200px;
        }
        .panels {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media (max-width: 720px) {
        .graphs {
          display: contents;
        }
        kembar-headline {
          position: sticky;
          top: 0;
          z-index: 2;
          background: var(--paper);
          padding: 0.25rem 0;
        }
      }
    `,
  ];

  private readonly observer = new ResizeObserver(([entry]) => {
    this.style.setProperty('--headline-height', `${entry?.borderBoxSize[0]?.blockSize ?? 80}px`);
  });

  protected override firstUpdated(): void {
    this.observer.observe(this.renderRoot.querySelector('kembar-headline')!);
  }

  protected override render(): TemplateResult {
    return html`<kembar-headline></kembar-headline>
      <div class="graphs">
        <kembar-graph class="first" .place=${0}></kembar-graph>
        <kembar-graph .place=${1}></kembar-graph>
      </div>
      <div class="panels">
        <kembar-levers></kembar-levers>
        <kembar-scenarios></kembar-scenarios>
        <kembar-assumptions></kembar-assumptions>
      </div>`;
  }
}

customElements.define('kembar-explore', ExplorePage);
