import { html, nothing, type TemplateResult } from 'lit';
import {
  finding,
  type ModelDocument,
  monthAfter,
  monthLabel,
  type ScenarioDocument,
  shortMonthLabel,
  type Text,
} from '../../src/index.ts';
import { pictureCanvas, pictureSvg } from '../charts/chart.ts';
import { graphCsv } from '../charts/graph-csv.ts';
import { type GraphData, graphData, variableWords, written } from '../charts/graph-data.ts';
import { graphScene } from '../charts/graph-scene.ts';
import type { Scene } from '../charts/scene.ts';
import {
  aboutVariable,
  bandsButton,
  bandsNote,
  baselineName,
  chooseGraph,
  currentName,
  cursorName,
  cursorValue,
  endSentence,
  futuresButton,
  futuresNote,
  graphGroups,
  saveAs,
  survivalNote,
  survivalSentence,
  tableButton,
  tableCaption,
  tableHeads,
  waitingForRuns,
} from '../messages/graph.ts';
import { choose } from '../state/actions.ts';
import { survivalGraph } from '../state/address.ts';
import { documentsOf } from '../state/choice.ts';
import { modelOf } from '../state/library.ts';
import type { Display, State } from '../state/store.ts';
import { choiceOf } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import './chart.ts';
import { download } from './download.ts';
import { KembarElement } from './element.ts';
import { graphStyle } from './graph-style.ts';

/** What most people ask for first, where a model has it. */
const mainGraphs = [
  'sustainability',
  survivalGraph,
  'active_programmes',
  'momentum',
  'trust',
  'commitment',
  'memory',
  'budget',
  'accumulated_deliveries',
  'accumulated_cost',
];

/** One of the two large graphs: what it shows is chosen from a list, and said in a sentence and a table as well. */
class Graph extends KembarElement {
  static override properties = { place: { type: Number }, isTable: { state: true } };
  static override styles = [shared, graphStyle];

  /** 0 or 1. */
  declare place: 0 | 1;
  declare private isTable: boolean;

  constructor() {
    super();
    this.place = 0;
    this.isTable = false;
  }

  protected override watched({ runs, ensembles, draft, history, displays }: State): readonly unknown[] {
    return [runs, ensembles, draft === null, history, displays];
  }

  private get parts(): { model: ModelDocument; scenario: ScenarioDocument; variable: string } {
    const { state } = this.store;
    const choice = state.runs?.of ?? choiceOf(state);
    const { document } = documentsOf(state.library, choice).scenario;
    return {
      model: modelOf(state.library, document).model.document,
      scenario: document,
      variable: state.history.now.graphs[this.place],
    };
  }

  protected override render(): TemplateResult {
    const { state } = this.store;
    const { model, scenario, variable } = this.parts;
    const data = graphData(state, model, variable);
    const { label, unit } = variableWords(model, variable);
    const isIndex = variable === model.outcomes?.sustainability;
    const display = state.displays[this.place];
    const scene = data === null ? null : graphScene(state, data, scenario, display, isIndex);
    const isStale = state.draft !== null || (state.ensembles !== null && state.ensembles.of !== state.runs?.of);
    return html`<figure>
      <figcaption>
        <div class="head">
          <label>
            <span class="visually-hidden">${this.say(chooseGraph(this.place === 0 ? 1 : 2))}</span>
            <select @change=${this.picked}>${this.options(model, variable)}</select>
          </label>
          <span class="quiet small">${this.say(unit)}</span>
          <a class="about" href="#/model?at=${variable}" title=${this.say(aboutVariable(label))} aria-label=${this.say(aboutVariable(label))}>?</a>
        </div>
        <p class="finding">${data === null ? this.say(waitingForRuns()) : this.sentence(data, scenario, isIndex)}</p>
      </figcaption>
      <kembar-chart
        .scene=${scene}
        ?dragging=${state.draft !== null}
        ?stale=${isStale}
        .name=${this.say(cursorName(label))}
        .read=${(place: number) => (data === null ? '' : this.read(data, scenario, place))}
      ></kembar-chart>
      <div class="foot">
        ${variable === survivalGraph ? nothing : html`${this.displayButton('bands', display)}${this.displayButton('futures', display)}`}
        <button aria-pressed=${this.isTable} @click=${() => (this.isTable = !this.isTable)}>${this.say(tableButton())}</button>
        <span class="spring"></span>
        ${(['CSV', 'SVG', 'PNG'] as const).map(
          (kind) =>
            html`<button title=${this.say(saveAs(kind))} aria-label=${this.say(saveAs(kind))} ?disabled=${scene === null} @click=${() => this.keep(kind, data!, scene!, scenario)}>${kind}</button>`,
        )}
      </div>
      <p class="note">${this.say(variable === survivalGraph ? survivalNote() : display === 'bands' ? bandsNote() : futuresNote())}</p>
      ${this.isTable && data !== null ? this.table(data, scenario) : nothing}
    </figure>`;
  }

