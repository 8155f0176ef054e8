import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { preparedModel } from '../../src/cli/prepared-model.ts';
import { partnership } from '../models/shipped.ts';

const text = readFileSync('models/partnership/model.yaml', 'utf8');

describe('a model prepared by the build', () => {
  it('is what reading the model gives, to the last number', () => {
    const { model } = JSON.parse(readFileSync('dist/prepared/partnership.json', 'utf8'));
    expect(model).toEqual(partnership);
  });

  it('is found by the built command only', () => {
    expect(preparedModel('partnership', text)).toBeNull();
    const run = execFileSync('node', ['dist/cli/main.js', 'run', 'bandung-namur', '--json'], { encoding: 'utf8' });
    expect(JSON.parse(run).outcome.class).toBe('lapsed');
  });
});
