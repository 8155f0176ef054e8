import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

interface RunJson {
  readonly outcome: { readonly class: string };
  readonly remedies: readonly {
    kind: 'policy' | 'event';
    word: string;
    outcome: { class: string; sustainability: number };
  }[];
}

const kembar = (...words: string[]): string =>
  execFileSync('node', ['dist/cli/main.js', ...words], { encoding: 'utf8' });
const json = (...words: string[]): RunJson => JSON.parse(kembar('run', ...words, '--json'));

describe('what would have kept a partnership', () => {
  const { remedies } = json('bandung-namur');

  it('names policies and events by the words that run them, best first, and each does what it says', () => {
    expect(remedies.map(({ word }) => word)).toContain('institutionalise');
    expect(remedies.map(({ word }) => word)).toContain('leadership-change@2018-09');
    for (const { kind, word, outcome } of remedies) {
      const run = json('bandung-namur', kind === 'policy' ? '--policy' : '--without', word);
      expect(run.outcome, word).toEqual(outcome);
    }
    const ends = remedies.map(({ outcome }) => outcome.sustainability);
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
  });

  it('leaves out what would not have, by itself', () => {
    expect(remedies.map(({ word }) => word)).not.toContain('leadership-change@2023-04');
    expect(json('bandung-namur', '--policy', 'train').outcome.class).toBe('lapsed');
    expect(remedies.map(({ word }) => word)).not.toContain('train');
  });

  it('is not asked of a partnership that works, nor under a policy', () => {
    expect(json('bandung-kawasaki').remedies).toBeNull();
    expect(json('bandung-namur', '--policy', 'train').remedies).toBeNull();
  });

  it('stands in the page in both languages', () => {
    expect(kembar('run', 'bandung-namur', '--lang', 'en')).toMatch(/What would have kept it\n {2}Institutionalise/);
    expect(kembar('run', 'bandung-namur', '--lang', 'id')).toMatch(
      /Apa yang bisa membuatnya bertahan\n {2}Pelembagaan/,
    );
  });
});
