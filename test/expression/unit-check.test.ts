import { describe, expect, it } from 'vitest';
import { issuesOf, type SmallModel } from './small-model.ts';

const world: SmallModel = {
  units: ['programme', 'person'],
  parameters: {
    share: 0.5,
    tau: [6, 'month'],
    years: [2, 'year'],
    per_year: [12, 'programme/year'],
    per_month: [1, 'programme/month'],
    conversion: [12, 'month/year'],
    staff: [4, 'person'],
    area: [4, 'km^2'],
  },
  traits: ['distance'],
  stocks: { programmes: [0, 'programme'], trust: 0.2 },
  states: { agreement: ['forming', 'in_force'] },
  lookups: {
    skill: {
      points: [
        [0, 0],
        [1, 1],
      ],
      xUnit: 'person',
      yUnit: 'programme/month',
      kind: 'continuous',
    },
  },
};

/** The faults of an auxiliary `y` with this equation and unit, without the mend. */
const faults = (equation: string, unit: string): string[] =>
  issuesOf({ ...world, auxiliaries: { y: [equation, unit] } }).map((issue) =>
    issue.replace('auxiliaries.y.equation:', '').replace(/ \|.*/, ''),
  );

describe('units agree where', () => {
  it.each([
    ['trust + share * distance / 4', 'dmnl'],
    ['programmes / tau', 'programme/month'],
    ['per_year / conversion', 'programme/month'],
    ['per_month + per_year / conversion', 'programme/month'],
    ['programmes * 2', 'programme'],
    ['programmes + 0', 'programme'],
    ['-0 - programmes', 'programme'],
    ['max(0, programmes, 0)', 'programme'],
    ['0', 'programme/month'],
    ['0 * tau', 'programme'],
    ['programmes > 0 ? programmes : 0', 'programme'],
    ['0 < programmes and tau == 0 ? 1 : trust', 'dmnl'],
    ['sqrt(area)', 'km'],
    ['area ^ 0.5 * area ^ (1/2)', 'km^2'],
    ['area ^ -1', '1/km^2'],
    ['(programmes / programmes) ^ trust', 'dmnl'],
    ['abs(programmes) + floor(programmes) + round(-programmes)', 'programme'],
    ['sign(programmes)', 'dmnl'],
    ['exp(-tau / tau) + sin(2 * pi * time / tau)', 'dmnl'],
    ['programmes mod programmes', 'programme'],
    ['lookup(skill, staff)', 'programme/month'],
    ['smooth(programmes, tau)', 'programme'],
    ['smooth3(programmes, tau, 0) + delay1(programmes, tau, programmes)', 'programme'],
    ['delay_fixed(per_month, tau, 0)', 'programme/month'],
    ['step(programmes, tau) + step(programmes, 0)', 'programme'],
    ['pulse(tau, tau) * programmes', 'programme'],
    ['ramp(per_month, 0, tau)', 'programme'],
    ['noise(programmes, tau)', 'programme'],
    ['time - dt', 'month'],
    ['agreement == forming ? programmes : 2 * programmes', 'programme'],
  ])('%s is in %s', (equation, unit) => {
    expect(faults(equation, unit)).toEqual([]);
  });
});

