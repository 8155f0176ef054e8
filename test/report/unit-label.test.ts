import { expect, it } from 'vitest';
import { unitLabel } from '../../src/report/unit-label.ts';
import { model } from './content.ts';

it.each([
  ['programme/month', 'programme/month', 'program/bulan'],
  ['million_rupiah*programme', 'million rupiah · programme', 'juta rupiah · program'],
  ['1/year', '1/year', '1/tahun'],
  ['km^2', 'km^2', 'km^2'],
  ['dmnl', '', ''],
])('%s is “%s” and “%s”', (unit, en, id) => {
  expect(unitLabel(model, unit)).toEqual({ en, id });
});
