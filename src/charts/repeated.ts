import type { TimeMark } from './time-chart.ts';

/** Marks of one text are named once, with their number; the others keep their hairline alone. For where there is little room. */
export const repeatedOnce = (marks: readonly TimeMark[]): readonly TimeMark[] => {
  const count = new Map<string, number>();
  for (const { text } of marks) count.set(text, (count.get(text) ?? 0) + 1);
  const named = new Set<string>();
  return marks.map((mark) => {
    const { text } = mark;
    const times = count.get(text)!;
    if (times === 1) return mark;
    if (named.has(text)) return { ...mark, text: '' };
    named.add(text);
    return { ...mark, text: `${text} ×${times}` };
  });
};
