import { mustExceed, outsideRange } from '../../messages/model.ts';
import { z } from '../../model/document/schema.ts';
import type { ModelDocument } from '../../model/document.ts';
import type { Finding } from '../../model/draft.ts';
import type { RawDocument } from '../../model/read-document.ts';
import { readable, readableEntries } from '../../model/readable.ts';
import { unitTable } from '../../model/units.ts';
import { checkKnown } from './known-names.ts';
import { type PolicyDocument, policyDocument } from './policy.ts';

/** What a policy's schema cannot tell: levers the model has, values they can take, a stop after the start. */
export function checkPolicy(raw: RawDocument<PolicyDocument>, model: ModelDocument): Finding[] {
  const findings = readableEntries(z.number(), raw.levers).flatMap(([key, value]): Finding[] => {
    const name = String(key);
    const path = ['levers', name];
    const lever = model.levers[name];
    if (lever === undefined) return checkKnown(name, 'levers', model.levers, path);
    const [low, high] = lever.range;
    return low <= value && value <= high ? [] : [{ path, ...outsideRange(name, value, low, high) }];
  });
  const start = readable(policyDocument.shape.start, raw.start);
  const stop = readable(policyDocument.shape.stop, raw.stop);
  if (start !== undefined && stop !== undefined && stop <= start) {
    findings.push({ path: ['stop'], ...mustExceed('stop', stop, 'start', start) });
  }
  const unit = readable(policyDocument.shape.budget, raw.budget)?.unit;
  const parsed = unit === undefined ? undefined : unitTable(model.units).parse(unit);
  if (parsed?.ok === false) findings.push({ ...parsed.fault, path: ['budget', 'unit'] });
  return findings;
}