  private options(model: ModelDocument, chosen: string): TemplateResult {
    const option = (name: string) =>
      html`<option value=${name} .selected=${name === chosen}>${this.say(variableWords(model, name).label)}</option>`;
    const sections = (['stocks', 'flows', 'auxiliaries'] as const).map((section) => ({
      section,
      names: Object.keys(model[section])
        .filter((name) => !mainGraphs.includes(name))
        .toSorted((a, b) =>
          this.say(variableWords(model, a).label).localeCompare(this.say(variableWords(model, b).label)),
        ),
    }));
    const main = mainGraphs.filter(
      (name) =>
        name === survivalGraph ||
        [model.stocks, model.flows, model.auxiliaries].some((part) => Object.hasOwn(part, name)),
    );
    return html`<optgroup label=${this.say(graphGroups.main)}>${main.map(option)}</optgroup>
      ${sections.map(({ section, names }) => html`<optgroup label=${this.say(graphGroups[section])}>${names.map(option)}</optgroup>`)}`;
  }

  private displayButton(display: Display, now: Display): TemplateResult {
    return html`<button aria-pressed=${display === now} @click=${() => this.show(display)}>${this.say(display === 'bands' ? bandsButton() : futuresButton())}</button>`;
  }

  private show(display: Display): void {
    const { displays } = this.store.state;
    this.store.change({ displays: this.place === 0 ? [display, displays[1]] : [displays[0], display] });
  }

  private readonly picked = (event: Event): void => {
    const { now } = this.store.state.history;
    const name = (event.target as HTMLSelectElement).value;
    choose(this.store, { ...now, graphs: this.place === 0 ? [name, now.graphs[1]] : [now.graphs[0], name] });
  };

  private sentence(data: GraphData, scenario: ScenarioDocument, isIndex: boolean): string {
    const { runs } = this.store.state;
    const end = monthLabel(monthAfter(scenario.from, scenario.months));
    if (isIndex && runs?.current.judgement.outcome)
      return this.say(finding(runs.current.judgement.outcome, scenario.from));
    const value = (values: ArrayLike<number>): Text =>
      withUnit(written(values[values.length - 1]!, data.range), data.unit);
    const baseline = data.isBaseline ? null : data.baseline;
    if (data.variable === survivalGraph) {
      const count = (values: ArrayLike<number>): Text => written(values[values.length - 1]!, [0, 100]);
      return this.say(survivalSentence(end, count(data.current), baseline === null ? null : count(baseline)));
    }
    return this.say(endSentence(data.label, end, value(data.current), baseline === null ? null : value(baseline)));
  }

  private read(data: GraphData, scenario: ScenarioDocument, place: number): string {
    const month = shortMonthLabel(monthAfter(scenario.from, data.time[place]! - data.time[0]!));
    const value = (values: ArrayLike<number>): Text => written(values[place]!, data.range);
    return this.say(cursorValue(month, value(data.current), data.isBaseline ? null : value(data.baseline)));
  }

  private table(data: GraphData, scenario: ScenarioDocument): TemplateResult {
    const { bands, time } = data;
    const places = Array.from(time, (_, k) => k).filter((k) => k % 12 === 0 || k === time.length - 1);
    const cell = (values: ArrayLike<number>, k: number) =>
      html`<td class="number">${this.say(written(values[k]!, data.range))}</td>`;
    const names = ['p05', 'p25', 'p50', 'p75', 'p95'] as const;
    return html`<div class="table" tabindex="0" role="region" aria-label=${this.say(data.label)}>
      <table>
        <caption class="small quiet">${this.say(tableCaption(data.label, data.unit))}</caption>
        <thead>
          <tr>
            <th scope="col">${this.say(tableHeads.month)}</th>
            <th scope="col" class="number">${this.say(baselineName())}</th>
            <th scope="col" class="number">${this.say(currentName())}</th>
            ${bands === null ? nothing : names.map((name) => html`<th scope="col" class="number">${this.say(tableHeads[name])}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${places.map(
            (k) => html`<tr>
              <th scope="row">${this.say(shortMonthLabel(monthAfter(scenario.from, time[k]! - time[0]!)))}</th>
              ${cell(data.baseline, k)}${cell(data.current, k)}${bands === null ? nothing : names.map((name) => cell(bands[name], k))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private async keep(
    kind: 'CSV' | 'SVG' | 'PNG',
    data: GraphData,
    scene: Scene,
    scenario: ScenarioDocument,
  ): Promise<void> {
    const name = `kembar-${this.store.state.history.now.scenario}-${data.variable}`;
    if (kind === 'CSV') download(`${name}.csv`, graphCsv(data, scenario), 'text/csv');
    else if (kind === 'SVG') download(`${name}.svg`, await pictureSvg(scene, 760, 360), 'image/svg+xml');
    else {
      const canvas = await pictureCanvas(scene, 760, 360, 2);
      canvas.toBlob((blob) => blob && download(`${name}.png`, blob, 'image/png'));
    }
  }
}

const withUnit = (value: Text, unit: Text): Text =>
  unit.en === '' || /\d/.test(unit.en) ? value : { en: `${value.en} ${unit.en}`, id: `${value.id} ${unit.id}` };

customElements.define('kembar-graph', Graph);
