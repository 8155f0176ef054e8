import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, equal, multiply, power, type Unit } from '../../src/model/unit.ts';
import { formatUnit } from '../../src/model/unit-format.ts';
import { unitTable } from '../../src/model/units.ts';

const table = unitTable({ programme: {}, million_rupiah: {}, person: {} });

function unit(text: string): Unit {
  const parsed = table.parse(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.fault.problem.en}`);
  return parsed.unit;
}

function fault(text: string): string {
  const parsed = table.parse(text);
  if (parsed.ok) throw new Error(`${text} was read`);
  return `${parsed.fault.offset}: ${parsed.fault.problem.en}. ${parsed.fault.mend.en}`;
}

describe('a unit text', () => {
  it('names one unit, of the model or of mathjs', () => {
    expect(unit('programme')).toEqual({ dimensions: new Map([['programme', 1]]), scale: 1 });
    expect(unit('km')).toEqual({ dimensions: new Map([['m', 1]]), scale: 1000 });
    expect(unit('dmnl')).toEqual({ dimensions: new Map(), scale: 1 });
  });

  it('is a product, a quotient, a power or a bracket of units', () => {
    expect(equal(unit('programme / month'), divide(unit('programme'), unit('month')))).toBe(true);
    expect(equal(unit('1/month'), power(unit('month'), -1))).toBe(true);
    expect(equal(unit('month^2'), multiply(unit('month'), unit('month')))).toBe(true);
    expect(equal(unit('person*month'), unit('month*person'))).toBe(true);
    expect(equal(unit('million_rupiah/(programme*month)'), unit('million_rupiah/programme/month'))).toBe(true);
    expect(equal(unit('(km/hour)^2'), unit('km^2*hour^-2'))).toBe(true);
    expect(equal(unit('month/month'), unit('dmnl'))).toBe(true);
    expect(equal(unit('programme^0.5*programme^0.5'), unit('programme'))).toBe(true);
  });

  it('tells a month from a year by their scale', () => {
    expect(equal(unit('month'), unit('year'))).toBe(false);
    expect(unit('year').scale / unit('month').scale).toBe(12);
    expect(unit('1/year').scale / unit('1/month').scale).toBeCloseTo(1 / 12, 15);
  });

  it('says where and why it cannot be read', () => {
    expect(fault('programme per month')).toMatch(/^10: nothing stands between programme and per. “Per” is written \//);
    expect(fault('budget per year')).toMatch(/^7: nothing stands/);
    expect(fault('person month')).toBe(
      '7: nothing stands between person and month. Write person*month or person/month; a name of several words takes underscores.',
    );
    expect(fault('1e400')).toMatch(/^0: the number 1e400 stands in a unit/);
    expect(fault('2*month')).toMatch(/^0: the number 2 stands in a unit/);
    expect(fault('programme/12')).toMatch(/^10: the number 12 stands in a unit/);
    expect(fault('programe/month')).toBe(
      '0: there is no unit programe. Did you mean programme? If not, declare programe under units.',
    );
    expect(fault('programme/contact')).toBe(
      '10: there is no unit contact. Declare it under units: contact: {en: …, id: …}',
    );
    expect(fault('degC')).toMatch(/^0: degC does not start at zero/);
    expect(fault('programme/')).toMatch(/^10: a unit is missing after \//);
    expect(fault('/month')).toMatch(/^0: a unit is missing here/);
    expect(fault('programme/(month')).toMatch(/^10: this bracket is never closed/);
    expect(fault('programme/(month person)')).toMatch(/^17: nothing stands between month and person/);
    expect(fault('programme)/month')).toMatch(/^9: this bracket closes none/);
    expect(fault('month^')).toMatch(/^6: the power of a unit/);
    expect(fault('month^99')).toMatch(/^6: the power of a unit/);
    expect(fault('month^x')).toMatch(/^6: the power of a unit/);
    expect(fault('month²')).toMatch(/^5: ² has no meaning in a unit/);
    expect(fault('-month')).toMatch(/^0: - has no meaning/);
    expect(fault('  ')).toMatch(/^0: the unit is empty/);
    expect(fault(`${'('.repeat(5000)}month`)).toMatch(/^200: the unit is longer/);
    expect(fault('constructor')).toMatch(/^0: there is no unit constructor/);
    expect(fault('__proto__')).toMatch(/^0: _ has no meaning/);
  });

  it('never throws, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'month',
        'programme',
        '*',
        '/',
        '^',
        '(',
        ')',
        '-',
        '1',
        '2',
        ' ',
        'degC',
        'per',
        '1e400',
        'e',
        'toString',
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const parsed = table.parse(text);
        if (!parsed.ok) expect(parsed.fault.offset).toBeLessThanOrEqual(text.length);
        else expect(Number.isFinite(parsed.unit.scale)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a power', () => {
  it('may be a fraction, and is as exact as the comparison of scales asks', () => {
    const exponent = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(exponent, (size) => {
        const { scale } = power(unit('month'), size);
        expect(Math.abs(scale / 2629800 ** size - 1)).toBeLessThan(1e-12);
      }),
    );
    expect(equal(power(power(unit('month'), 1 / 3), 3), unit('month'))).toBe(true);
    expect(equal(power(unit('km'), 0), unit('dmnl'))).toBe(true);
  });
});

describe('units of several models', () => {
  it('do not know of one another', () => {
    expect(unitTable({}).parse('programme').ok).toBe(false);
    expect(unitTable({ visit: {} }).parse('visit/month').ok).toBe(true);
    expect(table.parse('visit').ok).toBe(false);
  });
});

describe('formatUnit', () => {
  it('writes a unit as a model would', () => {
    for (const text of [
      'dmnl',
      'programme/month',
      '1/month',
      'million_rupiah/(programme*month)',
      'km^2',
      'year',
      'person*month',
    ]) {
      expect(formatUnit(unit(text))).toBe(text);
    }
    expect(formatUnit(power(unit('month'), 0.5))).toBe('month^0.5');
  });

  it('writes out a factor that no name carries', () => {
    expect(formatUnit(multiply(unit('month'), divide(unit('year'), unit('month'))))).toBe('year');
    expect(formatUnit(multiply(unit('programme'), divide(unit('year'), unit('month'))))).toBe('12 × programme');
  });

  it('is read back as the same unit', () => {
    const exponent = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(exponent, exponent, exponent, (a, b, c) => {
        const made = multiply(
          multiply(power(unit('programme'), a), power(unit('month'), b)),
          power(unit('million_rupiah'), c),
        );
        expect(equal(unit(formatUnit(made)), made)).toBe(true);
      }),
    );
  });
});
