import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { className, decimal, difference, type Text } from '../../src/index.ts';
import type { Scene } from '../charts/scene.ts';
import '../elements/chart.ts';
import { KembarElement } from '../elements/element.ts';
import { type Evaluation, engineContext } from '../engine/engine.ts';
import { pairedDifference } from '../engine/paired.ts';
import {
  addPolicies,
  compareHeads,
  compareHint,
  compareTitle,
  compareTitleEmpty,
  compareTitleNone,
  computingRow,
  curvesOf,
  differenceWithError,
  multiplesOf,
  otherScenario,
  overlaid,
  pairedNote,
  sideBySide,
  useThis,
} from '../messages/compare.ts';
import { workFailed } from '../messages/notices.ts';
import { choose, goTo, tell } from '../state/actions.ts';
import { documentsOf } from '../state/choice.ts';
import { type Contender, contendersOf, fittingPolicies } from '../state/contenders.ts';
import { modelOf } from '../state/library.ts';
import { ensembleRuns, ensembleSeed } from '../state/simulation.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { compareStyle } from './compare-style.ts';

/** Scenarios side by side: curves, and a table of what they come to on the same futures. */
class ComparePage extends KembarElement {
  static override properties = { picked: { state: true }, found: { state: true }, isOverlaid: { state: true } };
  static override styles = [shared, compareStyle];

  declare private picked: readonly string[];
  declare private found: ReadonlyMap<string, Evaluation>;
  declare private isOverlaid: boolean;
  private readonly engine = new ContextConsumer(this, { context: engineContext, callback: () => this.evaluate() });
  private contenders: readonly Contender[] = [];

  constructor() {
    super();
    this.picked = [];
    this.found = new Map();
    this.isOverlaid = true;
  }

  protected override watched({ saved, history, library }: State): readonly unknown[] {
    return [saved, history.now, library];
  }

  protected override noticed(): void {
    this.evaluate();
  }

  /** Computes what is not there yet, one after the other. */
  private evaluate(): void {
    const { state } = this.store;
    this.contenders = contendersOf(state, this.picked);
    for (const { key, choice } of this.contenders) {
      const of = `${key} ${JSON.stringify(choice)}`;
      if (this.found.has(of)) continue;
      this.engine.value
        ?.evaluate(state.library, choice, ensembleRuns, ensembleSeed)
        .then((evaluation) => {
          this.found = new Map([...this.found, [of, evaluation]]);
        })
        .catch((error: unknown) => tell(this.store, workFailed(), [{ en: String(error), id: String(error) }]));
    }
  }

  private result({ key, choice }: Contender): Evaluation | undefined {
    return this.found.get(`${key} ${JSON.stringify(choice)}`);
  }

  protected override render(): TemplateResult {
    const { state } = this.store;
    return html`<h1>${this.finding()}</h1>
      ${this.contenders.length < 2 ? html`<p>${this.say(compareHint())}</p>` : nothing}
      <fieldset>
        <legend>${this.say(addPolicies())}</legend>
        ${fittingPolicies(state).map(
          ({ id, document }) => html`<label>
            <input type="checkbox" .checked=${this.picked.includes(id)} @change=${() => this.pick(id)} />${this.say(document.title)}
          </label>`,
        )}
      </fieldset>
      <div class="row">
        <button aria-pressed=${this.isOverlaid} @click=${() => (this.isOverlaid = true)}>${this.say(overlaid())}</button>
        <button aria-pressed=${!this.isOverlaid} @click=${() => (this.isOverlaid = false)}>${this.say(sideBySide())}</button>
        <span class="quiet small">${this.say(this.isOverlaid ? curvesOf() : multiplesOf())}</span>
      </div>
      ${this.isOverlaid ? html`<kembar-chart class="overlay" .scene=${this.overlay()}></kembar-chart>` : this.multiples()}
      ${this.table()}
      <p class="small quiet">${this.say(pairedNote())}</p>`;
  }

  private pick(id: string): void {
    this.picked = this.picked.includes(id) ? this.picked.filter((other) => other !== id) : [...this.picked, id];
    this.evaluate();
  }

  private working({ summary }: Evaluation['ensemble']): number {
    return 100 * (summary.survival.share.at(-1) ?? 0);
  }

  private finding(): string {
    const gains = this.contenders.slice(1).flatMap((contender) => {
      const result = this.result(contender);
      return result === undefined
        ? []
        : [{ contender, gain: this.working(result.ensemble) - this.working(result.baseline) }];
    });
    const [best] = gains.toSorted((a, b) => b.gain - a.gain);
    if (best === undefined) return this.say(compareTitleEmpty());
    return this.say(best.gain < 0.5 ? compareTitleNone() : compareTitle(best.contender.name, decimal(best.gain, 0)));
  }

