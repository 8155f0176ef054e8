import { css, html, nothing, type TemplateResult } from 'lit';
import { fileFaults, fileOpened, notLoaded } from '../messages/notices.ts';
import {
  close,
  commandName,
  copiedNow,
  copy,
  digestName,
  digestWaiting,
  exportPolicy,
  exportScenario,
  filesTitle,
  importAbout,
  importFile,
  linkName,
  shareTitle,
  toPrintPage,
} from '../messages/share.ts';
import { choose, tell } from '../state/actions.ts';
import { writeAddress } from '../state/address.ts';
import { documentsOf } from '../state/choice.ts';
import { commandOf, writeYaml } from '../state/files.ts';
import { savedSeries } from '../state/simulation.ts';
import type { State } from '../state/store.ts';
import { shared } from '../styles/shared.ts';
import { download } from './download.ts';
import { KembarElement } from './element.ts';

/** A link, files, and the command that computes the same. Links and files say all of what is chosen. */
class Share extends KembarElement {
  static override properties = { copied: { state: true }, isOpen: { state: true } };
  static override styles = [
    shared,
    css`
      dialog {
        width: min(46rem, calc(100vw - 2rem));
        border: 1px solid var(--hairline);
        border-radius: 10px;
        padding: 1.25rem 1.5rem;
        background: var(--paper);
        color: var(--ink);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.35);
      }
      .parts {
        display: grid;
        gap: 1rem;
        margin-top: 0.75rem;
      }
      .line {
        display: flex;
        gap: 0.5rem;
        align-items: center;
      }
      .line input {
        flex: 1;
        min-width: 0;
        font-size: var(--text-s);
      }
      code {
        overflow-wrap: anywhere;
        font-size: var(--text-s);
      }
      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      input[type='file'] {
        position: absolute;
        width: 1px;
        height: 1px;
        clip-path: inset(50%);
      }
    `,
  ];
  declare private copied: string;
  declare private isOpen: boolean;

  constructor() {
    super();
    this.copied = '';
    this.isOpen = false;
  }

  protected override watched({ history, library, ensembles }: State): readonly unknown[] {
    return [history.now, library, ensembles];
  }

  /** Opens the dialog. */
  async open(): Promise<void> {
    this.copied = '';
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  protected override render(): TemplateResult {
    if (!this.isOpen) return html``;
    const { state } = this.store;
    const { now } = state.history;
    const documents = documentsOf(state.library, now);
    const link = `${location.href.split('#')[0]}${writeAddress('explore', now)}`;
    const isShipped = (kind: 'scenario' | 'policy', id: string): boolean =>
      !id.startsWith('own-') &&
      (kind === 'scenario' ? state.library.scenarios : state.library.policies).some((entry) => entry.id === id);
    const command = commandOf(documents, savedSeries(this.store, now), isShipped);
    const isWhole = state.ensembles?.of === now;
    return html`<dialog aria-labelledby="title" @close=${() => (this.isOpen = false)}>
      <div class="head">
        <h2 id="title">${this.say(shareTitle())}</h2>
        <button @click=${this.end}>${this.say(close())}</button>
      </div>
      <div class="parts">
        ${this.copyable('link', this.say(linkName()), link)}
        ${this.copyable('command', this.say(commandName()), command)}
        <p class="small"><span class="quiet">${this.say(digestName())}:</span> <code>${(isWhole && state.ensembles?.current.digest) || this.say(digestWaiting())}</code></p>
        <div>
          <h3>${this.say(filesTitle())}</h3>
          <div class="row">
            <button class="outlined" @click=${() => download(`${documents.scenario.id}.yaml`, writeYaml(documents.scenario.document), 'application/yaml')}>${this.say(exportScenario())}</button>
            <button class="outlined" @click=${() => download(`${documents.policy.id}.yaml`, writeYaml(documents.policy.document), 'application/yaml')}>${this.say(exportPolicy())}</button>
            <button class="outlined" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input[type=file]')!.click()}>${this.say(importFile())}</button>
            <input type="file" tabindex="-1" accept=".yaml,.yml,.json" aria-label=${this.say(importFile())} @change=${this.opened} />
          </div>
          <p class="small quiet">${this.say(importAbout())}</p>
        </div>
        <p><a href="#/print" @click=${this.end}>${this.say(toPrintPage())}</a></p>
      </div>
    </dialog>`;
  }

  private copyable(key: string, name: string, text: string): TemplateResult {
    return html`<label>
      <span class="small quiet">${name}</span>
      <span class="line">
        <input type="text" readonly data-copy=${key} .value=${text} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
        <button class="outlined" @click=${() => this.copy(key, text)}>${this.say(this.copied === key ? copiedNow() : copy())}</button>
      </span>
    </label>${nothing}`;
  }

  private async copy(key: string, text: string): Promise<void> {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`[data-copy=${key}]`)!;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = key;
    } catch {
      // Where the clipboard is closed to pages, the text is at least marked.
      field.select();
    }
  }

  private readonly end = (): void => this.renderRoot.querySelector('dialog')?.close();

  private readonly opened = async (event: Event): Promise<void> => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    field.value = '';
    if (file === undefined) return;
    const text = await file.text();
    this.end();
    try {
      const { openFile } = await import('../state/open-file.ts');
      const opened = openFile(file.name, text, this.store.state.library, this.store.state.history.now);
      if (!opened.ok) {
        tell(this.store, fileFaults(file.name), opened.faults);
        return;
      }
      this.store.change({ library: opened.library });
      if (opened.model !== null)
        this.dispatchEvent(new CustomEvent('model', { detail: opened.model, bubbles: true, composed: true }));
      choose(this.store, opened.choice);
      tell(this.store, fileOpened(file.name));
    } catch {
      tell(this.store, notLoaded());
    }
  };
}

customElements.define('kembar-share', Share);

export type { Share };
