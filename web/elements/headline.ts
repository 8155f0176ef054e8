import { css, html, nothing, type TemplateResult } from 'lit';
import { className, decimal, difference, monthAfter, monthLabel } from '../../src/index.ts';
import type { Ensemble } from '../engine/ensemble.ts';
import {
  againstBaseline,
  asBaseline,
  computing,
  failedHeadline,
  futuresAtWork,
  headlineStart,
  higherIn,
  ninetyPerCent,
} from '../messages/explore.ts';
import { documentsOf } from '../state/choice.ts';
import { modelOf } from '../state/library.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { KembarElement } from './element.ts';

/** What the choice comes to, in one line to be read from the back row, and how sure that is in another. */
class Headline extends KembarElement {
  static override styles = [
    shared,
    css`
      h1 {
        text-wrap: balance;
      }
      .change {
        color: var(--current);
        white-space: nowrap;
      }
      .spread {
        font-weight: 400;
        color: var(--quiet);
        white-space: nowrap;
        font-size: var(--text-l);
      }
      p {
        max-width: none;
        min-height: 1.4em;
      }
      @media (max-width: 640px) {
        h1 {
          font-size: var(--text-l);
        }
        .spread {
          font-size: var(--text-m);
        }
        p {
          font-size: var(--text-s);
        }
      }
    `,
  ];

  protected override watched({ runs, ensembles }: State): readonly unknown[] {
    return [runs, ensembles];
  }

  protected override render(): TemplateResult {
    const { runs, ensembles, library } = this.store.state;
    if (runs === null) return html`<h1>&nbsp;</h1><p class="quiet">${this.say(computing())}</p>`;
    const { document } = documentsOf(library, runs.of).scenario;
    const { outcome } = runs.current.judgement;
    const isFresh = ensembles !== null && ensembles.of === runs.of;
    this.setAttribute('runs', String(isFresh ? ensembles.current.runs : 0));
    if (outcome === null) return html`<h1>${this.say(failedHeadline())}</h1>`;
    const before = runs.baseline.judgement.outcome?.sustainability.end;
    const change = before === undefined ? 0 : outcome.sustainability.end - before;
    const index = modelOf(library, document).model.document.outcomes!.sustainability;
    const band = isFresh ? ensembles.current.summary.bands[index] : undefined;
    const sign = change > 0 ? '▲' : '▼';
    return html`<h1 aria-live="polite">
        ${this.say(
          headlineStart(
            monthLabel(monthAfter(document.from, document.months)),
            className(outcome.class),
            decimal(outcome.sustainability.end, 0),
          ),
        )}
        <span class="change"
          >${
            runs.current === runs.baseline
              ? nothing
              : Math.abs(change) < 0.5
                ? this.say(asBaseline())
                : `${sign} ${this.say(againstBaseline(difference(change, 0)))}`
          }</span
        >
        ${band === undefined ? nothing : html`<span class="spread">(${this.say(ninetyPerCent(decimal(band.p05.at(-1)!, 0), decimal(band.p95.at(-1)!, 0)))})</span>`}
      </h1>
      <p class="quiet">${isFresh ? this.odds(ensembles.current, ensembles.baseline) : this.say(computing())}</p>`;
  }

  private odds(current: Ensemble, baseline: Ensemble): string {
    const atWork = ({ summary }: Ensemble) => decimal(100 * (summary.survival.share.at(-1) ?? 0), 0);
    if (current === baseline) return this.say(futuresAtWork(atWork(current), null));
    const [mine, its] = [current.outcomes['sustainability_end'], baseline.outcomes['sustainability_end']];
    const first = this.say(futuresAtWork(atWork(current), atWork(baseline)));
    if (mine === undefined || its === undefined || mine.length !== its.length) return first;
    const higher = mine.filter((value, run) => value > its[run]!).length / mine.length;
    return `${first} ${this.say(higherIn(decimal(100 * higher, 0)))}`;
  }
}

customElements.define('kembar-headline', Headline);
