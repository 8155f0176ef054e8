import type { LoweredEvent } from '../expression/events.ts';
import type { Program } from '../expression/program.ts';
import type { ModelDocument } from '../model/document.ts';

/** A model that its check found sound: what it says, what a kernel runs, and what its events do. */
export interface RunnableModel {
  readonly document: ModelDocument;
  readonly program: Program;
  readonly effects: readonly LoweredEvent[];
}
