import { describe, expect, it } from 'vitest';
import { type CredentialName, credentialNames, validate } from '../../../src/analysis/credentials/validate.ts';
import { checked, claims, model, policies, scenarios, thresholdsDocument } from './shipped.ts';

/** The quick form: its intervals are wide, so what is asserted here is what the full form shows with room to spare. */
describe('the credentials of the partnership model', () => {
  const told: CredentialName[] = [];
  const credentials = validate({
    model,
    equations: checked.equations,
    unitFaults: 0,
    claims,
    thresholds: thresholdsDocument,
    scenarios,
    policies,
    seed: 'kembar',
    quick: true,
    onProgress: (name) => told.push(name),
  });

  it('are thirteen, each computed in its turn', () => {
    expect(new Set(told)).toEqual(new Set(credentialNames));
    expect(Object.keys(credentials.held)).toEqual([...credentialNames]);
  });

  it('hold at least 44 of 47 claims, and name the others with a reason', () => {
    expect(credentials.claims.total).toBe(47);
    expect(credentials.claims.held).toBeGreaterThanOrEqual(44);
    for (const claim of credentials.claims.perClaim) expect(claim.held).toBe(claim.reason === null);
  });

  it('let partnerships that worked fall asleep and come back, within the bounds', () => {
    const { ebb } = credentials.baseRates;
    expect(ebb.fellAsleep.high).toBeGreaterThan(0.15);
    expect(ebb.fellAsleep.low).toBeLessThan(0.75);
    expect(ebb.cameBack.high).toBeGreaterThan(1 / 3);
    expect(credentials.baseRates.failed).toBe(0);
  });

  it('keep to extreme conditions, and every stock in bounds at both ends of every input', () => {
    expect(credentials.extremes.conditions.filter(({ held }) => !held)).toEqual([]);
    expect(credentials.extremes.ends.map(({ failed }) => failed)).toEqual([0, 0]);
  });

  it('have loops that all do something, books that balance, units that fit and steps that are small', () => {
    expect(credentials.loops.filter(({ held }) => !held)).toEqual([]);
    for (const name of ['structure', 'units', 'parameters', 'integration'] as const) {
      expect([name, credentials.held[name]]).toEqual([name, true]);
    }
  });

  it('show most families of behaviour, and say so of those they do not show', () => {
    expect(credentials.families.filter(({ held }) => held).length).toBeGreaterThanOrEqual(6);
    for (const { held, controlled } of credentials.families) expect(held).toBe(controlled.share >= 0.6);
  });

  it('try every time constant without a published value at a third and at three times', () => {
    const { timeConstants } = credentials.sensitivity;
    expect(timeConstants.length).toBeGreaterThan(40);
    expect(new Set(timeConstants.map(({ factor }) => factor))).toEqual(new Set([1 / 3, 3]));
  });

  it('are finite wherever a share counts something', () => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const share = value as { readonly of?: unknown; readonly share?: unknown };
      if (typeof share.of === 'number' && share.of > 0) expect(share.share).toBeGreaterThanOrEqual(0);
      for (const part of Object.values(value)) walk(part);
    };
    walk(credentials);
  });
}, 300_000);
