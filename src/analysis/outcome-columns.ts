import type { OutcomeReader } from '../ensemble/outcome-reader.ts';
import { judge, type OutcomeClass, outcomeClasses } from './outcome.ts';
import { costStock } from './spending.ts';

const surviving: readonly OutcomeClass[] = ['active', 'weak'];

/**
 * Reads the outcomes of the runs of a batch, by the same judgement as that of a single run:
 *
 * - `since`: month in which the class at the end was entered;
 * - `sustainability_end`, `sustainability_mean`: the index at the end, and over all save times;
 * - `delivered`: deliveries over the whole run, in the unit of the model's deliveries;
 * - `spent`: what the run cost, in the unit of the model's costs; NaN in models that do not count them;
 * - `months_working`: save times at which the agreement was in force and delivering (active or weak), times the months between them.
 */
export const outcomeColumns: OutcomeReader = {
  costStock,
  columns: ['since', 'sustainability_end', 'sustainability_mean', 'delivered', 'spent', 'months_working'],
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
    columns[3] = rise(deliveries);
    columns[4] = run.cost === null ? Number.NaN : rise(run.cost);
    columns[5] = working;
    return outcomeClasses.indexOf(outcome.class);
  },
};

const rise = (values: Float64Array): number => values[values.length - 1]! - values[0]!;
