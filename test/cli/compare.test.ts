import { describe, expect, it } from 'vitest';
import { kembar } from './kembar.ts';

describe('kembar compare', () => {
  it.each(['en', 'id'])('sets policies side by side in %s', async (language) => {
    const { code, stdout, stderr } = await kembar(['compare', 'faded', '--lang', language]);
    expect(stdout).toMatchSnapshot();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([60, 104])('keeps to %d columns', async (columns) => {
    const { stdout } = await kembar(['compare', 'faded', 'steady'], { COLUMNS: String(columns) });
    expect(stdout).toMatchSnapshot();
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  const rows = async (...words: string[]): Promise<readonly string[]> => {
    const { comparisons } = JSON.parse((await kembar(['compare', '--json', ...words])).stdout);
    return comparisons.flatMap(({ runs }: { runs: { scenario: string; policy: string | null }[] }) =>
      runs.map(({ scenario, policy }) => `${scenario} ${policy ?? '–'}`),
    );
  };

  it('tries every policy on a scenario when none is named, and none on several scenarios', async () => {
    expect(await rows('faded')).toEqual(['faded –', 'faded train-later', 'faded train-staff']);
    expect(await rows('faded', 'steady')).toEqual(['faded –', 'steady –']);
  });

  it('tries the policies that are named on each scenario, always against no policy', async () => {
    const expected = ['faded –', 'faded train-staff', 'steady –', 'steady train-staff'];
    expect(await rows('faded', 'steady', '--policy', 'train-staff')).toEqual(expected);
    expect(await rows('faded', '--policy', 'train-staff', 'train-later')).toEqual([
      'faded –',
      'faded train-staff',
      'faded train-later',
    ]);
    expect(await rows('faded', '--policy', 'train-staff+train-later')).toEqual([
      'faded –',
      'faded train-staff+train-later',
    ]);
  });

  it('takes a scenario written after the policies as a scenario', async () => {
    expect(await rows('--policy', 'train-staff', 'faded')).toEqual(['faded –', 'faded train-staff']);
  });

  it('gives machines the figures and their differences from the first row', async () => {
    const { comparisons } = JSON.parse(
      (await kembar(['compare', 'steady', '--policy', 'train-staff', '--json'])).stdout,
    );
    const [baseline, trained] = comparisons[0].runs;
    expect(baseline.difference).toEqual({ end: 0, mean: 0, delivered: 0, spent: 0 });
    expect(trained.difference.spent).toBeCloseTo(trained.spent - baseline.spent, 10);
    // The gap in language is graded zero, so training can change nothing but the cost: five a month for 72 months.
    expect(trained.difference).toMatchObject({ end: 0, delivered: 0 });
    expect(trained.difference.spent).toBeCloseTo(360, 8);
  });

  it('changes what is asked for in every run', async () => {
    const { comparisons } = JSON.parse((await kembar(['compare', 'faded', '--set', 'term=48', '--json'])).stdout);
    const since = comparisons[0].runs.map((run: { outcome: { since: string } }) => run.outcome.since);
    expect(since).toEqual(['2021-10', '2021-10', '2021-10']);
  });
});
