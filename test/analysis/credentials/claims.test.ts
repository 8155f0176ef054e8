import { describe, expect, it } from 'vitest';
import { tryClaims } from '../../../src/analysis/credentials/claims.ts';
import type { Claim, ClaimsDocument } from '../../../src/model/claims.ts';
import { claims, openLaboratory, scenarioOf, thresholds } from './shipped.ts';

const C4 = claims.claims['C4'] as Claim;
const tried = (document: ClaimsDocument) =>
  tryClaims(openLaboratory(), scenarioOf('population'), document, thresholds, 64);

describe('a claim', () => {
  it('is held where its cause acts with the claimed sign, and not with the other', () => {
    const { perClaim, held, total } = tried({ claims: { C4, against: { ...C4, sign: '-' } } });
    expect([held, total]).toEqual([1, 2]);
    expect(perClaim[0]).toMatchObject({ id: 'C4', held: true, reason: null });
    expect(perClaim[1]).toMatchObject({ held: false, reason: 'other sign', claimed: { share: 0 } });
  });

  it('is turned round where the variable falls as the effect grows', () => {
    const opposite: Claim = { ...C4, sign: '-', trial: { ...C4.trial!, opposite: true } };
    expect(tried({ claims: { opposite } }).held).toBe(1);
  });

  it('is not held where its cause hardly acts', () => {
    const deaf: Claim = { ...C4, trial: { ...C4.trial!, least: 1e6 } };
    expect(tried({ claims: { deaf } }).perClaim[0]).toMatchObject({
      held: false,
      reason: 'hardly acts',
      acting: { count: 0 },
    });
  });

  it('of an event is tried by adding it, of a lever by pulling it, before a signing from talks', () => {
    const { C11, C32, C35 } = claims.claims as Record<'C11' | 'C32' | 'C35', Claim>;
    const { perClaim } = tried({ claims: { C11, C32, C35 } });
    expect(perClaim.map(({ held }) => held)).toEqual([true, true, true]);
  });

  it('about a behaviour is tried elsewhere', () => {
    expect(tried({ claims: { C8: claims.claims['C8']!, C4 } }).total).toBe(1);
  });
});
