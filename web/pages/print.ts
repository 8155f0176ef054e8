import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { decimal, difference, finding, type Text } from '../../src/index.ts';
import { graphData } from '../charts/graph-data.ts';
import { graphScene } from '../charts/graph-scene.ts';
import '../elements/chart.ts';
import { KembarElement } from '../elements/element.ts';
import { type Evaluation, engineContext } from '../engine/engine.ts';
import { pairedDifference } from '../engine/paired.ts';
import { computingRow } from '../messages/compare.ts';
import {
  assumedParameters,
  back,
  chartTitle,
  madeWith,
  notAForecast,
  printHeads,
  printLead,
  printNow,
  printQuestion,
  threePolicies,
  unknownTraits,
  whatWeDoNotKnow,
} from '../messages/print.ts';
import { documentsOf } from '../state/choice.ts';
import { type Contender, contendersOf, fittingPolicies } from '../state/contenders.ts';
import { modelOf, scenarioNamed } from '../state/library.ts';
import { ensembleRuns, ensembleSeed } from '../state/simulation.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';

/** One A4 page for the mayor: the question, the headline, one chart, three policies with cost and effect, what is not known. */
class PrintPage extends KembarElement {
  static override properties = { found: { state: true } };
  static override styles = [
    shared,
    css`
      :host {
        padding: 1rem 1.5rem 3rem;
      }
      article {
        max-width: 182mm;
        margin: 0 auto;
        display: grid;
        gap: 1rem;
        grid-template-columns: minmax(0, 1fr);
      }
      .lead {
        font-size: var(--text-l);
        line-height: 1.35;
      }
      .table {
        overflow-x: auto;
      }
      kembar-chart {
        height: 300px;
      }
      table {
        width: 100%;
        font-size: var(--text-m);
      }
      ul {
        padding-left: 1.1rem;
      }
      footer {
        border-top: 1px solid var(--grid);
        padding-top: 0.5rem;
        overflow-wrap: anywhere;
      }
      @media print {
        .row {
          display: none;
        }
        :host {
          padding: 0;
        }
      }
    `,
  ];

  declare private found: ReadonlyMap<string, Evaluation>;
  private contenders: readonly Contender[] = [];
  private readonly engine = new ContextConsumer(this, { context: engineContext, callback: () => this.evaluate() });

  constructor() {
    super();
    this.found = new Map();
  }

  protected override watched({ history, saved, runs, ensembles }: State): readonly unknown[] {
    return [history.now, saved, runs, ensembles];
  }

  protected override noticed(): void {
    this.evaluate();
  }

  /** The three to show: what is chosen and saved first, then ready-made policies. */
  private evaluate(): void {
    const { state } = this.store;
    const ids = fittingPolicies(state).map(({ id }) => id);
    const wanted = ['institutionalise', 'balanced', 'train', ...ids].filter((id) => ids.includes(id));
    const own = contendersOf(state, [])
      .slice(1)
      .filter(({ choice }) => choice.scenario === state.history.now.scenario);
    const ready = contendersOf({ ...state, saved: [] }, wanted)
      .slice(1)
      .filter(({ key }) => key !== 'current');
    const inOrder = wanted.flatMap((id) => ready.find(({ key }) => key === `policy-${id}`) ?? []);
    const isOwn = (choice: Contender['choice']): boolean =>
      own.some(
        (other) => documentsOf(state.library, other.choice).policy.id === documentsOf(state.library, choice).policy.id,
      );
    this.contenders = [...new Set([...own, ...inOrder.filter(({ choice }) => !isOwn(choice))])].slice(0, 3);
    for (const { choice } of this.contenders) {
      const key = JSON.stringify(choice);
      if (this.found.has(key)) continue;
      this.engine.value?.evaluate(state.library, choice, ensembleRuns, ensembleSeed).then(
        (evaluation) => {
          this.found = new Map([...this.found, [key, evaluation]]);
        },
        () => {},
      );
    }
  }

  protected override render(): TemplateResult {
    const { state } = this.store;
    const { runs, ensembles, library, history } = state;
    const base = scenarioNamed(library, history.now.scenario)!.document;
    const { document: scenario } = documentsOf(library, history.now).scenario;
    const { document: model } = modelOf(library, scenario).model;
    const data = runs === null ? null : graphData(state, model, model.outcomes!.sustainability);
    const traits = Object.keys(model.traits);
    const parameters = Object.values(model.parameters);
    const outcome = runs?.current.judgement.outcome ?? null;
    return html`<article>
      <div class="row">
        <a class="button outlined" href="#/explore">${this.say(back())}</a>
        <button class="primary" @click=${() => print()}>${this.say(printNow())}</button>
      </div>
      <h1>${this.say(printQuestion(base.title))}</h1>
      <p class="lead">${ensembles === null ? this.say(computingRow()) : this.lead(state)} ${outcome === null ? nothing : this.say(finding(outcome, scenario.from))}</p>
      <figure>
        <figcaption class="small quiet">${this.say(chartTitle())}</figcaption>
        <kembar-chart .scene=${data === null ? null : graphScene(state, data, scenario, 'bands', true)}></kembar-chart>
      </figure>
      <section>
        <h2>${this.say(threePolicies())}</h2>
        <div class="table" tabindex="0" role="group" aria-label=${this.say(threePolicies())}><table>
          <thead>
            <tr>${Object.entries(printHeads).map(([name, head]) => html`<th scope="col" class=${name === 'policy' ? '' : 'number'}>${this.say(head)}</th>`)}</tr>
          </thead>
          <tbody>${this.contenders.map((contender) => this.line(contender))}</tbody>
        </table></div>
      </section>
      <section>
        <h2>${this.say(whatWeDoNotKnow())}</h2>
        <ul>
          <li>${this.say(unknownTraits(traits.filter((name) => scenario.profile[name] !== undefined).length, traits.length))}</li>
          <li>${this.say(assumedParameters(parameters.filter(({ confidence }) => confidence === 'assumption').length, parameters.length))}</li>
          <li>${this.say(notAForecast())}</li>
        </ul>
      </section>
      <footer class="small quiet">${this.say(madeWith(decimal(ensembleRuns, 0), ensembleSeed, ensembles?.current.digest?.slice(0, 16) ?? '…'))}</footer>
    </article>`;
  }

  private lead({ ensembles }: State): string {
    const atWork = ({ summary }: NonNullable<State['ensembles']>['current']): Text =>
      decimal(100 * (summary.survival.share.at(-1) ?? 0), 0);
    const { current, baseline } = ensembles!;
    return this.say(printLead(atWork(baseline), current === baseline ? null : atWork(current)));
  }

  private line({ name, choice }: Contender): TemplateResult {
    const result = this.found.get(JSON.stringify(choice));
    const cell = (text: string) => html`<td class="number">${text}</td>`;
    if (result === undefined)
      return html`<tr><th scope="row">${this.say(name)}</th><td colspan="3" class="quiet">${this.say(computingRow())}</td></tr>`;
    const paired = pairedDifference(result.ensemble, result.baseline, 'sustainability_end');
    const cost = pairedDifference(result.ensemble, result.baseline, 'spent');
    return html`<tr>
      <th scope="row">${this.say(name)}</th>
      ${cell(this.say(decimal(100 * (result.ensemble.summary.survival.share.at(-1) ?? 0), 0)))}
      ${cell(paired === null ? '–' : this.say(difference(paired.mean, 0)))}
      ${cell(cost === null ? '–' : this.say(difference(cost.mean, 0)))}
    </tr>`;
  }
}

customElements.define('kembar-print', PrintPage);
