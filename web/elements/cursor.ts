import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { shared } from '../styles/shared.ts';

/** Where the plot stands within the element, px. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A hairline that a person moves over a graph with the arrow keys, a finger or the pointer, and what stands there in words.
 */
class Cursor extends LitElement {
  static override properties = {
    plot: { attribute: false },
    count: { type: Number },
    name: { type: String },
    read: { attribute: false },
    place: { state: true },
  };
  static override styles = [
    shared,
    css`
      :host {
        position: absolute;
        inset: 0;
      }
      .plot {
        position: absolute;
        left: var(--left);
        top: var(--top);
        width: var(--width);
        height: var(--height);
        touch-action: pan-y;
        cursor: crosshair;
        border-radius: 2px;
      }
      .line {
        position: absolute;
        left: var(--at);
        top: 0;
        bottom: 0;
        width: 0;
        border-left: 1px solid var(--ink);
        pointer-events: none;
      }
      .words {
        position: absolute;
        left: clamp(0px, var(--at), calc(100% - 15rem));
        bottom: 4px;
        padding: 0.125rem 0.5rem;
        width: max-content;
        max-width: 15rem;
        background: var(--raised);
        border: 1px solid var(--hairline);
        border-radius: 4px;
        font-size: var(--text-s);
        pointer-events: none;
      }
      @media print {
        .plot {
          display: none;
        }
      }
    `,
  ];

  declare plot: PlotBox | null;
  /** How many places there are. */
  declare count: number;
  /** What is moved over what, for a screen reader. */
  declare name: string;
  /** Says what stands at a place. */
  declare read: (place: number) => string;
  declare private place: number | null;

  constructor() {
    super();
    this.plot = null;
    this.count = 0;
    this.name = '';
    this.read = () => '';
    this.place = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('plot') && this.plot !== null) {
      for (const side of ['left', 'top', 'width', 'height'] as const)
        this.style.setProperty(`--${side}`, `${this.plot[side]}px`);
    }
    const at = this.place === null ? 0 : (this.place / Math.max(1, this.count - 1)) * (this.plot?.width ?? 0);
    this.style.setProperty('--at', `${at}px`);
  }

  protected override render(): TemplateResult {
    const last = Math.max(0, this.count - 1);
    const place = Math.min(last, this.place ?? last);
    return html`<div
      class="plot"
      tabindex="0"
      role="slider"
      aria-label=${this.name}
      aria-valuemin="0"
      aria-valuemax=${last}
      aria-valuenow=${place}
      aria-valuetext=${this.read(place)}
      @keydown=${this.keyed}
      @focus=${() => this.move(this.place ?? last)}
      @blur=${() => this.move(null)}
      @pointermove=${this.pointed}
      @pointerdown=${this.pointed}
      @pointerleave=${() => this.move(this.matches(':focus-within') ? this.place : null)}
    >
      ${this.place === null ? '' : html`<div class="line"></div><div class="words" aria-hidden="true">${this.read(place)}</div>`}
    </div>`;
  }

  private move(place: number | null): void {
    this.place = place === null ? null : Math.min(this.count - 1, Math.max(0, place));
  }

  private readonly pointed = (event: PointerEvent): void => {
    const width = this.plot?.width ?? 1;
    this.move(Math.round((event.offsetX / width) * (this.count - 1)));
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    const now = this.place ?? this.count - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -12,
      PageUp: 12,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.move(Math.min(this.count - 1, Math.max(0, now + step)));
  };
}

customElements.define('kembar-cursor', Cursor);
