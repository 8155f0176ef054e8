import {
  emptySample,
  notANumber,
  repeatedInput,
  sampleSeparator,
  unclosedQuote,
  unknownInput,
  wrongColumnCount,
} from '../../messages/ensemble.ts';
import type { Remark } from '../../messages/remark.ts';
import type { Checked, Issue } from '../../model/issue.ts';
import { nearest } from '../../model/nearest.ts';

/** A sample of the analyst's own: one run a row. */
export interface SampleTable {
  readonly inputs: readonly string[];
  readonly runs: number;
  /** Run-major: the values of the first run, then those of the second. */
  readonly values: Float64Array;
}

/** Enough to mend a file by; a file of another kind would give one a cell. */
const mostIssues = 20;

/**
 * Reads a sample from CSV: names of inputs in the first line, quoted or not, one run in each line below, values separated by commas,
 * decimals with a point. What a spreadsheet or R writes passes; every fault is reported at its line and column.
 */
export const readSample = (text: string, file: string, known: readonly string[]): Checked<SampleTable> => {
  const issues: Issue[] = [];
  const report = (line: number, column: number, { problem, mend }: Remark): void => {
    if (issues.length < mostIssues) issues.push({ severity: 'error', at: { file, line, column }, problem, mend });
  };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  while (lines.at(-1)?.trim() === '') lines.pop();
  const [head, ...rows] = lines;
  if (head === undefined || rows.length === 0) {
    report(1, 1, emptySample());
    return { ok: false, issues };
  }
  if (!head.includes(',') && /[;\t]/.test(head)) {
    report(1, head.search(/[;\t]/) + 1, sampleSeparator());
    return { ok: false, issues };
  }
  const names = cells(head, (column) => report(1, column, unclosedQuote()));
  names.forEach(({ text: name, column }, index) => {
    if (!known.includes(name)) report(1, column, unknownInput(name, nearest(name, known)));
    else if (names.findIndex((other) => other.text === name) < index) report(1, column, repeatedInput(name));
  });
  const values = new Float64Array(rows.length * names.length);
  rows.forEach((row, index) => {
    const line = index + 2;
    const found = cells(row, (column) => report(line, column, unclosedQuote()));
    if (found.length !== names.length) report(line, 1, wrongColumnCount(found.length, names.length));
    else {
      found.forEach((cell, column) => {
        const value = cell.text === '' ? Number.NaN : Number(cell.text);
        if (!Number.isFinite(value)) report(line, cell.column, notANumber(cell.text));
        values[index * names.length + column] = value;
      });
    }
  });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { inputs: names.map(({ text: name }) => name), runs: rows.length, values }, issues };
};

interface Cell {
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly column: number;
}

const cells = (line: string, unclosed: (column: number) => void): readonly Cell[] => {
  if (!line.includes('"')) {
    let column = 1;
    return line.split(',').map((text) => {
      const cell = { text: text.trim(), column };
      column += text.length + 1;
      return cell;
    });
  }
  const found: Cell[] = [];
  let at = 0;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(?=,|$)/.exec(line.slice(at));
    const plain = /^[^,]*/.exec(line.slice(at))!;
    if (quoted === null && plain[0].includes('"')) unclosed(at + 1);
    found.push({ text: quoted === null ? plain[0].trim() : quoted[1]!.replaceAll('""', '"'), column: at + 1 });
    at += (quoted ?? plain)[0].length;
    if (at >= line.length) return found;
    at++;
  }
};
