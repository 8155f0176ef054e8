import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadThresholds, thresholdNames } from '../../src/model/thresholds.ts';

const file = 'models/partnership/checks.yaml';
const text = readFileSync(file, 'utf8');

describe('the thresholds of the partnership model', () => {
  it('are all there, each with a reason in both languages', () => {
    const loaded = loadThresholds(file, text);
    expect(loaded.issues).toEqual([]);
    expect(loaded.ok && Object.keys(loaded.value.checks)).toEqual([...thresholdNames]);
  });

  it('may not be renamed or left out', () => {
    const problems = (changed: string): string[] =>
      loadThresholds(file, changed).issues.map(({ problem }) => problem.en);
    expect(problems(text.replace('claims_held:', 'claims_hold:'))).toEqual(['there is no key claims_hold here']);
    expect(problems(text.replace(/ {2}claims_held:[\s\S]*?(?= {2}claim_sign_share:)/, ''))).toEqual([
      expect.stringContaining('claims_held'),
    ]);
  });
});
