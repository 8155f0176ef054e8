import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type OutcomeRecord, outcomeClasses } from '../../src/analysis/outcome.ts';

const [forming, inForce, expired] = [0, 1, 2];
const rules = { forming: new Set([forming]), inForce: new Set([inForce]), activeThreshold: 1, dormantThreshold: 0.25 };

/** A run saved monthly: the state and the deliveries of each month, and the jumps that changed the state. */
function record(months: readonly (readonly [state: number, delivered: number])[], jumps: number[] = []): OutcomeRecord {
  let total = 0;
  const deliveries = months.map(([, delivered]) => {
    const before = total;
    total += delivered;
    return before;
  });
  return {
    time: months.map((_, k) => k),
    agreement: months.map(([state]) => state),
    deliveries,
    sustainability: months.map((_, k) => k),
    agreementJumps: jumps,
  };
}

const stretch = (length: number, state: number, delivered: number) =>
  Array.from({ length }, () => [state, delivered] as const);

describe('the outcome class', () => {
  it('is forming while nothing has been signed', () => {
    expect(judge(record(stretch(24, forming, 0)), rules).history).toEqual([{ class: 'forming', from: 0 }]);
  });

  it('is active from the month in which the trailing year reaches the active threshold', () => {
    const outcome = judge(record(stretch(36, inForce, 0.125)), rules);
    expect(outcome.history).toEqual([
      { class: 'weak', from: 0 },
      { class: 'active', from: 8 },
    ]);
  });

  it('is weak below the active threshold, exactly at it active', () => {
    expect(judge(record(stretch(36, inForce, 0.0625)), rules).class).toBe('weak');
    expect(judge(record([...stretch(12, inForce, 1 / 16), ...stretch(24, inForce, 1 / 8)]), rules)).toMatchObject({
      class: 'active',
      since: 16,
    });
  });

  it('is dormant after twelve silent months in force, not before', () => {
    expect(judge(record(stretch(12, inForce, 0)), rules).class).toBe('weak');
    expect(judge(record(stretch(13, inForce, 0)), rules)).toMatchObject({ class: 'dormant', since: 12 });
  });

  it('counts the silence from the signing, not from the start of the run', () => {
    const outcome = judge(record([...stretch(20, forming, 0), ...stretch(30, inForce, 0)], [19]), rules);
    expect(outcome.history).toEqual([
      { class: 'forming', from: 0 },
      { class: 'weak', from: 19 },
      { class: 'dormant', from: 31 },
    ]);
  });

  it('is not dormant at exactly the dormant threshold', () => {
    expect(judge(record(stretch(40, inForce, 0.25 / 8)), rules).class).toBe('weak');
    expect(judge(record(stretch(40, inForce, 0.25 / 16)), rules).class).toBe('dormant');
  });

  it('is lapsed once no agreement is in force after the first, and revives', () => {
    const months = [...stretch(5, inForce, 1), ...stretch(20, expired, 0), ...stretch(5, inForce, 1)];
    expect(judge(record(months, [4, 24]), rules).history).toEqual([
      { class: 'weak', from: 0 },
      { class: 'active', from: 1 },
      { class: 'lapsed', from: 4 },
      { class: 'weak', from: 24 },
      { class: 'active', from: 26 },
    ]);
  });

  it('is lapsed, not forming, when a new exploration follows an expired agreement', () => {
    expect(judge(record([...stretch(5, inForce, 1), ...stretch(10, forming, 0)], [4]), rules).class).toBe('lapsed');
  });

  it('is lapsed when the run begins after an agreement that has run out', () => {
    expect(judge(record(stretch(5, expired, 0)), rules)).toMatchObject({ class: 'lapsed', since: 0 });
  });

  it('stays forming when an exploration is given up: nothing was signed that could lapse', () => {
    const abandoned = 3;
    expect(judge(record([...stretch(5, forming, 0), ...stretch(5, abandoned, 0)]), rules).class).toBe('forming');
  });

  it('dates a change of the agreement by the last jump since the save before', () => {
    const saved: OutcomeRecord = {
      time: [0, 3, 6],
      agreement: [inForce, inForce, expired],
      deliveries: [0, 3, 6],
      sustainability: [50, 50, 20],
      agreementJumps: [1, 3.25, 4.5],
    };
    expect(judge(saved, rules).since).toBe(4.5);
    expect(judge({ ...saved, agreementJumps: [] }, rules).since).toBe(6);
  });

  it('reads deliveries between saves when none falls twelve months back', () => {
    const saved = (thirdYear: number): OutcomeRecord => ({
      time: [0, 8, 16],
      agreement: [inForce, inForce, inForce],
      deliveries: [0, 1, 1 + thirdYear],
      sustainability: [0, 0, 0],
      agreementJumps: [],
    });
    // Twelve months before month 16 half of the first delivery was done.
    expect(judge(saved(0.5), rules).history.at(-1)).toEqual({ class: 'active', from: 8 });
    expect(judge(saved(0.4), rules).class).toBe('weak');
  });

  it('reports the index of sustainability at the end and on average', () => {
    expect(judge(record(stretch(11, inForce, 1)), rules).sustainability).toEqual({ end: 10, mean: 5 });
  });

  it('refuses a run without values', () => {
    expect(() => judge(record([]), rules)).toThrow(RangeError);
  });

  it('changes class from each spell to the next, and ends with the class it reports', () => {
    const month = fc.tuple(fc.constantFrom(forming, inForce, expired), fc.constantFrom(0, 0.01, 0.1, 1));
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 80 }), (months) => {
        const outcome = judge(record(months), rules);
        const classes = outcome.history.map((spell) => spell.class);
        expect(classes.every((name, k) => name !== classes[k - 1])).toBe(true);
        expect(outcome.history.every((spell, k) => k === 0 || spell.from > outcome.history[k - 1]!.from)).toBe(true);
        expect(outcome.history.at(-1)).toEqual({ class: outcome.class, from: outcome.since });
        expect(outcomeClasses).toContain(outcome.class);
      }),
    );
  });
});
