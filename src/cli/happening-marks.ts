import type { Happening } from '../analysis/happenings.ts';
import type { Language } from '../messages/text.ts';
import { columnOf, type Moment } from './curve.ts';
import { labelLines } from './event-labels.ts';

/** Labels above a plot may not take more lines than this. */
const mostLines = 5;

/** Of a kind that happened more often than this, only the first is marked: hairlines would fill the plot. */
const mostHairlines = 8;

/**
 * What to mark on a plot of what happened: everything, each by its kind. Where that would take too many lines of labels, the kind
 * that happened most often is labelled once, with its count (`Renewal ×9`), and so on until the labels fit.
 */
export const marksOf = (
  happenings: readonly Happening[],
  language: Language,
  plot: { readonly months: number; readonly columns: number },
): readonly Moment[] => {
  const moments = happenings.map(({ month, kind }): Moment => ({ month, text: kind[language] }));
  const kinds = [...new Set(moments.map(({ text }) => text))]
    .map((kind) => moments.filter(({ text }) => text === kind))
    .toSorted((a, b) => b.length - a.length);
  for (let joined = 0; ; joined++) {
    const marks = kinds.flatMap((each, k) => (k < joined && each.length > 1 ? join(each) : each));
    const lines = labelLines(
      marks.map(({ month, text }) => ({ column: columnOf(month, plot.months, plot.columns), text })),
      plot.columns,
    );
    if (lines.length <= mostLines || joined === kinds.length) return marks.toSorted((a, b) => a.month - b.month);
  }
};

const join = (moments: readonly Moment[]): readonly Moment[] => {
  const [first, ...others] = moments;
  const labelled = { ...first!, text: `${first!.text} ×${moments.length}` };
  return moments.length > mostHairlines ? [labelled] : [labelled, ...others.map((other) => ({ ...other, text: '' }))];
};
