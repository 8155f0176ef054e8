import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

/** The order of imports: a folder may import only itself and those before it. */
const order = [
  'messages',
  'model',
  'expression',
  'kernel',
  'random',
  'simulate',
  'scenario',
  'ensemble',
  'analysis',
  'charts',
  'report',
  'cli',
] as const;

describe('the house', () => {
  it('imports one way and never in a circle', async () => {
    const forbidden = [
      { name: 'no cycles', severity: 'error' as const, from: {}, to: { circular: true } },
      ...order.map((folder, index) => ({
        name: `${folder} imports only what stands before it`,
        severity: 'error' as const,
        from: { path: `^src/${folder}/` },
        to: { path: `^src/(${[...order.slice(index + 1), 'interchange', 'index'].join('|')})(/|\\.ts)` },
      })),
      {
        name: 'interchange sees model and expression only',
        severity: 'error' as const,
        from: { path: '^src/interchange/' },
        to: { path: '^src/(?!interchange|model|expression|messages)' },
      },
      {
        name: 'the explorer knows the engine by src/index.ts alone',
        severity: 'error' as const,
        from: { path: '^web/' },
        to: { path: '^src/(?!index\\.ts)' },
      },
      {
        name: 'the engine knows nothing of the explorer',
        severity: 'error' as const,
        from: { path: '^src/' },
        to: { path: '^web/' },
      },
      {
        name: 'only cli and the pool touch files, processes or threads',
        severity: 'error' as const,
        from: { path: '^src/', pathNot: '^src/(cli|ensemble/pool)' },
        to: { dependencyTypes: ['core' as const] },
      },
    ];
    const result = await cruise(['src', 'web'], {
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    });
    if (typeof result.output === 'string') throw new Error(result.output);
    const violations = result.output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(result.output.modules.length).toBeGreaterThan(20);
    expect(violations).toEqual([]);
  });

  it('exports nothing that is unused, and lists no package it does not use', () => {
    const report = execFileSync('npx', ['knip', '--reporter', 'compact', '--no-exit-code', '--no-progress'], {
      encoding: 'utf8',
    });
    expect(report.trim()).toBe('');
  });

  it('never calls what the language leaves to the implementation inside the engine', () => {
    const forbidden =
      /Math\.(random|exp|expm1|log|log2|log10|log1p|pow|a?sinh?|a?cosh?|a?tanh?|atan2|cbrt|hypot)\(|Date\.now|new Date\(\)|performance\.now|[\w)] \*\* [\w(]/;
    const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(cli|ensemble\/pool)/.test(file))
      .filter((file) => forbidden.test(readFileSync(`src/${file}`, 'utf8')));
    expect(found).toEqual([]);
  });
});
