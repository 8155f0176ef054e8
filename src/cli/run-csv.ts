import { monthAfter } from '../scenario/calendar.ts';
import type { JudgedRun } from './judged-run.ts';

/**
 * The series of runs as a table: scenario, policy, time (months from the start), calendar month, then a column for each
 * saved variable. Comma, line feed, full precision (RFC 4180 otherwise); a field is empty where a value is not finite.
 */
export const runCsv = (runs: readonly JudgedRun[]): string => {
  const names = [...new Set(runs.flatMap(({ run }) => [...run.series.keys()]))];
  const head = ['scenario', 'policy', 'time', 'month', ...names];
  const rows = runs.flatMap(({ scenario, policies, run }) =>
    Array.from(run.time, (time, k) => [
      scenario.id,
      policies.map(({ id }) => id).join('+'),
      String(time),
      monthAfter(scenario.document.from, time - run.time[0]!),
      ...names.map((name) => finite(run.series.get(name)?.[k])),
    ]),
  );
  return [head, ...rows].map((fields) => `${fields.map(quoted).join(',')}\n`).join('');
};

const finite = (value: number | undefined): string => (Number.isFinite(value) ? String(value) : '');

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
