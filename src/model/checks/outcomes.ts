import { inBothLists, notAValue, thresholdsReversed } from '../../messages/model.ts';
import { type Draft, type Finding, refer } from '../draft.ts';
import { nearest } from '../nearest.ts';

/** Checks that what the outcome classes read is there. */
export function checkOutcomes(draft: Draft): Finding[] {
  const { document } = draft;
  const { outcomes } = document;
  if (outcomes === undefined) return [];
  const findings = [
    ...refer(draft, ['outcomes', 'agreement', 'state'], outcomes.agreement.state, ['states']),
    ...refer(draft, ['outcomes', 'deliveries'], outcomes.deliveries, ['stocks']),
    ...refer(draft, ['outcomes', 'activeThreshold'], outcomes.activeThreshold, ['parameters']),
    ...refer(draft, ['outcomes', 'dormantThreshold'], outcomes.dormantThreshold, ['parameters']),
    ...refer(draft, ['outcomes', 'sustainability'], outcomes.sustainability, ['stocks', 'auxiliaries']),
    ...checkAgreement(draft, outcomes.agreement),
  ];
  const active = document.parameters[outcomes.activeThreshold]?.value;
  const dormant = document.parameters[outcomes.dormantThreshold]?.value;
  if (active !== undefined && dormant !== undefined && dormant >= active) {
    findings.push({ path: ['outcomes', 'dormantThreshold'], ...thresholdsReversed(dormant, active) });
  }
  return findings;
}

function checkAgreement(
  { document }: Draft,
  { state, forming, inForce }: NonNullable<Draft['document']['outcomes']>['agreement'],
): Finding[] {
  const values = document.states[state]?.values;
  if (values === undefined) return [];
  const check = (list: readonly string[], key: string): Finding[] =>
    list.flatMap((value, index) => {
      const path = ['outcomes', 'agreement', key, index];
      if (!values.includes(value)) return [{ path, ...notAValue(value, state, values, nearest(value, values)) }];
      return key === 'inForce' && forming.includes(value) ? [{ path, ...inBothLists(value) }] : [];
    });
  return [...check(forming, 'forming'), ...check(inForce, 'inForce')];
}
