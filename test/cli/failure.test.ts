import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/cli/failure.ts';
import { misused, Stop } from '../../src/cli/stop.ts';

describe('a command that is broken off', () => {
  it('ends with its own words where it has some', () => {
    expect(failureOf(misused({ en: 'No.', id: 'Tidak.' }), 'id', false)).toEqual({ exitCode: 2, lines: 'Tidak.' });
    expect(failureOf(new Stop(1, { en: 'No.', id: 'Tidak.' }), 'en', true)).toEqual({ exitCode: 1, lines: 'No.' });
  });

  it('says sorry in one line for anything else, whatever was thrown', () => {
    for (const thrown of [new TypeError('x is\nnot'), 'a word', undefined, null, { odd: true }]) {
      const { exitCode, lines } = failureOf(thrown, 'en', false);
      expect(exitCode).toBe(1);
      expect(lines).toMatch(/^Sorry: something broke inside kembar \(.*\)\. Please report it/);
      expect(lines).not.toContain('\n');
    }
  });

  it('shows the stack to who asks for it', () => {
    expect(failureOf(new TypeError('x'), 'id', true).lines).toMatch(/^Maaf,.*\nTypeError: x\n +at /);
  });
});