  private sceneOf(contenders: readonly Contender[], withBands: boolean): Scene | null {
    const { state } = this.store;
    const found = contenders.flatMap((contender) => {
      const result = this.result(contender);
      return result === undefined ? [] : [{ ...contender, result }];
    });
    const [first] = found;
    if (first === undefined) return null;
    const { document } = documentsOf(state.library, first.choice).scenario;
    const index = modelOf(state.library, document).model.document.outcomes!.sustainability;
    const end = (values: ArrayLike<number>): string => this.say(decimal(values[values.length - 1]!, 0));
    const baseline = first.result.baselineRun.series[index]!;
    const bands = first.result.ensemble.summary.bands[index];
    return {
      from: document.from,
      time: first.result.run.time,
      now: null,
      range: [0, 100],
      baseline: { label: withBands ? '' : `${this.say(this.contenders[0]!.name)} ${end(baseline)}`, values: baseline },
      current: null,
      others: found
        .filter(({ key, result }) => key !== 'baseline' && result.run.time.length === first.result.run.time.length)
        .map(({ name, colour, dash, result }) => ({
          label: withBands ? end(result.run.series[index]!) : `${this.say(name)} ${end(result.run.series[index]!)}`,
          values: result.run.series[index]!,
          colour,
          dash,
        })),
      bands: withBands && bands !== undefined ? bands : null,
      futures: [],
      marks: [],
      observed: [],
      write: (value, digits) => this.say(decimal(value, digits)),
    };
  }

  private overlay(): Scene | null {
    return this.sceneOf(this.contenders, false);
  }

  private multiples(): TemplateResult {
    return html`<ul class="multiples">
      ${this.contenders.map(
        (contender) => html`<li>
          <h2>${this.say(contender.name)}</h2>
          <kembar-chart .scene=${this.sceneOf([contender], true)}></kembar-chart>
        </li>`,
      )}
    </ul>`;
  }

  private table(): TemplateResult {
    const heads = Object.entries(compareHeads);
    return html`<div class="table" tabindex="0" role="region" aria-label=${this.say(compareTitleEmpty())}>
      <table>
        <thead>
          <tr>
            ${heads.map(([name, text]) => html`<th scope="col" class=${name === 'name' || name === 'outcome' ? '' : 'number'}>${this.say(text)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.contenders.map((contender) => this.line(contender))}
        </tbody>
      </table>
    </div>`;
  }

  private line(contender: Contender): TemplateResult {
    const { library, history } = this.store.state;
    const { name, choice, colour, key } = contender;
    const elsewhere = library.scenarios.find(({ id }) => id === choice.scenario && id !== history.now.scenario);
    const result = this.result(contender);
    const number = (text: Text | null) => html`<td class="number">${text === null ? '–' : this.say(text)}</td>`;
    return html`<tr>
      <th scope="row">
        <svg width="24" height="8" aria-hidden="true"><line x1="0" x2="24" y1="4" y2="4" stroke=${colour} stroke-width="3" stroke-dasharray=${contender.dash.join(' ')} /></svg>
        ${key === 'baseline' || key === 'current' ? this.say(name) : html`<button class="name" title=${this.say(useThis(this.say(name)))} @click=${() => this.use(contender)}>${this.say(name)}</button>`}
        ${elsewhere === undefined ? nothing : html`<span class="quiet">${this.say(otherScenario(elsewhere.document.title))}</span>`}
      </th>
      ${result === undefined ? html`<td colspan="7" class="quiet">${this.say(computingRow())}</td>` : this.figures(result, key === 'baseline', number)}
    </tr>`;
  }

  private figures(
    { run, ensemble, baseline }: Evaluation,
    isBaseline: boolean,
    number: (text: Text | null) => TemplateResult,
  ) {
    const { outcome } = run.judgement;
    const paired = isBaseline ? null : pairedDifference(ensemble, baseline, 'sustainability_end');
    const index = Object.keys(ensemble.summary.bands)[0]!;
    const cost = isBaseline ? null : pairedDifference(ensemble, baseline, 'spent');
    return html`<td>${outcome === null ? '–' : this.say(className(outcome.class))}</td>
      ${number(decimal(this.working(ensemble), 0))} ${number(decimal(ensemble.summary.bands[index]!.p50.at(-1)!, 0))}
      ${number(paired === null ? null : differenceWithError(difference(paired.mean, 1), decimal(paired.reach, 1)))}
      ${number(paired === null ? null : decimal(100 * paired.higher, 0))}
      ${number(decimal(ensemble.summary.means['delivered']?.mean ?? Number.NaN, 1))}
      ${number(cost === null ? null : difference(cost.mean, 0))}`;
  }

  private use({ choice }: Contender): void {
    choose(this.store, choice);
    goTo(this.store, 'explore');
  }
}

customElements.define('kembar-compare', ComparePage);
