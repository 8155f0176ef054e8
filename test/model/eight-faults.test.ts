import { describe, expect, it } from 'vitest';
import { checkModel } from '../../src/expression/check.ts';
import type { Issue } from '../../src/model/issue.ts';
import { loadModel } from '../../src/model/load.ts';
import { exampleModelText } from './example-model.ts';

interface Seed {
  readonly fault: string;
  readonly piece: string;
  readonly replacement: string;
  /** What the issue must point at: the first of these words after the replacement began. */
  readonly at: string;
  readonly problem: RegExp;
}

const seeds: readonly Seed[] = [
  {
    fault: 'syntax of the document',
    piece: '"A study of twinned cities"',
    replacement: '"A study of twinned cities',
    at: '"A',
    problem: /quote is never closed/,
  },
  {
    fault: 'bad range',
    piece: 'value: 12\n    unit: month\n    range: [3, 36]',
    replacement: 'value: 12\n    unit: month\n    range: [36, 3]',
    at: '[36',
    problem: /range begins at 36/,
  },
  { fault: 'wrong type', piece: 'value: 0.5\n', replacement: 'value: half\n', at: 'half', problem: /text “half”/ },
  {
    fault: 'duplicate',
    piece: '  active_programmes:\n',
    replacement: '  trust: { initial: 0, unit: dmnl }\n  active_programmes:\n',
    at: 'trust',
    problem: /trust stands here twice/,
  },
  {
    fault: 'syntax of an equation',
    piece: '* (agreement == in_force ? 1 : 0)',
    replacement: '* (agreement == in_force ? 1 : )',
    at: ')',
    problem: /value is missing|stops after|cannot be read/,
  },
  {
    fault: 'unit clash',
    piece: 'active_programmes / completion_time',
    replacement: 'active_programmes / completion_time ^ 2',
    at: 'active_programmes',
    problem: /programme/,
  },
  {
    fault: 'missing unit',
    piece: '    unit: dmnl\n    cites: [C20]\n',
    replacement: '    cites: [C20]\n',
    at: 'contact:',
    problem: /unit is missing/,
  },
  {
    fault: 'unknown name',
    piece: '0.1 * facilitation',
    replacement: '0.1 * facilitatoin',
    at: 'facilitatoin',
    problem: /nothing is called facilitatoin/,
  },
  {
    fault: 'circular definition',
    piece: '100 * trust\n',
    replacement: '100 * sustainability\n',
    at: 'sustainability',
    problem: /needs itself/,
  },
];

function planted(): string {
  return seeds.reduce((text, { piece, replacement }) => {
    if (!text.includes(piece)) throw new Error(`no ${piece}`);
    return text.replace(piece, () => replacement);
  }, exampleModelText);
}

function allIssues(text: string): readonly Issue[] {
  const { model, issues } = loadModel('a.yaml', text);
  return model === null ? issues : [...issues, ...checkModel(model).issues];
}

describe('faults of every kind in one model', () => {
  const text = planted();
  const issues = allIssues(text);

  it.each(seeds)('include the $fault, at its line', ({ problem, replacement, at }) => {
    const found = issues.filter((issue) => problem.test(issue.problem.en));
    const start = text.indexOf(replacement);
    const offset = at === 'contact:' ? text.indexOf('\n  contact:') + 3 : text.indexOf(at, start);
    const line = text.slice(0, offset).split('\n').length;
    expect(found.map((issue) => issue.at.line)).toContain(line);
  });

  it('are told once each, and nothing else is', () => {
    const unexplained = issues.filter((issue) => !seeds.some(({ problem }) => problem.test(issue.problem.en)));
    expect(unexplained.map(({ at, problem }) => `${at.line}:${at.column} ${problem.en}`)).toEqual([]);
    expect(issues).toHaveLength(seeds.length);
  });
});
