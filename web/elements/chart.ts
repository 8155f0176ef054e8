import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Chart, createChart } from '../charts/chart.ts';
import type { Scene } from '../charts/scene.ts';
import { shared } from '../styles/shared.ts';
import './cursor.ts';
import type { PlotBox } from './cursor.ts';

/**
 * Draws a scene as large as the element is, once a frame at most. While `dragging`, only the current curve moves, and what belongs to the choice
 * before is dimmed.
 */
class ChartElement extends LitElement {
  static override properties = {
    scene: { attribute: false },
    dragging: { type: Boolean, reflect: true },
    stale: { type: Boolean, reflect: true },
    name: { type: String },
    read: { attribute: false },
    plot: { state: true },
  };
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        contain: content;
        min-height: 140px;
        overflow: hidden;
      }
      .canvas {
        position: absolute;
        inset: 0;
      }
      .canvas svg {
        display: block;
      }
      .canvas .mark-area,
      .canvas .layer_2_pathgroup {
        transition: opacity 140ms;
      }
      :host([stale]) .mark-area,
      :host([stale]) .layer_2_pathgroup {
        opacity: 0.35;
      }
    `,
  ];

  declare scene: Scene | null;
  declare dragging: boolean;
  /** What surrounds the current curve is of an earlier choice. */
  declare stale: boolean;
  declare name: string;
  declare read: (place: number) => string;
  declare private plot: PlotBox | null;
  private chart: Chart | null = null;
  private readonly observer = new ResizeObserver(() => this.draw(false));
  private frame = 0;

  constructor() {
    super();
    this.scene = null;
    this.dragging = false;
    this.stale = false;
    this.name = '';
    this.read = () => '';
    this.plot = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.chart?.close();
    this.chart = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('scene')) return;
    // One result is in flight at a time: what arrives is drawn at once and stands in the coming frame.
    if (this.dragging) this.drawNow(true);
    else this.draw(false);
  }

  private draw(isDrag: boolean): void {
    if (this.frame !== 0) cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.drawNow(isDrag);
    });
  }

  private drawNow(isDrag: boolean): void {
    const { clientWidth: width, clientHeight: height } = this;
    if (this.scene === null || width === 0 || height === 0) return;
    this.chart ??= createChart(this.renderRoot.querySelector<HTMLElement>('.canvas')!);
    if (isDrag && this.chart.drag(this.scene)) {
      this.dispatchEvent(new Event('drawn'));
      return;
    }
    this.chart.draw(this.scene, width, height);
    const { padding, width: plotWidth, height: plotHeight } = this.chart.plot()!;
    this.plot = { left: padding.left, top: padding.top, width: plotWidth, height: plotHeight };
    this.dispatchEvent(new Event('drawn'));
  }

  protected override render(): TemplateResult {
    return html`<div class="canvas" aria-hidden="true"></div>
      ${
        this.scene === null || this.plot === null || this.name === ''
          ? ''
          : html`<kembar-cursor .plot=${this.plot} .count=${this.scene.time.length} .name=${this.name} .read=${this.read}></kembar-cursor>`
      }`;
  }
}

customElements.define('kembar-chart', ChartElement);
