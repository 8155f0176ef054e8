import { css, html, type TemplateResult } from 'lit';
import { classMeaning, className, outcomeClasses } from '../../src/index.ts';
import { KembarElement } from '../elements/element.ts';
import { glossaryTitle, outcomeTerms, type Term, terms } from '../messages/glossary.ts';
import { shared } from '../styles/shared.ts';

/** The words of the field and of this page, in both languages. */
class GlossaryPage extends KembarElement {
  static override styles = [
    shared,
    css`
      :host {
        padding: 0.75rem 1.5rem 3rem;
        max-width: 60rem;
      }
      h2 {
        margin: 1.5rem 0 0.25rem;
      }
      div {
        display: grid;
        grid-template-columns: 16rem minmax(0, 1fr);
        gap: 0 1.5rem;
        padding: 0.5rem 0;
        border-bottom: 1px solid var(--grid);
      }
      dt {
        font-weight: 600;
      }
      dt span {
        display: block;
        font-weight: 400;
        font-size: var(--text-s);
        color: var(--quiet);
      }
      dd {
        max-width: 70ch;
      }
      @media (max-width: 640px) {
        :host {
          padding: 0.5rem 1rem 2rem;
        }
        div {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  protected override render(): TemplateResult {
    const { language } = this.store.state;
    const other = language === 'en' ? 'id' : 'en';
    const line = ({ term, meaning }: Term) =>
      html`<div><dt>${term[language]}<span lang=${other}>${term[other]}</span></dt><dd>${meaning[language]}</dd></div>`;
    const sorted = terms.toSorted((a, b) => this.say(a.term).localeCompare(this.say(b.term), language));
    return html`<h1>${this.say(glossaryTitle())}</h1>
      <h2>${this.say(outcomeTerms())}</h2>
      <dl>${outcomeClasses.map((name) => line({ term: className(name), meaning: classMeaning(name) }))}</dl>
      <h2>A–Z</h2>
      <dl>${sorted.map(line)}</dl>`;
  }
}

customElements.define('kembar-glossary', GlossaryPage);
