import type { OutcomeReader } from '../ensemble/outcome-reader.ts';
import { judge, type OutcomeClass, outcomeClasses } from './outcome.ts';

const surviving: readonly OutcomeClass[] = ['active', 'weak'];

/**
 * Reads the outcomes of the runs of a batch, by the same judgement as that of a single run:
 *
 * - `since`: month in which the class at the end was entered;
 * - `sustainability_end`, `sustainability_mean`: the index at the end, and over all save times;
 * - `delivered`: deliveries over the whole run, in the unit of the model's deliveries;
 * - `months_working`: save times at which the agreement was in force and delivering (active or weak), times the months between them.
 */
export const outcomeColumns: OutcomeReader = {
  columns: ['since', 'sustainability_end', 'sustainability_mean', 'delivered', 'months_working'],
  classes: outcomeClasses,
  surviving: surviving.map((name) => outcomeClasses.indexOf(name)),
  read: (run, { agreement: { forming, inForce } }, columns, classes) => {
    const { time, deliveries, activeThreshold, dormantThreshold } = run;
    const outcome = judge(run, {
      forming: new Set(forming),
      inForce: new Set(inForce),
      activeThreshold,
      dormantThreshold,
    });
    let spell = 0;
    let working = 0;
    for (let k = 0; k < time.length; k++) {
      while (spell + 1 < outcome.history.length && outcome.history[spell + 1]!.from <= time[k]!) spell++;
      const found = outcome.history[spell]!.class;
      classes[k] = outcomeClasses.indexOf(found);
      if (k > 0 && surviving.includes(found)) working += time[k]! - time[k - 1]!;
    }
    columns[0] = outcome.since;
    columns[1] = outcome.sustainability.end;
    columns[2] = outcome.sustainability.mean;
    columns[3] = deliveries[deliveries.length - 1]! - deliveries[0]!;
    columns[4] = working;
    return outcomeClasses.indexOf(outcome.class);
  },
};
