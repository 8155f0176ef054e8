import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { shared } from '../styles/shared.ts';

/** A question in the language of the page. */
export interface QuestionWords {
  readonly name: string;
  readonly question: string;
  readonly levels: readonly string[];
  readonly unknown: string;
  /** Said where the answer lies between two of the levels. */
  readonly between: (value: number) => string;
  readonly evidence: string;
  readonly cases: readonly { readonly title: string; readonly level: string; readonly reason: string }[];
  readonly casesTitle: string;
  readonly note: string;
}

/**
 * One question of the questionnaire: five answers in words, or not known, and the evidence behind it.
 *
 * @fires answer - `detail` is a level 0–4, or null
 */
class Question extends LitElement {
  static override properties = {
    words: { attribute: false },
    level: { attribute: false },
    isChanged: { type: Boolean },
  };
  static override styles = [
    shared,
    css`
      fieldset {
        border: 0;
        margin: 0;
        padding: 0.75rem 0;
        border-bottom: 1px solid var(--grid);
        min-width: 0;
      }
      legend {
        padding: 0;
        float: left;
        width: 100%;
        max-width: 70ch;
        margin-bottom: 0.375rem;
      }
      legend span {
        display: block;
        font-size: var(--text-s);
        color: var(--quiet);
      }
      .answers {
        clear: both;
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem;
      }
      .answer {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        min-height: 32px;
        padding: 0.125rem 0.6rem 0.125rem 0.4rem;
        border: 1px solid var(--grid);
        border-radius: 6px;
        cursor: pointer;
        font-size: var(--text-s);
        line-height: 1.2;
      }
      .answer:hover {
        border-color: var(--hairline);
      }
      .answer:has(:checked) {
        border-color: var(--ink);
        background: var(--raised);
        font-weight: 600;
      }
      :host([changed]) .answer:has(:checked) {
        border-color: var(--current);
        background: var(--tint);
      }
      .answer:has(:focus-visible) {
        outline: 3px solid var(--current);
        outline-offset: 1px;
      }
      input {
        margin: 0;
        width: 16px;
        height: 16px;
        accent-color: var(--current);
        outline: none;
      }
      details {
        margin-top: 0.25rem;
        font-size: var(--text-s);
      }
      summary {
        color: var(--quiet);
        padding: 0.25rem 0;
      }
      li {
        margin-left: 1.1rem;
      }
      @media (pointer: coarse) {
        .answer {
          min-height: 44px;
        }
        summary {
          padding: 0.75rem 0;
        }
      }
    `,
  ];

  declare words: QuestionWords;
  declare level: number | null;
  declare isChanged: boolean;

  protected override willUpdate(): void {
    this.toggleAttribute('changed', this.isChanged);
  }

  protected override render(): TemplateResult {
    const { name, question, levels, unknown, between, evidence, cases, casesTitle, note } = this.words;
    const isBetween = this.level !== null && !Number.isInteger(this.level);
    const answer = (value: number | null, text: string) => html`<label class="answer">
      <input type="radio" name="answer" .checked=${live(this.level === value)} @change=${() => this.dispatchEvent(new CustomEvent('answer', { detail: value }))} />${text}
    </label>`;
    return html`<fieldset>
      <legend>${question}<span>${name}</span></legend>
      <div class="answers">${levels.map((text, value) => answer(value, text))}${answer(null, unknown)}</div>
      ${isBetween ? html`<p class="small quiet">${between(this.level!)}</p>` : nothing}
      <details>
        <summary>${evidence}</summary>
        <p>${note}</p>
        <p>${casesTitle}</p>
        <ul>
          ${cases.map(({ title, level, reason }) => html`<li><b>${title}: ${level}.</b> ${reason}</li>`)}
        </ul>
      </details>
    </fieldset>`;
  }
}

customElements.define('kembar-question', Question);
