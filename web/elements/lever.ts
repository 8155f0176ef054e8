import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { shared } from '../styles/shared.ts';

/** What a lever is called and how far it goes; texts in the language of the page. */
export interface LeverWords {
  readonly name: string;
  readonly about: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly standard: number;
  /** The word for a value, or an empty text. */
  readonly band: (value: number) => string;
  readonly standardName: string;
  readonly resetName: string;
}

/**
 * One thing to be set: a range with its default marked, the number to be typed, the word for it. What differs from the default is blue.
 *
 * @fires drag - while it is moved; `value` says where to
 * @fires set - when it is let go
 */
class Lever extends LitElement {
  static override properties = { words: { attribute: false }, value: { type: Number } };
  static override styles = [
    shared,
    css`
      .top {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
        min-width: 0;
      }
      label {
        font-weight: 600;
        white-space: nowrap;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .band {
        margin-left: auto;
        color: var(--quiet);
        font-size: var(--text-s);
        white-space: nowrap;
      }
      .changed {
        color: var(--current);
        font-weight: 600;
      }
      .bottom {
        display: flex;
        align-items: center;
        gap: 0.5rem;
      }
      .track {
        position: relative;
        flex: 1;
        min-width: 0;
        display: grid;
      }
      input[type='range'] {
        width: 100%;
        margin: 0;
        height: 32px;
        appearance: none;
        background: none;
        cursor: pointer;
        --own: var(--quiet);
      }
      :host([changed]) input[type='range'] {
        --own: var(--current);
      }
      input[type='range']::-webkit-slider-runnable-track {
        height: 6px;
        border-radius: 3px;
        background: linear-gradient(to right, var(--own) calc(var(--fill, 0) * 100%), var(--grid) 0);
        box-shadow: inset 0 0 0 1px var(--hairline);
      }
      input[type='range']::-moz-range-track {
        height: 6px;
        border-radius: 3px;
        background: linear-gradient(to right, var(--own) calc(var(--fill, 0) * 100%), var(--grid) 0);
        box-shadow: inset 0 0 0 1px var(--hairline);
      }
      input[type='range']::-webkit-slider-thumb {
        appearance: none;
        width: 16px;
        height: 16px;
        margin-top: -5px;
        border-radius: 50%;
        background: var(--own);
      }
      input[type='range']::-moz-range-thumb {
        border: 0;
        width: 16px;
        height: 16px;
        border-radius: 50%;
        background: var(--own);
      }
      .mark {
        position: absolute;
        bottom: 0;
        left: calc(8px + var(--at, 0) * (100% - 16px));
        width: 0;
        height: 0;
        margin-left: -4px;
        border: 4px solid transparent;
        border-bottom: 5px solid var(--quiet);
        pointer-events: none;
      }
      input[type='number'] {
        width: 4.75rem;
        text-align: right;
      }
      :host([changed]) input[type='number'] {
        border-color: var(--current);
        color: var(--current);
        font-weight: 600;
      }
      .reset {
        padding: 0 0.25rem;
        margin-left: -0.375rem;
        font-size: var(--text-m);
        color: var(--current);
      }
      .idle {
        visibility: hidden;
      }
      .unit {
        font-size: var(--text-s);
        color: var(--quiet);
        white-space: nowrap;
      }
      @media (pointer: coarse) {
        input[type='range'] {
          height: 44px;
        }
      }
    `,
  ];

  declare words: LeverWords;
  declare value: number;

  protected override willUpdate(changed: PropertyValues): void {
    const { standard, low, high } = this.words;
    this.toggleAttribute('changed', this.value !== standard);
    this.style.setProperty('--fill', String((this.value - low) / (high - low || 1)));
    if (changed.has('words')) this.style.setProperty('--at', String((standard - low) / (high - low || 1)));
  }

  protected override render(): TemplateResult {
    const { name, about, unit, low, high, step, band, standard, standardName, resetName } = this.words;
    const isChanged = this.value !== standard;
    const word = band(this.value);
    return html`<div class="top">
        <label for="range" title=${about}>${name}</label>
        <span class="band ${isChanged ? 'changed' : ''}">${word}</span>
      </div>
      <div class="bottom">
        <span class="track" title=${standardName}>
          <input
            id="range"
            type="range"
            min=${low}
            max=${high}
            step=${step}
            .value=${live(String(this.value))}
            aria-valuetext=${[this.value, unit, word].filter((part) => part !== '').join(' ')}
            @input=${(event: Event) => this.tell('drag', Number((event.target as HTMLInputElement).value))}
            @change=${(event: Event) => this.tell('set', Number((event.target as HTMLInputElement).value))}
          />
          <span class="mark" aria-hidden="true"></span>
        </span>
        <input
          type="number"
          min=${low}
          max=${high}
          step=${step}
          aria-label=${unit === '' ? name : `${name}, ${unit}`}
          .value=${live(String(this.value))}
          @change=${this.typed}
        />
        ${unit === '' ? nothing : html`<span class="unit">${unit}</span>`}
        <button class="reset ${isChanged ? '' : 'idle'}" title=${resetName} aria-label=${resetName} @click=${() => this.tell('set', standard)}>↺</button>
      </div>`;
  }

  private tell(type: 'drag' | 'set', value: number): void {
    this.dispatchEvent(new CustomEvent(type, { detail: value }));
  }

  private readonly typed = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const { low, high, standard } = this.words;
    const typed = field.value.trim() === '' ? standard : Number(field.value);
    const value = Number.isFinite(typed) ? Math.min(high, Math.max(low, typed)) : this.value;
    this.tell('set', value);
    this.requestUpdate();
  };
}

customElements.define('kembar-lever', Lever);
