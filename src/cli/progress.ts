import process from 'node:process';
import { batchProgress } from '../messages/ensemble.ts';
import { say, type Terminal } from './terminal.ts';

/** Shows how far a batch is. */
export interface Progress {
  /** Runs that are done; those that were there before say nothing about the rate. */
  add(runs: number, reused: boolean): void;
  /** Takes the line away. */
  end(): void;
}

/** Milliseconds between two looks at a terminal. */
const interval = 200;

/** On a terminal one line that keeps changing, elsewhere a line for each tenth: share, rate and time left. */
export const createProgress = (terminal: Terminal, total: number): Progress => {
  const isTerminal = process.stderr.isTTY === true;
  const start = performance.now();
  let done = 0;
  let computed = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownTenth = 0;
  const text = (): string => {
    const seconds = (performance.now() - start) / 1000;
    const rate = computed / seconds;
    return say(terminal, batchProgress(done / total, done, total, rate, (total - done) / rate));
  };
  return {
    add: (runs, reused) => {
      done += runs;
      if (!reused) computed += runs;
      const now = performance.now();
      if (isTerminal) {
        if (now - shownAt < interval && done < total) return;
        shownAt = now;
        process.stderr.write(`\r\u001b[K${text()}`);
        return;
      }
      const tenth = Math.floor((10 * done) / total);
      if (tenth > shownTenth && computed > 0) terminal.tell(text());
      shownTenth = tenth;
    },
    end: () => {
      if (isTerminal) process.stderr.write('\r\u001b[K');
    },
  };
};
