import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import type { Text } from '../../src/index.ts';
import { type State, type Store, storeContext } from '../state/store.ts';

/**
 * An element that shows part of the state: it renders again when one of the things it watches is another one, and not otherwise, so that
 * dragging a lever touches what it must and nothing else.
 */
export abstract class KembarElement extends LitElement {
  private readonly consumer = new ContextConsumer(this, {
    context: storeContext,
    callback: (store) => this.attend(store),
  });
  private attended: Store | null = null;
  private seen: readonly unknown[] = [];

  /** What of the state this element shows, beside the language. */
  protected watched(_state: State): readonly unknown[] {
    return [];
  }

  /** Called when something watched has changed, before the element renders. */
  protected noticed(): void {}

  protected get store(): Store {
    const store = this.attended ?? this.consumer.value;
    if (store === undefined || store === null) throw new Error('an element stands outside the page of the explorer');
    return store;
  }

  protected say(text: Text): string {
    return text[this.store.state.language];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.attended?.addEventListener('change', this.look);
    if (this.attended !== null) this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.attended?.removeEventListener('change', this.look);
  }

  private attend(store: Store): void {
    if (this.attended === store) return;
    this.attended?.removeEventListener('change', this.look);
    this.attended = store;
    store.addEventListener('change', this.look);
    this.look();
  }

  private readonly look = (): void => {
    const { state } = this.store;
    const seen = [state.language, ...this.watched(state)];
    if (seen.length === this.seen.length && seen.every((value, k) => value === this.seen[k])) return;
    this.seen = seen;
    this.noticed();
    this.requestUpdate();
  };
}