describe('units clash where', () => {
  it.each([
    [
      'per_year',
      'programme/month',
      '0: y is in programme/month, but the equation gives programme/year (12 times apart)',
    ],
    [
      'per_month + per_year',
      'programme/month',
      '10: left side is programme/month, right side is programme/year (12 times apart)',
    ],
    ['tau - years', 'month', '4: left side is month, right side is year (12 times apart)'],
    ['programmes', 'dmnl', '0: y is in dmnl, but the equation gives programme'],
    ['programmes + 5', 'programme', '11: left side is programme, right side is dmnl'],
    ['5 < programmes ? 1 : 0', 'dmnl', '2: left side is dmnl, right side is programme'],
    ['trust > 0 ? programmes : staff', 'programme', '10: left side is programme, right side is person'],
    ['min(programmes, 0, staff)', 'programme', '0: left side is programme, right side is person'],
    ['programmes mod 2', 'programme', '11: left side is programme, right side is dmnl'],
    ['exp(tau)', 'dmnl', '4: x of exp(x) has to be in dmnl, and is in month'],
    ['ln(tau / years)', 'dmnl', '7: x of ln(x) has to be in dmnl, and is in 0.0833333 × dmnl (12 times apart)'],
    ['sin(time)', 'dmnl', '4: x of sin(x) has to be in dmnl, and is in month'],
    ['sqrt(area)', 'km^2', '0: y is in km^2, but the equation gives km'],
    ['programmes ^ trust', 'programme', '13: only a written number can be the exponent of a value in programme'],
    ['trust ^ programmes', 'dmnl', '8: an exponent has no unit, and this is in programme'],
    ['lookup(skill, trust)', 'programme/month', '14: x of lookup(skill, x) has to be in person, and is in dmnl'],
    ['lookup(skill, staff)', 'programme', '0: y is in programme, but the equation gives programme/month'],
    [
      'smooth(programmes, years)',
      'programme',
      '19: time of smooth(x, time[, initial]) has to be in month, and is in year (12 times apart)',
    ],
    ['smooth(programmes, 6)', 'programme', '19: time of smooth(x, time[, initial]) has to be in month, and is in dmnl'],
    ['delay3(programmes, tau, 1)', 'programme', '24: left side is programme, right side is dmnl'],
    ['step(programmes, 6)', 'programme', '17: at of step(height, at) has to be in month, and is in dmnl'],
    ['pulse(0, 1)', 'dmnl', '9: width of pulse(at, width) has to be in month, and is in dmnl'],
    [
      'ramp(per_year, 0, tau)',
      'programme',
      '0: y is in programme, but the equation gives 0.0833333 × programme (12 times apart)',
    ],
    ['noise(programmes, share)', 'programme', '18: every of noise(sd, every) has to be in month, and is in dmnl'],
    ['time + share', 'month', '5: left side is month, right side is dmnl'],
  ])('%s should be in %s', (equation, unit, fault) => {
    expect(faults(equation, unit)).toEqual([fault]);
  });

  it('a literal stands where a value with a unit is asked for, and the mend says what to do', () => {
    expect(issuesOf({ ...world, auxiliaries: { y: ['programmes + 5', 'programme'] } })).toEqual([
      'auxiliaries.y.equation:11: left side is programme, right side is dmnl | A literal number has no unit: make 5 a parameter with one.',
    ]);
    expect(issuesOf({ ...world, auxiliaries: { y: ['per_year', 'programme/month'] } })[0]).toContain(
      'Convert with a parameter, such as 12 month/year.',
    );
  });

  it('a flow is not in the unit of its stock per unit of time, on either end', () => {
    const flows = {
      a: { to: 'programmes', equation: 'per_year', unit: 'programme/year' },
      b: { from: 'programmes', to: 'trust', equation: 'per_month', unit: 'programme/month' },
    };
    expect(issuesOf({ ...world, flows }).map((issue) => issue.replace(/ \|.*/, ''))).toEqual([
      'flows.a.unit:0: a is in programme/year, but a flow of programmes has to be in programme/month (12 times apart)',
      'flows.b.unit:0: b is in programme/month, but a flow of trust has to be in 1/month',
    ]);
  });

  it('an initial value, a condition, an assignment or an effect of an event is in the wrong unit', () => {
    const given: SmallModel = {
      ...world,
      stocks: { ...world.stocks, more: ['tau', 'programme'] },
      inputs: { closure: 0 },
      jumps: { leap: { when: 'programmes > trust', set: { programmes: 'tau', trust: 0 } } },
      events: {
        visit: {
          size: { value: 1, unit: 'person' },
          sides: { home: { set: { trust: 'size', programmes: 0 }, during: { closure: 'size / size + size' } } },
        },
      },
    };
    expect(issuesOf(given).map((issue) => issue.replace(/ \|.*/, ''))).toEqual([
      'stocks.more.initial:0: more is in programme, but the equation gives month',
      'events.visit.sides.home.set.trust:0: trust is in dmnl, but the equation gives person',
      'jumps.leap.set.programmes:0: programmes is in programme, but the equation gives month',
      'jumps.leap.when:11: left side is programme, right side is dmnl',
      'events.visit.sides.home.during.closure:12: left side is dmnl, right side is person',
    ]);
  });

  it('only once, and not again in what uses the result', () => {
    expect(faults('exp(tau) + ln(1 + (programmes + staff) * trust)', 'dmnl')).toHaveLength(2);
  });

  it('not where a unit cannot be read, for that is a fault of its own', () => {
    expect(
      issuesOf({
        ...world,
        auxiliaries: { odd: ['programmes', 'programe'], y: ['odd + staff - odd', 'person'] },
      }).map((issue) => issue.replace(/ \|.*/, '')),
    ).toEqual([]);
  });
});
